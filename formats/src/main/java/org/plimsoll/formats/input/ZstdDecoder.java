package org.plimsoll.formats.input;

import java.io.IOException;

/** Decodes the blocks of Zstandard frames (RFC 8878), one after the other; {@link ZstdInput} cuts a file into them. */
interface ZstdDecoder extends AutoCloseable {
    /** Longest block, before and after decoding. */
    int BLOCK_BYTES = 128 * 1024;

    /** Bytes before and behind a block, and behind the room for one, that may be touched. */
    int SLACK = 32;

    /** Types of blocks: as they are, one byte repeated, compressed. */
    int RAW = 0;

    int REPEATED = 1;

    /** The fastest one that runs here: the C library's, or, where that cannot be loaded, the portable one. */
    static ZstdDecoder fastest() {
        return NativeZstdDecoder.loads() ? new NativeZstdDecoder() : new PortableZstdDecoder();
    }

    /**
     * Begins a frame.
     *
     * @param windowBytes how far its blocks may reach back
     * @param checksummed whether a checksum follows its last block
     */
    void begin(int windowBytes, boolean checksummed) throws IOException;

    /**
     * Decodes the next block of the frame.
     *
     * @param header the three bytes before it, the first one lowest
     * @param source the block's content, with {@link #SLACK} before and behind it
     * @param from its first byte
     * @param to byte after its last one
     * @param target what was decoded of the frame until now, as far as {@link #readsWindow} asks for it, with room for
     *     a block and {@link #SLACK}
     * @param begin where the block's bytes go
     * @return where they end
     * @throws IOException if the block is damaged
     */
    int decode(int header, byte[] source, int from, int to, byte[] target, int begin) throws IOException;

    /** Whether the bytes of the window must still stand before those of a block. */
    boolean readsWindow();

    /** Ends a frame with a checksum; false if it is another one. */
    boolean endsWith(byte[] checksum) throws IOException;

    /** Gives up what is held outside of the heap. */
    @Override
    void close();
}
