package org.plimsoll.formats.input;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the name of a file says about its place among the files of one rotated log.
 *
 * <p>Known are the names of ec_rotate ({@code mainlog.ec.1.bz2}), logrotate ({@code mainlog.2.gz}, {@code main.1.log},
 * {@code mainlog-20261123.gz}), exicyclog ({@code mainlog.01}), Exim's own dates ({@code exim-main-20261123.log}) and
 * the layout in which a cluster manager collects logs ({@code 2026/11/23/mainlog/default/node}).
 *
 * @param key the same for all files of a log: its directory and its name without numbers and dates
 * @param log the log it seems to be, such as {@code mainlog}
 * @param date the date in the name as a number that grows with it, 0 where there is none
 * @param number of the generation, 1 for the youngest that was rotated; empty where there is none
 * @param plain the file's path without the suffix of a compressor
 */
public record RotatedName(String key, String log, long date, OptionalInt number, Path plain)
        implements Comparable<RotatedName> {

    private static final Pattern COMPRESSED = Pattern.compile("(?i)(.+)\\.(?:gz|bz2?|xz|zst|lz4|z)");
    private static final Pattern NUMBERED = Pattern.compile("(.+)\\.(\\d{1,4})(\\.(?:log|ec|cl|txt))?");
    private static final Pattern DATED = Pattern.compile(
            "(.*?)[-._]?((?:19|20)\\d\\d)([-_.]?)(0[1-9]|1[0-2])\\3(0[1-9]|[12]\\d|3[01])(?:[-_.T]?(\\d{2,10}))?(\\D.*)?");
    private static final Pattern COLLECTED = Pattern.compile(
            "(.*?/)?((?:19|20)\\d\\d)/(0[1-9]|1[0-2])/" + "(0[1-9]|[12]\\d|3[01])/(([^/]+)(?:/[^/]+){1,2})");
    private static final Pattern MAIN_LOG = Pattern.compile("(?:.*[^a-z])?(main|reject|panic|bounce)(?:[^a-z].*)?");
    private static final Pattern ANY_LOG = Pattern.compile(
            ".*?((?:main|reject|panic|acct|import|smppbounce|mmsbounce|bounce|fbl|http|smpp|mm7|mms|xmpp|apn|gcm)log).*");
    private static final Pattern EXTENSION = Pattern.compile("(.+)\\.(?:log|ec|cl|txt)");

    /** Year, month, day, log and subcluster. */
    private static final int COLLECTED_DEPTH = 5;
    /** What must follow a year to be of the layout, as far as it is not yet there. */
    private static final String EXAMPLE = "2000/01/01/log";

    private static final long SECONDS_DIGITS = 10_000_000_000L;

    /** Reads the name of a file. */
    public static RotatedName of(Path file) {
        Path path = file.toAbsolutePath().normalize();
        String name = withoutSuffix(String.valueOf(path.getFileName()));
        Path plain = path.resolveSibling(name);
        Matcher collected = COLLECTED.matcher(slashed(plain));
        if (collected.matches()) {
            String key = collected.group(1) + "*/" + collected.group(5);
            return new RotatedName(key, collected.group(6), date(collected, 2, 3, 4), OptionalInt.empty(), plain);
        }
        Matcher numbered = NUMBERED.matcher(name);
        OptionalInt number = OptionalInt.empty();
        String base = name;
        if (numbered.matches()) {
            number = OptionalInt.of(Integer.parseInt(numbered.group(2)));
            base = numbered.group(1) + orEmpty(numbered.group(3));
        }
        Matcher dated = DATED.matcher(base);
        long date = 0;
        if (dated.matches()) {
            date = date(dated, 2, 4, 5) + (dated.group(6) == null ? 0 : Long.parseLong(dated.group(6)));
            base = dated.group(1) + orEmpty(dated.group(7));
        }
        return new RotatedName(slashed(path.resolveSibling("*")) + base, log(base), date, number, plain);
    }

    /** Orders by time, as far as the names tell it: high numbers are old, a name without any is the live file. */
    @Override
    public int compareTo(RotatedName other) {
        if (live() || other.live()) {
            return Boolean.compare(live(), other.live());
        }
        int byDate = Long.compare(date, other.date);
        return byDate != 0 ? byDate : Integer.compare(other.number.orElse(0), number.orElse(0));
    }

    /** Whether it is the file that is still written to. */
    public boolean live() {
        return date == 0 && number.isEmpty();
    }

    /** Whether a directory is part of a cluster manager's layout, so that logs lie in directories below it. */
    public static boolean leadsToCollected(Path directory) {
        List<String> names = new ArrayList<>();
        directory.toAbsolutePath().normalize().forEach(each -> names.add(each.toString()));
        for (int year = Math.max(0, names.size() - COLLECTED_DEPTH); year < names.size(); year++) {
            String tail = String.join("/", names.subList(year, names.size()));
            int known = Math.min(tail.length(), EXAMPLE.length());
            boolean wholeNames = known == EXAMPLE.length() || EXAMPLE.charAt(known) == '/';
            if (wholeNames
                    && COLLECTED
                            .matcher(tail + EXAMPLE.substring(known) + "/node")
                            .matches()) {
                return true;
            }
        }
        return false;
    }

    /** The name without the suffix of a compressor. */
    private static String withoutSuffix(String name) {
        Matcher compressed = COMPRESSED.matcher(name);
        return compressed.matches() ? compressed.group(1) : name;
    }

    private static String log(String base) {
        String name = base.toLowerCase(Locale.ROOT);
        Matcher known = ANY_LOG.matcher(name);
        if (known.matches()) {
            return known.group(1);
        }
        Matcher main = MAIN_LOG.matcher(name);
        if (main.matches()) {
            return main.group(1) + "log";
        }
        Matcher extension = EXTENSION.matcher(base);
        return extension.matches() ? extension.group(1) : base;
    }

    private static long date(Matcher matcher, int year, int month, int day) {
        long date = Long.parseLong(matcher.group(year) + matcher.group(month) + matcher.group(day));
        return date * SECONDS_DIGITS;
    }

    private static String slashed(Path path) {
        StringBuilder slashed = new StringBuilder();
        path.forEach(name -> slashed.append('/').append(name));
        return slashed.toString();
    }

    private static String orEmpty(String group) {
        return group == null ? "" : group;
    }
}
