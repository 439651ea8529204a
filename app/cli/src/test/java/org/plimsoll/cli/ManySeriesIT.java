package org.plimsoll.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Two million rows: the answer comes in little memory, whatever the number of series. */
class ManySeriesIT {
    private static final int SERIES = 2_000;
    private static final int DAYS = 1_000;
    /** Little more than the two million numbers themselves. */
    private static final String HEAP = "-Xmx64m";

    @TempDir
    Path directory;

    @Test
    void seriesAreWrittenOneAfterTheOtherInTheirOrder() throws Exception {
        rows(SERIES, DAYS, false);

        Jar.Result json = Jar.in(directory)
                .java(HEAP)
                .run("forecast", "--volumes", "volumes.csv", "--horizon", "60", "--paths", "100", "--json");

        assertThat(json.err()).isEmpty();
        assertThat(json.code()).isZero();
        assertThat(json.out()
                        .lines()
                        .filter(line -> line.startsWith("      \"name\""))
                        .toList())
                .hasSize(SERIES)
                .startsWith("      \"name\": \"node-0\",", "      \"name\": \"node-1\",")
                .endsWith("      \"name\": \"node-1999\",");
        assertThat(json.out()).endsWith("\n}\n");
    }

    @Test
    void daysMayStandTogetherInsteadOfSeriesAndPeopleGetTheFirstFewInATable() throws Exception {
        rows(SERIES, DAYS, true);

        Jar.Result text = Jar.in(directory)
                .java(HEAP)
                .run("forecast", "--volumes", "volumes.csv", "--horizon", "7", "--paths", "100");

        assertThat(text.code()).isZero();
        assertThat(text.out())
                .contains("2000 series continued by 7 steps each.", "node-0 ", "node-49 ")
                .contains("The first 50 of 2000 series; CSV and JSON hold all of them.")
                .doesNotContain("node-50");
    }

    @Test
    void csvHoldsEveryStepOfEverySeries() throws Exception {
        rows(40, 30, false);

        Jar.Result csv = Jar.in(directory).run("forecast", "--volumes", "volumes.csv", "--horizon", "9", "--csv");

        List<String> lines = csv.out().lines().toList();
        assertThat(csv.code()).isZero();
        assertThat(lines).hasSize(1 + 40 * 9);
        assertThat(lines.get(0)).isEqualTo("series,step,date,mean,p2_5,p10,p50,p90,p97_5");
        assertThat(lines.get(9)).startsWith("node-0,9,2024-02-08,");
        assertThat(lines.get(360)).startsWith("node-39,9,2024-02-08,");
    }

    /** Most values are missing, so that little is learnt from so many. */
    private void rows(int series, int days, boolean daysTogether) throws IOException {
        LocalDate first = LocalDate.of(2024, 1, 1);
        try (BufferedWriter out =
                Files.newBufferedWriter(directory.resolve("volumes.csv"), StandardCharsets.US_ASCII)) {
            out.write("series,date,value\n");
            for (int row = 0; row < series * days; row++) {
                int node = daysTogether ? row % series : row / days;
                int day = daysTogether ? row / series : row % days;
                String value = day % 3 == 0 ? String.valueOf(1_000 + (node * 31 + day * 7) % 500) : "";
                out.write("node-%d,%s,%s\n".formatted(node, first.plusDays(day), value));
            }
        }
    }
}
