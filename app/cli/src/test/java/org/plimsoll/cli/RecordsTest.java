package org.plimsoll.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class RecordsTest {
    private static final String LINES = """
            1064868656@00/00-25004-31B987F3@R@bob@example.fict@info@postalengine.com@10.0.1.1@201@esmtp@default
            garbage
            1064871280@00/00-25004-31B987F3@D@example.fict@266@default@0@0.393
            """;

    private static String sample(String name) {
        return ProjectRoot.PATH.resolve("samples").resolve(name).toString();
    }

    @Test
    void recordsAreRowsUnderTheirHeadings() {
        Run run = Run.reading(LINES, "records", "-");

        assertThat(run.code()).isZero();
        assertThat(run.out().lines())
                .containsExactly(
                        "time,event,kind,message,sender,recipient,domain,peer,size,attempt,delay,reason",
                        "2003-09-29T20:50:56Z,RECEIVED,R,00/00-25004-31B987F3,info@postalengine.com,bob@example.fict,"
                                + "example.fict,10.0.1.1,201,,,",
                        "2003-09-29T21:34:40Z,DELIVERED,D,00/00-25004-31B987F3,,,example.fict,,266,0,0.393,");
        assertThat(run.err()).isEqualTo("plimsoll: 1 of 3 lines were not recognised; --unrecognised lists them\n");
    }

    @Test
    void chosenFieldsComeInTheOrderOfTheChoice() {
        assertThat(Run.reading(LINES, "records", "-q", "--tsv", "--fields", "size,kind,line", "-")
                        .out())
                .isEqualTo("size\tkind\tline\n201\tR\t1\n266\tD\t3\n");
    }

    @Test
    void jsonTellsNumbersAsNumbersAndNothingAsNull() throws Exception {
        Run run = Run.reading(LINES, "records", "-q", "--json", "--fields", "size,delay,sender", "-");
        ObjectMapper mapper = new ObjectMapper();
        List<String> lines = run.out().lines().toList();
        JsonNode second = mapper.readTree(lines.get(1));
        assertThat(lines.get(0)).isEqualTo("{\"size\":201,\"delay\":null,\"sender\":\"info@postalengine.com\"}");
        assertThat(second.get("delay").doubleValue()).isEqualTo(0.393);
        assertThat(second.get("sender").isNull()).isTrue();
    }

    @Test
    void unrecognisedLinesAreListedWithTheirPlaceAndReason() {
        Run run = Run.reading(LINES, "records", "--unrecognised", "-");
        assertThat(run.code()).isZero();
        assertThat(run.out().lines())
                .containsExactly(
                        "file,line,offset,bytes,column,reason,raw",
                        "'-,2,100,8,1,\"expected Unix time, 1 to 17 digits, then @\",garbage");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "--event RECEIVED ; 1",
                "--event !RECEIVED ; 1",
                "--event received,delivered ; 2",
                "--kind D ; 1",
                "--since 2003-09-29T21:00 ; 1",
                "--until 2003-09-29T21:00:00Z ; 1",
                "--until 2003-09-29T21:00 --zone Europe/Oslo ; 0",
                "--sender @postalengine.com ; 1",
                "--recipient bob@example.fict ; 1",
                "--recipient !bob@example.fict ; 1",
                "--domain EXAMPLE.fict ; 2",
                "--peer 10.0.0.0/8 ; 1",
                "--id 00/00-25004-31B987F3 ; 2",
                "--size 200..250 ; 1",
                "--size 250.. ; 1",
                "--size ..1k ; 2",
                "--size 201 ; 1",
                "--binding def* ; 2",
                "--match protocol=^e ; 1",
                "--match protocol!=^e ; 1",
                "--grep esmtp.|0.393 ; 2",
                "--grep !esmtp ; 1",
                "--grep ESMTP -i ; 1",
                "--grep 0.39 --literal ; 1",
                "--event RECEIVED --invert ; 1",
                "--event RECEIVED --size 250.. ; 0",
                "--limit 1 ; 1"
            })
    void filtersChooseRecords(String options, int records) {
        String[] args = options.strip().split(" ");
        Run run = Run.reading(LINES, concat(List.of("records", "-q", "-", "--fields", "kind"), args));
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out().lines()).hasSize(records + 1);
    }

    private static String[] concat(List<String> first, String[] rest) {
        return Stream.concat(first.stream(), Arrays.stream(rest)).toArray(String[]::new);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mainlog.ec", "exim-mainlog", "rotated"})
    void countsByEventAreThoseThatAreMeasured(String name) throws Exception {
        JsonNode measured = new ObjectMapper()
                .readTree(Run.of("measure", "--json", sample(name)).out())
                .get("formats")
                .get(0);
        Map<String, String> expected = new HashMap<>();
        measured.get("events")
                .forEach(event ->
                        expected.put(event.get("event").textValue(), event.get("lines") + "," + event.get("bytes")));
        expected.values().removeIf(counts -> counts.startsWith("0,"));
        Map<String, String> counted = new HashMap<>();
        Run.of("records", "--count-by", "event", sample(name))
                .out()
                .lines()
                .skip(1)
                .forEach(row -> counted.put(row.split(",", 2)[0], row.split(",", 2)[1]));
        assertThat(counted).isEqualTo(expected);
    }

    @Test
    void theFilesOfARotatedLogComeInTheOrderOfTime() {
        List<String> times = Run.of("records", "-q", "--fields", "time", sample("rotated"))
                .out()
                .lines()
                .skip(1)
                .toList();
        assertThat(times).hasSizeGreaterThan(1000).isSorted();
    }

    @Test
    void whatIsCutIsPrintedAsFarAsItGoesAndEndsInCodeThree(@TempDir Path directory) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(LINES.repeat(1000).getBytes(StandardCharsets.UTF_8));
        }
        Path cut = Files.write(directory.resolve("cut.gz"), Arrays.copyOf(bytes.toByteArray(), bytes.size() - 20));

        Run run = Run.of("records", "--fields", "kind", cut.toString());

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out().lines()).hasSizeGreaterThan(100);
        assertThat(run.err()).contains("cut.gz: gzip data is damaged or ends early");
    }

    @Test
    void aLimitThatIsReachedReadsNoFurther(@TempDir Path directory) throws Exception {
        ByteArrayInputStream endless =
                new ByteArrayInputStream(LINES.repeat(100_000).getBytes(StandardCharsets.UTF_8));
        Run run = Run.reading(endless, "records", "--limit", "3", "--fields", "kind", "-");
        assertThat(run.out().lines()).containsExactly("kind", "R", "D", "R");
        assertThat(endless.available()).isPositive();
    }

    @Test
    void anOutputFileIsWhole(@TempDir Path directory) throws IOException {
        Path file = directory.resolve("records.csv");
        Run run = Run.reading(LINES, "records", "-q", "--fields", "kind", "-o", file.toString(), "-");
        assertThat(run.out()).isEmpty();
        assertThat(file).hasContent("kind\r\nR\r\nD");
    }

    @Test
    void theFieldsThatThereAreAreListed() {
        Run run = Run.of("records", "--list-fields");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("sender                 text     full address of the sender")
                .contains("tls_cipher");
        assertThat(Run.reading(LINES, "records", "-q", "--fields", "all", "-").code())
                .isZero();
    }

    @Test
    void whatIsNoLogIsNoSuccess() {
        Run run = Run.reading("hello\nworld\n", "records", "-");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("-: not recognised; expected a log");
        Run forced = Run.reading("hello\nworld\n", "records", "--format", "ec", "-");
        assertThat(forced.code()).isEqualTo(3);
        assertThat(forced.err()).contains("-: no line of it was recognised");
    }
}
