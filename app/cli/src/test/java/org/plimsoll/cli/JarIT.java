package org.plimsoll.cli;

import java.io.IOException;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What is in the jar. */
class JarIT {
    @Test
    void itStartsAndSaysWhatItIs() throws IOException {
        try (JarFile jar = new JarFile(Jar.PATH.toFile())) {
            Attributes manifest = jar.getManifest().getMainAttributes();

            assertThat(manifest.getValue(Attributes.Name.MAIN_CLASS)).isEqualTo(Main.class.getName());
            assertThat(manifest.getValue(Attributes.Name.MULTI_RELEASE)).isEqualTo("true");
            assertThat(manifest.getValue(Attributes.Name.IMPLEMENTATION_VERSION))
                    .startsWith(Version.number());
        }
    }

    @Test
    void itHoldsEveryEntryOnceAndNothingThatHoldsForAPartOnly() throws IOException {
        List<String> names = names();

        assertThat(names)
                .doesNotHaveDuplicates()
                .contains("META-INF/LICENSE", "META-INF/NOTICE")
                .noneMatch(name -> name.endsWith("module-info.class"))
                .noneMatch(name -> name.matches("META-INF/[^/]*\\.(SF|DSA|RSA|EC)"));
    }

    @Test
    void itHoldsNothingOfTheDesktop() throws IOException {
        assertThat(names()).noneMatch(name -> name.startsWith("javafx/") || name.startsWith("org/plimsoll/desktop/"));
    }

    private static List<String> names() throws IOException {
        try (JarFile jar = new JarFile(Jar.PATH.toFile())) {
            return jar.stream().map(ZipEntry::getName).toList();
        }
    }
}
