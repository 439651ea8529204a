package org.plimsoll.planner.fuzz;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plimsoll.planner.forecast.Observations;
import org.plimsoll.planner.volume.HolidayReader;
import org.plimsoll.planner.volume.InvalidVolumesException;
import org.plimsoll.planner.volume.VolumeReader;

import static org.assertj.core.api.Assertions.assertThat;

class VolumeFuzzTest {
    static Stream<byte[]> seeds() {
        return Stream.of(
                        "date,messages\n2024-01-30,5\n2024-01-31,6\n2024-02-01,7\n",
                        "Datum|Anzahl\r30.01.2024|5\r31.01.2024|1.006,5\r01.02.2024|7\r",
                        "series;step;value\na;0;1,5\nb;1;2\na;2;\n",
                        "\"date\"\t\"messages\"\n\"2024-01-30\"\t\" 6 \"\n20240131\tNA\n",
                        "01/30/2024,5\n01/31/2024,1e3\n\n02/01/2024,7\n",
                        "5\n6\n7\n",
                        "2024-12-25,\"Christmas, first day\"\n25.12.2025;x\n")
                .map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    @MethodSource("seeds")
    @FuzzTest
    void anyTableIsReadOrRefusedWithASentence(byte[] table) throws IOException {
        try {
            for (Observations series : VolumeReader.read("volumes.csv", new ByteArrayInputStream(table))
                    .series()) {
                for (double value : series.values()) {
                    assertThat(Double.isNaN(value) || (value >= 0 && value <= 1e15))
                            .isTrue();
                }
            }
        } catch (InvalidVolumesException e) {
            assertThat(e.getMessage()).startsWith("volumes.csv").contains("expected");
        }
        try {
            assertThat(HolidayReader.read("holidays.csv", new ByteArrayInputStream(table)))
                    .doesNotContainNull();
        } catch (InvalidVolumesException e) {
            assertThat(e.getMessage()).startsWith("holidays.csv").contains("expected");
        }
    }
}
