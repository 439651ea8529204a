package org.plimsoll.formats.jlog;

import org.jspecify.annotations.Nullable;

/**
 * The header before every record of a jlog: a magic number, the time in seconds and microseconds, the length of the
 * record, and, if records are compressed, the length of what is stored. Source: jlog.h of the library,
 * jlog_message_header and jlog_message_header_compressed.
 *
 * @param magic its first number
 * @param littleEndian whether the lowest byte of a number comes first
 */
record JlogHeader(long magic, boolean littleEndian) {
    private static final long PLAIN = 0x663A7318L;
    /** The lowest byte says how: 0 not at all, 1 LZ4. */
    private static final long COMPRESSED = 0x15106A00L;

    private static final long COMPRESSION = 0xffL;

    /** What almost every machine writes. */
    static final JlogHeader USUAL = new JlogHeader(PLAIN, true);

    /** Before the magic number was invented its place was zero. */
    static final JlogHeader OLD = new JlogHeader(0, true);

    static final int SECONDS = 4;
    static final int MICROSECONDS = 8;
    static final int LENGTH = 12;
    static final int STORED_LENGTH = 16;

    /** The header that begins with these bytes, null if none does. */
    static @Nullable JlogHeader of(byte[] data, int at) {
        if (data.length < at + Integer.BYTES) {
            return null;
        }
        JlogHeader little = new JlogHeader(number(data, at, true), true);
        JlogHeader big = new JlogHeader(number(data, at, false), false);
        if (little.known()) {
            return little;
        }
        return big.known() ? big : null;
    }

    private boolean known() {
        return magic == PLAIN || compressed();
    }

    /** Whether records may be compressed. */
    boolean compressed() {
        return (magic & ~COMPRESSION) == COMPRESSED;
    }

    /** Whether a record may be stored as it is although headers are those of compressed ones. */
    boolean mayStorePlain() {
        return (magic & COMPRESSION) == 0;
    }

    /** Its length in bytes. */
    int bytes() {
        return compressed() ? STORED_LENGTH + Integer.BYTES : LENGTH + Integer.BYTES;
    }

    /** What users read. */
    String compression() {
        return compressed() ? "lz4" : "none";
    }

    /** The number in an array. */
    long number(byte[] data, int at) {
        return number(data, at, littleEndian);
    }

    private static long number(byte[] data, int at, boolean littleEndian) {
        long value = 0;
        for (int i = 0; i < Integer.BYTES; i++) {
            int from = littleEndian ? Integer.BYTES - 1 - i : i;
            value = value << 8 | (data[at + from] & 0xff);
        }
        return value;
    }
}
