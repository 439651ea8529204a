package org.plimsoll.report.json;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plimsoll.planner.StudyResult;
import org.plimsoll.report.Report;
import org.plimsoll.report.Reports;
import org.plimsoll.report.Studies;
import org.plimsoll.report.model.Cell;
import org.plimsoll.report.model.Table;

import static org.assertj.core.api.Assertions.assertThat;

class JsonWriterTest {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final JsonWriter writer = new JsonWriter("0.1.0");

    @Test
    void aMeasurementHasItsKeysInTheirOrder() throws IOException {
        JsonNode root = measured(Studies.twoFormats());
        assertThat(keys(root)).containsExactly("plimsoll", "formats", "failures", "skipped", "findings");
        assertThat(root.get("plimsoll").textValue()).isEqualTo("0.1.0");
        JsonNode format = root.get("formats").get(0);
        assertThat(keys(format))
                .startsWith(
                        "format",
                        "messages",
                        "recipients",
                        "lines",
                        "bytes",
                        "bytesPerMillionMessages",
                        "baselineBytesPerMillionMessages",
                        "ratioToBaseline",
                        "firstTime",
                        "lastTime",
                        "complete",
                        "events",
                        "kinds",
                        "days",
                        "unrecognised",
                        "problems",
                        "sources");
        assertThat(keys(format.get("events").get(0))).containsExactly("event", "lines", "bytes");
        assertThat(keys(format.get("kinds").get(0))).containsExactly("kind", "version", "lines", "bytes", "log");
        assertThat(keys(format.get("days").get(0))).containsExactly("date", "messages", "bytes", "complete");
        assertThat(keys(format.get("unrecognised"))).containsExactly("lines", "bytes");
        assertThat(keys(format.get("sources").get(0)))
                .containsExactly(
                        "path", "log", "compression", "bytesOnDisk", "bytes", "lines", "complete", "detection");
        assertThat(keys(root.get("formats").get(1).get("problems").get(0)))
                .containsExactly("path", "line", "offset", "column", "reason", "excerpt");
    }

    @Test
    void theNumbersOfAMeasurementAreExact() throws IOException {
        JsonNode exim = measured(Studies.twoFormats()).get("formats").get(1);
        assertThat(exim.get("messages").longValue()).isEqualTo(96_227);
        assertThat(exim.get("bytesPerMillionMessages").doubleValue()).isEqualTo(62_772_406 * 1e6 / 96_227);
        assertThat(exim.get("bytesPerMillionRecipients").doubleValue()).isEqualTo(62_772_406 * 1e6 / 131_004);
        assertThat(exim.get("events").get(0).get("event").textValue()).isEqualTo("RECEIVED");
        assertThat(exim.get("firstTime").textValue()).isEqualTo("2026-11-09T06:25:00");
        assertThat(measured(Studies.twoFormats()).at("/formats/0/firstTime").textValue())
                .isEqualTo("2026-11-09T00:00:00Z");
    }

    @Test
    void numbersHaveNoExponentAndKeepTheirType() {
        String json = writer.planned(Studies.planned(60_000_000_000L));
        assertThat(json)
                .contains("\"bytesPerMillionMessages\": 652336")
                .contains("\"baselineBytesPerMillionMessages\": 700000000,")
                .contains("\"messagesPerDay\": 60000000.0")
                .contains("\"diskBytes\": 60000000000,")
                .doesNotContainPattern("[0-9][eE][+-]?[0-9]");
    }

    @Test
    void whatDoesNotExistIsNull() throws IOException {
        JsonNode format = measured(Studies.noMessages()).get("formats").get(0);
        assertThat(List.of(
                        "bytesPerMillionMessages",
                        "ratioToBaseline",
                        "bytesPerMillionRecipients",
                        "firstTime",
                        "lastTime"))
                .allSatisfy(key -> assertThat(format.get(key).isNull()).as(key).isTrue());
        assertThat(MAPPER.readTree(writer.planned(Studies.measuredOnly()))
                        .get("plan")
                        .isNull())
                .isTrue();
    }

