package org.plimsoll.planner.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.plimsoll.planner.rotation.InvalidPolicyFileException;
import org.plimsoll.planner.rotation.PolicyFile;
import org.plimsoll.planner.rotation.RotationRule;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Holds what reads the settings of a program to its promise: policies, or one sentence that says where they end.
 *
 * @param name name of the file, by which the program is told
 */
record PolicyTrial(String name) {
    private static final List<Path> LOGS = List.of(Path.of("/var/log/exim4/mainlog"), Path.of("mainlog.ec.3.bz2"));

    static Stream<byte[]> bytes(String... texts) {
        return Stream.of(texts).map(text -> text.getBytes(StandardCharsets.ISO_8859_1));
    }

    void hold(Path directory, byte[] settings) throws IOException {
        Path file = directory.resolve(name);
        Files.write(file, settings);
        try {
            PolicyFile policies = PolicyFile.read(file);
            assertThat(policies.program()).isNotEmpty();
            assertThat(policies.findings())
                    .allSatisfy(finding -> assertThat(finding.sentence()).isNotBlank());
            for (RotationRule rule : policies.rules()) {
                assertThat(rule.place()).isNotBlank();
                LOGS.forEach(rule::names);
            }
            LOGS.forEach(policies::ruleFor);
        } catch (InvalidPolicyFileException e) {
            assertThat(e.getMessage()).contains("expected").doesNotContain("\n");
        }
    }
}
