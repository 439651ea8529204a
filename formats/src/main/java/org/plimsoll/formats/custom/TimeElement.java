package org.plimsoll.formats.custom;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.time.temporal.IsoFields;
import java.time.temporal.WeekFields;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.plimsoll.formats.bytes.Bytes;
import org.plimsoll.formats.bytes.Digits;

/**
 * A piece of a time: literal text, a number or a name. Names are those of the C locale, in which a server runs.
 *
 * @param kind what it tells
 * @param width bytes it takes, -1 if that differs
 * @param least smallest number, or 0
 * @param most largest number, or 0
 * @param blanks whether blanks stand for leading zeros, or nothing does
 * @param words the literal text, or the names in their order
 */
record TimeElement(Kind kind, int width, int least, int most, boolean blanks, List<byte[]> words) {
    private static final List<byte[]> MONTHS =
            words("January February March April May June July August September October November December");
    private static final List<byte[]> DAYS = words("Sunday Monday Tuesday Wednesday Thursday Friday Saturday");
    private static final List<byte[]> SHORT_MONTHS = words("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec");
    private static final List<byte[]> SHORT_DAYS = words("Sun Mon Tue Wed Thu Fri Sat");
    private static final List<byte[]> HALVES = words("AM PM");
    private static final List<byte[]> SMALL_HALVES = words("am pm");
    private static final List<byte[]> NONE = List.of();

    private static final long MICROS = 1_000_000L;
    private static final int FEWEST_MICROS_DIGITS = 14;
    private static final int MOST_EPOCH_DIGITS = 17;
    private static final int MICROS_DIGITS = 6;

    private static final DateTimeFormatter OFFSET_FORM = DateTimeFormatter.ofPattern("xx", Locale.ROOT);
    private static final DateTimeFormatter ZONE_FORM = DateTimeFormatter.ofPattern("zzz", Locale.ENGLISH);

    /** Conversions that stand for several others. Source: C standard, strftime in the C locale. */
    private static final Map<Character, String> ABBREVIATED = Map.of(
            'D', "%m/%d/%y",
            'F', "%Y-%m-%d",
            'R', "%H:%M",
            'T', "%H:%M:%S",
            'X', "%H:%M:%S",
            'x', "%m/%d/%y",
            'r', "%I:%M:%S %p",
            'c', "%a %b %e %H:%M:%S %Y");

    /** What a piece tells. */
    enum Kind {
        LITERAL,
        CENTURY,
        YEAR,
        YEAR_OF_CENTURY,
        MONTH,
        DAY,
        DAY_OF_YEAR,
        HOUR,
        HOUR_OF_HALF,
        HALF,
        MINUTE,
        SECOND,
        WEEKDAY,
        WEEKDAY_FROM_MONDAY,
        WEEKDAY_NAME,
        WEEK_FROM_SUNDAY,
        WEEK_FROM_MONDAY,
        WEEK,
        WEEK_YEAR,
        WEEK_YEAR_OF_CENTURY,
        MONTH_NAME,
        OFFSET,
        ZONE,
        EPOCH,
        FRACTION
    }

    static TimeElement literal(byte[] text) {
        return new TimeElement(Kind.LITERAL, text.length, 0, 0, false, List.of(text));
    }

    /** Digits of that number, or any number of digits. */
    static TimeElement number(Kind kind, int width) {
        return new TimeElement(kind, width, 0, Integer.MAX_VALUE, false, NONE);
    }

    private static TimeElement number(Kind kind, int width, int least, int most, boolean blanks) {
        return new TimeElement(kind, width, least, most, blanks, NONE);
    }

    private static TimeElement names(Kind kind, int width, List<byte[]> names) {
        return new TimeElement(kind, width, 0, 0, false, names);
    }

    /** What a conversion stands for, empty if for itself. */
    static String abbreviated(char conversion) {
        return ABBREVIATED.getOrDefault(conversion, "");
    }

    /** The piece of a conversion, null if there is none. */
    static @Nullable TimeElement of(char conversion, boolean unpadded) {
        TimeElement element = of(conversion);
        boolean numeric = element != null && element.words.isEmpty() && element.width > 0;
        return element != null && unpadded && numeric
                ? number(element.kind, -1, element.least, element.most, true)
                : element;
    }

