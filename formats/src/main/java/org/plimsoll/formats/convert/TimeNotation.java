package org.plimsoll.formats.convert;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.plimsoll.formats.model.TimeWriter;

/** How a format writes times; recognised by an example of one. */
enum TimeNotation implements TimeWriter {
    /** Unix time: seconds, or microseconds where a fraction is wanted. */
    UNIX {
        @Override
        public String write(long micros, int digits, ZoneId zone) {
            return digits == 0 ? String.valueOf(Math.floorDiv(micros, MICROS)) : String.valueOf(micros);
        }

        @Override
        int digits(String written) {
            return written.length() >= FEWEST_MICROS_DIGITS ? 6 : 0;
        }
    },
    /** {@code 2026-11-23 12:29:20}, or with milliseconds behind a point. */
    STAMP {
        @Override
        public String write(long micros, int digits, ZoneId zone) {
            Instant instant = Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
            LocalDateTime time = LocalDateTime.ofInstant(instant, zone);
            String second = time.toLocalDate() + " " + two(time.getHour()) + ':' + two(time.getMinute()) + ':'
                    + two(time.getSecond());
            if (digits == 0) {
                return second;
            }
            String millis = String.valueOf(1000 + time.getNano() / 1_000_000);
            return second + '.' + millis.substring(1);
        }

        @Override
        int digits(String written) {
            int point = written.indexOf('.');
            return point < 0 ? 0 : written.length() - point - 1;
        }
    },
    /** {@code Thu 01 Jan 2014 15:55:58}, as consoles show it. */
    CONSOLE {
        @Override
        public String write(long micros, int digits, ZoneId zone) {
            Instant instant = Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
            return CONSOLE_TIME.format(LocalDateTime.ofInstant(instant, zone));
        }

        @Override
        int digits(String written) {
            return 0;
        }
    };

    private static final long MICROS = 1_000_000L;
    private static final int FEWEST_MICROS_DIGITS = 14;
    private static final int STAMP_LENGTH = 19;
    private static final int CONSOLE_LENGTH = 24;
    private static final DateTimeFormatter CONSOLE_TIME =
            DateTimeFormatter.ofPattern("EEE dd MMM uuuu HH:mm:ss", Locale.ENGLISH);

    /** The notation of a time, null if it is none of these. */
    static @Nullable TimeNotation of(String time) {
        if (!time.isEmpty() && time.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return UNIX;
        }
        if (time.length() == CONSOLE_LENGTH && time.charAt(3) == ' ' && time.charAt(18) == ':') {
            return CONSOLE;
        }
        return time.length() >= STAMP_LENGTH && time.charAt(10) == ' ' && time.charAt(13) == ':' ? STAMP : null;
    }

    /** Digits of the fraction in a time. */
    abstract int digits(String written);

    private static String two(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }

    /** Microseconds since 1970-01-01T00:00Z of the reading of a clock in a zone. */
    static long instant(long clockMicros, ZoneId zone) {
        if (zone instanceof ZoneOffset offset) {
            return clockMicros - offset.getTotalSeconds() * MICROS;
        }
        int nanos = (int) Math.floorMod(clockMicros, MICROS) * 1000;
        LocalDateTime clock = LocalDateTime.ofEpochSecond(Math.floorDiv(clockMicros, MICROS), nanos, ZoneOffset.UTC);
        return ChronoUnit.MICROS.between(Instant.EPOCH, clock.atZone(zone).toInstant());
    }
}
