package org.plimsoll.formats.input;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

import org.plimsoll.formats.bytes.Bytes;
import org.plimsoll.formats.model.LineCursor;

/** Reads files at places of the caller's choosing. */
final class Tail {
    private static final byte LINE_END = '\n';

    private Tail() {}

    /** The place after the last line that has an end: the rest is the beginning of a line to come. */
    static long afterLastLine(FileChannel channel) throws IOException {
        long size = channel.size();
        long from = Math.max(0, size - LineCursor.LONGEST_LINE);
        ByteBuffer tail = ByteBuffer.allocate((int) (size - from));
        readFully(channel, tail, from);
        int lineEnd = Bytes.lastIndexOf(tail.array(), 0, tail.position(), LINE_END);
        return lineEnd >= 0 ? from + lineEnd + 1 : from == 0 ? 0 : size;
    }

    /** Fills a buffer from a place on, as far as there is something. */
    static void readFully(FileChannel channel, ByteBuffer buffer, long from) throws IOException {
        int came = 0;
        while (came >= 0 && buffer.hasRemaining()) {
            came = channel.read(buffer, from + buffer.position());
        }
    }
}
