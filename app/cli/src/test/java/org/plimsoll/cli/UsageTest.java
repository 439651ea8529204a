package org.plimsoll.cli;

import java.io.IOException;
import java.io.InputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What is typed wrongly: one sentence that names it, code 2, nothing on standard output, nothing read. */
class UsageTest {
    private static final InputStream UNTOUCHABLE = new InputStream() {
        @Override
        public int read() throws IOException {
            throw new IOException("standard input was read");
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            return read();
        }
    };

    @Test
    void anUnknownCommandIsAnsweredWithTheOneThatWasMeant() {
        assertThat(refused("mesure", "mainlog"))
                .isEqualTo("plimsoll: unknown command 'mesure', did you mean measure? (see plimsoll --help)\n");
    }

    @Test
    void anUnknownOptionIsAnsweredWithTheOneThatWasMeant() {
        assertThat(refused("plan", "--discs", "5GB", "-"))
                .isEqualTo("plimsoll: unknown option '--discs', did you mean --disk? (see plimsoll plan --help)\n");
    }

    @Test
    void anArgumentTooManyIsNamed() {
        assertThat(refused("generate", "ec")).contains("unknown argument 'ec'", "(see plimsoll generate --help)");
    }

    @Test
    void anOptionWithoutItsValueIsNamed() {
        assertThat(refused("plan", "-", "--disk")).contains("--disk").contains("(see plimsoll plan --help");
    }

    @Test
    void anOptionGivenTwiceIsNamed() {
        assertThat(refused("plan", "-", "--disk", "1GB", "--disk", "2GB")).contains("--disk");
    }

    @ParameterizedTest
    @CsvSource({
        "--disk, 12 parsecs, 465GiB",
        "--disk, -5GB, 465GiB",
        "--growth, lots, percentage",
        "--growth, -100%, above -100 %",
        "--horizon, soon, days",
        "--horizon, 12h, days",
        "--horizon, 20y, 3660",
        "--keep, -1, whole number",
        "--keep, 1.5, whole number",
        "--keep, 99999999999, 10000",
        "--rotate, PT30M, 1 hour",
        "--rotate, 400d, 366 days",
        "--compress, zip, 'none, gzip, bzip2'",
        "--compression-ratio, 0.5, 10000",
        "--compression-ratio, NaN, number",
        "--messages-per-day, 0, above 0",
        "--messages-per-day, -5, number",
        "--reserve, 100%, reserve",
        "--today, yesteryear, 2026-01-31",
        "--zone, Oslo, Europe/Oslo",
        "--format, sendmail, expected one of",
        "--threads, 0, 1 or more",
        "--max-drift, wide, percentage"
    })
    void aNumberThatMakesNoSenseIsRefusedBeforeAnythingIsRead(String option, String value, String expected) {
        assertThat(refused("plan", "-", option, value)).contains(expected);
    }

    @Test
    void delayedCompressionWithoutCompressionIsRefused() {
        assertThat(refused("plan", "-", "--compress", "none", "--delay-compress"))
                .contains("compression");
    }

    @ParameterizedTest
    @CsvSource({
        "--fields, sendr, 'sendr, expected some of time'",
        "--count-by, sendr, 'sendr, expected some of time'",
        "--event, EATEN, expected some of RECEIVED",
        "--since, soon, 2026-11-23T12:30",
        "--until, never, 2026-11-23T12:30",
        "--size, big.., 465GiB",
        "--match, sender, FIELD=REGEX",
        "--match, sendr=x, expected some of",
        "--grep, a(b, expected a regular expression",
        "--limit, few, whole number",
        "--threads, 0, 1 or more"
    })
    void aChoiceOfRecordsThatMakesNoSenseIsRefused(String option, String value, String expected) {
        assertThat(refused("records", "-", option, value).replace("'", "")).contains(expected);
    }

    @Test
    void aTraceOfNothingIsRefused() {
        assertThat(refused("trace")).contains("nothing to trace, expected an id, an address, a host or an option");
        assertThat(refused("records", "-", "--csv", "--json")).contains("--csv", "--json");
        assertThat(refused("records", "-", "--count-by", "kind", "--fields", "kind"))
                .contains("expected one of them");
    }

    @Test
    void standardInputCanBeNamedOnce() {
        assertThat(refused("measure", "-", "-")).contains("twice");
    }

    @ParameterizedTest
    @ValueSource(strings = {"measure", "plan", "report"})
    void aPersonWhoNamesNoLogIsToldAndNotWaitedFor(String command) {
        Run run = Run.attended(UNTOUCHABLE, command);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("no LOG was named").contains("(see plimsoll " + command + " --help");
    }

    @ParameterizedTest
    @ValueSource(strings = {"measure", "plan", "report"})
    void aScheduledRunThatNamesNoLogIsTold(String command) {
        Run run = Run.of(command);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("no LOG was named").hasLineCount(1);
    }

    private static String refused(String... args) {
        Run run = Run.reading(UNTOUCHABLE, args);
        assertThat(run.code()).as(run.err()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("plimsoll: ").hasLineCount(1).doesNotContain("\tat ");
        return run.err();
    }
}
