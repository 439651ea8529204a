package org.plimsoll.formats.custom;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class LoggerStanzasTest {
    private static final String TWO = """
            # A configuration with "quotes { in a comment
            Timeout = 5
            include "other.conf"
            ec_logger "ec_logger1" { mainlog = "/var/log/ecelerity/mainlog.ec" }
            Listener "*:25" {
              Enable = true
              Peer "10.0.0.0/8" { Relay_Hosts = ( "a" "b" ) }
            }
            custom_logger "central"
            {
              mainlog = "cluster:///var/log/ecelerity/mainlog.cluster=>master" # behind a value
              reception_format = "%t@%i@R@%r@%R@%m@%M@%H@%B@%p"
              delivery_format='%t@%i@D@%d@%B@%t\\{%Y-%m-%d}'
              rejection_format = "%t@J@%n"
              log_rejections = off
              namespace = "custom_logger,sieve,mymacros"
              concurrency = 1
              nested { reception_format = "%i" }
            }
            custom_logger tabs { delivery_format = "%t\\t%i\\t\\"%h{Subject}\\"" }
            """;

    @TempDir
    Path directory;

    private Path file = Path.of("");

    @BeforeEach
    void name() throws IOException {
        file = directory.resolve("ecelerity.conf");
        Files.writeString(directory.resolve("other.conf"), "Timeout = 6\n");
    }

    @Test
    void includedFilesAreReadAsIfTheyStoodThere() throws Exception {
        Files.createDirectories(directory.resolve("parts"));
        write("parts/loggers.conf", "custom_logger \"x\" {\n readonly_include \"strings.conf\"\n}\n");
        write("parts/strings.conf", "reception_format = \"%t %i\"\n");
        assertThat(description("Include \"parts/loggers.conf\"\n", ""))
                .isEqualTo("Momentum custom_logger, reception=%t %i");
        assertThat(description("INCLUDE \"file://" + directory.resolve("parts/loggers.conf") + "\"\n", "x"))
                .isEqualTo("Momentum custom_logger, reception=%t %i");
        assertThat(description("include = \"no directive\" include parts/loggers.conf", "x"))
                .isEqualTo("Momentum custom_logger, reception=%t %i");
    }

    @Test
    void theFilesOfAnIncludedDirectoryAreReadByNameWithoutHiddenOnes() throws Exception {
        Files.createDirectories(directory.resolve("conf.d/deeper"));
        write("conf.d/b", "delivery_format = \"%t %d\" }");
        write("conf.d/a", "custom_logger \"x\" { reception_format = \"%t %i\"");
        write("conf.d/.hidden", "custom_logger \"y\" { reception_format = \"%t\" }");
        write("conf.d/deeper/c", "custom_logger \"z\" { reception_format = \"%t\" }");
        assertThat(description("include \"conf.d\"", ""))
                .isEqualTo("Momentum custom_logger, reception=%t %i; delivery=%t %d");
    }

    @Test
    void aFileThatIncludesItselfIsRefused() throws Exception {
        write("a.conf", "\ninclude \"b.conf\"\n");
        write("b.conf", "include \"./a.conf\"\n");
        assertRefused("include \"ecelerity.conf\"", "", "ecelerity.conf, line 1: includes ");
        assertRefused(
                "include \"a.conf\"",
                "",
                "b.conf, line 1: includes " + directory.resolve("./a.conf") + ", which is being read already;");
        write("b.conf", "include \"c.conf\" include \"c.conf\"\n");
        write("c.conf", "include \"other.conf\"\n".repeat(400));
        assertRefused("include \"a.conf\"\n".repeat(2), "", "but 1000 files were included already; expected fewer");
    }

    @Test
    void anIncludedFileThatIsNotThereIsSaidUnlessTheNamedStanzaWasFound() throws Exception {
        String stanza = "custom_logger \"x\" {\n reception_format = \"%t %i\"\n}\ninclude \"none.conf\"\n";
        assertThat(description(stanza, "x")).isEqualTo("Momentum custom_logger, reception=%t %i");
        String sentence = "ecelerity.conf, line 4: includes " + directory.resolve("none.conf")
                + ", but there is no such file; expected one beside it or an absolute path";
        assertRefused(stanza, "", sentence);
        assertRefused(stanza, "y", sentence);
        assertRefused(
                "custom_logger \"x\" {\n reception_format = \"%t %i\"\n include \"none.conf\"\n}",
                "x", "line 3: includes ");
    }

    @Test
    void placesInOtherFilesAreNamed() throws Exception {
        write("a.conf", "\ncustom_logger \"x\" {\n reception_format = \"%t %\"\n}\n");
        assertRefused("include \"a.conf\"", "", "a.conf, line 3: reception, position 4: '%' without a specifier");
        assertRefused(
                "include \"a.conf\"\ncustom_logger \"y\" { }",
                "",
                ": #x in " + directory.resolve("a.conf") + ", line 2, #y in line 2");
    }

    @Test
    void commentsOfBothKindsAreNone() throws Exception {
        assertThat(description(
                        "/* custom_logger \"a\" {\n*/custom_logger/**/\"x\" { # {\n reception_format = \"/*%t\" /*}*/ }",
                        ""))
                .isEqualTo("Momentum custom_logger, reception=/*%t");
        assertRefused("\n/* custom_logger", "", "line 2: a comment without an end; expected */");
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(directory.resolve(name), text);
    }

    @Test
    void theStringsOfANamedStanzaAreReadInTheirOrder() throws Exception {
        assertThat(description(TWO, "central"))
                .isEqualTo("Momentum custom_logger, reception=%t@%i@R@%r@%R@%m@%M@%H@%B@%p;"
                        + " delivery=%t@%i@D@%d@%B@%t{%Y-%m-%d}");
        assertThat(description(TWO, "tabs")).isEqualTo("Momentum custom_logger, delivery=%t\t%i\t\"%h{Subject}\"");
    }

    @Test
    void aStageOfAStanzaCanBeNamed() throws Exception {
        assertThat(description(TWO, "central/delivery"))
                .isEqualTo("Momentum custom_logger, delivery=%t@%i@D@%d@%B@%t{%Y-%m-%d}");
        String same = "custom_logger \"x\" { reception_format = \"%t %i\" delivery_format = \"%t %i\" }";
        assertThat(description(same, "/delivery")).isEqualTo("Momentum custom_logger, delivery=%t %i");
        assertRefused(same, "", "cannot be told apart");
    }

    @Test
    void theOnlyStanzaNeedsNoName() throws Exception {
        assertThat(description("custom_logger \"x\" {\n reception_format = \"%t %i\"\n}\n", ""))
                .isEqualTo("Momentum custom_logger, reception=%t %i");
        assertThat(description("custom_logger { reception_format = \"%t %i\" }", ""))
                .isEqualTo("Momentum custom_logger, reception=%t %i");
    }

    @Test
    void ofSeveralStanzasOneMustBeNamed() {
        assertRefused(
                TWO,
                "",
                "ecelerity.conf: several stanzas custom_logger in it; expected the name of one behind the file:"
                        + " #central in line 9, #tabs in line 20");
        assertRefused(
                TWO,
                "other",
                "ecelerity.conf: no stanza custom_logger \"other\" in it; expected one of #central in line 9, #tabs in line 20");
    }

    @Test
    void whatIsMissingIsSaid() {
        assertRefused("Timeout = 5\n", "", "ecelerity.conf: no stanza custom_logger in it; expected one with format");
        assertRefused(
                "\ncustom_logger \"x\" { mainlog = \"y\" }\n",
                "",
                "ecelerity.conf, line 2: the stanza custom_logger \"x\" has no format string; expected");
        assertRefused(TWO, "central/xfer", "line 9: the stanza custom_logger \"central\" has no format string of xfer");
        assertRefused(TWO, "central/rejection", "has no format string of rejection");
    }

    @Test
    void whatHasNoEndIsSaidWithItsLine() {
        assertRefused(
                "\n\ncustom_logger \"x\" {\n reception_format = \"%t %i\n}\n",
                "", "ecelerity.conf, line 4: a quoted text without an end; expected \"");
        assertRefused(
                "\ncustom_logger \"x\" {\n reception_format = \"%t %i\"\n",
                "", "ecelerity.conf, line 2: the stanza custom_logger \"x\" has no end; expected }");
        assertRefused(
                "custom_logger \"x\" {\n reception_format = }", "", "line 2: nothing is assigned to reception_format");
    }

    @Test
    void aStageTwiceIsSaid() {
        assertRefused(
                "custom_logger \"x\" {\n reception_format = \"%t\"\n\n reception_format = \"%t %i\"\n}",
                "", "line 4: reception_format stands in line 2 already");
    }

    @Test
    void aBadStringIsSaidWithItsLineAndPosition() {
        assertRefused(
                "custom_logger \"x\" {\n reception_format = \"%t %\"\n}",
                "", "ecelerity.conf, line 2: reception, position 4: '%' without a specifier");
        assertRefused(
                "custom_logger \"x\" {\n reception_format = \"%t%i\"\n}", "", "ecelerity.conf: position 3: nothing");
    }

    @Test
    void aFileThatIsNotThereIsSaid() {
        assertThatThrownBy(() -> CustomFormat.configured(directory.resolve("none.conf"), ""))
                .isInstanceOf(InvalidFormatStringException.class)
                .hasMessageContaining("none.conf: no such file; expected a configuration of Momentum");
        assertThatThrownBy(() -> CustomFormat.configured(directory, ""))
                .hasMessageContaining(": cannot be read; expected a configuration of Momentum");
    }

    private String description(String text, String instance) throws IOException, InvalidFormatStringException {
        Files.writeString(file, text);
        return CustomFormat.configured(file, instance).description();
    }

    private void assertRefused(String text, String instance, String sentence) {
        assertThatThrownBy(() -> description(text, instance))
                .isInstanceOf(InvalidFormatStringException.class)
                .hasMessageContaining(sentence);
    }
}
