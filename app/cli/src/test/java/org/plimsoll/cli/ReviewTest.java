package org.plimsoll.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class ReviewTest {
    private static final String LOG =
            ProjectRoot.PATH.resolve("samples/mainlog.ec").toString();
    private static final String OTHER =
            ProjectRoot.PATH.resolve("samples/rotated").toString();

    @TempDir
    private Path place;

    @Test
    void theSameLogsHaveNotChanged() throws IOException {
        Path file = saved(LOG);

        Run run = Run.of("review", LOG, "--since-review", file.toString(), "--json");

        assertThat(run.code()).as(run.err()).isZero();
        JsonNode json = new JsonMapper().readTree(run.out());
        assertThat(json.at("/changes/0/drift").doubleValue()).isZero();
        assertThat(json.at("/changes/0/growth").doubleValue()).isZero();
        assertThat(json.at("/changes/0/kinds"))
                .isNotEmpty()
                .allSatisfy(
                        kind -> assertThat(kind.at("/difference").doubleValue()).isZero());
        assertThat(json.at("/now")).isEqualTo(json.at("/before"));
    }

    @Test
    void theKindsOfLineTellTheWholeChange() throws IOException {
        Path file = saved(OTHER);

        JsonNode change = new JsonMapper()
                .readTree(Run.of("review", LOG, "--since-review", file.toString(), "--json")
                        .out())
                .at("/changes/0");

        double before = change.at("/bytesPerMillionMessagesBefore").doubleValue();
        double now = change.at("/bytesPerMillionMessagesNow").doubleValue();
        double sum = 0;
        for (JsonNode kind : change.at("/kinds")) {
            sum += kind.at("/difference").doubleValue();
        }
        // Counted by another program: samples/mainlog.ec.totals.json.
        assertThat(now).isCloseTo(953094 / 2600.0 * 1e6, within(1e-3));
        assertThat(sum).isCloseTo(now - before, within(1e-3));
        assertThat(change.at("/drift").doubleValue()).isCloseTo(now / before - 1, within(1e-12));
    }

    @Test
    void aReviewIsToldInEightyColumns() throws IOException {
        Run run = Run.of("review", LOG, "--since-review", saved(OTHER).toString(), "--disk", "2GB");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
        assertThat(run.out())
                .contains(
                        "Since the review of 2026-11-23: a million ec messages cost 1.1 % more",
                        "WHAT CHANGED IN THE MIX");
    }

    @Test
    void theSameReviewIsTheSameFile() throws IOException {
        String first = Files.readString(saved(LOG));

        assertThat(Files.readString(saved(LOG))).isEqualTo(first);
        assertThat(first)
                .startsWith("{\n  \"plimsoll\": \"review\",\n  \"version\": 1,\n  \"date\": \"2026-11-23\",\n")
                .contains("\"messages\": 2600", "\"bytes\": 953094");
    }

    @Test
    void aFileThatIsNoReviewIsRefusedBeforeAnythingIsMeasured() throws IOException {
        Path study = ProjectRoot.PATH.resolve("samples/studies/retention.json");
        Path newer = Files.writeString(
                place.resolve("newer.json"), Files.readString(saved(LOG)).replace("\"version\": 1", "\"version\": 2"));
        Path wrong = Files.writeString(
                place.resolve("wrong.json"),
                Files.readString(saved(LOG)).replace("\"bytes\": 953094", "\"bytes\": 953095"));

        Run foreign = Run.of("review", "none", "--since-review", study.toString());
        assertThat(foreign.code()).isEqualTo(3);
        assertThat(foreign.err())
                .isEqualTo("plimsoll: " + study + ", line 2, column 15: \"study\", expected \"review\""
                        + System.lineSeparator());
        assertThat(Run.of("review", "none", "--since-review", newer.toString()).err())
                .contains(": version 2, which only a newer Plimsoll reads, expected 1");
        assertThat(Run.of("review", "none", "--since-review", wrong.toString()).err())
                .contains(": 953095, expected the bytes of all kinds together");
    }

    @Test
    void whatWasNotReadToItsEndIsNotKept() throws IOException {
        Path file = place.resolve("review.json");

        Run run = Run.of("review", LOG, place.resolve("none").toString(), "--save", file.toString());

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains(file + ": not written, for not all logs were read to their ends");
        assertThat(file).doesNotExist();
    }

    private Path saved(String log) {
        Path file = place.resolve("review.json");
        Run run = Run.of("review", log, "--save", file.toString(), "--quiet");
        assertThat(run.code()).as(run.err()).isZero();
        return file;
    }
}
