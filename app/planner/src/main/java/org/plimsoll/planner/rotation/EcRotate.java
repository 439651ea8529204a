package org.plimsoll.planner.rotation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.plimsoll.planner.measure.Codec;
import org.plimsoll.planner.plan.Finding;
import org.plimsoll.planner.plan.InvalidScenarioException;
import org.plimsoll.planner.plan.RetentionPolicy;

/**
 * {@code ec_rotate.conf}: a key, an equals sign and a value on each line; {@code #} begins a comment, a backslash at
 * the end of a line joins the next, an empty value is as good as none. Keys of other programs share the file and are
 * left alone. How often it runs the file does not say; cron starts it daily.
 */
final class EcRotate {
    private static final Pattern ITS_KEY =
            Pattern.compile("(?m)^\\s*(?:logfiles|logdirs|retention|path_to_bzip|rt_stats_enabled)\\s*=");

    /** What is rotated where the file names nothing: the list that Momentum 4 is built with. */
    private static final List<String> BUILT_IN = List.of(
            "/var/log/ecelerity/mainlog.ec",
            "/var/log/ecelerity/paniclog.ec",
            "/var/log/ecelerity/rejectlog.ec",
            "/var/log/ecelerity/bouncelog.ec",
            "/var/log/ecelerity/acctlog.ec",
            "/var/log/ecelerity/smpplog.ec",
            "/var/log/ecelerity/httplog.ec",
            "/var/log/ecelerity/ecconfigd.log",
            "/var/ecconfigd/apache/access.log",
            "/var/ecconfigd/apache/error.log",
            "/var/log/ecelerity/adaptive/*.log");

    private final String file;
    private final Map<String, PolicyFile.Line> values = new TreeMap<>();

    private EcRotate(String file) {
        this.file = file;
    }

    static boolean isIts(String text) {
        return ITS_KEY.matcher(text).find();
    }

    static PolicyFile read(String file, String text) {
        EcRotate settings = new EcRotate(file);
        PolicyFile.joinedLines(text).forEach(settings::add);
        return settings.policy();
    }

    private void add(PolicyFile.Line line) {
        int comment = line.text().indexOf('#');
        String text = (comment < 0 ? line.text() : line.text().substring(0, comment)).strip();
        if (text.isEmpty()) {
            return;
        }
        int equals = text.indexOf('=');
        if (equals <= 0) {
            throw InvalidPolicyFileException.at(
                    file, line.number(), "'%s', expected a key, = and a value".formatted(text));
        }
        String value = text.substring(equals + 1).strip();
        if (!value.isEmpty()) {
            values.put(text.substring(0, equals).strip(), new PolicyFile.Line(line.number(), value));
        }
    }

    private PolicyFile policy() {
        List<Finding> findings = new ArrayList<>();
        if (!enabled()) {
            findings.add(new Finding(
                    Finding.Severity.WARNING, "%s: enabled = no, so ec_rotate rotates nothing.".formatted(file)));
            return new PolicyFile("ec_rotate", List.of(), findings);
        }
        List<String> logs = new ArrayList<>();
        logs.addAll(list("logfiles"));
        list("logdirs").forEach(directory -> logs.add(withoutSlash(directory) + "/*.log"));
        if (logs.isEmpty()) {
            logs.addAll(BUILT_IN);
        }
        Codec codec = codec(findings);
        int retention = retention();
        RetentionPolicy policy = new RetentionPolicy(retention, Duration.ofDays(1), codec, false);
        return new PolicyFile("ec_rotate", List.of(new RotationRule(logs, policy, file)), findings);
    }

    private boolean enabled() {
        PolicyFile.Line line = values.get("enabled");
        if (line == null || line.text().equalsIgnoreCase("yes")) {
            return true;
        }
        if (line.text().equalsIgnoreCase("no")) {
            return false;
        }
        throw InvalidPolicyFileException.at(
                file, line.number(), "enabled = %s, expected yes or no".formatted(line.text()));
    }

    private int retention() {
        PolicyFile.Line line = values.get("retention");
        if (line == null) {
            return RetentionPolicy.EC_ROTATE.keep();
        }
        try {
            return RetentionPolicy.EC_ROTATE
                    .keeping(Integer.parseUnsignedInt(line.text()))
                    .keep();
        } catch (NumberFormatException | InvalidScenarioException e) {
            throw InvalidPolicyFileException.at(
                    file,
                    line.number(),
                    "retention = %s, expected a whole number of files from 0 to 10000".formatted(line.text()));
        }
    }

    private Codec codec(List<Finding> findings) {
        PolicyFile.Line line = values.get("path_to_bzip");
        if (line == null) {
            return Codec.BZIP2;
        }
        return Compressor.codec(line.text()).orElseGet(() -> {
            findings.add(new Finding(
                    Finding.Severity.WARNING,
                    "%s, line %s: %s is no compressor that is known here; it is planned with as bzip2."
                            .formatted(file, line.number(), line.text())));
            return Codec.BZIP2;
        });
    }

    private List<String> list(String key) {
        PolicyFile.Line line = values.get(key);
        return line == null ? List.of() : List.of(line.text().split("\\s+"));
    }

    private static String withoutSlash(String directory) {
        return directory.endsWith("/") ? directory.substring(0, directory.length() - 1) : directory;
    }
}
