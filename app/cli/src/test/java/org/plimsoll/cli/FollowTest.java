package org.plimsoll.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What can be said of following a log without waiting for it. */
@Timeout(120)
class FollowTest {
    @TempDir
    private Path directory;

    private String log() throws IOException {
        return Files.writeString(directory.resolve("mainlog"), ExampleLog.exim())
                .toString();
    }

    @Test
    void recordsThatAreThereAreThoseOfAnOrdinaryRunAndEndAtTheLimit() throws IOException {
        String log = log();

        Run followed = Run.of("records", "--follow", "--limit", "5", "--event", "DELIVERED", log);
        Run read = Run.of("records", "--limit", "5", "--event", "DELIVERED", log);

        assertThat(followed.code()).as(followed.err()).isZero();
        assertThat(followed.out()).hasLineCount(6).isEqualTo(read.out());
    }

    @Test
    void aCompressedFileIsRefused() throws IOException {
        Path packed = Files.write(directory.resolve("mainlog.gz"), ExampleLog.gzip());

        Run run = Run.of("records", "--follow", packed.toString());

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err())
                .contains("is compressed with gzip, expected the plain file")
                .hasLineCount(1);
    }

    @Test
    void whatIsNoLogIsRefusedEvenIfItsBeginningComesLater() throws IOException {
        Path text = Files.writeString(directory.resolve("notes"), "no log\n".repeat(10_000));

        Run run = Run.of("measure", "--follow", text.toString());

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err())
                .contains("notes: not recognised; expected a log of the formats")
                .hasLineCount(1);
    }

    @ParameterizedTest
    @CsvSource({
        "records --follow, 'no LOG was named'",
        "records --follow one two, 'expected one LOG'",
        "records --follow DIRECTORY, 'is a directory, expected the file'",
        "records --only-new mainlog, 'expected --follow beside it'",
        "records --follow --count-by event mainlog, '--count-by is done when'",
        "records --follow -o table.csv mainlog, '--output is done when'",
        "measure --follow --estimate 5% mainlog, 'expected none of --estimate, --as'",
        "measure --every 10s mainlog, 'expected --follow beside it'",
        "measure --follow --every soon mainlog, --every",
    })
    void whatMakesNoSenseIsRefused(String line, String words) {
        Run run = Run.of(line.replace("DIRECTORY", directory.toString()).split(" "));

        assertThat(run.code()).as(run.err()).isEqualTo(2);
        assertThat(run.err()).contains(words).hasLineCount(1);
    }
}
