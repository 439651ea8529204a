package org.plimsoll.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.plimsoll.planner.Units;
import org.plimsoll.planner.measure.Codec;
import org.plimsoll.planner.plan.Archive;
import org.plimsoll.planner.plan.Finding;
import org.plimsoll.planner.plan.Manner;
import org.plimsoll.planner.plan.RetentionPolicy;
import org.plimsoll.planner.plan.Trigger;
import org.plimsoll.planner.rotation.LogDirectory;
import org.plimsoll.planner.rotation.PolicyFile;
import org.plimsoll.planner.rotation.RotationRule;
import picocli.CommandLine.Option;

/**
 * What happens to the files: a policy by name or from the settings of a program, and what is to be different from it.
 */
final class PolicyOptions {
    private static final String ALL = "all";

    @Option(
            names = "--policy",
            paramLabel = "NAME",
            description = "ec_rotate, exicyclog, aggregated (plain, never deleted), unrotated, or jlog:TIME for a queue"
                    + " whose slowest reader is TIME behind; default: ec_rotate.")
    private @Nullable String policy;

    @Option(
            names = "--policy-from",
            paramLabel = "FILE",
            description = "Read the policy from ec_rotate.conf, a file or directory of logrotate, or what tells"
                    + " exicyclog; the directories of the LOGs are compared with it.")
    private @Nullable Path policyFrom;

    @Option(
            names = "--policy-for",
            paramLabel = "LOG",
            description = "Log whose rule of that FILE counts, by path or name; default: that of the first LOG.")
    private @Nullable Path policyFor;

    @Option(
            names = "--keep",
            paramLabel = "N",
            description = "Rotated generations kept beside the live file, or all; default: 7, as ec_rotate does.")
    private @Nullable String keep;

    @Option(
            names = "--max-age",
            paramLabel = "TIME",
            description = "Generations older than TIME go, as with maxage of logrotate; default: any age.")
    private @Nullable String maxAge;

    @Option(
            names = "--rotate",
            paramLabel = "TIME",
            description = "Time between two rotations, or monthly, yearly; default: 1d.")
    private @Nullable String rotate;

    @Option(
            names = "--rotate-size",
            paramLabel = "SIZE",
            description = "Rotate when the file is found this large, whatever the time.")
    private @Nullable String rotateSize;

    @Option(names = "--min-size", paramLabel = "SIZE", description = "Do not rotate before the file is this large.")
    private @Nullable String minSize;

    @Option(
            names = "--max-size",
            paramLabel = "SIZE",
            description = "Rotate before it is time when the file is found larger than this.")
    private @Nullable String maxSize;

    @Option(
            names = "--rotate-check",
            paramLabel = "TIME",
            description = "How often the size of the file is looked at; default: 1d, as cron starts logrotate.")
    private @Nullable String rotateCheck;

    @Option(
            names = "--compress",
            paramLabel = "CODEC",
            description = "What rotated generations are compressed with: none, gzip, bzip2, xz or zstd, with a level"
                    + " where wanted, such as gzip:9; default: bzip2.")
    private @Nullable String compress;

    @Option(
            names = "--delay-compress",
            description = "The youngest generation stays uncompressed until the next rotation.")
    private boolean delayCompress;

    @Option(names = "--copy-truncate", description = "The live file is copied and cut instead of renamed.")
    private boolean copyTruncate;

    @Option(
            names = "--archive",
            paramLabel = "CODEC:N",
            description = "Older generations are packed anew with CODEC and N more of them kept, or all: xz:90.")
    private @Nullable String archive;

    /**
     * The policy these options describe.
     *
     * @param logs the logs that are planned for
     * @throws org.plimsoll.planner.rotation.InvalidPolicyFileException if the policy file cannot be understood
     */
    RetentionPolicy policy(List<Path> logs) {
        RetentionPolicy base = policyFrom == null ? named() : fromFile(policyFrom, logs);
        RetentionPolicy changed = archived(timed(compressed(kept(base))));
        Manner manner = changed.manner();
        return copyTruncate ? changed.with(new Manner(true, manner.oldestFirst(), manner.datedNames())) : changed;
    }

    /** What the directories of the logs hold that is not as the policy file says; nothing without one. */
    List<Finding> compared(List<Path> logs) {
        if (policyFrom == null) {
            return List.of();
        }
        PolicyFile policies = PolicyFile.read(policyFrom);
        List<Finding> findings = new ArrayList<>(policies.findings());
        directories(logs).forEach(directory -> findings.addAll(LogDirectory.compare(directory, policies)));
        return findings;
    }

    private static Stream<Path> directories(List<Path> logs) {
        return logs.stream()
                .filter(Files::exists)
                .map(log -> Files.isDirectory(log) ? log : log.toAbsolutePath().getParent())
                .filter(Objects::nonNull)
                .distinct();
    }

