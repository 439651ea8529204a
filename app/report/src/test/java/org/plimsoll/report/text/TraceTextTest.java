package org.plimsoll.report.text;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plimsoll.formats.LogFormats;
import org.plimsoll.formats.LogSource;
import org.plimsoll.formats.Progress;
import org.plimsoll.formats.table.Criteria;
import org.plimsoll.formats.trace.TraceQuery;
import org.plimsoll.formats.trace.TraceResult;
import org.plimsoll.formats.trace.Tracer;

import static org.assertj.core.api.Assertions.assertThat;

class TraceTextTest {
    private static final String LOG = """
            2026-11-23 12:00:01 1xVTZb-0007Eh-0Y <= ann@hub.example H=mx.example [198.51.100.7] P=esmtps S=1500
            2026-11-23 12:00:02 H=bad.example [203.0.113.9] F=<ann@hub.example> rejected RCPT <x@y.example>: no
            2026-11-23 13:30:02 1xVTZb-0007Eh-0Y => bob@x.example R=r T=t H=a [198.18.0.1] C="250 \u001b[31m%s"
            2026-11-23 13:30:02 1xVTZb-0007Eh-0Y Completed
            """.formatted("long words of an answer ".repeat(6));

    @TempDir
    Path directory;

    private TraceResult traced() throws Exception {
        Path file = Files.writeString(directory.resolve("mainlog"), LOG, StandardCharsets.ISO_8859_1);
        Tracer.Log log =
                new Tracer.Log(LogSource.file(file), LogFormats.byName("exim").orElseThrow());
        TraceQuery query = new TraceQuery(List.of(Criteria.about("ann@hub.example")), false, false, 0);
        return new Tracer(List.of(log), 1, Progress.NONE).trace(query);
    }

    @Test
    void aMessageIsSummarisedBeforeItsTimeline() throws Exception {
        String text = TraceText.timelines(traced());

        assertThat(text)
                .startsWith("Message 1xVTZb-0007Eh-0Y: delivered\n  from      ann@hub.example\n")
                .contains("  to        bob@x.example\n")
                .contains("  size      1,500 bytes\n")
                .contains("  received  2026-11-23T12:00:01 by esmtps from 198.51.100.7\n")
                .contains("  attempts  1\n")
                .contains("  delay     1 h 30 min 1 s\n")
                .contains("  2026-11-23T13:30:02  delivered   bob@x.example, at 198.18.0.1: 250")
                .contains("About no message\n\n  2026-11-23T12:00:02  rejected");
    }

    @Test
    void noLineIsWiderThanATerminalAndNoneSteersIt() throws Exception {
        String text = TraceText.timelines(traced());
        assertThat(text).contains("\\x1B[31m").doesNotContain("\u001b");
        assertThat(text.lines().filter(line -> !line.contains(directory.toString())))
                .allSatisfy(line -> assertThat(Layout.width(line)).isLessThanOrEqualTo(Layout.WIDTH));
    }

    @Test
    void linesAreGroupedAsTheLogHasThem() throws Exception {
        List<String> lines = LOG.replace("\u001b", "\\x1B").lines().toList();
        assertThat(TraceText.lines(traced()).lines())
                .containsExactly(lines.get(0), lines.get(2), lines.get(3), "", lines.get(1), "");
    }

    @Test
    void nothingFoundIsNoText() {
        assertThat(TraceText.timelines(new TraceResult(List.of(), List.of(), List.of(), 0)))
                .isEmpty();
    }
}
