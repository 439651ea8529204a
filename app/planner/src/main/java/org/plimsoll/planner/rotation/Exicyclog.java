package org.plimsoll.planner.rotation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.plimsoll.planner.measure.Codec;
import org.plimsoll.planner.plan.Finding;
import org.plimsoll.planner.plan.InvalidScenarioException;
import org.plimsoll.planner.plan.RetentionPolicy;

/**
 * What tells exicyclog how many files to keep and how to pack them: the script itself ({@code keep=10},
 * {@code compress=/bin/gzip}), Exim's build settings ({@code EXICYCLOG_MAX}, {@code COMPRESS_COMMAND}), or a crontab
 * that calls it ({@code exicyclog -k 30}). All but the youngest file are packed; the oldest goes first.
 */
final class Exicyclog {
    private static final Pattern ITS = Pattern.compile("exicyclog|EXICYCLOG_MAX", Pattern.CASE_INSENSITIVE);
    private static final Pattern SETTING =
            Pattern.compile("^\\s*(keep|EXICYCLOG_MAX|compress|COMPRESS_COMMAND)\\s*=\\s*(\\S*)\\s*$");
    private static final Pattern CALL = Pattern.compile("^(?!\\s*#).*\\bexicyclog\\b(.*)$");
    private static final Pattern KEEP = Pattern.compile("(?:^|\\s)-k\\s+(\\S+)");
    private static final Pattern PATH = Pattern.compile("(?:^|\\s)-l\\s+(\\S+)");

    private final String file;
    private int keep = RetentionPolicy.EXICYCLOG.keep();
    private Codec codec = RetentionPolicy.EXICYCLOG.codec();
    private List<String> logs = List.of("/**/mainlog", "/**/rejectlog", "/**/paniclog");
    private final List<Finding> findings = new ArrayList<>();

    private Exicyclog(String file) {
        this.file = file;
    }

    static boolean isIts(String text) {
        return ITS.matcher(text).find();
    }

    static PolicyFile read(String file, String text) {
        Exicyclog settings = new Exicyclog(file);
        PolicyFile.joinedLines(text).forEach(settings::add);
        RetentionPolicy policy = RetentionPolicy.EXICYCLOG
                .keeping(settings.keep)
                .compressing(settings.codec, settings.codec.defaultLevel(), settings.codec != Codec.NONE);
        RotationRule rule = new RotationRule(settings.logs, policy, file);
        return new PolicyFile("exicyclog", List.of(rule), settings.findings);
    }

    private void add(PolicyFile.Line line) {
        Matcher setting = SETTING.matcher(line.text());
        if (setting.matches()) {
            set(setting.group(1), setting.group(2), line.number());
            return;
        }
        Matcher call = CALL.matcher(line.text());
        if (call.matches()) {
            Matcher kept = KEEP.matcher(call.group(1));
            if (kept.find()) {
                keep = kept(kept.group(1), line.number());
            }
            Matcher path = PATH.matcher(call.group(1));
            if (path.find()) {
                logs = logs(path.group(1));
            }
        }
    }

    private void set(String key, String value, int line) {
        if (key.equals("keep") || key.equals("EXICYCLOG_MAX")) {
            // Within the script the option's value is put in its place.
            if (!value.startsWith("$")) {
                keep = kept(value, line);
            }
        } else if (!value.startsWith("$") && !value.isEmpty()) {
            codec = Compressor.codec(value).orElseGet(() -> {
                findings.add(new Finding(
                        Finding.Severity.WARNING,
                        "%s, line %s: %s is no compressor that is known here; it is planned with as gzip."
                                .formatted(file, line, value)));
                return Codec.GZIP;
            });
        }
    }

    private int kept(String text, int line) {
        try {
            int number = Integer.parseUnsignedInt(text);
            if (number >= 1) {
                return RetentionPolicy.EXICYCLOG.keeping(number).keep();
            }
        } catch (NumberFormatException | InvalidScenarioException e) {
            // Said below, in the words of the file.
        }
        throw InvalidPolicyFileException.at(
                file, line, "'%s' files to keep, expected a whole number from 1 to 10000".formatted(text));
    }

    /** {@code /var/log/exim/%slog} stands for each of the three. */
    private static List<String> logs(String path) {
        return List.of(path.replace("%s", "main"), path.replace("%s", "reject"), path.replace("%s", "panic"));
    }
}
