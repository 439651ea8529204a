package org.plimsoll.formats.input;

/**
 * The log in a compressed file. It is decompressed by whoever reads, until {@link #readAhead} lets threads of its own
 * do that; what is read is the same either way, and so is how it fails: every byte before the damage, then one
 * exception.
 */
public abstract class PackedInput extends BulkInput {
    /**
     * Bytes of the file that were needed for what was read until now, as nearly as is known. Unlike the bytes that were
     * taken from the file it does not run ahead.
     */
    public abstract long packedBytes();

    /**
     * Lets threads decompress what is read next. They are daemons, hold a bounded number of pieces, and end with the
     * log, with its failure or with {@link #release}.
     *
     * @param threads threads that may work at the same time; with one, nothing changes
     */
    public abstract void readAhead(int threads);

    /** Ends all threads and gives up memory outside of the heap; the file stays open, and nothing more can be read. */
    public abstract void release();
}
