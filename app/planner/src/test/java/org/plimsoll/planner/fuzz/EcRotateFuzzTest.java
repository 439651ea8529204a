package org.plimsoll.planner.fuzz;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.provider.MethodSource;

class EcRotateFuzzTest {
    @TempDir
    static Path directory;

    static Stream<byte[]> seeds() {
        return PolicyTrial.bytes("""
                enabled = yes
                logfiles = /var/log/ecelerity/mainlog.ec \\\\
                  /var/log/ecelerity/paniclog.ec # both
                logdirs=/var/log/ecelerity/adaptive/
                retention = 14
                path_to_bzip = /usr/bin/gzip
                """, "enabled = no\nretention = -1\ncontrol_socket =\nrt_stats_enabled = yes\n");
    }

    @MethodSource("seeds")
    @FuzzTest
    void anySettingsAreReadOrRefusedWithASentence(byte[] settings) throws IOException {
        new PolicyTrial("ec_rotate.conf").hold(directory, settings);
    }
}
