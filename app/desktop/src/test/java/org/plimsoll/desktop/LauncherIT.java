package org.plimsoll.desktop;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

import static org.assertj.core.api.Assertions.assertThat;

/** The built jar: what it holds, and what it says where there is no display. */
class LauncherIT {
    private static final Path JAR = Path.of(System.getProperty("plimsoll.desktop.jar"));

    @Test
    void oneJarHoldsTheNativesOfThreeSystems() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            assertThat(List.of("libglass.so", "glass.dll", "libglass.dylib"))
                    .allSatisfy(library -> assertThat(jar.getEntry(library)).isNotNull());
            assertThat(jar.getManifest().getMainAttributes().getValue("Main-Class"))
                    .isEqualTo("org.plimsoll.desktop.Launcher");
            assertThat(jar.getManifest().getMainAttributes().getValue("Implementation-Version"))
                    .isNotEmpty();
        }
    }

    @Test
    void theIconsAndTheTypefaceAreInIt() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            assertThat(List.of(
                            "META-INF/services/org.kordamp.ikonli.IkonHandler",
                            "com/mpobjects/jasperreports/fonts/lato/Lato-Regular.ttf",
                            "org/plimsoll/desktop/plimsoll.css"))
                    .allSatisfy(entry -> assertThat(jar.getEntry(entry)).isNotNull());
        }
    }

    @Test
    void theLicencesOfItsLibrariesAreInIt() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            assertThat(List.of(
                            "META-INF/LICENSE",
                            "META-INF/NOTICE",
                            "META-INF/legal/THIRD-PARTY.txt",
                            "META-INF/legal/JFreeChart-LGPL-2.1.txt",
                            "META-INF/legal/OpenJDK-GPL-2-Classpath.txt"))
                    .allSatisfy(entry -> assertThat(jar.getEntry(entry)).isNotNull());
        }
    }

    /** Elsewhere there is always a display, and a window would open. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void withoutADisplayItSaysSoInOneSentence() throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", JAR.toString())
                .redirectErrorStream(true);
        builder.environment().remove("DISPLAY");
        builder.environment().remove("WAYLAND_DISPLAY");
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isEqualTo(1);
        assertThat(said).startsWith("plimsoll: the window cannot be opened").hasLineCount(1);
    }
}
