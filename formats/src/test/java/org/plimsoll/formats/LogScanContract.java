package org.plimsoll.formats;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.plimsoll.formats.contract.Corpus;
import org.plimsoll.formats.contract.Tested;
import org.plimsoll.formats.model.LogFormat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

/** What every format promises about whole logs: it does not matter how they are cut, or how many threads read them. */
class LogScanContract {
    private static final int LINES = 400;
    private static final int LONGEST_EXAMPLE = 250;
    private static final int[] BLOCK_BYTES = {1, 2, 7, 8, 9, 63, 64, 1000, 4096, 65_535, 65_536, 65_537, 524_288};

    @TestFactory
    Stream<DynamicTest> blockSizeAndThreadsDoNotMatter() {
        return Tested.formats().stream()
                .map(format -> dynamicTest(Tested.label(format), () -> {
                    String log = log(format);
                    List<String> expected = scan(format, log, log.length(), 1);
                    assertThat(expected)
                            .hasSize(
                                    1 + (int) log.chars().filter(c -> c == '\n').count());
                    for (int blockBytes : BLOCK_BYTES) {
                        for (int threads : new int[] {1, 3}) {
                            assertThat(scan(format, log, blockBytes, threads))
                                    .as("%d bytes a block, %d threads", blockBytes, threads)
                                    .isEqualTo(expected);
                        }
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyBlockSizeUpToALineGivesTheSame() {
        return Tested.formats().stream()
                .map(format -> dynamicTest(Tested.label(format), () -> {
                    String log = small(format);
                    List<String> expected = scan(format, log, log.length(), 1);
                    for (int blockBytes = 1; blockBytes <= LONGEST_EXAMPLE; blockBytes++) {
                        assertThat(scan(format, log, blockBytes, 2))
                                .as("%d bytes a block", blockBytes)
                                .isEqualTo(expected);
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> aLogCutAtAnyByteKeepsItsWholeLines() {
        return Tested.formats().stream()
                .map(format -> dynamicTest(Tested.label(format), () -> {
                    String log = small(format);
                    List<String> expected = scan(format, log, log.length(), 1);
                    for (int cut = 1; cut < log.length(); cut++) {
                        String beginning = log.substring(0, cut);
                        int wholeLines =
                                (int) beginning.chars().filter(c -> c == '\n').count();
                        List<String> lines = scan(format, beginning, 100, 1);
                        assertThat(lines).hasSize(wholeLines + (beginning.endsWith("\n") ? 0 : 1));
                        assertThat(lines.subList(0, wholeLines)).isEqualTo(expected.subList(0, wholeLines));
                    }
                }));
    }

    private static String small(LogFormat format) {
        StringBuilder log = new StringBuilder("text before\n");
        format.kinds().forEach(kind -> log.append(kind.example()).append('\n'));
        return log.append("text after").toString();
    }

    /** Lines of every kind, of the other formats, and some longer than a block and than what is kept of a line. */
    private static String log(LogFormat format) {
        List<String> lines = new ArrayList<>();
        LogFormats.all().forEach(any -> Corpus.lines(any).stream().limit(LINES).forEach(lines::add));
        for (int length : new int[] {65_535, 65_536, 65_537, 200_000}) {
            lines.add("x".repeat(length));
            lines.addAll(Corpus.lines(format).subList(0, 5));
            lines.add(lines.get(0) + " " + "y".repeat(length));
        }
        return String.join("\n", lines);
    }

    private static List<String> scan(LogFormat format, String log, int blockBytes, int threads) throws Exception {
        return ToldLines.of(format, log.getBytes(StandardCharsets.ISO_8859_1), blockBytes, threads);
    }
}
