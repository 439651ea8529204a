package org.plimsoll.desktop.about;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Holds the table of licences to the libraries that are really there. */
class LibraryTest {
    /** In a Maven repository a jar lies in directories named for its group, its own name and its version. */
    private static final Pattern IN_REPOSITORY = Pattern.compile("(.+)/([^/]+)/([^/]+)/\\2-\\3[^/]*\\.jar");

    /** Fewer would mean that they were not recognised. */
    private static final int FEWEST = 20;

    /** What is on the class path for the tests alone. */
    private static final Set<String> FOR_TESTS = Set.of(
            "org.testfx",
            "org.junit.jupiter",
            "org.junit.platform",
            "org.junit.vintage",
            "org.opentest4j",
            "org.apiguardian",
            "org.hamcrest",
            "org.assertj",
            "net.bytebuddy",
            "com.tngtech.archunit",
            "org.apache.maven.surefire",
            "net.jqwik",
            "org.osgi");

    @Test
    void everyLibraryOnTheClassPathIsInTheTable() {
        Set<String> missing = new TreeSet<>();
        int found = 0;
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            Matcher jar = IN_REPOSITORY.matcher(Path.of(entry).toUri().getPath());
            if (jar.matches()) {
                found++;
                String groups = jar.group(1) + "/";
                String name = jar.group(2);
                if (FOR_TESTS.stream().noneMatch(group -> isIn(groups, group))
                        && Library.all().stream().noneMatch(library -> covers(library.name(), groups, name))) {
                    missing.add(groups + name);
                }
            }
        }
        assertThat(missing).as("neither in THIRD-PARTY.txt nor for tests alone").isEmpty();
        assertThat(found).as("libraries on the class path").isGreaterThan(FEWEST);
    }

    /** Whether directories end with those of a group. */
    private static boolean isIn(String directories, String group) {
        return directories.endsWith("/" + group.replace('.', '/') + "/");
    }

    private static boolean covers(String library, String directories, String name) {
        String[] parts = library.split(":", 2);
        return isIn(directories, parts[0])
                && (parts.length == 1 || name.matches(Pattern.quote(parts[1]).replace("...", "\\E.*\\Q")));
    }

    @Test
    void everyLicenceCanBeRead() {
        for (Library library : Library.all()) {
            assertThat(library.text()).as(library.name()).hasSizeGreaterThan(400);
            assertThat(library.licence())
                    .as(library.name())
                    .doesNotContain(".txt")
                    .isNotEmpty();
        }
    }

    @Test
    void theProductIsTheFirstAndLicencesHaveTheirShortNames() {
        List<Library> all = Library.all();
        assertThat(all.get(0)).isEqualTo(new Library("org.plimsoll", "Apache-2.0", "Apache-2.0.txt"));
        assertThat(all.get(0).text()).contains("Apache License");
        assertThat(all).contains(new Library("org.openjfx", "GPL-2-Classpath", "OpenJDK-GPL-2-Classpath.txt"));
    }
}
