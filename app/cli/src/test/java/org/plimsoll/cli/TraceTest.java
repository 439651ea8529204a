package org.plimsoll.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class TraceTest {
    private static final String OLD = """
            2026-11-22 23:59:59 1xVTZb-0007Eh-0Y <= ann@hub.example H=mx.example [198.51.100.7] P=esmtps S=1500
            """;
    private static final String NEW = """
            2026-11-23 00:00:01 1xVTZb-0007Eh-0Y => bob@x.example R=r T=t H=a [198.18.0.1] C="250 OK"
            2026-11-23 00:00:01 1xVTZb-0007Eh-0Y Completed
            2026-11-23 00:00:02 H=bad.example [203.0.113.9] F=<x@y.example> rejected RCPT <ann@hub.example>: no
            """;

    @TempDir
    Path directory;

    private String logs() throws Exception {
        Files.writeString(directory.resolve("mainlog.1"), OLD);
        Files.writeString(directory.resolve("mainlog"), NEW);
        return directory.toString();
    }

    @Test
    void aMessageIsTracedAcrossRotatedFiles() throws Exception {
        Run run = Run.of("trace", "bob@x.example", logs());

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith("Message 1xVTZb-0007Eh-0Y: delivered\n  from      ann@hub.example\n")
                .contains("received  2026-11-22T23:59:59 by esmtps from 198.51.100.7")
                .contains("delay     2.00 s");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void theLinesAreTheLogs() throws Exception {
        Run run = Run.of("trace", "--raw", "ann@hub.example", logs());
        String[] lines = NEW.split("\n", -1);
        assertThat(run.out()).isEqualTo(OLD + lines[0] + "\n" + lines[1] + "\n\n" + lines[2] + "\n\n");
    }

    @Test
    void jsonTellsMessagesAndLines() throws Exception {
        JsonNode trace = new ObjectMapper()
                .readTree(Run.of("trace", "--json", "--id", "1xVTZb-0007Eh-0Y", logs())
                        .out());
        JsonNode message = trace.get("messages").get(0);
        assertThat(message.get("outcome").textValue()).isEqualTo("DELIVERED");
        assertThat(message.get("recipients").get(0).textValue()).isEqualTo("bob@x.example");
        assertThat(message.get("delay").doubleValue()).isEqualTo(2.0);
        assertThat(message.get("lines")).hasSize(3);
        assertThat(message.get("lines").get(0).get("raw").textValue() + "\n").isEqualTo(OLD);
        assertThat(trace.get("complete").booleanValue()).isTrue();
    }

    @Test
    void standardInputIsReadOnceAndTracedThrough() {
        Run run = Run.reading(OLD + NEW, "trace", "--sender", "ann@hub.example", "-");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).contains("Message 1xVTZb-0007Eh-0Y: delivered", "  in        -\n");
    }

    @Test
    void whatIsNotFoundIsTheAnswerNo() throws Exception {
        Run run = Run.of("trace", "nobody@x.example", logs());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo("plimsoll: nothing was found\n");
    }

    @Test
    void filesThatCannotBeReadAreNamed() throws Exception {
        Run run = Run.of(
                "trace", "bob@x.example", logs(), directory.resolve("gone").toString());
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).contains("Message 1xVTZb-0007Eh-0Y");
        assertThat(run.err()).contains("gone: no such file");
    }

    @Test
    void aFileTakesTheTraceWhole() throws Exception {
        Path file = directory.resolve("trace.txt");
        Run run = Run.of("trace", "--raw", "--grep", "250 OK", "--literal", "-o", file.toString(), logs());
        assertThat(run.out()).isEmpty();
        assertThat(Files.readString(file, StandardCharsets.UTF_8)).startsWith(OLD);
    }

    @Test
    void ofAPipeThatIsNotNamedNothingIsLost() {
        String log = "1064868656@00/00-25004-31B987F3@R@bob@a.example@x@b.example@10.0.1.1@201@esmtp@default\n";
        assertThat(Run.reading(log, "trace", "--raw", "bob@a.example").out().strip())
                .isEqualTo(log.strip());
    }
}
