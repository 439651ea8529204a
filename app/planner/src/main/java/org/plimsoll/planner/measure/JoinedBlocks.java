package org.plimsoll.planner.measure;

import java.util.Arrays;
import java.util.List;

/** The blocks of several files, one file behind the other. */
final class JoinedBlocks implements Estimator.Blocks {
    private final List<Estimator.Blocks> files;
    /** Blocks up to the end of each file. */
    private final long[] ends;

    JoinedBlocks(List<? extends Estimator.Blocks> files) {
        this.files = List.copyOf(files);
        ends = new long[files.size()];
        long end = 0;
        for (int i = 0; i < ends.length; i++) {
            end += files.get(i).count();
            ends[i] = end;
        }
    }

    @Override
    public long count() {
        return ends.length == 0 ? 0 : ends[ends.length - 1];
    }

    @Override
    public long messages(long block) {
        int found = Arrays.binarySearch(ends, block);
        int file = found < 0 ? -found - 1 : found + 1;
        // A file without blocks ends where the one before it does: the block is of the first file that ends behind it.
        while (ends[file] <= block) {
            file++;
        }
        return files.get(file).messages(file == 0 ? block : block - ends[file - 1]);
    }
}
