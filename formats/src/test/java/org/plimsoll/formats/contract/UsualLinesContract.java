package org.plimsoll.formats.contract;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plimsoll.formats.LogFormats;
import org.plimsoll.formats.model.LineDecoder;
import org.plimsoll.formats.model.LogFormat;
import org.plimsoll.formats.model.Meaning;

import static org.assertj.core.api.Assertions.assertThat;

/** A line that a decoder reads before its end is known is what it is when it is read the slow way, field by field. */
class UsualLinesContract {
    private static final int MUTATIONS = 40;
    private static final String SIGNS = "@@@\n\\\r\0 .-0A\u00e4";

    static List<LogFormat> formats() {
        return LogFormats.all();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void linesAreTheSameBothWays(LogFormat format) {
        List<String> lines = Corpus.lines(format);
        for (int i = 0; i < lines.size(); i++) {
            compare(format, log(lines, i));
        }
    }

    @ParameterizedTest
    @MethodSource("formats")
    void damagedLinesAreTheSameBothWays(LogFormat format) {
        Random random = new Random(20261123);
        List<String> lines = Corpus.lines(format);
        for (int i = 0; i < lines.size(); i++) {
            for (int mutation = 0; mutation < MUTATIONS; mutation++) {
                byte[] log = log(lines, i);
                for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
                    int at = random.nextInt(lines.get(i).length() + 1);
                    log[at] = (byte) SIGNS.charAt(random.nextInt(SIGNS.length()));
                }
                compare(format, log);
            }
        }
    }

    /** Without it the comparisons above could compare nothing; heartbeats make many of the lines of a sample. */
    @Test
    void theMainLogOfEcIsReadSo() {
        LogFormat ec = LogFormats.byName("ec").orElseThrow();
        List<String> lines = Corpus.lines(ec);
        LineDecoder decoder = ec.decoder(EnumSet.noneOf(Meaning.class));
        long usual = 0;
        for (int i = 0; i < lines.size(); i++) {
            byte[] log = log(lines, i);
            usual += decoder.decodeAt(log, 0, log.length) == LineDecoder.UNUSUAL ? 0 : 1;
        }
        assertThat(usual).isGreaterThan(lines.size() / 3);
    }

    /** A line with the two that follow it, so that there is something to read on into. */
    private static byte[] log(List<String> lines, int at) {
        String log =
                lines.get(at) + '\n' + lines.get((at + 1) % lines.size()) + '\n' + lines.get((at + 2) % lines.size());
        return (log + "\n" + " ".repeat(64)).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static void compare(LogFormat format, byte[] log) {
        LineDecoder quick = format.decoder(EnumSet.allOf(Meaning.class));
        int kind = quick.decodeAt(log, 0, log.length);
        if (kind == LineDecoder.UNUSUAL) {
            return;
        }
        int end = 0;
        while (log[end] != '\n') {
            end++;
        }
        LineDecoder slow = format.decoder(EnumSet.allOf(Meaning.class));
        String line = new String(log, 0, end, StandardCharsets.ISO_8859_1);
        assertThat(slow.decode(log, 0, end)).describedAs(line).isEqualTo(kind);
        assertThat(quick.lineEnd()).describedAs(line).isEqualTo(end);
        assertThat(quick.hasTime()).describedAs(line).isEqualTo(slow.hasTime());
        assertThat(quick.clockMicros()).describedAs(line).isEqualTo(slow.clockMicros());
        assertThat(quick.offsetSeconds()).describedAs(line).isEqualTo(slow.offsetSeconds());
        assertThat(places(quick, format, kind)).describedAs(line).isEqualTo(places(slow, format, kind));
    }

    private static List<Integer> places(LineDecoder decoder, LogFormat format, int kind) {
        List<Integer> places = new ArrayList<>();
        for (int field = 0; field < format.kinds().get(kind).fields().size(); field++) {
            boolean there = decoder.spans().has(field);
            places.add(there ? decoder.spans().start(field) : -1);
            places.add(there ? decoder.spans().end(field) : -1);
        }
        return places;
    }
}
