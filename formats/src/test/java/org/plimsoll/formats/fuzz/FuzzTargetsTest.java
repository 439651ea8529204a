package org.plimsoll.formats.fuzz;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.plimsoll.formats.LogFormats;
import org.plimsoll.formats.input.Compression;
import org.plimsoll.formats.model.LogFormat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

/** A new format and a new compression are fuzzed from the beginning. */
class FuzzTargetsTest {

    @TestFactory
    Stream<DynamicTest> everyFormatHasATarget() {
        return LogFormats.all().stream().map(LogFormat::name).map(FuzzTargetsTest::target);
    }

    @TestFactory
    Stream<DynamicTest> everyCompressionHasATarget() {
        return Arrays.stream(Compression.values())
                .filter(compression -> compression.readable() && compression != Compression.NONE)
                .map(compression -> target(compression.label()));
    }

    private static DynamicTest target(String name) {
        String type = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1) + "FuzzTest";
        return dynamicTest(type, () -> assertThat(FuzzTargetsTest.class.getResource(type + ".class"))
                .as("expected a fuzz target %s beside the others", type)
                .isNotNull());
    }
}
