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
        return PolicyTrial.bytes(
                "enabled = yes\nlogfiles = /var/log/ecelerity/mainlog.ec \\\\\n  /var/log/ecelerity/paniclog.ec # both\n"
                        + "logdirs=/var/log/ecelerity/adaptive/\nretention = 14\npath_to_bzip = /usr/bin/gzip\n",
                "enabled = no\nretention = -1\ncontrol_socket =\nrt_stats_enabled = yes\n");
    }

    @MethodSource("seeds")
    @FuzzTest
    void anySettingsAreReadOrRefusedWithASentence(byte[] settings) throws IOException {
        new PolicyTrial("ec_rotate.conf").hold(directory, settings);
    }
}
