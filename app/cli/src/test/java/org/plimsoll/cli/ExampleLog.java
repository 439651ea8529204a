package org.plimsoll.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;

/** Logs that tests write themselves, so that they know what is in them. */
final class ExampleLog {
    static final int DAYS = 4;
    static final int MESSAGES_PER_DAY = 96;
    static final int MESSAGES = DAYS * MESSAGES_PER_DAY;

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);
    private static final LocalDateTime START = LocalDateTime.of(2026, 11, 19, 0, 0);
    private static final int MINUTES_PER_DAY = 24 * 60;

    private ExampleLog() {}

    /** An Exim log of whole days: of each message one reception, one delivery and its completion. */
    static String exim() {
        StringBuilder log = new StringBuilder();
        for (int message = 0; message < MESSAGES; message++) {
            LocalDateTime time = START.plusMinutes((long) message * MINUTES_PER_DAY / MESSAGES_PER_DAY);
            String start = "%s 1x%04d-%06d-00 ".formatted(STAMP.format(time), message, message);
            log.append(start)
                    .append("<= ann@hub.example H=mx.example [198.51.100.7] P=esmtps S=")
                    .append(1000 + message)
                    .append('\n')
                    .append(start)
                    .append("=> bob <bob@hub.example> R=local T=local_delivery\n")
                    .append(start)
                    .append("Completed\n");
        }
        return log.toString();
    }

    /** The same, compressed with gzip. */
    static byte[] gzip() {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(exim().getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    /** Half of it, as a copy that was interrupted leaves it. */
    static byte[] truncatedGzip() {
        byte[] whole = gzip();
        return Arrays.copyOf(whole, whole.length / 2);
    }
}
