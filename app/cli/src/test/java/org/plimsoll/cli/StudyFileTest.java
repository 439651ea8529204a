package org.plimsoll.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class StudyFileTest {
    private static final Path RETENTION = ProjectRoot.PATH.resolve("samples/studies/retention.json");

    @TempDir
    private Path place;

    private Path log;
    private Path file;

    @BeforeEach
    void logIsThere() throws IOException {
        log = Files.writeString(place.resolve("mainlog"), ExampleLog.exim());
        file = place.resolve("study.json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "--keep 14 --rotate 1w --compress xz:9 --max-age 30d",
                "--keep all --disk 1GiB --reserve 10% --block 4KiB --inodes 6.5M --other-use 10MB --other-growth 1MB",
                "--rotate monthly --min-size 1MB --max-size 1GB --rotate-check 1h",
                "--rotate-size 100MB --compress gzip --delay-compress --copy-truncate",
                "--archive xz:9:all --volume archive=2TB --volume exim=1GB,reserve=0%,block=512",
                "--policy exicyclog --nodes 60%,40% --lose-node",
                "--policy jlog:36h --storm outage:30%:24h --storm bounces:2M:6h --storm worst-day:3 --storm debug:10:2d",
                "--policy unrotated --messages-per-day 1234567.5 --growth -3.5% --horizon 13w",
                "--futures 50 --seed 42 --risk 5% --compression-ratio 5.77 --today 2026-01-31"
            })
    void whatIsSavedIsPlannedAgain(String options) throws IOException {
        Run saved = Run.of(args("plan", log.toString(), options, "--json", "--save-scenario", file.toString()));
        Run again = Run.of("plan", "--scenario", file.toString(), "--json");
        Path second = place.resolve("second.json");
        Run.of("plan", "--scenario", file.toString(), "--save-scenario", second.toString());

        assertThat(saved.code()).as(saved.err()).isLessThan(2);
        assertThat(saved.err()).contains(file + ": written");
        assertThat(again.out()).isEqualTo(saved.out());
        assertThat(Files.readString(file)).contains("\"mainlog\"").doesNotContain(place.toString());
        assertThat(second).hasSameTextualContentAs(file);
    }

    @Test
    void optionsBesideAFileCountInsteadOfIt() throws IOException {
        JsonNode scenario = scenario("--scenario", RETENTION + "#a month", "--disk", "1GB", "--growth", "0%");

        assertThat(scenario.at("/policy/keep").intValue()).isEqualTo(30);
        assertThat(scenario.at("/diskBytes").longValue()).isEqualTo(1_000_000_000);
        assertThat(scenario.at("/reserve").doubleValue()).isEqualTo(0.05);
        assertThat(scenario.at("/growthPerYear").doubleValue()).isZero();
        assertThat(scenario.at("/today").textValue()).isEqualTo("2025-11-06");
    }

    @Test
    void aPolicyNamedBesideAFileBeginsAnew() throws IOException {
        JsonNode policy = scenario("--scenario", RETENTION + "#a quarter, archived", "--policy", "ec_rotate")
                .at("/policy");

        assertThat(policy.at("/keep").intValue()).isEqualTo(7);
        assertThat(policy.at("/codec").textValue()).isEqualTo("bzip2");
        assertThat(policy.at("/archive").isNull()).isTrue();
    }

    @Test
    void logsBesideAFileAreReadInsteadOfIts() throws IOException {
        Run run = Run.of("plan", log.toString(), "--scenario", RETENTION + "#a month", "--json");

        assertThat(new JsonMapper().readTree(run.out()).at("/formats/0/format").textValue())
                .isEqualTo("exim");
    }

    @Test
    void aNamedScenarioIsSavedBesideTheOthers() throws IOException {
        Run.of("plan", log.toString(), "--keep", "3", "--save-scenario", file + "#short");
        Run.of("plan", log.toString(), "--keep", "300", "--save-scenario", file + "#long");
        Run.of("plan", log.toString(), "--keep", "4", "--save-scenario", file + "#short");

        assertThat(scenario("--scenario", file + "#short").at("/policy/keep").intValue())
                .isEqualTo(4);
        assertThat(scenario("--scenario", file + "#long").at("/policy/keep").intValue())
                .isEqualTo(300);
        assertThat(Files.readString(file)).containsSubsequence("\"short\"", "\"long\"");
    }

    @Test
    void aReportIsWrittenFromAFile() {
        Run run = Run.of("report", "--scenario", RETENTION + "#a month", "--quiet");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).contains("30 daily generations");
    }

    @Test
    void aFileThatMakesNoSenseIsToldInOneSentence() throws IOException {
        Files.writeString(file, "{\n  \"plimsoll\": \"study\",\n  \"version\": 1,\n  \"kep\": 7\n}\n");

        Run run = Run.of("plan", "--scenario", file.toString());

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err())
                .startsWith("plimsoll: " + file + ", line 4, column 10: unknown key \"kep\", expected one of");
    }

    @Test
    void oneOfSeveralScenariosHasToBeNamed() {
        Run run = Run.of("plan", "--scenario", RETENTION.toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("plimsoll: " + RETENTION + ": several scenarios, expected the name of one: 'as it is',");
        assertThat(Run.of("plan", "--scenario", RETENTION + "#a year").code()).isEqualTo(2);
    }

    @Test
    void aFileThatCannotBeWrittenEndsWithItsCode() {
        Run run = Run.of(
                "plan",
                log.toString(),
                "--save-scenario",
                place.resolve("none/s.json").toString());

        assertThat(run.code()).isEqualTo(4);
        assertThat(run.err()).contains("could not be written: No such directory");
    }

    @Test
    void whatMakesNoSenseIsNotSaved() {
        Run run = Run.of("plan", log.toString(), "--horizon", "100y", "--save-scenario", file.toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(file).doesNotExist();
    }

    @Test
    void theSampleIsWrittenAsPlimsollWritesIt() throws IOException {
        Path copy = ProjectRoot.PATH.resolve("samples/studies/retention.json");
        String before = Files.readString(copy);

        assertThat(org.plimsoll.report.json.StudyWriter.render(
                        org.plimsoll.report.json.StudyReader.parse("retention.json", before)))
                .isEqualTo(before);
    }

    @Test
    void scenariosAreComparedOnTheSameLogs() throws IOException {
        JsonNode compared = json("compare", RETENTION.toString());
        JsonNode alone = json("plan", "--scenario", RETENTION + "#a month");

        assertThat(compared.at("/scenarios")).hasSize(3);
        JsonNode month = compared.at("/scenarios/1");
        assertThat(month.at("/name").textValue()).isEqualTo("a month");
        assertThat(month.at("/plan/days")).isEqualTo(alone.at("/plan/days"));
        assertThat(month.at("/values/needed_bytes")).isEqualTo(alone.at("/plan/neededBytes"));
        assertThat(month.at("/values/needed_bytes_p99")).isEqualTo(alone.at("/plan/prospect/neededBytesP99"));
        assertThat(month.at("/values/messages_per_day_that_fit")).isEqualTo(alone.at("/plan/messagesPerDayThatFit"));
        assertThat(month.at("/differences/needed_bytes").doubleValue())
                .isEqualTo(month.at("/values/needed_bytes").doubleValue()
                        - compared.at("/scenarios/0/values/needed_bytes").doubleValue());
        assertThat(compared.at("/scenarios/0/differences/peak_bytes").doubleValue())
                .isZero();
    }

    @Test
    void comparedScenariosStandSideBySide() {
        Run run = Run.of("compare", RETENTION.toString());

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
        assertThat(run.out())
                .containsPattern("Quantity +as it is +a month +a quarter, archived\n")
                .containsPattern("Disk needed +\\S+ kB +\\S+ MB +\\S+ MB\n")
                .contains("Difference from \"as it is\"", "Log disk, peaks of each scenario");
    }

    @Test
    void aComparisonIsWrittenToFiles() throws IOException {
        Path tables = place.resolve("tables");
        Run run = Run.of(
                "compare",
                RETENTION.toString(),
                "--csv",
                tables.toString(),
                "--pdf",
                place.resolve("c.pdf").toString());

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).isEmpty();
        List<String> lines = Files.readAllLines(tables.resolve("comparison.csv"));
        assertThat(lines.get(0)).isEqualTo("quantity,\"as it is\",\"a month\",\"a quarter, archived\"");
        assertThat(lines).anyMatch(line -> line.matches("needed_bytes,[\\d.]+,[\\d.]+,[\\d.]+"));
        assertThat(Files.readString(place.resolve("c.pdf"), java.nio.charset.StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-");
    }

    @Test
    void oneScenarioIsNotComparedWithItself() {
        Run run = Run.of("compare", RETENTION + "#a month");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith("plimsoll: one scenario, expected two or more to compare");
        assertThat(Run.of("compare", log.toString()).code()).isEqualTo(2);
    }

    @Test
    void volumesComeThroughAPipe() throws Exception {
        StringBuilder days = new StringBuilder("date,messages\n");
        for (int day = 10; day < 31; day++) {
            days.append("2026-10-").append(day).append(",1000\n");
        }
        Path pipe = place.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        Thread writer = new Thread(() -> {
            try {
                Files.writeString(pipe, days);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
        writer.start();

        Run run = Run.of("plan", log.toString(), "--volumes", pipe.toString(), "--json");
        writer.join();

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(new JsonMapper()
                        .readTree(run.out())
                        .at("/plan/scenario/daysKnownBesideTheLogs")
                        .intValue())
                .isEqualTo(21);
    }

    @Test
    void whatVolumesLeaveOpenIsSaid() throws IOException {
        Path volumes = Files.writeString(
                place.resolve("v.csv"), "date;messages\n1/2/2026;1000\n2/2/2026;1000\n3/2/2026;1000\n");

        JsonNode findings =
                json("plan", log.toString(), "--volumes", volumes.toString()).at("/findings");

        assertThat(findings.findValuesAsText("sentence")).anyMatch(sentence -> sentence.startsWith(volumes.toString()));
    }

    @Test
    void volumesWithoutAMessageAreRefused() throws IOException {
        Path volumes = Files.writeString(place.resolve("v.csv"), "date,messages\n2026-01-01,0\n2026-01-02,0\n");

        Run run = Run.of("plan", log.toString(), "--volumes", volumes.toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("plimsoll: --volumes: " + volumes + " holds no message on any of its days, expected some");
    }

    @Test
    void aPlanThatBeginsBeforeTheLogEndsIsAWarning() throws IOException {
        String sample = ProjectRoot.PATH.resolve("samples/mainlog.ec").toString();

        assertThat(json("plan", sample, "--today", "2025-10-05").at("/findings").findValuesAsText("sentence"))
                .anyMatch(sentence ->
                        sentence.startsWith("ec: the plan begins 31 days before the log ends on 2025-11-05"));
    }

    @Test
    void howFarBackAFullDiskReachesIsTold() throws IOException {
        JsonNode plan = json("plan", "--scenario", RETENTION + "#as it is", "--rotate", "1w")
                .at("/plan");

        assertThat(plan.at("/daysThatFit").doubleValue())
                .isEqualTo(7 * plan.at("/generationsThatFit").doubleValue());
    }

    private static String[] args(String... parts) {
        List<String> args = new ArrayList<>();
        for (String part : parts) {
            args.addAll(part.startsWith("--") ? List.of(part.split(" ")) : part.isEmpty() ? List.of() : List.of(part));
        }
        return args.toArray(String[]::new);
    }

    private static JsonNode scenario(String... options) throws IOException {
        List<String> args = new ArrayList<>(List.of("plan"));
        args.addAll(List.of(options));
        return json(args.toArray(String[]::new)).at("/plan/scenario");
    }

    private static JsonNode json(String... options) throws IOException {
        List<String> args = new ArrayList<>(List.of(options));
        args.add("--json");
        Run run = Run.of(args.toArray(String[]::new));
        assertThat(run.code()).as(run.err()).isLessThan(2);
        return new JsonMapper().readTree(run.out());
    }

    @Test
    void logsOfSeveralFormatsAreMeasuredApartAndLieOnOneDisk() throws IOException {
        String wide = "custom:reception=%t@%i@R@%r@%R@%m@%M@%H@%B@%p@%g@%b;delivery=%t{%F %T}@%i@D@%d@%B@%N@%T{3}@%H";
        String narrow = "custom:%t@%i@R@%r";
        generate("wide", wide);
        generate("narrow", narrow);
        Files.writeString(file, """
                {"plimsoll": "study", "version": 1, "today": "2026-01-01",
                 "demand": {"messagesPerDay": "1M", "growth": "0%%"}, "compressionRatio": 5,
                 "logs": ["mainlog", {"path": "wide", "format": "%s"}, {"path": "narrow", "format": "%s"}],
                 "scenarios": [{"name": "week"}, {"name": "month", "policy": {"keep": 30}}]}
                """.formatted(wide, narrow));

        JsonNode plan = json("plan", "--scenario", file + "#week");
        assertThat(plan.at("/formats").findValuesAsText("format")).containsExactly("exim", "custom", "custom 2");
        double needed = 0;
        for (String log : List.of("exim@mainlog", wide + "@wide", narrow + "@narrow")) {
            int at = log.lastIndexOf('@');
            needed += json(
                            "plan",
                            place.resolve(log.substring(at + 1)).toString(),
                            "--format",
                            log.substring(0, at),
                            "--messages-per-day",
                            "1M",
                            "--growth",
                            "0%",
                            "--compression-ratio",
                            "5",
                            "--today",
                            "2026-01-01")
                    .at("/plan/neededBytes")
                    .doubleValue();
        }
        assertThat(plan.at("/plan/neededBytes").doubleValue()).isCloseTo(needed, within(needed / 1e9));

        Run report = Run.of("report", "--scenario", file + "#week");
        Run compared = Run.of("compare", file.toString());
        assertThat(report.out()).contains("of custom log", "of custom 2 log", "of exim log");
        assertThat(compared.code()).as(compared.err()).isZero();

        Path second = place.resolve("below/second.json");
        Files.createDirectory(place.resolve("below"));
        Run.of("plan", "--scenario", file + "#week", "--save-scenario", second.toString());
        assertThat(json("plan", "--scenario", second.toString())).isEqualTo(plan);
    }

    private void generate(String name, String format) throws IOException {
        Files.writeString(
                place.resolve(name),
                Run.of("generate", "--format", format, "--messages", "300", "--span", "1d")
                        .out());
    }
}
