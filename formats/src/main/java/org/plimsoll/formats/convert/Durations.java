package org.plimsoll.formats.convert;

/**
 * Times between two lines: seconds with a fraction, or Exim's notation, {@code 1d2h3m4s}. The digits of the fraction
 * are kept as they are, so that the way back gives the same text.
 */
final class Durations {
    private static final int[] UNIT_SECONDS = {604_800, 86_400, 3_600, 60};
    private static final String UNITS = "wdhm";

    private Durations() {}

    /** {@code 93784.50} as {@code 1d2h3m4.50s}; what is no such number is left as it is. */
    static String toUnits(String seconds) {
        int point = seconds.indexOf('.');
        String whole = point < 0 ? seconds : seconds.substring(0, point);
        if (!isNumber(whole)) {
            return seconds;
        }
        long rest = Long.parseLong(whole);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < UNIT_SECONDS.length; i++) {
            if (rest >= UNIT_SECONDS[i]) {
                text.append(rest / UNIT_SECONDS[i]).append(UNITS.charAt(i));
                rest %= UNIT_SECONDS[i];
            }
        }
        if (rest > 0 || text.isEmpty() || point >= 0) {
            text.append(rest).append(point < 0 ? "" : seconds.substring(point)).append('s');
        }
        return text.toString();
    }

    /** The other way; what is no such time is left as it is. */
    static String toSeconds(String units) {
        long total = 0;
        String fraction = "";
        int from = 0;
        for (int i = 0; i < units.length(); i++) {
            char c = units.charAt(i);
            if ((c >= '0' && c <= '9') || c == '.') {
                continue;
            }
            int unit = UNITS.indexOf(c);
            String number = units.substring(from, i);
            int point = number.indexOf('.');
            if (c == 's' && point >= 0) {
                fraction = number.substring(point);
                number = number.substring(0, point);
            }
            if ((unit < 0 && c != 's') || !isNumber(number)) {
                return units;
            }
            total += Long.parseLong(number) * (unit < 0 ? 1 : UNIT_SECONDS[unit]);
            from = i + 1;
        }
        return from == units.length() && from > 0 ? total + fraction : units;
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.length() <= 12 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
