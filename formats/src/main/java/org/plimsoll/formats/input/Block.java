package org.plimsoll.formats.input;

/** A piece of a log that ends with a line, in an array that is used again for the next piece. */
public final class Block {
    byte[] data = {};
    int end;
    long offset;
    long dropped;
    long padding;
    boolean lineEndDropped;
    long sequence;
    long linesBefore;

    /** The array; the block begins at its first byte. */
    public byte[] data() {
        return data;
    }

    /** Byte after the block's last one. */
    public int end() {
        return end;
    }

    /** Byte offset of the block in the log. */
    public long offset() {
        return offset;
    }

    /** Bytes of the block's only line that are not in the array because the line is too long. */
    public long dropped() {
        return dropped;
    }

    /** Those of {@link #dropped} that stand before the line: NULs, with which a log can begin that was truncated. */
    public long padding() {
        return padding;
    }

    /** Whether the last of {@link #dropped} is the end of the line. */
    public boolean lineEndDropped() {
        return lineEndDropped;
    }

    /** Number of the block, from 0. */
    public long sequence() {
        return sequence;
    }

    /** Lines of the log before the block; 0 if they are not counted. */
    public long linesBefore() {
        return linesBefore;
    }
}
