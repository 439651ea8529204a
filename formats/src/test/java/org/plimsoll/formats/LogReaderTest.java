package org.plimsoll.formats;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plimsoll.formats.model.LineProblem;
import org.plimsoll.formats.model.Meaning;

import static org.assertj.core.api.Assertions.assertThat;

class LogReaderTest {
    private static final String LOG = """
             lost
            2026-11-23 12:29:20 1xVTAe-0002Aq-1d Completed
             more of it
            2026-11-23 12:29:21 no host name found
            \u0001
            """;

    @ParameterizedTest
    @ValueSource(ints = {1, 60, 4096})
    void linesAreNumberedAndJudgedAcrossBlocks(int blockBytes) throws UnreadableLogException {
        assertThat(read("exim", LOG, blockBytes))
                .containsExactly(
                        "1 refused: expected a record before a line that continues one",
                        "2 Completed",
                        "3 continuation",
                        "4 logwrite",
                        "5 refused: expected a stamp (YYYY-MM-DD hh:mm:ss) or text without control bytes");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 30, 4096})
    void textContinuesOnlyARecordThatGoesOnAcrossBlocks(int blockBytes) throws UnreadableLogException {
        String log = "lost\n1251382104:SQL error\nmore\nand more\n1252064908: Marker 1\nlost\n";
        assertThat(read("ec", log, blockBytes))
                .containsExactly(
                        "1 refused: expected Unix time, 1 to 17 digits, then @",
                        "2 panic",
                        "3 continuation",
                        "4 continuation",
                        "5 Marker",
                        "6 refused: expected Unix time, 1 to 17 digits, then @");
    }

    @Test
    void aLogWithoutALineEndHasItsLine() throws UnreadableLogException {
        assertThat(read("exim", "2026-11-23 12:29:20 1xVTAe-0002Aq-1d Completed", 8))
                .containsExactly("1 Completed");
    }

    private static List<String> read(String format, String log, int blockBytes) throws UnreadableLogException {
        LogSource source = LogSource.standardInput(new ByteArrayInputStream(log.getBytes(StandardCharsets.ISO_8859_1)));
        List<String> lines = new ArrayList<>();
        try (LogScan scan = LogScan.open(source, 0, blockBytes)) {
            LogReader reader =
                    new LogReader(scan, LogFormats.byName(format).orElseThrow(), EnumSet.noneOf(Meaning.class));
            while (reader.advance()) {
                LineProblem problem = reader.problem();
                assertThat(problem == null).isEqualTo(reader.recognised());
                lines.add(
                        problem == null
                                ? reader.line() + " "
                                        + Objects.requireNonNull(reader.cursor().kind())
                                                .tag()
                                : problem.line() + " refused: " + problem.reason());
            }
        }
        return lines;
    }
}
