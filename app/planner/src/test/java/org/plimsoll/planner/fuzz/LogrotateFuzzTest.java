package org.plimsoll.planner.fuzz;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.provider.MethodSource;

class LogrotateFuzzTest {
    @TempDir
    static Path directory;

    static Stream<byte[]> seeds() {
        return PolicyTrial.bytes(
                "/var/log/exim4/mainlog /var/log/exim4/rejectlog {\n  daily\n  rotate 10\n  compress\n  delaycompress\n}\n",
                "weekly\nmaxsize 100M\nsize 5k\n\"/var/log/a b\" '/x/{y,z}*.log' {\n  rotate 3\n  dateext\n  dateformat -%Y%m%d\n"
                        + "  compresscmd /usr/bin/xz\n  compressoptions -9\n  maxage 7\n  postrotate\n    true\n  endscript\n}",
                "include exim4-base\n",
                "/a { rotate 1 }\n/b { size=10\n} /c {\n olddir /old\n hourly\n minsize 3M\n compressext .xz\n}\n");
    }

    @MethodSource("seeds")
    @FuzzTest
    void anySettingsAreReadOrRefusedWithASentence(byte[] settings) throws IOException {
        new PolicyTrial("exim4-base").hold(directory, settings);
    }
}