    private static @Nullable TimeElement of(char conversion) {
        return switch (conversion) {
            case '%' -> literal(Bytes.ascii("%"));
            case 'C' -> number(Kind.CENTURY, 2, 0, 99, false);
            case 'Y' -> number(Kind.YEAR, 4, 1, 9999, false);
            case 'y' -> number(Kind.YEAR_OF_CENTURY, 2, 0, 99, false);
            case 'm' -> number(Kind.MONTH, 2, 1, 12, false);
            case 'd' -> number(Kind.DAY, 2, 1, 31, false);
            case 'e' -> number(Kind.DAY, 2, 1, 31, true);
            case 'j' -> number(Kind.DAY_OF_YEAR, 3, 1, 366, false);
            case 'H' -> number(Kind.HOUR, 2, 0, 23, false);
            case 'k' -> number(Kind.HOUR, 2, 0, 23, true);
            case 'I' -> number(Kind.HOUR_OF_HALF, 2, 1, 12, false);
            case 'l' -> number(Kind.HOUR_OF_HALF, 2, 1, 12, true);
            case 'M' -> number(Kind.MINUTE, 2, 0, 59, false);
            case 'S' -> number(Kind.SECOND, 2, 0, 60, false);
            case 'w' -> number(Kind.WEEKDAY, 1, 0, 6, false);
            case 'u' -> number(Kind.WEEKDAY_FROM_MONDAY, 1, 1, 7, false);
            case 'U' -> number(Kind.WEEK_FROM_SUNDAY, 2, 0, 53, false);
            case 'W' -> number(Kind.WEEK_FROM_MONDAY, 2, 0, 53, false);
            case 'V' -> number(Kind.WEEK, 2, 1, 53, false);
            case 'G' -> number(Kind.WEEK_YEAR, 4, 1, 9999, false);
            case 'g' -> number(Kind.WEEK_YEAR_OF_CENTURY, 2, 0, 99, false);
            case 's' -> number(Kind.EPOCH, -1);
            case 'b', 'h' -> names(Kind.MONTH_NAME, 3, SHORT_MONTHS);
            case 'B' -> names(Kind.MONTH_NAME, -1, MONTHS);
            case 'a' -> names(Kind.WEEKDAY_NAME, 3, SHORT_DAYS);
            case 'A' -> names(Kind.WEEKDAY_NAME, -1, DAYS);
            case 'p' -> names(Kind.HALF, 2, HALVES);
            case 'P' -> names(Kind.HALF, 2, SMALL_HALVES);
            case 'z' -> names(Kind.OFFSET, 5, NONE);
            case 'Z' -> names(Kind.ZONE, -1, NONE);
            default -> null;
        };
    }

    /** Reads the piece; byte after it, or -1 if it is not there. */
    int read(byte[] data, int from, int to, ClockReading reading) {
        return switch (kind) {
            case LITERAL -> Bytes.startsWith(data, from, to, words.get(0)) ? from + width : -1;
            case MONTH_NAME, WEEKDAY_NAME, HALF -> readName(data, from, to, reading);
            case OFFSET -> readOffset(data, from, to, reading);
            case ZONE -> readZone(data, from, to);
            case EPOCH -> digitsEnd(data, from, Math.min(to, from + MOST_EPOCH_DIGITS));
            case FRACTION -> digitsEnd(data, from, Math.min(to, from + width)) == from + width ? from + width : -1;
            default -> readNumber(data, from, to, reading);
        };
    }

    private static int digitsEnd(byte[] data, int from, int to) {
        int at = from;
        while (at < to && Digits.isDigit(data[at])) {
            at++;
        }
        return at == from ? -1 : at;
    }

    private int readName(byte[] data, int from, int to, ClockReading reading) {
        for (int i = 0; i < words.size(); i++) {
            if (Bytes.startsWith(data, from, to, words.get(i))) {
                if (kind == Kind.MONTH_NAME) {
                    reading.month = i + 1;
                } else if (kind == Kind.HALF) {
                    reading.afternoon = i == 1;
                }
                return from + words.get(i).length;
            }
        }
        return -1;
    }

    private int readOffset(byte[] data, int from, int to, ClockReading reading) {
        if (to - from < width || (data[from] != '+' && data[from] != '-')) {
            return -1;
        }
        int hours = Digits.two(data, from + 1);
        int minutes = Digits.two(data, from + 3);
        if (hours < 0 || hours > 18 || minutes < 0 || minutes > 59 || hours * 60 + minutes > 18 * 60) {
            return -1;
        }
        int seconds = hours * 3600 + minutes * 60;
        reading.offsetSaid = true;
        reading.offsetSeconds = data[from] == '-' ? -seconds : seconds;
        return from + width;
    }

    private static int readZone(byte[] data, int from, int to) {
        int at = from;
        while (at < to && (Character.isLetterOrDigit(data[at]) || data[at] == '+' || data[at] == '-')) {
            at++;
        }
        return at == from ? -1 : at;
    }

    private int readNumber(byte[] data, int from, int to, ClockReading reading) {
        int most = widest();
        int at = from;
        while (blanks && at < to && at < from + most - 1 && data[at] == ' ') {
            at++;
        }
        int end = width > 0 ? from + width : Math.min(to, at + most);
        int value = 0;
        int digits = at;
        for (; at < end; at++) {
            if (at >= to || !Digits.isDigit(data[at])) {
                break;
            }
            value = value * 10 + data[at] - '0';
        }
        boolean whole = at > digits && (width < 0 || at == end);
        if (!whole || value < least || value > this.most) {
            return -1;
        }
        tell(value, reading);
        return kind == Kind.SECOND ? readHires(data, at, to, reading) : at;
    }

