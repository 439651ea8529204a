package org.plimsoll.planner.rotation;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.plimsoll.planner.measure.Codec;
import org.plimsoll.planner.plan.InvalidScenarioException;
import org.plimsoll.planner.plan.Manner;
import org.plimsoll.planner.plan.RetentionPolicy;
import org.plimsoll.planner.plan.Trigger;

/** The directives of logrotate that matter for the disk, as they stand at one place of its files; the last one wins. */
final class LogrotateOptions {
    /** Directives that change neither how many files there are nor how large they are. */
    private static final Set<String> HARMLESS = Set.of(
            "addextension",
            "allowhardlink",
            "noallowhardlink",
            "create",
            "nocreate",
            "createolddir",
            "nocreateolddir",
            "dateformat",
            "dateyesterday",
            "datehourago",
            "errors",
            "extension",
            "ifempty",
            "notifempty",
            "ignoreduplicates",
            "noignoreduplicates",
            "mail",
            "nomail",
            "mailfirst",
            "maillast",
            "missingok",
            "nomissingok",
            "noolddir",
            "olddir",
            "sharedscripts",
            "nosharedscripts",
            "shred",
            "noshred",
            "shredcycles",
            "su",
            "uncompresscmd");

    private static final Pattern SIZE = Pattern.compile("=?\\s*(\\d{1,18})([kMG]?)");
    private static final long DEFAULT_SIZE = 1 << 20;

    private int keep;
    private @Nullable Duration period;
    private Trigger.Calendar calendar = Trigger.Calendar.NONE;
    private @Nullable Long size = DEFAULT_SIZE;
    private @Nullable Long minSize;
    private @Nullable Long maxSize;
    private @Nullable Integer maxAge;
    private boolean compress;
    private boolean delay;
    private @Nullable Integer minAge;
    private int first = 1;
    private boolean copy;
    private boolean copyTruncate;
    private boolean renameCopy;
    private boolean dated;
    private String command = "gzip";
    private String ending = "";
    private String commandOptions = "";

    LogrotateOptions() {}

    /** The options that a section begins with: those that stand before it. */
    LogrotateOptions(LogrotateOptions before) {
        keep = before.keep;
        period = before.period;
        calendar = before.calendar;
        size = before.size;
        minSize = before.minSize;
        maxSize = before.maxSize;
        maxAge = before.maxAge;
        compress = before.compress;
        delay = before.delay;
        minAge = before.minAge;
        first = before.first;
        copy = before.copy;
        copyTruncate = before.copyTruncate;
        renameCopy = before.renameCopy;
        dated = before.dated;
        command = before.command;
        ending = before.ending;
        commandOptions = before.commandOptions;
    }

    /**
     * Takes one directive.
     *
     * @return whether it is one of logrotate's
     * @throws InvalidScenarioException if its value makes no sense; the message says what was expected
     */
    boolean take(String word, String value) {
        switch (word) {
            case "hourly" -> every(Duration.ofHours(1), Trigger.Calendar.NONE);
            case "daily" -> every(Duration.ofDays(1), Trigger.Calendar.NONE);
            case "weekly" -> every(Duration.ofDays(7), Trigger.Calendar.NONE);
            case "monthly" -> every(Duration.ofDays(31), Trigger.Calendar.MONTHLY);
            case "yearly" -> every(Duration.ofDays(366), Trigger.Calendar.YEARLY);
            // Every file is at least as large as none.
            case "size" -> size = Math.max(1, bytes(word, value));
            case "minsize" -> minSize = unlessZero(bytes(word, value));
            case "maxsize" -> maxSize = unlessZero(bytes(word, value));
            case "rotate" -> keep = rotations(value);
            case "maxage" -> maxAge = unlessZero(number(word, value));
            case "minage" -> minAge = unlessZero(number(word, value));
            case "start" -> first = number(word, value);
            case "copy" -> copy = true;
            case "nocopy" -> copy = false;
            case "renamecopy" -> renameCopy = true;
            case "norenamecopy" -> renameCopy = false;
            case "compress" -> compress = true;
            case "nocompress" -> compress = false;
            case "delaycompress" -> delay = true;
            case "nodelaycompress" -> delay = false;
            case "copytruncate" -> copyTruncate = true;
            case "nocopytruncate" -> copyTruncate = false;
            case "dateext" -> dated = true;
            case "nodateext" -> dated = false;
            case "compresscmd" -> command = value;
            case "compressext" -> ending = value;
            case "compressoptions" -> commandOptions = value;
            default -> {
                return HARMLESS.contains(word);
            }
        }
        return true;
    }

