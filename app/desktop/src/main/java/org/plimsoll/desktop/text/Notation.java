package org.plimsoll.desktop.text;

import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.plimsoll.planner.Units;

/**
 * How the screen writes figures: whatever shows one asks {@link #current}. Files that are exported never do.
 *
 * @param binary whether sizes are told in KiB, MiB and GiB instead of kB, MB and GB
 * @param marks whose marks stand between thousands and before decimals; its digits are the usual ones
 */
public record Notation(boolean binary, Locale marks) {
    /** As the command line and all files have it: powers of ten, a point before decimals. */
    public static final Notation PLAIN = new Notation(false, Locale.ROOT);

    private static final List<String> DECIMAL_UNITS = List.of("B", "kB", "MB", "GB", "TB", "PB", "EB");
    private static final List<String> BINARY_UNITS = List.of("B", "KiB", "MiB", "GiB", "TiB", "PiB", "EiB");
    private static final int BINARY_STEP = 1024;
    private static final int TEN = 10;

    /**
     * A figure that stands alone in a sentence, with its unit where it is a size: no part of a name, date or address.
     */
    private static final Pattern FIGURE = Pattern.compile(
            "(?<![\\w.,:/+-])(-?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?)(?: ([kMGTPE]?B)\\b)?(?![\\w:/-]|[.,]\\w)");

    // One for the process, as there is one user: figures are worded in many places, none of which has a window at hand.
    private static volatile Notation current = PLAIN;

    /** Takes the usual digits, and a space that every typeface has. */
    public Notation {
        marks = new Locale.Builder()
                .setLocale(marks)
                .setUnicodeLocaleKeyword("nu", "latn")
                .build();
    }

    /** What the user has chosen. */
    public static Notation current() {
        return current;
    }

    /** Has all figures written otherwise from now on; those that are shown already have to be worded again. */
    public static void use(Notation chosen) {
        current = chosen;
    }

    /** The mark before decimals. */
    public char decimalMark() {
        return symbols().getDecimalSeparator();
    }

    /** Fills a pattern of {@link java.util.Formatter} with these marks. */
    public String fill(String pattern, Object... values) {
        return String.format(marks, pattern, values).replace('\u202F', '\u00A0');
    }

    /** A size as {@link Units#printSize(double)} words it, in these units and with these marks. */
    public String size(double bytes) {
        return binary && Double.isFinite(bytes) ? binarySize(bytes) : marked(Units.printSize(bytes));
    }

    private String binarySize(double bytes) {
        double value = bytes;
        int unit = 0;
        while (Math.abs(value) >= BINARY_STEP && unit < BINARY_UNITS.size() - 1) {
            value /= BINARY_STEP;
            unit++;
        }
        String pattern = unit == 0 ? "%,.0f %s" : Math.abs(value) < TEN ? "%,.2f %s" : "%,.1f %s";
        return fill(pattern, value, BINARY_UNITS.get(unit));
    }

    /** What a decimal unit such as GB is called in these units. */
    public String unit(String decimalUnit) {
        int place = DECIMAL_UNITS.indexOf(decimalUnit);
        return binary && place >= 0 ? BINARY_UNITS.get(place) : decimalUnit;
    }

    /** Bytes of a unit, whichever of the two kinds it is: 10^9 for GB, 2^30 for GiB. */
    public static double bytesPer(String unit) {
        int place = BINARY_UNITS.indexOf(unit);
        return place > 0 ? Math.pow(BINARY_STEP, place) : Math.pow(1000, Math.max(0, DECIMAL_UNITS.indexOf(unit)));
    }

    /** How many of its counterpart in these units a decimal unit is: 0.931 for GB where sizes are told in GiB. */
    public double perUnit(String decimalUnit) {
        int place = DECIMAL_UNITS.indexOf(decimalUnit);
        return binary && place > 0 ? Math.pow(1000.0 / BINARY_STEP, place) : 1;
    }

    /** A figure that was written plainly, with these marks. */
    public String marked(String figure) {
        return swapped(figure, '.', decimalMark(), ',', groupingMark());
    }

    /** A figure that somebody typed with these marks, written plainly. */
    public String plain(String typed) {
        String spaced = groupingMark() == '\u00A0' ? typed.replaceAll("(?<=\\d)[ \u202F](?=\\d{3})", "\u00A0") : typed;
        return swapped(spaced, decimalMark(), '.', groupingMark(), ',');
    }

    /** A sentence that was written plainly, with its sizes in these units and its figures with these marks. */
    public String sentence(String plain) {
        return this.equals(PLAIN)
                ? plain
                : FIGURE.matcher(plain)
                        .replaceAll(figure -> Matcher.quoteReplacement(figure(figure.group(1), figure.group(2))));
    }

    private String figure(String number, @Nullable String unit) {
        if (unit == null) {
            return marked(number);
        }
        double bytes = Double.parseDouble(number.replace(",", "")) * Math.pow(1000, DECIMAL_UNITS.indexOf(unit));
        return binary ? size(bytes) : marked(number) + " " + unit;
    }

    private static String swapped(String text, char from, char to, char otherFrom, char otherTo) {
        StringBuilder swapped = new StringBuilder(text.length());
        for (char each : text.toCharArray()) {
            swapped.append(each == from ? to : each == otherFrom ? otherTo : each);
        }
        return swapped.toString();
    }

    private char groupingMark() {
        char mark = symbols().getGroupingSeparator();
        return mark == '\u202F' ? '\u00A0' : mark;
    }

    private DecimalFormatSymbols symbols() {
        return DecimalFormatSymbols.getInstance(marks);
    }
}
