package org.plimsoll.planner.study;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plimsoll.planner.measure.Codec;
import org.plimsoll.planner.plan.Archive;
import org.plimsoll.planner.plan.Chance;
import org.plimsoll.planner.plan.Demand;
import org.plimsoll.planner.plan.Disk;
import org.plimsoll.planner.plan.Fleet;
import org.plimsoll.planner.plan.InvalidScenarioException;
import org.plimsoll.planner.plan.Manner;
import org.plimsoll.planner.plan.Mount;
import org.plimsoll.planner.plan.RetentionPolicy;
import org.plimsoll.planner.plan.Scenario;
import org.plimsoll.planner.plan.Storm;
import org.plimsoll.planner.plan.Trigger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SettingsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void nothingToldIsTheUsualScenario() {
        assertThat(Settings.NONE.scenario(TODAY, List.of())).isEqualTo(Scenario.starting(TODAY));
    }

    @Test
    void everyScenarioIsReadAgainAsItWasWritten() {
        Random random = new Random(7);
        for (int i = 0; i < 2000; i++) {
            Scenario scenario = scenario(random);

            Settings written = Settings.of(scenario);

            assertThat(written.scenario(LocalDate.EPOCH, List.of()))
                    .as(written::toString)
                    .isEqualTo(scenario);
            assertThat(written.spelled()).isEqualTo(written);
        }
    }

    @Test
    void whatWasNotChangedIsKeptWordForWord() {
        Settings written = Settings.NONE
                .with(Setting.HORIZON, new Written("horizon", "1y"))
                .with(Setting.KEEP, new Written("keep", "14"))
                .with(Setting.DISK_SIZE, new Written("size", "0.5 TB"));
        Scenario before = written.scenario(TODAY, List.of());

        Settings after = written.adopting(before, before.with(before.policy().keeping(30)));

        assertThat(after.get(Setting.HORIZON)).isEqualTo(new Written("horizon", "1y"));
        assertThat(after.get(Setting.DISK_SIZE)).isEqualTo(new Written("size", "0.5 TB"));
        assertThat(after.get(Setting.KEEP)).isEqualTo(new Written("keep", "30"));
    }

    @Test
    void everyChangeOfAScenarioIsAdopted() {
        Random random = new Random(11);
        for (int i = 0; i < 1000; i++) {
            Scenario before = scenario(random);
            Scenario after = scenario(random);

            Settings adopted = Settings.of(before).adopting(before, after);

            assertThat(adopted.scenario(LocalDate.EPOCH, List.of())).isEqualTo(after);
        }
    }

    @Test
    void whoNamesAPolicyBeginsAnew() {
        Settings file = Settings.NONE
                .with(Setting.KEEP, new Written("keep", "14"))
                .with(Setting.MAX_AGE, new Written("maxAge", "30d"));
        Settings options = Settings.NONE.with(Setting.POLICY, new Written("--policy", "exicyclog"));

        assertThat(file.overlaidBy(options).scenario(TODAY, List.of()).policy()).isEqualTo(RetentionPolicy.EXICYCLOG);
    }

    @Test
    void aSizeTakesThePlaceOfAPlace(@TempDir Path place) {
        Settings file = Settings.NONE.withDisk(new Written("at", place.toString()));
        Settings options = Settings.NONE.withDisk(new Written("--disk", "1TB"));

        assertThat(file.has(Setting.DISK_AT)).isTrue();
        assertThat(file.overlaidBy(options).scenario(TODAY, List.of()).diskBytes())
                .isEqualTo(1_000_000_000_000L);
    }

    @Test
    void aPolicyOfAFileIsToldByItsFile(@TempDir Path place) throws IOException {
        Path conf = Files.writeString(
                place.resolve("rules"), "/var/log/x {\n weekly\n rotate 3\n dateext\n copytruncate\n maxsize 1G\n}\n");
        Settings settings = Settings.NONE.with(Setting.POLICY_FROM, new Written("from", conf.toString()));
        Scenario read = settings.scenario(TODAY, List.of());

        assertThat(read.policy().period()).isEqualTo(Duration.ofDays(7));
        assertThat(settings.adopting(read, read.withHorizonDays(90)).get(Setting.POLICY_FROM))
                .isNotNull();
        assertThat(Settings.of(read).scenario(TODAY, List.of()).policy()).isEqualTo(read.policy());
    }

    @ParameterizedTest
    @CsvSource({
        "DISK_SIZE, 500000000000, 500GB",
        "DISK_SIZE, 0.5 TB, 500GB",
        "DISK_SIZE, 465GiB, 465GiB",
        "DISK_SIZE, 1500MB, 1.5GB",
        "DISK_SIZE, 1234567890, 1234567890B",
        "DISK_SIZE, 1000000000001, 1000000000001B",
        "DISK_SIZE, 4096, 4KiB",
        "DISK_SIZE, 0, 0B",
        "HORIZON, 1y, 365d",
        "HORIZON, P4W, 28d",
        "ROTATE_CHECK, 90min, 90min",
        "ROTATE_CHECK, 1.5 h, 90min",
        "ROTATE, weekly, 7d",
        "ROTATE, Monthly, monthly",
        "GROWTH, -3.50 %, -3.5%",
        "MESSAGES_PER_DAY, '1,500,000', 1500k",
        "MESSAGES_PER_DAY, 5e6, 5M",
        "MESSAGES_PER_DAY, 1234.5, 1234.5",
        "KEEP, ALL, all",
        "KEEP, 1k, 1000",
        "COMPRESS, GZIP:6, gzip",
        "COMPRESS, gzip:9, gzip:9",
        "ARCHIVE, XZ:6:All, xz:all",
        "POLICY, JLOG:48h, jlog:2d",
        "NODES, '50%,50%', 2",
        "NODES, '60.0%,40%', '60%,40%'",
        "STORMS, worst-day, worst-day:1",
        "STORMS, worst-hour, worst-hour:1h",
        "STORMS, worst-hour:36h, worst-hour:36h",
        "STORMS, OUTAGE:30:24h, outage:30%:1d",
        "MOUNTS, 'archive=2000GB,other-use=1000MB,reserve=0', 'archive=2TB,reserve=0%,other-use=1GB'",
        "OTHER_GROWTH, -1000MB, -1GB"
    })
    void aValueHasOneSpelling(Setting setting, String typed, String spelled) {
        Settings settings = Settings.NONE.with(setting, new Written("x", typed)).spelled();

        assertThat(settings.all(setting)).containsExactly(new Written("x", spelled));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "KEEP | many | keep: 'many', expected a whole number such as 7, 250k or 5M",
                "KEEP | 10001 | rotations kept: 10001, expected a whole number from 0 to 10000",
                "HORIZON | 100y | horizon: 36500 days, expected 1 to 3660",
                "HORIZON | 0d | horizon: '0d', expected whole days such as 90d, 2w or 1y",
                "DISK_SIZE | -1GB | size: '-1GB', expected a size such as 500GB or 465GiB",
                "RESERVE | 100% | reserve: 100 % of the disk, expected 0 % up to but not including 100 %",
                "MESSAGES_PER_DAY | 0 | messages per day: 0.0, expected a number above 0 and at most 10^15",
                "TODAY | 31.1.2026 | today: '31.1.2026', expected a date such as 2026-01-31",
                "POLICY | lotrotate | name: 'lotrotate', expected ec_rotate, exicyclog, aggregated, unrotated or jlog:TIME",
                "COMPRESS | rar | compress: 'rar', expected none, gzip, bzip2, xz, zstd",
                "MOUNTS | sendmail=1GB | mounts: 'sendmail=1GB', expected a size or place for ec, exim, bounce or archive,"
                        + " such as archive=2TB"
            })
    void whatMakesNoSenseIsToldInOneSentence(Setting setting, String text, String sentence) {
        String start = sentence.replaceFirst(" for ec,.*", "");

        assertThatThrownBy(() -> Settings.check(setting, new Written(setting.shortKey(), text)))
                .isInstanceOf(InvalidScenarioException.class)
                .message()
                .startsWith(start);
    }

    private static Scenario scenario(Random random) {
        return new Scenario(
                TODAY.plusDays(random.nextInt(1000)),
                1 + random.nextInt(3660),
                new Demand(
                        random.nextBoolean() ? null : Double.valueOf(1 + random.nextDouble() * 1e9),
                        random.nextBoolean() ? null : Double.valueOf(random.nextDouble() * 3 - 0.9)),
                policy(random),
                random.nextBoolean() ? null : Double.valueOf(1 + random.nextDouble() * 20),
                disk(random),
                random.nextBoolean() ? List.of() : List.of(new Mount(Mount.ARCHIVE, sized(random))),
                fleet(random),
                storms(random),
                new Chance(1 + random.nextInt(10_000), random.nextInt(1000), 0.01 + random.nextDouble() * 0.9));
    }

    private static RetentionPolicy policy(Random random) {
        RetentionPolicy base = List.of(
                        RetentionPolicy.EC_ROTATE,
                        RetentionPolicy.EXICYCLOG,
                        RetentionPolicy.AGGREGATED,
                        RetentionPolicy.UNROTATED,
                        RetentionPolicy.backlog(Duration.ofHours(1 + random.nextInt(500))))
                .get(random.nextInt(5));
        if (base.life() != RetentionPolicy.Life.ROTATED || random.nextInt(4) == 0) {
            return base;
        }
        Codec codec = List.of(Codec.values()).get(random.nextInt(Codec.values().length));
        int level = codec.lowestLevel() + random.nextInt(codec.highestLevel() - codec.lowestLevel() + 1);
        RetentionPolicy changed = base.keeping(random.nextInt(100))
                .rotating(Duration.ofMinutes(60 + random.nextInt(50_000)))
                .compressing(codec, level, codec != Codec.NONE && random.nextBoolean())
                .withMaxAgeDays(random.nextBoolean() ? null : Integer.valueOf(random.nextInt(400)))
                .with(new Manner(random.nextBoolean(), random.nextBoolean(), random.nextBoolean()))
                .with(new Trigger(
                        Trigger.Calendar.NONE,
                        null,
                        random.nextBoolean() ? null : Long.valueOf(1 + random.nextInt(1_000_000)),
                        random.nextBoolean() ? null : Long.valueOf(1_000_000L + random.nextInt(1_000_000_000)),
                        Duration.ofSeconds(60 + random.nextInt(100_000))));
        if (random.nextInt(5) == 0) {
            changed =
                    changed.rotating(Duration.ofDays(31)).with(changed.trigger().by(Trigger.Calendar.MONTHLY));
        }
        return random.nextBoolean() ? changed : changed.with(new Archive(random.nextInt(1000) - 1, Codec.XZ, 9));
    }

    private static Disk disk(Random random) {
        return random.nextInt(3) == 0 ? Disk.UNKNOWN : sized(random);
    }

    private static Disk sized(Random random) {
        return new Disk(
                1 + (random.nextLong() >>> 1 >>> random.nextInt(40)),
                random.nextBoolean() ? Disk.DEFAULT_RESERVE : random.nextDouble() * 0.9,
                random.nextBoolean() ? 0 : 4096,
                random.nextBoolean() ? null : Long.valueOf(1 + random.nextInt(1_000_000)),
                random.nextBoolean() ? 0 : random.nextInt(1_000_000_000),
                random.nextBoolean() ? 0 : random.nextInt(2_000_000) - 1_000_000);
    }

    private static Fleet fleet(Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> Fleet.SINGLE;
            case 1 -> Fleet.equal(2 + random.nextInt(9), random.nextBoolean());
            default -> new Fleet(List.of(0.5, 0.3, 0.2), random.nextBoolean());
        };
    }

    private static List<Storm> storms(Random random) {
        List<Storm> storms = new ArrayList<>();
        Duration duration = Duration.ofMinutes(60 + random.nextInt(10_000));
        if (random.nextBoolean()) {
            storms.add(new Storm.Outage(0.01 + random.nextDouble() * 0.98, duration));
        }
        if (random.nextBoolean()) {
            storms.add(new Storm.BounceFlood(1 + random.nextDouble() * 1e7, duration));
        }
        if (random.nextBoolean()) {
            storms.add(new Storm.Debugging(1.5 + random.nextDouble() * 100, duration));
        }
        if (random.nextBoolean()) {
            storms.add(new Storm.WorstDay(1 + random.nextInt(30)));
        }
        return storms;
    }
}
