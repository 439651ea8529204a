package org.plimsoll.formats.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plimsoll.formats.LogFormats;
import org.plimsoll.formats.UnknownFormatException;
import org.plimsoll.formats.UnreadableLogException;
import org.plimsoll.formats.contract.Tested;
import org.plimsoll.formats.model.LogFormat;

import static org.assertj.core.api.Assertions.assertThat;

class FormatStringFuzzTest {
    /** The strings that contracts are tested with, and words of the language. */
    static Stream<byte[]> seeds() {
        Stream<String> compiled = Tested.formats().stream()
                .filter(format -> format.name().equals("custom"))
                .map(LogFormat::description)
                .map(text -> text.substring(text.indexOf(',') + 2).replace("; ", ";"));
        Stream<String> written = Stream.of(
                "%t@%i@R@%r@%R",
                "%us{6} %BI %CI %OC %PG %vctx_mess{job} %vctx_conn{key} %h{X-Job} 100%%",
                "bounce=%t\\;%i;rejection=%t{%Y-%m-%dT%H:%M:%S%z} %p %s %A %U",
                "%T{3}|%c|%C|%d|%mydate|%local_ip|%outbound_tls_cipher");
        return Stream.concat(compiled, written).map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    @MethodSource("seeds")
    @FuzzTest
    void anyStringIsCompiledOrRefusedWithAReason(byte[] input) throws UnreadableLogException {
        String string = new String(input, StandardCharsets.UTF_8);
        LogFormat format;
        try {
            format = LogFormats.named("custom:" + string);
        } catch (UnknownFormatException e) {
            assertThat(e.getMessage()).contains("expected");
            return;
        }
        assertThat(format.kinds()).isNotEmpty();
        FormatTrial trial = new FormatTrial(format);
        for (byte[] log : trial.seeds().toList()) {
            trial.hold(log);
        }
        trial.hold(input);
    }
}
