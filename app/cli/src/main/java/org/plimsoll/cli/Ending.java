package org.plimsoll.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * The wish of whoever runs the program that it end: control-C, SIGTERM, a terminal that is closed. A run that follows a
 * log asks for it, finishes what it has begun, and ends with its own exit code.
 */
final class Ending {
    /** More than it takes to write what is there; a reader that does not read must not keep the process alive. */
    private static final int GRACE_SECONDS = 10;

    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile boolean wished;
    private volatile boolean listening;
    private volatile int code;

    /** From now on the wish is waited for; without this call the process ends at once, as others do. */
    synchronized void listen() {
        if (!listening) {
            listening = true;
            Runtime.getRuntime().addShutdownHook(new Thread(this::end, "plimsoll-ending"));
        }
    }

    /** Whether the run is to end. */
    boolean wished() {
        return wished;
    }

    /** The run has ended and its output is written: whoever waits may end the process with its code. */
    void ended(int codeOfRun) {
        code = codeOfRun;
        ended.countDown();
    }

    private void end() {
        wished = true;
        try {
            if (ended.await(GRACE_SECONDS, TimeUnit.SECONDS)) {
                Runtime.getRuntime().halt(code);
            }
        } catch (InterruptedException e) {
            // Java ends by itself, with the code of the signal.
            Thread.currentThread().interrupt();
        }
    }
}
