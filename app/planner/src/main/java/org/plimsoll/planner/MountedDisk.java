package org.plimsoll.planner;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;

import org.plimsoll.planner.plan.Disk;
import org.plimsoll.planner.plan.InvalidScenarioException;

/** Reads from the machine what a disk is like. */
public final class MountedDisk {
    private MountedDisk() {}

    /**
     * The disk that holds a directory or file: its size, what the file system keeps for root, its blocks, and what else
     * lies on it. How many inodes it has Java does not tell.
     *
     * @param path a place on it
     * @param logs logs that are planned for: what they take now is no other use
     * @throws InvalidScenarioException if there is no such place, or nothing is told about it
     */
    public static Disk at(Path path, Collection<Path> logs) {
        try {
            FileStore store = Files.getFileStore(path);
            long total = store.getTotalSpace();
            long free = store.getUnallocatedSpace();
            if (total <= 0) {
                throw unknown(path);
            }
            double reserve = Math.max(0, free - store.getUsableSpace()) / (double) total;
            long other = Math.max(0, total - free - logBytes(store, logs));
            return new Disk(total, reserve, blockBytes(store), null, other, 0);
        } catch (IOException e) {
            throw unknown(path);
        }
    }

    private static long logBytes(FileStore store, Collection<Path> logs) throws IOException {
        long bytes = 0;
        for (Path log : logs) {
            if (Files.isRegularFile(log) && Files.getFileStore(log).equals(store)) {
                bytes += Files.size(log);
            }
        }
        return bytes;
    }

    /** Blocks of a size that no disk has are not counted with. */
    private static long blockBytes(FileStore store) throws IOException {
        try {
            long block = store.getBlockSize();
            boolean usual = block >= 512 && block <= 1 << 20 && Long.bitCount(block) == 1;
            return usual ? block : 0;
        } catch (UnsupportedOperationException e) {
            return 0;
        }
    }

    private static InvalidScenarioException unknown(Path path) {
        return new InvalidScenarioException(
                "disk: '%s', expected a size such as 500GB or 465GiB, or a place on the disk".formatted(path));
    }
}
