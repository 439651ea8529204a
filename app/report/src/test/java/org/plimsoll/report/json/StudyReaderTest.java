package org.plimsoll.report.json;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plimsoll.planner.plan.Scenario;
import org.plimsoll.planner.study.InvalidStudyException;
import org.plimsoll.planner.study.Setting;
import org.plimsoll.planner.study.Settings;
import org.plimsoll.planner.study.StudyFile;
import org.plimsoll.planner.study.Written;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class StudyReaderTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final String HEAD = "{\n  \"plimsoll\": \"study\",\n  \"version\": 1";

    /** Every key there is, spelled as it is written. */
    private static final String EVERYTHING = HEAD + """
            ,
              "note": "Überblick",
              "logs": [
                "../logs/mainlog*",
                {
                  "path": "/var/log/exim/mainlog",
                  "format": "exim"
                }
              ],
              "format": "ec",
              "zone": "Europe/Oslo",
              "maxDrift": "20%",
              "today": "2026-01-31",
              "horizon": "365d",
              "demand": {
                "messagesPerDay": "5M",
                "volumes": "daily.csv",
                "growth": "12%"
              },
              "policy": {
                "name": "exicyclog",
                "for": "mainlog",
                "keep": 14,
                "maxAge": "30d",
                "rotate": "7d",
                "minSize": "1MB",
                "maxSize": "1GB",
                "rotateCheck": "1h",
                "compress": "gzip:9",
                "delayCompress": false,
                "copyTruncate": true,
                "oldestFirst": false,
                "datedNames": true,
                "archive": "xz:90"
              },
              "compressionRatio": 5.77,
              "disk": {
                "size": "500GB",
                "reserve": "10%",
                "block": "4KiB",
                "inodes": 6500000,
                "otherUse": "10GB",
                "otherGrowth": "-1GB"
              },
              "mounts": [
                "archive=2TB,reserve=0%"
              ],
              "nodes": 3,
              "loseNode": true,
              "storms": [
                "outage:30%:1d",
                "worst-day:3"
              ],
              "futures": 500,
              "seed": 42,
              "risk": "5%",
              "scenarios": [
                {
                  "name": "base"
                },
                {
                  "name": "size",
                  "note": "as logrotate does",
                  "policy": {
                    "from": "logrotate.d/mail"
                  },
                  "nodes": "50%,30%,20%",
                  "loseNode": false,
                  "storms": []
                },
                {
                  "name": "large",
                  "policy": {
                    "name": "ec_rotate",
                    "keep": "all",
                    "rotateSize": "100MB"
                  },
                  "disk": {
                    "at": "/var/log"
                  }
                }
              ]
            }
            """;

    @Test
    void everythingIsWrittenAsItWasRead() {
        assertThat(StudyWriter.render(StudyReader.parse("s.json", EVERYTHING))).isEqualTo(EVERYTHING);
    }

    @Test
    void everySettingHasAKeyThatIsReadAndWritten() {
        for (Setting setting : Setting.values()) {
            assertThat(EVERYTHING).contains("\"" + setting.shortKey() + "\": ");
        }
    }

    @Test
    void aNamedScenarioSaysWhatIsDifferent() {
        StudyFile study = StudyReader.parse("s.json", EVERYTHING.replace("    \"volumes\": \"daily.csv\",\n", ""));

        Scenario base = study.settings("base").scenario(TODAY, List.of());
        Scenario large = study.settings("large")
                .overlaidBy(Settings.NONE.withDisk(new Written("size", "1TB")))
                .scenario(TODAY, List.of());
        assertThat(base.policy().keep()).isEqualTo(14);
        assertThat(base.fleet().lossOfOne()).isTrue();
        assertThat(base.today()).isEqualTo(LocalDate.of(2026, 1, 31));
        assertThat(large.policy().keep()).isEqualTo(-1);
        assertThat(large.policy().trigger().sizeBytes()).isEqualTo(100_000_000);
        assertThat(large.storms()).hasSize(2);
        assertThat(study.settings("size").all(Setting.STORMS)).isEmpty();
    }

    @Test
    void theSameStudyInOtherWordsIsTheSameFile() {
        String other = "{\"version\":1,\"seed\":\"1\",\"plimsoll\":\"study\",\"disk\":{\"reserve\":\"5 %\","
                + "\"size\":\"0.5 TB\"},\"horizon\":\"1y\",\"demand\":{\"messagesPerDay\":5e6}}";
        String canonical = HEAD + ",\n  \"horizon\": \"365d\",\n  \"demand\": {\n    \"messagesPerDay\": \"5M\"\n  },\n"
                + "  \"disk\": {\n    \"size\": \"500GB\",\n    \"reserve\": \"5%\"\n  },\n  \"seed\": 1\n}\n";

        assertThat(StudyWriter.render(StudyReader.parse("s.json", other))).isEqualTo(canonical);
    }

    @Test
    void pathsBeginWhereTheFileLies(@TempDir Path place) throws IOException {
        Path file = Files.createDirectories(place.resolve("studies")).resolve("s.json");
        Files.writeString(file, HEAD + ", \"logs\": [\"../a\", \"b\", \"/c\"], \"demand\": {\"volumes\": \"d\"}}");

        StudyFile read = StudyReader.read(file);
        StudyWriter.write(read, file);

        assertThat(read.logs())
                .extracting(StudyFile.Log::path)
                .containsExactly(
                        place.resolve("a").toString(),
                        place.resolve("studies/b").toString(),
                        "/c");
        assertThat(Files.readString(file)).contains("\"../a\",\n    \"b\",\n    \"/c\"\n", "\"volumes\": \"d\"");
    }

    @Test
    void pathsOfTheProgramBeginWhereTheFileWillLie() {
        StudyFile study = StudyFile.EMPTY.withLogs(List.of(new StudyFile.Log("samples/mainlog.ec", null)));

        assertThat(study.placed(Path.of("samples/studies/s.json")).logs().get(0).path())
                .isEqualTo("../mainlog.ec");
        assertThat(study.placed(Path.of("s.json")).opened(Path.of("s.json"))).isEqualTo(study);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"version\": 1} | s.json, line 1, column 1: no study of Plimsoll, expected the key \"plimsoll\" with the value \"study\"",
                "[] | s.json, line 1, column 1: expected a study, an object in {}",
                "`` | s.json, line 1, column 1: expected a study, an object in {}",
                "{\"plimsoll\": \"review\", \"version\": 1} | s.json, line 1, column 14: \"review\", expected \"study\"",
                "{\"plimsoll\": \"study\"} | s.json, line 1, column 1: no key \"version\", expected one",
                "{\"plimsoll\": \"study\", \"version\": 2} | s.json, line 1, column 34: version 2, which only a newer Plimsoll reads, expected 1",
                "{\"plimsoll\": \"study\", \"version\": \"1\"} | s.json, line 1, column 34: version \"1\", expected 1",
                "{\"plimsoll\": \"study\", \"version\": 1 | s.json, line 1, column 35: no JSON, expected a study",
                "{\"plimsoll\": \"study\", 'version': 1} | s.json, line 1, column 23: no JSON, expected a study",
                "{\"plimsoll\": \"study\", \"version\": 1} x | s.json, line 1, column 37: no JSON, expected a study",
                "{\"plimsoll\": \"study\", \"version\": 1}[] | s.json, line 1, column 36: expected the end of the file",
                "{\"plimsoll\": \"study\", \"plimsoll\": \"study\"} | s.json, line 1, column 33: no JSON, expected a study: Duplicate field 'plimsoll'",
                "DISK \"siez\": \"1GB\" | s.json, line 3, column 9: unknown key \"siez\", expected one of size, at, reserve, block, inodes, otherUse, otherGrowth",
                "DISK \"size\": \"much\" | s.json, line 3, column 9: size: 'much', expected a size such as 500GB or 465GiB",
                "DISK \"size\": null | s.json, line 3, column 9: size: null, expected a size such as \"500GB\" or \"465GiB\"",
                "DISK \"size\": [1] | s.json, line 3, column 9: size: a list, expected a size such as \"500GB\" or \"465GiB\"",
                "DISK \"size\": \"1GB\", \"at\": \"/\" | s.json, line 1, column 1: size beside at, expected one of them",
                "DISK \"at\": 7 | s.json, line 3, column 7: at: 7, expected a path",
                "POLICY \"keep\": -1 | s.json, line 3, column 9: keep: '-1', expected a whole number such as 7, 250k or 5M",
                "POLICY \"delayCompress\": \"yes\" | s.json, line 3, column 18: delayCompress: \"yes\", expected true or false",
                "POLICY \"minSize\": \"2GB\", \"maxSize\": \"1GB\" | s.json, line 1, column 1: least size of a rotation: 2 GB, expected no more than the greatest, 1 GB",
                "POLICY \"compress\": \"none\", \"delayCompress\": true | s.json, line 1, column 1: delayed compression without compression"
            })
    void whateverIsWrongIsToldWithItsPlace(String json, String sentence) {
        String text = json.replaceFirst("^DISK ", "{\"plimsoll\": \"study\", \"version\": 1,\n\"disk\": {\n")
                .replaceFirst("^POLICY ", "{\"plimsoll\": \"study\", \"version\": 1,\n\"policy\": {\n");
        String closed = text.equals(json) ? text : text + "}}";

        assertThatThrownBy(() -> StudyReader.parse("s.json", closed))
                .isInstanceOf(InvalidStudyException.class)
                .message()
                .startsWith(sentence)
                .doesNotContain("\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"scenario\": [] | line 4, column 15: unknown key \"scenario\", expected one of plimsoll, version, note, logs,",
                "\"scenarios\": {} | line 4, column 16: an object, expected a list of scenarios",
                "\"scenarios\": [{}] | line 4, column 17: no key \"name\", expected one",
                "\"scenarios\": [{\"name\": \"a\"}, {\"name\": \"a\"}] | line 4, column 41: \"a\", expected a name that no other scenario has",
                "\"scenarios\": [{\"name\": \" \"}] | line 4, column 26: \" \", expected a name that no other scenario has",
                "\"scenarios\": [{\"name\": \"a\", \"horizon\": \"100y\"}] | line 4, column 42: horizon: 36500 days, expected 1 to 3660",
                "\"scenarios\": [{\"name\": \"a\", \"loseNode\": true}] | line 4, column 17: loss of a node: there is only one",
                "\"logs\": \"mainlog\" | line 4, column 11: \"mainlog\", expected a list of paths",
                "\"logs\": [7] | line 4, column 12: 7, expected the path of a log",
                "\"logs\": [\"\"] | line 4, column 12: \"\", expected the path of a log",
                "\"logs\": [\"a\\u0000b\"] | line 4, column 12: \"a?b\", expected the path of a log",
                "\"logs\": [{\"path\": \"a\", \"formt\": \"ec\"}] | line 4, column 35: unknown key \"formt\", expected one of path, format",
                "\"maxDrift\": \"far\" | line 4, column 15: maxDrift: 'far', expected a percentage such as 12%"
            })
    void whateverIsWrongFurtherDownIsToldToo(String part, String sentence) {
        assertThatThrownBy(() -> StudyReader.parse("s.json", HEAD + ",\n  " + part + "}"))
                .isInstanceOf(InvalidStudyException.class)
                .message()
                .startsWith("s.json, " + sentence)
                .doesNotContain("\n");
    }

    @Test
    void aFileCutAnywhereIsRefusedInOneSentence() {
        for (int end = 0; end < EVERYTHING.length() - 2; end++) {
            String cut = EVERYTHING.substring(0, end);

            assertThatThrownBy(() -> StudyReader.parse("s.json", cut))
                    .isInstanceOf(InvalidStudyException.class)
                    .message()
                    .startsWith("s.json, line ")
                    .doesNotContain("\n");
        }
    }

    @Test
    void aDamagedFileIsReadOrRefusedInOneSentence() {
        Random random = new Random(3);
        int refused = 0;
        for (int i = 0; i < 3000; i++) {
            StringBuilder damaged = new StringBuilder(EVERYTHING);
            for (int hits = 1 + random.nextInt(3); hits > 0; hits--) {
                damaged.setCharAt(random.nextInt(damaged.length()), (char) (random.nextInt(96) + 31));
            }
            try {
                StudyFile study = StudyReader.parse("s.json", damaged.toString());
                assertThat(StudyReader.parse("again", StudyWriter.render(study)).names())
                        .isEqualTo(study.names());
            } catch (InvalidStudyException e) {
                refused++;
                assertThat(e).message().startsWith("s.json, line ").doesNotContain("\n");
            }
        }
        assertThat(refused).isGreaterThan(1500);
    }

    @Test
    void aFileThatIsNoTextIsRefused(@TempDir Path place) throws IOException {
        Path file = Files.write(place.resolve("s.json"), new byte[] {'{', '"', (byte) 0xff});

        assertThatThrownBy(() -> StudyReader.read(file))
                .hasMessage(file + ", byte 2: no UTF-8, expected text in UTF-8");
        assertThatThrownBy(() -> StudyReader.read(place)).hasMessage(place + ": a directory, expected a study");
        assertThatThrownBy(() -> StudyReader.read(place.resolve("none")))
                .hasMessage(place.resolve("none") + ": no such file, expected a study");
    }

    @Test
    void oneOfSeveralHasToBeNamed() {
        StudyFile study = StudyReader.parse("s.json", EVERYTHING);

        assertThatThrownBy(() -> study.settings(null))
                .hasMessage("several scenarios, expected the name of one: 'base', 'size', 'large'");
        assertThatThrownBy(() -> study.settings("small"))
                .hasMessage("no scenario is called 'small', expected 'base', 'size', 'large'");
    }
}