    @Test
    void aSourceThatEndedEarlySaysWhy() throws IOException {
        JsonNode root = measured(Studies.hostile("a.log"));
        JsonNode source = root.at("/formats/0/sources/1");
        assertThat(source.get("complete").booleanValue()).isFalse();
        assertThat(source.get("failure").textValue()).isEqualTo("a.log.1.gz: ended early");
        assertThat(root.at("/formats/0/complete").booleanValue()).isFalse();
        assertThat(root.at("/failures/0/sentence").textValue()).isEqualTo("a.log: ended early");
        assertThat(root.at("/skipped/0").textValue()).isEqualTo("a.log");
    }

    @Test
    void aPlanHasItsKeysInTheirOrder() throws IOException {
        JsonNode root = MAPPER.readTree(writer.planned(Studies.twoFormats()));
        assertThat(keys(root)).startsWith("plimsoll", "formats", "plan");
        JsonNode plan = root.get("plan");
        assertThat(keys(plan))
                .containsExactly(
                        "scenario",
                        "logs",
                        "forecasts",
                        "days",
                        "firstFullDay",
                        "neededBytes",
                        "prospect",
                        "generationsThatFit",
                        "messagesPerDayThatFit",
                        "volumes",
                        "nodes",
                        "storms",
                        "codecs",
                        "findings",
                        "daysThatFit",
                        "generationsThatFitAtRisk",
                        "daysThatFitAtRisk",
                        "messagesPerDayThatFitAtRisk");
        assertThat(keys(plan.get("days").get(0)))
                .containsExactly(
                        "date", "messages", "writtenBytes", "afterRotationBytes", "beforeRotationBytes", "peakBytes");
        assertThat(plan.get("days")).hasSize(365);
        assertThat(plan.get("firstFullDay").textValue()).isEqualTo("2027-09-23");
        assertThat(plan.at("/scenario/policy/codec").textValue()).isEqualTo("gzip");
    }

    @Test
    void anyTextComesBackThroughPlainAscii() throws IOException {
        String text = "\u001b[2J\u202E\u009b\u007f\"\\</script>\u4e2d😀\u2028";
        String json = writer.measured(Studies.hostile(text));
        assertThat(json.chars()).allMatch(each -> each == '\n' || (each >= ' ' && each <= '~'));
        assertThat(MAPPER.readTree(json).at("/skipped/0").textValue()).isEqualTo(text);
    }

    @Test
    void theReportHoldsEveryRowOfEveryTable(@TempDir Path directory) throws IOException {
        Report report = Reports.compose(Studies.twoFormats(), Studies.TODAY);
        Path file = directory.resolve("report.json");
        writer.write(report, file);
        List<JsonNode> tables = new ArrayList<>();
        for (JsonNode section : MAPPER.readTree(Files.readString(file)).get("sections")) {
            section.get("blocks").forEach(block -> {
                if (block.get("type").textValue().equals("table")) {
                    tables.add(block);
                }
            });
        }
        assertThat(tables).hasSameSizeAs(report.tables());
        for (int i = 0; i < tables.size(); i++) {
            assertSame(tables.get(i), report.tables().get(i));
        }
    }

    private static void assertSame(JsonNode json, Table table) {
        assertThat(json.get("id").textValue()).isEqualTo(table.id());
        assertThat(json.get("rows")).hasSameSizeAs(table.rows());
        for (int row = 0; row < table.rows().size(); row++) {
            for (int column = 0; column < table.columns().size(); column++) {
                JsonNode value = json.get("rows")
                        .get(row)
                        .get(table.columns().get(column).id());
                Cell cell = table.rows().get(row).get(column);
                if (table.columns().get(column).number() && !cell.exact().isEmpty()) {
                    assertThat(value.decimalValue()).isEqualByComparingTo(new BigDecimal(cell.exact()));
                } else if (!table.columns().get(column).number()) {
                    assertThat(value.textValue()).isEqualTo(cell.exact());
                }
            }
        }
    }

    private JsonNode measured(StudyResult study) throws IOException {
        return MAPPER.readTree(writer.measured(study));
    }

    private static List<String> keys(JsonNode node) {
        List<String> keys = new ArrayList<>();
        node.fieldNames().forEachRemaining(keys::add);
        return keys;
    }
}
