package org.plimsoll.formats.ec;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.plimsoll.formats.bytes.Digits;
import org.plimsoll.formats.model.Event;
import org.plimsoll.formats.model.Field;
import org.plimsoll.formats.model.LineCursor;
import org.plimsoll.formats.model.LineKind;
import org.plimsoll.formats.model.LogSetting;
import org.plimsoll.formats.model.LogSetting.Added;
import org.plimsoll.formats.model.LogSetting.Addition;
import org.plimsoll.formats.model.LogSetting.Lines;
import org.plimsoll.formats.model.LogSetting.Named;
import org.plimsoll.formats.model.LogSetting.Slice;

/**
 * What can be changed about the logs of Momentum. Source: Momentum reference, ec_logger, bounce_logger, custom_logger
 * and log_hires_timestamp.
 */
final class EcSettings {
    private static final int FEWEST_MICROS_DIGITS = 14;
    private static final int FRACTION_DIGITS = 6;

    private static final Slice MICROS = new Slice(
            EcSettings::every, EcColumns.TIME.name(), (cursor, field) -> isMicros(cursor, field) ? FRACTION_DIGITS : 0);
    private static final Slice SECONDS = new Slice(
            EcSettings::every,
            EcColumns.TIME.name(),
            (cursor, field) -> isSeconds(cursor, field) ? FRACTION_DIGITS : 0);
    private static final Slice OUT_OF_BAND = bounces(true);
    private static final Slice IN_BAND = bounces(false);

    /** All of them. */
    static final List<LogSetting> ALL = all();

    private EcSettings() {}

    private static boolean every(LineKind kind) {
        return true;
    }

    private static List<LogSetting> all() {
        List<LogSetting> settings = new ArrayList<>();
        settings.add(
                logger("log_transient_failures", "failures that will be retried, T", mainlog(Event.DEFERRED, "T")));
        settings.add(logger("log_permanent_failures", "failures that will not be retried, P", mainlog(null, "P")));
        settings.add(logger("log_receptions", "receptions, R", mainlog(null, "R")));
        settings.add(logger("log_deliveries", "deliveries, D", mainlog(null, "D")));
        settings.add(
                logger("log_rejections", "the reject log", kind -> kind.log().equals(EcRejectKinds.REJECTLOG)));
        settings.add(logger("log_errors", "the panic log", kind -> kind.log().equals(EcPanicKinds.PANICLOG)));
        settings.add(logger("heartbeat", "signs of life", kind -> kind.event() == Event.HEARTBEAT));
        settings.add(option(
                "bounce_logger",
                "log_transient_failures",
                "transient failures in the bounce log",
                new Lines(kind -> isBounceLog(kind) && kind.event() == Event.DEFERRED)));
        settings.add(
                option("bounce_logger", "log_inband_bounces", "bounces that the other host answered with", IN_BAND));
        settings.add(option("bounce_logger", "log_outofband_bounces", "bounces that came back as mail", OUT_OF_BAND));
        settings.add(hires());
        addFields(settings);
        return List.copyOf(settings);
    }

    private static LogSetting logger(String name, String description, Predicate<LineKind> kinds) {
        return option("ec_logger", name, description, new Lines(kinds));
    }

    private static LogSetting option(String group, String name, String description, LogSetting.Part part) {
        return new LogSetting(group, name, true, description, List.of(part), null);
    }

    private static Predicate<LineKind> mainlog(@Nullable Event event, String letter) {
        return kind -> kind.log().equals(EcLineKinds.MAINLOG)
                && kind.tag().equals(letter)
                && (event == null || kind.event() == event);
    }

    private static boolean isBounceLog(LineKind kind) {
        return kind.log().equals(EcLineKinds.BOUNCELOG);
    }

    private static Slice bounces(boolean outOfBand) {
        return new Slice(
                kind -> isBounceLog(kind) && kind.event() == Event.BOUNCED,
                EcColumns.STAGE.name(),
                (cursor, field) -> isOutOfBand(cursor, field) == outOfBand ? cursor.bytes() : 0);
    }

    private static boolean isOutOfBand(LineCursor cursor, int field) {
        int start = cursor.start(field);
        return cursor.end(field) - start == 2 && cursor.data()[start] == '2' && cursor.data()[start + 1] == '1';
    }

    private static LogSetting hires() {
        return new LogSetting(
                "ecelerity.conf",
                "log_hires_timestamp",
                false,
                "microseconds in times",
                List.of(MICROS),
                new Addition(
                        List.of(SECONDS),
                        totals -> new Added(
                                (double) totals.slice(SECONDS).bytes(), true, "6 digits for every time in seconds")));
    }

    private static boolean isMicros(LineCursor cursor, int field) {
        return isNumber(cursor, field) && cursor.end(field) - cursor.start(field) >= FEWEST_MICROS_DIGITS;
    }

    private static boolean isSeconds(LineCursor cursor, int field) {
        return isNumber(cursor, field) && cursor.end(field) - cursor.start(field) < FEWEST_MICROS_DIGITS;
    }

    private static boolean isNumber(LineCursor cursor, int field) {
        return Digits.isInteger(cursor.data(), cursor.start(field), cursor.end(field));
    }

    /** What custom_logger could leave out of the main log: every column but those without which a line says nothing. */
    private static void addFields(List<LogSetting> settings) {
        Predicate<LineKind> kinds = kind -> kind.log().equals(EcLineKinds.MAINLOG);
        Set<String> names = new LinkedHashSet<>();
        EcLineKinds.ALL.stream()
                .filter(kinds)
                .filter(kind -> !kind.tag().equals(EcLineKinds.UNDOCUMENTED))
                .flatMap(kind -> kind.fields().stream())
                .filter(field -> !field.equals(EcColumns.TIME) && !field.equals(EcColumns.TYPE))
                .map(Field::name)
                .forEach(names::add);
        for (String name : names) {
            settings.add(option(
                    "custom_logger", name, "the column " + name + " of the main log", new Named(kinds, name, 0)));
        }
    }
}
