package org.plimsoll.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
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

    @Test
    void everyClassIsOfALibraryWhoseLicenceIsInTheJar() throws IOException {
        List<String> names = names();
        List<String[]> libraries = libraries();

        assertThat(libraries)
                .extracting(columns -> columns[1])
                .allSatisfy(file -> assertThat(names).contains(licence(file)));
        assertThat(names)
                .filteredOn(name -> name.endsWith(".class"))
                .map(name -> name.replaceFirst("^META-INF/versions/\\d+/", ""))
                .allSatisfy(name -> assertThat(libraries)
                        .anySatisfy(columns -> assertThat(columns[2].split(" "))
                                .anySatisfy(packages -> assertThat(name).startsWith(packages + "/"))));
    }

    /** The rows of the list of libraries: name, file of the licence, packages. */
    private static List<String[]> libraries() throws IOException {
        try (JarFile jar = new JarFile(Jar.PATH.toFile())) {
            byte[] list = jar.getInputStream(jar.getEntry("META-INF/legal/THIRD-PARTY.txt"))
                    .readAllBytes();
            return new String(list, StandardCharsets.UTF_8)
                    .lines()
                    .dropWhile(line -> !line.startsWith("library "))
                    .skip(1)
                    .takeWhile(line -> !line.isEmpty())
                    .map(line -> line.split(" {2,}", 3))
                    .toList();
        }
    }

    /** Where the jar has that licence; Plimsoll's own stands where every jar has its own. */
    private static String licence(String file) {
        return file.equals("Apache-2.0.txt") ? "META-INF/LICENSE" : "META-INF/legal/" + file;
    }

    private static List<String> names() throws IOException {
        try (JarFile jar = new JarFile(Jar.PATH.toFile())) {
            return jar.stream().map(ZipEntry::getName).toList();
        }
    }
}
