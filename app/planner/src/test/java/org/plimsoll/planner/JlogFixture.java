package org.plimsoll.planner;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;

/** Writes a jlog of one segment. */
final class JlogFixture {
    private static final int MAGIC = 0x663A7318;

    private JlogFixture() {}

    /** A jlog of those records, of which a subscriber has read some. */
    static Path jlog(Path directory, List<String> records, String subscriber, int read) throws IOException {
        Files.createDirectories(directory);
        int bytes = records.stream().mapToInt(record -> 16 + record.length()).sum();
        ByteBuffer segment = ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
        ByteBuffer index = ByteBuffer.allocate(8 * records.size()).order(ByteOrder.LITTLE_ENDIAN);
        for (String record : records) {
            index.putLong(segment.position());
            segment.putInt(MAGIC).putInt(1_763_856_061).putInt(0).putInt(record.length());
            segment.put(record.getBytes(StandardCharsets.ISO_8859_1));
        }
        Files.write(directory.resolve("00000005"), segment.array());
        Files.write(directory.resolve("00000005.idx"), index.array());
        Files.write(directory.resolve("metastore"), ints(5, 4 << 20, 1, MAGIC));
        String hex = HexFormat.of().formatHex(subscriber.getBytes(StandardCharsets.US_ASCII));
        Files.write(directory.resolve("cp." + hex), ints(5, read));
        return directory;
    }

    private static byte[] ints(int... values) {
        ByteBuffer buffer = ByteBuffer.allocate(4 * values.length).order(ByteOrder.LITTLE_ENDIAN);
        for (int value : values) {
            buffer.putInt(value);
        }
        return buffer.array();
    }
}
