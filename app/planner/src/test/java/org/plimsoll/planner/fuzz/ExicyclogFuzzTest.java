package org.plimsoll.planner.fuzz;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.provider.MethodSource;

class ExicyclogFuzzTest {
    @TempDir
    static Path directory;

    static Stream<byte[]> seeds() {
        return PolicyTrial.bytes(
                "#! /bin/sh\nkeep=10\ncompress=/bin/gzip\nsuffix=gz\n/usr/sbin/exicyclog -k 7\n",
                "EXICYCLOG_MAX=10\nCOMPRESS_COMMAND=/usr/bin/xz\nCOMPRESS_SUFFIX=xz\n",
                "0 0 * * * root /usr/sbin/exicyclog -k 30 -l /var/log/exim4/mainlog\n");
    }

    @MethodSource("seeds")
    @FuzzTest
    void anySettingsAreReadOrRefusedWithASentence(byte[] settings) throws IOException {
        new PolicyTrial("exicyclog").hold(directory, settings);
    }
}
