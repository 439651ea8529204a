package org.plimsoll.report.json;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.plimsoll.formats.LogFormats;
import org.plimsoll.formats.LogScan;
import org.plimsoll.formats.LogSource;
import org.plimsoll.formats.Progress;
import org.plimsoll.formats.table.Column;
import org.plimsoll.formats.table.Columns;
import org.plimsoll.formats.table.Origin;
import org.plimsoll.formats.table.RecordFilter;
import org.plimsoll.formats.table.RecordTable;

import static org.assertj.core.api.Assertions.assertThat;

class RecordJsonTest {
    private static final String LOG = """
            2026-11-23 12:29:20 1xVTAe-0002Am-1a <= <> H=mx.example [10.0.1.1] P=esmtp S=201
            2026-11-23 12:29:21 1xVTAe-0002Am-1a => b\u00fcb@x.example R=r T=t H=a [10.0.0.1] C="a \\"b\\"\u001b" QT=1m2s
            2026-11-23 12:29:21 1xVTAe-0002Am-1a == bob@x.example R=r T=t defer (-44) H=a [10.0.0.1]: later
            """;

    private static List<JsonNode> objects(String... names) throws Exception {
        Columns columns = Columns.of(LogFormats.all());
        List<Column> chosen = Arrays.stream(names).map(columns::named).toList();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RecordTable table = new RecordTable(chosen, RecordFilter.ALL, new RecordJson(), out, Long.MAX_VALUE);
        table.begin();
        LogSource source = LogSource.standardInput(new ByteArrayInputStream(LOG.getBytes(StandardCharsets.ISO_8859_1)));
        try (LogScan scan = LogScan.open(source, 0)) {
            table.write(scan, new Origin("-", LogFormats.byName("exim").orElseThrow(), null), 1, Progress.NONE);
        }
        String text = out.toString(StandardCharsets.US_ASCII);
        assertThat(text.chars()).allMatch(c -> c == '\n' || (c >= ' ' && c <= '~'));
        ObjectMapper mapper = new ObjectMapper();
        return text.lines()
                .map(line -> {
                    try {
                        return mapper.readTree(line);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                })
                .toList();
    }

    @Test
    void everyLineIsAnObjectWithEveryColumnAsAKey() throws Exception {
        List<JsonNode> objects = objects("time", "event", "size", "delay", "stage", "recipient", "reason", "line");
        assertThat(objects).hasSize(3);
        assertThat(objects.get(0))
                .hasToString("{\"time\":\"2026-11-23T12:29:20\",\"event\":\"RECEIVED\",\"size\":201,"
                        + "\"delay\":null,\"stage\":null,\"recipient\":null,\"reason\":null,\"line\":1}");
        assertThat(objects.get(1).get("delay").isNumber()).isTrue();
        assertThat(objects.get(1).get("delay").intValue()).isEqualTo(62);
        assertThat(objects.get(1).get("recipient").textValue()).isEqualTo("büb@x.example");
        assertThat(objects.get(1).get("reason").textValue()).isEqualTo("a \"b\"\u001b");
        assertThat(objects.get(2).get("stage").intValue()).isEqualTo(-44);
    }
}
