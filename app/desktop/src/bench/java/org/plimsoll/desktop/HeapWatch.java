package org.plimsoll.desktop;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.concurrent.locks.LockSupport;

/** Looks again and again at how much memory the window takes. */
final class HeapWatch {
    private static final double MEBIBYTE = 1 << 20;
    private static final long RHYTHM_NANOS = 20_000_000;

    private volatile long committedBytes;
    private volatile long liveBytes;

    HeapWatch() {
        Thread watching = new Thread(this::watch, "heap-watch");
        watching.setDaemon(true);
        watching.start();
    }

    private void watch() {
        while (true) {
            long committed = ManagementFactory.getMemoryMXBean()
                    .getHeapMemoryUsage()
                    .getCommitted();
            committedBytes = Math.max(committedBytes, committed);
            liveBytes = Math.max(liveBytes, afterCollection());
            LockSupport.parkNanos(RHYTHM_NANOS);
        }
    }

    private static long afterCollection() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getCollectionUsage)
                .mapToLong(MemoryUsage::getUsed)
                .sum();
    }

    /** The most that was taken from the system, MiB. */
    double committed() {
        return committedBytes / MEBIBYTE;
    }

    /** The most that a collection has left, MiB. */
    double live() {
        return liveBytes / MEBIBYTE;
    }
}
