package org.plimsoll.formats;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.plimsoll.formats.GeneratedLog.Line;
import org.plimsoll.formats.model.Event;
import org.plimsoll.formats.model.LogFormat;
import org.plimsoll.formats.model.LogGenerator.Settings;
import org.plimsoll.formats.model.Meaning;
import org.plimsoll.formats.model.TrafficMix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.offset;

/** What the generators of all formats promise, for all their versions. */
class LogGeneratorContract {
    private static final Duration DAY = Duration.ofDays(1);
    private static final long MICROS = 1_000_000L;

    static Stream<Arguments> versions() {
        return LogFormats.all().stream()
                .flatMap(
                        format -> format.generator().versions().stream().map(version -> Arguments.of(format, version)));
    }

    static Stream<Arguments> logs() {
        return LogFormats.all().stream()
                .flatMap(format -> format.generator().logs().stream()
                        .flatMap(log -> format.generator().versions().stream()
                                .map(version -> Arguments.of(format, log, version))));
    }

    @ParameterizedTest
    @MethodSource("versions")
    void exactlyAsManyMessagesAreReceivedAsWereAskedFor(LogFormat format, String version) {
        for (long messages : new long[] {1, 2, 7, 1000}) {
            GeneratedLog log = GeneratedLog.of(format, version, messages, DAY, messages);
            assertThat(log.of(Event.RECEIVED)).hasSize((int) messages);
        }
    }

    @ParameterizedTest
    @MethodSource("logs")
    void theSameSettingsGiveTheSameBytesAndAnotherSeedOthers(LogFormat format, String log, String version) {
        Settings settings = new Settings(version, 500, GeneratedLog.START, DAY, 4);
        Settings others = new Settings(version, 500, GeneratedLog.START, DAY, 5);
        byte[] bytes = GeneratedLog.bytes(format.generator().of(log), settings);
        assertThat(GeneratedLog.bytes(format.generator().of(log), settings)).isEqualTo(bytes);
        assertThat(GeneratedLog.bytes(format.generator().of(log), others)).isNotEqualTo(bytes);
    }

    @ParameterizedTest
    @MethodSource("logs")
    void everyLineIsRecognisedWrittenAgainAsItWasAndNotBeforeTheOneAboveIt(
            LogFormat format, String name, String version) {
        Settings settings = new Settings(version, 3000, GeneratedLog.START, DAY, 6);
        GeneratedLog log = GeneratedLog.of(format, format.generator().of(name), settings);
        assertThat(log.lines()).isNotEmpty();
        assertThat(log.lines().stream().map(Line::clockMicros)).isSorted();
        for (Line line : log.lines()) {
            byte[] again = format.encoder().encode(line.entry());
            assertThat(new String(again, StandardCharsets.ISO_8859_1)).isEqualTo(line.text());
        }
    }

