package org.plimsoll.formats.input;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Arrays;

import org.plimsoll.formats.bytes.Bytes;

import static org.plimsoll.formats.input.ZstdDecoder.BLOCK_BYTES;
import static org.plimsoll.formats.input.ZstdDecoder.SLACK;

/**
 * Reads Zstandard files, all their frames (RFC 8878). It goes from block to block itself, and hands out each as soon as
 * it is whole: of a file that is cut or damaged everything before that place is read.
 */
final class ZstdInput extends BulkInput {
    /** What zstd(1) reads without being told to take more memory. */
    private static final long LARGEST_WINDOW_BYTES = 128L << 20;

    private static final int FIRST_ROOM_BYTES = 1 << 20;
    private static final int MOST_ROOM_BYTES = 4 << 20;
    private static final int MAGIC = 0xFD2FB528;
    private static final int SKIPPABLE_MAGIC = 0x184D2A50;
    private static final int SKIPPABLE_MASK = 0xFFFFFFF0;

    private final BufferedInputStream in;
    private final ZstdDecoder decoder;
    /** One block as it is in the file. */
    private final byte[] source = new byte[SLACK + BLOCK_BYTES + SLACK];
    /** What was decoded: the window, and behind it what was not handed out yet. */
    private byte[] decoded = new byte[0];

    private int given;
    private int end;
    private boolean inFrame;
    private boolean lastBlock;
    private boolean ended;
    private boolean checksummed;
    private int windowBytes;
    private long frameBytes;
    private long declaredBytes;

    /** Reads the header of the first frame. */
    ZstdInput(BufferedInputStream in) throws IOException {
        this(in, ZstdDecoder.fastest());
    }

    /** Reads the header of the first frame; the decoder is closed with this stream, or where that fails. */
    ZstdInput(BufferedInputStream in, ZstdDecoder decoder) throws IOException {
        this.in = in;
        this.decoder = decoder;
        try {
            beginFrame();
        } catch (IOException e) {
            decoder.close();
            throw e;
        }
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (given == end && !ended) {
            if (!inFrame) {
                beginFrame();
            } else if (lastBlock) {
                endFrame();
            } else {
                readBlock();
            }
        }
        if (given == end) {
            return -1;
        }
        int taken = Math.min(length, end - given);
        System.arraycopy(decoded, given, buffer, offset, taken);
        given += taken;
        return taken;
    }

    private void beginFrame() throws IOException {
        byte[] magic = in.readNBytes(Integer.BYTES);
        if (magic.length == 0) {
            ended = true;
            return;
        }
        int number = (int) number(magic);
        if (magic.length < Integer.BYTES) {
            throw new EOFException();
        }
        if ((number & SKIPPABLE_MASK) == SKIPPABLE_MAGIC) {
            in.skipNBytes(number(need(Integer.BYTES)));
            return;
        }
        if (number != MAGIC) {
            throw new IOException("what follows the last frame is no zstd data");
        }
        readHeader();
        decoder.begin(windowBytes, checksummed);
        given = 0;
        end = 0;
        frameBytes = 0;
        inFrame = true;
        lastBlock = false;
    }

    private void readHeader() throws IOException {
        int flags = need(1)[0] & 0xff;
        boolean single = (flags & 0x20) != 0;
        checksummed = (flags & 4) != 0;
        if ((flags & 8) != 0) {
            throw new IOException("its header has unknown flags");
        }
        long window = single ? 0 : window(need(1)[0] & 0xff);
        int dictionaryBytes = (flags & 3) == 3 ? 4 : flags & 3;
        if (number(need(dictionaryBytes)) != 0) {
            throw new IOException("it needs a dictionary");
        }
        int sizeFlag = flags >> 6;
        int sizeBytes = sizeFlag == 0 ? (single ? 1 : 0) : 1 << sizeFlag;
        declaredBytes = sizeBytes == 0 ? -1 : number(need(sizeBytes)) + (sizeBytes == 2 ? 256 : 0);
        if (single) {
            window = declaredBytes;
        }
        if (window < 0 || window > LARGEST_WINDOW_BYTES) {
            throw new IOException("it needs %s MiB of memory to be decompressed, and 128 MiB is the limit"
                    .formatted(Long.divideUnsigned(window, 1 << 20)));
        }
        windowBytes = (int) window;
    }

    private static long window(int descriptor) {
        long base = 1L << (10 + (descriptor >> 3));
        return base + base / 8 * (descriptor & 7);
    }

    private void readBlock() throws IOException {
        int header = (int) number(need(3));
        int size = header >>> 3;
        int type = header >> 1 & 3;
        if (size > BLOCK_BYTES || type == 3) {
            throw new IOException("a block of it is damaged");
        }
        makeRoom();
        int packed = type == ZstdDecoder.REPEATED ? 1 : size;
        if (in.readNBytes(source, SLACK, packed) < packed) {
            throw new EOFException();
        }
        int after = decoder.decode(header, source, SLACK, SLACK + packed, decoded, end);
        frameBytes += after - end;
        end = after;
        lastBlock = (header & 1) != 0;
    }

    /** Room for one more block; a decoder that keeps the window itself gets the same room, which stays in the cache. */
    private void makeRoom() {
        if (decoder.readsWindow()) {
            makeRoomBehindWindow();
            return;
        }
        if (decoded.length == 0) {
            decoded = new byte[BLOCK_BYTES + SLACK];
        }
        given = 0;
        end = 0;
    }

    /** The array grows for as long as the window is not full, then the window moves down. */
    private void makeRoomBehindWindow() {
        if (end + BLOCK_BYTES + SLACK <= decoded.length) {
            return;
        }
        int most =
                windowBytes + Math.min(Math.max(windowBytes, FIRST_ROOM_BYTES), MOST_ROOM_BYTES) + BLOCK_BYTES + SLACK;
        if (decoded.length < most) {
            int grown = Math.max(2 * decoded.length, end + BLOCK_BYTES + SLACK);
            decoded = Arrays.copyOf(decoded, Math.min(most, Math.max(grown, Math.min(most, FIRST_ROOM_BYTES))));
        }
        if (end + BLOCK_BYTES + SLACK > decoded.length) {
            int kept = Math.min(end, windowBytes);
            System.arraycopy(decoded, end - kept, decoded, 0, kept);
            end = kept;
            given = kept;
        }
    }

    private void endFrame() throws IOException {
        inFrame = false;
        if (checksummed && !decoder.endsWith(need(Integer.BYTES))) {
            throw new IOException("its checksum is wrong");
        }
        if (declaredBytes >= 0 && declaredBytes != frameBytes) {
            throw new IOException("its length is wrong");
        }
    }

    private byte[] need(int bytes) throws IOException {
        byte[] read = in.readNBytes(bytes);
        if (read.length < bytes) {
            throw new EOFException();
        }
        return read;
    }

    private static long number(byte[] bytes) {
        return Bytes.longAt(Arrays.copyOf(bytes, Long.BYTES), 0);
    }

    /** Gives up what the decoder holds outside of the heap; nothing more can be read. */
    void release() {
        decoder.close();
    }

    @Override
    public void close() throws IOException {
        release();
        in.close();
    }
}
