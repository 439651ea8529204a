package org.plimsoll.formats.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.provider.MethodSource;
import org.plimsoll.formats.LogFormats;
import org.plimsoll.formats.UnknownFormatException;

import static org.assertj.core.api.Assertions.assertThat;

class LoggerStanzasFuzzTest {
    @TempDir
    static Path directory;

    static Stream<byte[]> seeds() {
        return Stream.of(
                        "custom_logger \"a\" {\n  reception_format = \"%t@%i@R@%r@%R\"\n  log_deliveries = off\n}\n",
                        "# remark\nListen \"*:25\" { x = ( 1 2 ) }\ncustom_logger a {\n delivery_format = %t@%i\n}",
                        "custom_logger \"b\" { rejection_format = \"%t \\\"%n\\\" %s\" xfer_format = '%t %i' }",
                        "custom_logger { bounce_format = \"%t\\\n %i\" nested { a = b } }",
                        "include \"other.conf\"\n/* remark */ // remark\nscope { custom_logger x { } }")
                .map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    @MethodSource("seeds")
    @FuzzTest
    void anyConfigurationIsReadOrRefusedWithAReason(byte[] configuration) throws IOException {
        Path file = directory.resolve("ecelerity.conf");
        Files.write(file, configuration);
        try {
            assertThat(LogFormats.named("custom@" + file).kinds()).isNotEmpty();
        } catch (UnknownFormatException e) {
            assertThat(e.getMessage()).contains("expected").contains(file.toString());
        }
    }
}