    @ParameterizedTest
    @MethodSource("logs")
    void aLogThatTheProductDoesNotHaveIsRefused(LogFormat format, String log, String version) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> format.generator().of(log + version))
                .withMessageContaining(log + version);
    }

    @ParameterizedTest
    @MethodSource("versions")
    void timesNeverDecreaseAndStayWithinTheSpan(LogFormat format, String version) {
        GeneratedLog log = GeneratedLog.of(format, version, 3000, DAY, 7);
        List<Long> times = log.lines().stream().map(Line::clockMicros).toList();
        long start = GeneratedLog.START.getEpochSecond() * MICROS;
        assertThat(times).isSorted();
        assertThat(times.get(0)).isEqualTo(start);
        assertThat(times.get(times.size() - 1)).isLessThan(start + DAY.toSeconds() * MICROS);
    }

    @ParameterizedTest
    @MethodSource("versions")
    void withoutMessagesTheServerStillShowsThatItIsAlive(LogFormat format, String version) {
        GeneratedLog log = GeneratedLog.of(format, version, 0, Duration.ofHours(2), 8);
        assertThat(log.lines()).isNotEmpty();
        assertThat(log.lines()).allSatisfy(line -> assertThat(line.event()).isIn(Event.HEARTBEAT, Event.OTHER));
    }

    @ParameterizedTest
    @MethodSource("versions")
    void aWorkingDayIsBusierThanASundayAndTheMorningThanTheNight(LogFormat format, String version) {
        GeneratedLog log = GeneratedLog.of(format, version, 7000, GeneratedLog.WEEK, 9);
        long[] days = new long[7];
        long[] hours = new long[24];
        for (Line line : log.of(Event.RECEIVED)) {
            long second = line.clockMicros() / MICROS - GeneratedLog.START.getEpochSecond();
            days[(int) (second / 86_400)]++;
            hours[(int) (second / 3600 % 24)]++;
        }
        assertThat(days[0] + days[1] + days[2] + days[3] + days[4]).isGreaterThan(4 * (days[5] + days[6]));
        assertThat(days[1]).isBetween(900L, 1600L);
        assertThat(days[6]).isBetween(250L, 700L);
        assertThat(hours[10]).isGreaterThan(4 * hours[3]);
    }

    @ParameterizedTest
    @MethodSource("versions")
    void mostMessagesAreDeliveredAFewAreDeferredAndFewerFail(LogFormat format, String version) {
        GeneratedLog log = GeneratedLog.of(format, version, 10_000, GeneratedLog.WEEK, 10);
        int dealtWith = log.of(Event.DELIVERED).size() + log.of(Event.FAILED).size();
        assertThat(log.of(Event.DELIVERED).size()).isGreaterThan(dealtWith * 95 / 100);
        assertThat(log.of(Event.FAILED).size()).isBetween(dealtWith / 200, dealtWith * 4 / 100);
        assertThat(log.of(Event.DEFERRED).size()).isBetween(dealtWith * 4 / 100, dealtWith * 16 / 100);
    }

    @ParameterizedTest
    @MethodSource("versions")
    void sharesThatAreAskedForAreFoundInTheLog(LogFormat format, String version) {
        TrafficMix mix = new TrafficMix(0.2, 0.05, null, TrafficMix.Rhythm.FLAT);
        Settings settings = new Settings(version, 10_000, GeneratedLog.START, GeneratedLog.WEEK, 11, mix);
        GeneratedLog log = GeneratedLog.of(format, settings);
        int dealtWith = log.of(Event.DELIVERED).size() + log.of(Event.FAILED).size();
        assertThat((double) log.of(Event.FAILED).size() / dealtWith).isCloseTo(0.05, offset(0.008));
        // A deferral is followed by 1 / (1 - 0.22) further attempts, all of them within the week for most.
        assertThat((double) log.of(Event.DEFERRED).size() / dealtWith).isCloseTo(0.2 / 0.78, offset(0.02));
    }

    @ParameterizedTest
    @MethodSource("versions")
    void withSharesOfNothingEverythingIsDeliveredAtOnce(LogFormat format, String version) {
        TrafficMix mix = new TrafficMix(0.0, 0.0, null, TrafficMix.Rhythm.WEEKLY);
        GeneratedLog log =
                GeneratedLog.of(format, new Settings(version, 2000, GeneratedLog.START, GeneratedLog.WEEK, 12, mix));
        assertThat(log.of(Event.DEFERRED)).isEmpty();
        assertThat(log.of(Event.FAILED)).isEmpty();
        assertThat(log.of(Event.DELIVERED)).hasSizeGreaterThan(1900);
    }

    @ParameterizedTest
    @MethodSource("versions")
    void sizesHaveTheMedianAndTheMeanThatWereAskedFor(LogFormat format, String version) {
        TrafficMix mix = new TrafficMix(null, 0.0, new TrafficMix.Sizes(6_000, 20_000), TrafficMix.Rhythm.WEEKLY);
        GeneratedLog log = GeneratedLog.of(format, new Settings(version, 20_000, GeneratedLog.START, DAY, 13, mix));
        double[] sizes = log.of(Event.RECEIVED).stream()
                .mapToDouble(line -> Double.parseDouble(line.raw(Meaning.SIZE)))
                .sorted()
                .toArray();
        assertThat(sizes[sizes.length / 2]).isCloseTo(6_000, offset(300.0));
        assertThat(DoubleStream.of(sizes).average().orElseThrow()).isCloseTo(20_000, offset(1_500.0));
    }

    @ParameterizedTest
    @MethodSource("versions")
    void withoutARhythmNightsAndSundaysAreAsBusyAsOtherTimes(LogFormat format, String version) {
        TrafficMix flat = new TrafficMix(null, null, null, TrafficMix.Rhythm.FLAT);
        GeneratedLog log =
                GeneratedLog.of(format, new Settings(version, 7000, GeneratedLog.START, GeneratedLog.WEEK, 14, flat));
        long[] days = new long[7];
        for (Line line : log.of(Event.RECEIVED)) {
            days[(int) ((line.clockMicros() / MICROS - GeneratedLog.START.getEpochSecond()) / 86_400)]++;
        }
        assertThat(LongStream.of(days).boxed())
                .allSatisfy(day -> assertThat(day).isBetween(880L, 1120L));
    }

    @Test
    void aMixThatIsNoneIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TrafficMix(0.7, 0.4, null, TrafficMix.Rhythm.FLAT))
                .withMessageContaining("0.7");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TrafficMix.Sizes(10, 9))
                .withMessageContaining("not below");
    }

    @ParameterizedTest
    @MethodSource("versions")
    void anUnknownVersionIsRefused(LogFormat format, String version) {
        Settings settings = new Settings(version + "x", 1, GeneratedLog.START, DAY, 1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GeneratedLog.bytes(format, settings))
                .withMessageContaining(version + "x");
    }

    @Property(tries = 60)
    void anySeedAndAnySpanKeepTheNumberTheOrderAndTheRecognition(
            @ForAll long seed,
            @ForAll @IntRange(max = 400) int messages,
            @ForAll @LongRange(max = 500_000) long seconds) {
        for (LogFormat format : LogFormats.all()) {
            String version = format.generator().versions().get(0);
            GeneratedLog log = GeneratedLog.of(format, version, messages, Duration.ofSeconds(seconds), seed);
            assertThat(log.of(Event.RECEIVED)).hasSize(messages);
            assertThat(log.lines().stream().map(Line::clockMicros)).isSorted();
        }
    }
}
