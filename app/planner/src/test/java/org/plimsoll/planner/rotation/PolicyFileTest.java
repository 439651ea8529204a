package org.plimsoll.planner.rotation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plimsoll.planner.measure.Codec;
import org.plimsoll.planner.plan.Manner;
import org.plimsoll.planner.plan.RetentionPolicy;
import org.plimsoll.planner.plan.Trigger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PolicyFileTest {
    private static final Duration DAY = Duration.ofDays(1);

    @TempDir
    private Path place;

    @Test
    void ecRotateTellsItsLogsItsRetentionAndItsCompressor() throws IOException {
        PolicyFile policies = read("ec_rotate.conf", """
                # rotation of the logs
                enabled = yes
                logfiles = /var/log/ecelerity/mainlog.ec \\
                           /var/log/ecelerity/paniclog.ec   # both of them
                logdirs=/var/log/ecelerity/adaptive/
                retention = 14
                path_to_bzip = /usr/bin/gzip
                rt_stats_enabled = yes
                control_socket =
                """);

        assertThat(policies.program()).isEqualTo("ec_rotate");
        assertThat(policies.findings()).isEmpty();
        RotationRule rule = policies.rules().get(0);
        assertThat(rule.policy()).isEqualTo(new RetentionPolicy(14, DAY, Codec.GZIP, false));
        assertThat(rule.names(Path.of("/var/log/ecelerity/paniclog.ec"))).isTrue();
        assertThat(rule.names(Path.of("/var/log/ecelerity/adaptive/x.log"))).isTrue();
        assertThat(rule.names(Path.of("/var/log/ecelerity/rejectlog.ec"))).isFalse();
    }

    @Test
    void ecRotateWithoutSettingsDoesWhatItIsBuiltWith() throws IOException {
        PolicyFile policies = read("ec_rotate.conf", "enabled = yes\nlogfiles =\n");

        assertThat(policies.rules().get(0).policy()).isEqualTo(RetentionPolicy.EC_ROTATE);
        assertThat(policies.ruleFor(Path.of("mainlog.ec.3.bz2"))).isPresent();
        assertThat(policies.rules().get(0).namesFile("importlog.ec")).isFalse();
        assertThat(read("ec_rotate.conf", "enabled = no\n").rules()).isEmpty();
    }

    @Test
    void logrotateTakesWhatStandsBeforeASectionAndThenWhatStandsInIt() throws IOException {
        PolicyFile policies = read("logrotate.conf", """
                weekly
                rotate 4
                compress
                /var/log/exim4/mainlog "/var/log/exim4/reject log"
                /var/log/{a,b}/x.log {
                    daily
                    rotate 10
                    delaycompress
                    postrotate
                        kill -HUP `cat /run/x { y }`
                        rotate 99
                    endscript
                }
                nocompress
                /var/log/wtmp {
                    monthly
                    minsize 1M
                    rotate 1
                }
                /var/log/btmp
                {
                size 100k
                copytruncate
                rotate -1
                maxage 365
                dateext
                }
                """);

        List<RotationRule> rules = policies.rules();
        assertThat(policies.findings()).isEmpty();
        assertThat(rules.get(0).patterns())
                .containsExactly("/var/log/exim4/mainlog", "/var/log/exim4/reject log", "/var/log/{a,b}/x.log");
        assertThat(rules.get(0).policy()).isEqualTo(new RetentionPolicy(10, DAY, Codec.GZIP, true));
        assertThat(rules.get(0).names(Path.of("/var/log/b/x.log"))).isTrue();
        assertThat(rules.get(1).policy())
                .isEqualTo(new RetentionPolicy(1, Duration.ofDays(31), Codec.NONE, false)
                        .with(new Trigger(Trigger.Calendar.MONTHLY, null, 1L << 20, null, DAY)));
        assertThat(rules.get(2).policy())
                .isEqualTo(new RetentionPolicy(0, Duration.ofDays(7), Codec.NONE, false)
                        .keeping(RetentionPolicy.KEEP_ALL)
                        .with(new Trigger(Trigger.Calendar.NONE, 100L << 10, null, null, DAY))
                        .with(new Manner(true, false, true))
                        .withMaxAgeDays(365));
        assertThat(rules.get(2).place()).endsWith("logrotate.conf, line 21");
    }

    @Test
    void logrotateKnowsItsOtherCompressorsAndTheirLevels() throws IOException {
        PolicyFile policies = read("x", """
                /a { daily
                  rotate 2
                  compress
                  compresscmd /usr/bin/zstd
                  compressext .zst
                  compressoptions -19 -T0
                }
                /b {
                  daily
                  rotate 2
                  compress
                  compresscmd /opt/own
                }
                """);

        assertThat(policies.rules().get(0).policy())
                .isEqualTo(new RetentionPolicy(2, DAY, Codec.NONE, false).compressing(Codec.ZSTD, 19, false));
        assertThat(policies.rules().get(1).policy().codec()).isEqualTo(Codec.GZIP);
        assertThat(policies.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.sentence()).contains("/opt/own is no compressor"));
    }

    @Test
    void aDirectoryOfLogrotateIsReadWithoutWhatEditorsLeave() throws IOException {
        Path directory = Files.createDirectory(place.resolve("logrotate.d"));
        Files.writeString(directory.resolve("exim4-base"), "/var/log/exim4/mainlog {\n daily\n rotate 10\n}\n");
        Files.writeString(directory.resolve("exim4-base.dpkg-old"), "broken {{{");
        Path main = place.resolve("logrotate.conf");
        Files.writeString(main, "weekly\nrotate 4\ninclude logrotate.d\n");

        assertThat(PolicyFile.read(directory).rules()).hasSize(1);
        assertThat(PolicyFile.read(main).ruleFor(Path.of("/var/log/exim4/mainlog")))
                .map(rule -> rule.policy().keep())
                .hasValue(10);
    }

    @Test
    void whatIsTabooCanBeChanged() throws IOException {
        Path directory = Files.createDirectory(place.resolve("logrotate.d"));
        for (String name : List.of("exim", "exim.old", "exim.off", "exim.bak", "test-exim")) {
            Files.writeString(directory.resolve(name), "/var/log/%s {\n daily\n}\n".formatted(name));
        }

        assertThat(read("more", "tabooext + .old,.off\ntaboopat + test-*\ninclude logrotate.d\n")
                        .named())
                .isEqualTo("/var/log/exim");
        assertThat(read("others", "tabooext .old .off\ninclude logrotate.d\n").named())
                .isEqualTo("/var/log/exim, /var/log/exim.bak, /var/log/test-exim");
    }

    @Test
    void zeroIsNoLimitToLogrotate() throws IOException {
        RetentionPolicy week = new RetentionPolicy(7, DAY, Codec.NONE, false);

        assertThat(policy("daily\nrotate 7\nmaxage 0\nminsize 0\nmaxsize 0\nminage 0\n"))
                .isEqualTo(week);
        assertThat(policy("rotate 7\nsize 0\n"))
                .isEqualTo(week.with(new Trigger(Trigger.Calendar.NONE, 1L, null, null, DAY)));
    }

    @Test
    void aLeastSizeAboveTheGreatestLeavesTheGreatestAlone() throws IOException {
        assertThat(policy("weekly\nrotate 7\nminsize 5k\nmaxsize 2k\n").trigger())
                .isEqualTo(new Trigger(Trigger.Calendar.NONE, 2049L, null, null, DAY));
    }

    @Test
    void renamecopyLiesThereTwiceAsCopytruncateDoes() throws IOException {
        assertThat(policy("daily\nrotate 7\nrenamecopy\n").manner()).isEqualTo(new Manner(true, false, false));
    }

    @ParameterizedTest
    @CsvSource({"minage 2, minage 2 waits until nothing", "copy, copy leaves the log as it is"})
    void whatNeverShortensALogInUseIsSaidAndPlannedSo(String directive, String sentence) throws IOException {
        PolicyFile policies = read("x", "/a {\n daily\n rotate 7\n %s\n}\n".formatted(directive));

        assertThat(policies.rules().get(0).policy()).isEqualTo(RetentionPolicy.UNROTATED);
        assertThat(policies.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.sentence()).contains("x, line 1: " + sentence));
    }

    private RetentionPolicy policy(String directives) throws IOException {
        return read("x", "/a {\n" + directives + "}\n").rules().get(0).policy();
    }

    @Test
    void withoutATimeOrASizeLogrotateRotatesAtAMebibyteAndKeepsNothing() throws IOException {
        RetentionPolicy policy = read("x", "/a {\n}\n").rules().get(0).policy();

        assertThat(policy.keep()).isZero();
        assertThat(policy.trigger().sizeBytes()).isEqualTo(1L << 20);
    }

    @Test
    void exicyclogIsToldByItsScriptByACrontabOrByEximsSettings() throws IOException {
        RetentionPolicy thirty = RetentionPolicy.EXICYCLOG.keeping(30);

        assertThat(read("exicyclog", "#!/bin/sh\nkeep=10\ncompress=/bin/gzip\nsuffix=gz\n  -k) keep=$2\n")
                        .rules()
                        .get(0)
                        .policy())
                .isEqualTo(RetentionPolicy.EXICYCLOG);
        assertThat(read(
                                "crontab",
                                "# exicyclog -k 99\n1 0 * * * su exim -c '/usr/sbin/exicyclog -k 30'\n"
                                        .replace("30'", "30 '"))
                        .rules()
                        .get(0)
                        .policy())
                .isEqualTo(thirty);
        PolicyFile makefile = read("Makefile", "EXICYCLOG_MAX=30\nCOMPRESS_COMMAND=/usr/bin/bzip2\n");
        assertThat(makefile.rules().get(0).policy()).isEqualTo(thirty.compressing(Codec.BZIP2, 9, true));
        assertThat(makefile.ruleFor(Path.of("/var/log/exim/mainlog.01"))).isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ec_rotate.conf | retention = many            | 1 | retention = many, expected a whole number",
                "ec_rotate.conf | enabled = yes;x             | 2 | 'x', expected a key, = and a value",
                "ec_rotate.conf | enabled = perhaps           | 1 | enabled = perhaps, expected yes or no",
                "x              | /a {;rotate seven;}         | 2 | rotate 'seven', expected a whole number from -1",
                "x              | /a {;size 10Q;}             | 2 | size '10Q', expected bytes",
                "x              | /a {;daily                  | 2 | the section that begins on line 1 is not closed",
                "x              | }                           | 1 | } without a section",
                "x              | /a;/b                       | 2 | the file ends after /b, expected {",
                "x              | /a {;postrotate;kill;}      | 2 | postrotate is not ended, expected endscript",
                "x              | /a {;daily;/b {             | 3 | '/b {' within the section that begins on line 1",
                "x              | include nowhere             | 1 | include nowhere, which is not there",
                "exicyclog      | keep=ten                    | 1 | 'ten' files to keep, expected a whole number",
            })
    void whatCannotBeUnderstoodIsOneSentenceWithItsPlace(String name, String text, int line, String sentence) {
        assertThatExceptionOfType(InvalidPolicyFileException.class)
                .isThrownBy(() -> read(name, text.replace(';', '\n')))
                .withMessageStartingWith(place.resolve(name) + ", line " + line + ": " + sentence)
                .withMessageMatching("[^\\n]+");
    }

    @Test
    void aFileThatIsNotThereIsOneSentence() {
        assertThatExceptionOfType(InvalidPolicyFileException.class)
                .isThrownBy(() -> PolicyFile.read(place.resolve("nothing")))
                .withMessageEndingWith("cannot be read, expected the settings of ec_rotate, logrotate or exicyclog");
    }

    private PolicyFile read(String name, String text) throws IOException {
        Path file = place.resolve(name);
        Files.writeString(file, text);
        return PolicyFile.read(file);
    }
}