    private RetentionPolicy named() {
        String name = policy == null ? "ec_rotate" : policy.toLowerCase(Locale.ROOT);
        if (name.startsWith("jlog:")) {
            return RetentionPolicy.backlog(Units.parseDuration("--policy jlog", name.substring("jlog:".length())));
        }
        return switch (name) {
            case "ec_rotate" -> RetentionPolicy.EC_ROTATE;
            case "exicyclog" -> RetentionPolicy.EXICYCLOG;
            case "aggregated" -> RetentionPolicy.AGGREGATED;
            case "unrotated" -> RetentionPolicy.UNROTATED;
            default ->
                throw new UsageException(
                        "--policy: '%s', expected ec_rotate, exicyclog, aggregated, unrotated or jlog:TIME"
                                .formatted(policy));
        };
    }

    private RetentionPolicy fromFile(Path file, List<Path> logs) {
        if (policy != null) {
            throw new UsageException("--policy beside --policy-from, expected one of them");
        }
        PolicyFile policies = PolicyFile.read(file);
        Path wanted = policyFor == null ? logs.stream().findFirst().orElse(null) : policyFor;
        Optional<RotationRule> rule = wanted == null ? policies.onlyRule() : policies.ruleFor(wanted);
        return rule.map(RotationRule::policy)
                .orElseThrow(() -> new UsageException(
                        policies.rules().isEmpty()
                                ? "--policy-from: %s rotates nothing, expected a rule for a log".formatted(file)
                                : "--policy-for: %s has no rule for %s, expected one of %s"
                                        .formatted(
                                                file, wanted == null ? "standard input" : wanted, policies.named())));
    }

    private RetentionPolicy kept(RetentionPolicy base) {
        RetentionPolicy counted = keep == null
                ? base
                : base.keeping(
                        keep.equalsIgnoreCase(ALL)
                                ? RetentionPolicy.KEEP_ALL
                                : PlanOptions.wholeNumber("--keep", keep));
        return maxAge == null ? counted : counted.withMaxAgeDays(Units.parseDays("--max-age", maxAge));
    }

    private RetentionPolicy compressed(RetentionPolicy base) {
        if (compress == null) {
            boolean delayed = delayCompress || base.delayCompression();
            return base.compressing(base.codec(), base.level(), delayed);
        }
        Packed packed = Packed.of("--compress", compress);
        boolean delayed = delayCompress || (base.delayCompression() && packed.codec() != Codec.NONE);
        return base.compressing(packed.codec(), packed.level(), delayed);
    }

    private RetentionPolicy timed(RetentionPolicy base) {
        Trigger before = base.trigger();
        RetentionPolicy timed = rotate == null ? base : rotating(base, rotate);
        if (rotateSize == null && minSize == null && maxSize == null && rotateCheck == null) {
            return timed;
        }
        return timed.with(new Trigger(
                timed.trigger().calendar(),
                size("--rotate-size", rotateSize, before.sizeBytes()),
                size("--min-size", minSize, before.minBytes()),
                size("--max-size", maxSize, before.maxBytes()),
                rotateCheck == null ? before.check() : Units.parseDuration("--rotate-check", rotateCheck)));
    }

    private static RetentionPolicy rotating(RetentionPolicy base, String time) {
        Trigger.Calendar calendar = switch (time.toLowerCase(Locale.ROOT)) {
            case "monthly" -> Trigger.Calendar.MONTHLY;
            case "yearly" -> Trigger.Calendar.YEARLY;
            default -> Trigger.Calendar.NONE;
        };
        Duration period = switch (calendar) {
            case NONE -> Units.parseDuration("--rotate", time);
            case MONTHLY -> Duration.ofDays(31);
            case YEARLY -> Duration.ofDays(366);
        };
        Trigger before = base.trigger();
        return base.rotating(period)
                .with(new Trigger(calendar, null, before.minBytes(), before.maxBytes(), before.check()));
    }

    private static @Nullable Long size(String option, @Nullable String text, @Nullable Long before) {
        return text == null ? before : Long.valueOf(Units.parseSizeBytes(option, text));
    }

    private RetentionPolicy archived(RetentionPolicy base) {
        if (archive == null) {
            return base;
        }
        int colon = archive.lastIndexOf(':');
        if (colon < 0) {
            throw new UsageException("--archive: '%s', expected a codec and a number such as xz:90".formatted(archive));
        }
        Packed packed = Packed.of("--archive", archive.substring(0, colon));
        String count = archive.substring(colon + 1);
        int kept = count.equalsIgnoreCase(ALL) ? RetentionPolicy.KEEP_ALL : PlanOptions.wholeNumber("--archive", count);
        return base.with(new Archive(kept, packed.codec(), packed.level()));
    }

    /** A codec and its level, as {@code gzip:9}. */
    private record Packed(Codec codec, int level) {
        static Packed of(String option, String text) {
            String[] parts = text.split(":", 2);
            Codec codec = Codec.named(parts[0])
                    .orElseThrow(
                            () -> new UsageException("%s: '%s', expected %s".formatted(option, text, Codec.labels())));
            return new Packed(
                    codec, parts.length == 1 ? codec.defaultLevel() : PlanOptions.wholeNumber(option, parts[1]));
        }
    }
}