    private void every(Duration time, Trigger.Calendar byCalendar) {
        period = time;
        calendar = byCalendar;
        size = null;
    }

    /** Number of the youngest generation. */
    int first() {
        return first;
    }

    /** Why nothing ever shortens a log that is written to all the time; null where something does. */
    @Nullable
    String neverShortened() {
        if (minAge != null) {
            return "minage %s waits until nothing has been written for as many days, which never comes to a log in use:"
                            .formatted(minAge)
                    + " it is planned with as never rotated";
        }
        return copy && !copyTruncate
                ? "copy leaves the log as it is, so that it grows for ever: it is planned with as never rotated, and its"
                        + " copies come on top"
                : null;
    }

    /** Whether the compressor is known; where it is not, it is taken for gzip. */
    boolean knowsCompressor() {
        return !compress || codecOfCommand().isPresent();
    }

    /** The command as it is written. */
    String command() {
        return command;
    }

    /**
     * What the directives amount to.
     *
     * @throws InvalidScenarioException if that makes no sense
     */
    RetentionPolicy policy() {
        if (neverShortened() != null) {
            return RetentionPolicy.UNROTATED;
        }
        Codec codec = compress ? codecOfCommand().orElse(Codec.GZIP) : Codec.NONE;
        OptionalInt level = Compressor.level(codec, commandOptions);
        Duration each = period == null ? Duration.ofDays(1) : period;
        Duration check = each.compareTo(Duration.ofDays(1)) < 0 ? each : Duration.ofDays(1);
        return RetentionPolicy.EC_ROTATE
                .keeping(keep)
                .rotating(each)
                .compressing(codec, level.orElse(codec.defaultLevel()), delay && codec != Codec.NONE)
                .with(trigger(check))
                .with(new Manner(copyTruncate || renameCopy, false, dated))
                .withMaxAgeDays(maxAge);
    }

    private Trigger trigger(Duration check) {
        if (size != null) {
            return new Trigger(Trigger.Calendar.NONE, size, null, maxSize, check);
        }
        // A file too small when it is time is never found larger than the greatest size before that.
        return minSize != null && maxSize != null && minSize > maxSize
                ? new Trigger(Trigger.Calendar.NONE, maxSize + 1, null, null, check)
                : new Trigger(calendar, null, minSize, maxSize, check);
    }

    private Optional<Codec> codecOfCommand() {
        return Compressor.codec(command)
                .or(() -> java.util.Arrays.stream(Codec.values())
                        .filter(codec -> codec != Codec.NONE && codec.suffix().equals(ending))
                        .findFirst());
    }

    private static int rotations(String value) {
        try {
            int count = Integer.parseInt(value);
            if (count == -1 || (count >= 0 && count <= RetentionPolicy.MOST_GENERATIONS)) {
                return count == -1 ? RetentionPolicy.KEEP_ALL : count;
            }
        } catch (NumberFormatException e) {
            // Said below.
        }
        throw refused("rotate", value, "a whole number from -1, which keeps all, to 10000");
    }

    private static Integer number(String word, String value) {
        try {
            return Integer.parseUnsignedInt(value);
        } catch (NumberFormatException e) {
            throw refused(word, value, "a whole number of days");
        }
    }

    /** To logrotate zero is as good as no limit. */
    private static <N extends Number> @Nullable N unlessZero(N limit) {
        return limit.longValue() == 0 ? null : limit;
    }

    private static Long bytes(String word, String value) {
        Matcher matcher = SIZE.matcher(value);
        if (!matcher.matches()) {
            throw refused(word, value, "bytes, or a number with k, M or G such as 100M");
        }
        long factor = switch (matcher.group(2).toLowerCase(Locale.ROOT)) {
            case "k" -> 1L << 10;
            case "m" -> 1L << 20;
            case "g" -> 1L << 30;
            default -> 1;
        };
        try {
            return Math.multiplyExact(Long.parseLong(matcher.group(1)), factor);
        } catch (ArithmeticException e) {
            throw refused(word, value, "at most 8 EiB");
        }
    }

    private static InvalidScenarioException refused(String word, String value, String expected) {
        return new InvalidScenarioException("%s '%s', expected %s".formatted(word, value, expected));
    }
}