    private int widest() {
        return this.most < 10 ? 1 : this.most < 100 ? 2 : this.most < 1000 ? 3 : 4;
    }

    /** With log_hires_timestamp, a point and six digits follow the seconds. */
    private static int readHires(byte[] data, int at, int to, ClockReading reading) {
        int end = at + TimePattern.HIRES;
        if (end > to || data[at] != '.' || !Digits.all(data, at + 1, end)) {
            return at;
        }
        reading.micros = (int) Digits.parse(data, at + 1, end);
        return end;
    }

    private void tell(int value, ClockReading reading) {
        switch (kind) {
            case CENTURY -> reading.century = value;
            case YEAR -> reading.year = value;
            case YEAR_OF_CENTURY -> reading.yearOfCentury = value;
            case MONTH -> reading.month = value;
            case DAY -> reading.day = value;
            case DAY_OF_YEAR -> reading.dayOfYear = value;
            case HOUR -> reading.hour = value;
            case HOUR_OF_HALF -> reading.hourOfHalf = value;
            case MINUTE -> reading.minute = value;
            case SECOND -> reading.second = value;
            default -> {}
        }
    }

    /** The value of the digits of an instant: seconds, or microseconds if there are many. */
    static long micros(byte[] data, int from, int to) {
        long value = Digits.parse(data, from, to);
        return to - from >= FEWEST_MICROS_DIGITS ? value : value * MICROS;
    }

    /** The value of decimals of a second. */
    static long fractionMicros(byte[] data, int from, int to) {
        long value = Digits.parse(data, from, to);
        for (int digits = to - from; digits < MICROS_DIGITS; digits++) {
            value *= 10;
        }
        return value;
    }

    /** Writes the piece, one character a byte. */
    void append(StringBuilder text, ZonedDateTime time) {
        switch (kind) {
            case LITERAL -> appendName(text, 0);
            case MONTH_NAME -> appendName(text, time.getMonthValue() - 1);
            case WEEKDAY_NAME -> appendName(text, time.getDayOfWeek().getValue() % 7);
            case HALF -> appendName(text, time.getHour() / 12);
            case OFFSET -> text.append(OFFSET_FORM.format(time));
            case ZONE -> appendZone(text, time);
            case EPOCH -> text.append(time.toEpochSecond());
            case FRACTION -> appendFraction(text, time, width);
            default -> appendNumber(text, value(time));
        }
    }

    private void appendName(StringBuilder text, int index) {
        text.append(Bytes.text(words.get(index), 0, words.get(index).length));
    }

    /** A zone that has no name of letters and digits is told by its offset. */
    private static void appendZone(StringBuilder text, ZonedDateTime time) {
        String name = time.getZone().equals(ZoneOffset.UTC) ? "UTC" : ZONE_FORM.format(time);
        boolean plain = name.chars().allMatch(c -> c < 0x80 && (Character.isLetterOrDigit(c) || c == '+' || c == '-'));
        text.append(plain ? name : OFFSET_FORM.format(time));
    }

    /** Writes that many digits of the fraction of a second. */
    static void appendFraction(StringBuilder text, ZonedDateTime time, int digits) {
        text.append("%09d".formatted(time.getNano()), 0, digits);
    }

    private void appendNumber(StringBuilder text, int value) {
        String digits = String.valueOf(value);
        text.append((blanks ? " " : "0").repeat(Math.max(0, width - digits.length())))
                .append(digits);
    }

    private int value(ZonedDateTime time) {
        return switch (kind) {
            case CENTURY -> time.getYear() / 100;
            case YEAR -> time.getYear();
            case YEAR_OF_CENTURY -> time.getYear() % 100;
            case MONTH -> time.getMonthValue();
            case DAY -> time.getDayOfMonth();
            case DAY_OF_YEAR -> time.getDayOfYear();
            case HOUR -> time.getHour();
            case HOUR_OF_HALF -> time.get(ChronoField.CLOCK_HOUR_OF_AMPM);
            case MINUTE -> time.getMinute();
            case SECOND -> time.getSecond();
            case WEEKDAY -> time.getDayOfWeek().getValue() % 7;
            case WEEKDAY_FROM_MONDAY -> time.getDayOfWeek().getValue();
            case WEEK_FROM_SUNDAY ->
                (time.getDayOfYear() + 6 - time.getDayOfWeek().getValue() % 7) / 7;
            case WEEK_FROM_MONDAY ->
                (time.getDayOfYear() + 7 - time.getDayOfWeek().getValue()) / 7;
            case WEEK -> time.get(WeekFields.ISO.weekOfWeekBasedYear());
            case WEEK_YEAR -> time.get(IsoFields.WEEK_BASED_YEAR);
            case WEEK_YEAR_OF_CENTURY -> time.get(IsoFields.WEEK_BASED_YEAR) % 100;
            default -> 0;
        };
    }

    private static List<byte[]> words(String text) {
        return Stream.of(text.split(" ")).map(Bytes::ascii).toList();
    }
}
