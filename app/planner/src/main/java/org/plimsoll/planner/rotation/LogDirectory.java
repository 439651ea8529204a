package org.plimsoll.planner.rotation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.plimsoll.planner.measure.Codec;
import org.plimsoll.planner.plan.Finding;
import org.plimsoll.planner.plan.Quantities;
import org.plimsoll.planner.plan.RetentionPolicy;

import static org.plimsoll.planner.plan.Finding.Severity.NOTE;
import static org.plimsoll.planner.plan.Finding.Severity.WARNING;

/**
 * The files of one directory against what a policy file says of them: generations that nothing will remove, logs that
 * nothing rotates, rotations that have stopped, files that lie there twice.
 */
public final class LogDirectory {
    private static final int NAMED = 5;

    private final Path directory;
    private final PolicyFile policies;
    private final Map<String, List<Entry>> logs = new TreeMap<>();
    private final List<Finding> findings = new ArrayList<>();

    private LogDirectory(Path directory, PolicyFile policies) {
        this.directory = directory;
        this.policies = policies;
    }

    private record Entry(Generation generation, String name, long bytes, Instant modified) {}

    /**
     * What is not as the policy says, the sizes with it.
     *
     * @param directory where the logs lie
     * @param policies what is said of them
     * @throws InvalidPolicyFileException if the directory cannot be listed
     */
    public static List<Finding> compare(Path directory, PolicyFile policies) {
        LogDirectory compared = new LogDirectory(directory, policies);
        compared.list();
        compared.logs.forEach(compared::compare);
        return compared.findings;
    }

    private void list() {
        try (Stream<Path> entries = Files.list(directory)) {
            entries.filter(Files::isRegularFile).sorted().forEach(this::add);
        } catch (IOException e) {
            throw new InvalidPolicyFileException(directory + ": cannot be listed, expected a directory of logs");
        }
    }

    private void add(Path file) {
        String name = String.valueOf(file.getFileName());
        try {
            BasicFileAttributes found = Files.readAttributes(file, BasicFileAttributes.class);
            Generation generation = Generation.of(name);
            logs.computeIfAbsent(generation.log(), any -> new ArrayList<>())
                    .add(new Entry(
                            generation,
                            name,
                            found.size(),
                            found.lastModifiedTime().toInstant()));
        } catch (IOException e) {
            // It was rotated away between the listing and the look: there is nothing left to compare.
            findings.add(new Finding(NOTE, "%s: was gone when it was looked at.".formatted(file)));
        }
    }

    private void compare(String log, List<Entry> files) {
        Optional<RotationRule> rule = rule(log);
        if (rule.isEmpty()) {
            unlisted(log, files);
            return;
        }
        RetentionPolicy policy = rule.get().policy();
        strays(log, files, policy, rule.get().first());
        dated(log, files, policy);
        twice(files);
        otherCodec(files, policy);
        stopped(log, files, policy);
    }

    private Optional<RotationRule> rule(String log) {
        Path path = directory.resolve(log).toAbsolutePath().normalize();
        return policies.rules().stream()
                .filter(rule -> rule.names(path))
                .findFirst()
                .or(() -> policies.rules().stream()
                        .filter(rule -> rule.namesFile(log))
                        .findFirst());
    }

    private void unlisted(String log, List<Entry> files) {
        boolean rotated = files.stream().anyMatch(file -> !file.generation().live());
        add(
                WARNING,
                rotated
                        ? "no rule of %s names %s: nothing will remove its %s of generations and more."
                                .formatted(policies.program(), log, size(files))
                        : "no rule of %s names %s: its %s grow until the disk is full."
                                .formatted(policies.program(), log, size(files)));
    }

    /** A count that was lowered, or a cleanup that failed above 9, leaves files that no later rotation touches. */
    private void strays(String log, List<Entry> files, RetentionPolicy policy, int first) {
        if (policy.keep() == RetentionPolicy.KEEP_ALL || policy.manner().datedNames()) {
            return;
        }
        List<Entry> strays = files.stream()
                .filter(file -> file.generation().number() >= first + policy.keep())
                .toList();
        if (!strays.isEmpty()) {
            add(
                    WARNING,
                    "%s keeps %s of %s and will never remove what is older (%s, %s): %s."
                            .formatted(
                                    policies.program(),
                                    Quantities.count(policy.keep(), "generation"),
                                    log,
                                    Quantities.count(strays.size(), "file"),
                                    size(strays),
                                    names(strays)));
        }
    }

    /** Names with dates are removed by a rule for dates only, and only as many as it counts. */
    private void dated(String log, List<Entry> files, RetentionPolicy policy) {
        List<Entry> dated =
                files.stream().filter(file -> file.generation().dated()).toList();
        if (dated.isEmpty()) {
            return;
        }
        if (!policy.manner().datedNames()) {
            add(
                    WARNING,
                    "the rule for %s counts numbers, so nothing removes its names with dates (%s, %s): %s."
                            .formatted(log, Quantities.count(dated.size(), "file"), size(dated), names(dated)));
        } else if (policy.keep() != RetentionPolicy.KEEP_ALL && dated.size() > policy.keep()) {
            add(
                    WARNING,
                    "%s of %s lie there with %s, and the rule keeps %s: the next rotation removes what is over."
                            .formatted(
                                    Quantities.count(dated.size(), "dated generation"),
                                    log,
                                    size(dated),
                                    Quantities.count(policy.keep())));
        }
    }

    /** Both lie there while a compressor runs, and for good once one was stopped: the rotation then skips the file. */
    private void twice(List<Entry> files) {
        for (Entry file : files) {
            files.stream()
                    .filter(other -> !other.generation().suffix().isEmpty()
                            && other.name()
                                    .equals(file.name() + other.generation().suffix()))
                    .findFirst()
                    .ifPresent(other -> add(
                            WARNING,
                            "%s and %s lie there both, %s and %s: a compressor runs, or was stopped halfway."
                                    .formatted(
                                            file.name(),
                                            other.name(),
                                            Quantities.size(file.bytes()),
                                            Quantities.size(other.bytes()))));
        }
    }

    private void otherCodec(List<Entry> files, RetentionPolicy policy) {
        List<Entry> others = files.stream()
                .filter(file -> !file.generation().suffix().isEmpty())
                .filter(file -> !file.generation().packedWith(policy.codec()))
                .toList();
        if (!others.isEmpty()) {
            String rule = policy.codec() == Codec.NONE
                    ? "does not compress"
                    : "compresses with " + policy.codec().label();
            add(
                    NOTE,
                    "%s %s, but not here (%s, %s): %s. The settings were changed, or others are in force."
                            .formatted(
                                    policies.program(),
                                    rule,
                                    Quantities.count(others.size(), "file"),
                                    size(others),
                                    names(others)));
        }
    }

    /** The live file tells how late it is, so that a copy of a directory is judged by its own time. */
    private void stopped(String log, List<Entry> files, RetentionPolicy policy) {
        Optional<Entry> live =
                files.stream().filter(file -> file.generation().live()).findFirst();
        Optional<Instant> youngest = files.stream()
                .filter(file -> !file.generation().live())
                .map(Entry::modified)
                .max(Comparator.naturalOrder());
        if (live.isEmpty() || youngest.isEmpty() || policy.trigger().looksAtSize()) {
            return;
        }
        Duration since = Duration.between(youngest.get(), live.get().modified());
        Duration allowed = policy.period().multipliedBy(2).plus(Duration.ofHours(1));
        if (since.compareTo(allowed) > 0) {
            add(
                    WARNING,
                    "the rotation of %s has stopped: its youngest generation is %s older than the live file, which holds"
                                    .formatted(log, Quantities.duration(Duration.ofHours(since.toHours())))
                            + " %s; one each %s was expected."
                                    .formatted(
                                            Quantities.size(live.get().bytes()), Quantities.duration(policy.period())));
        }
    }

    private static String size(List<Entry> files) {
        return Quantities.size(files.stream().mapToLong(Entry::bytes).sum());
    }

    private static String names(List<Entry> files) {
        String first = files.stream().limit(NAMED).map(Entry::name).collect(Collectors.joining(", "));
        return files.size() <= NAMED ? first : first + " and " + (files.size() - NAMED) + " more";
    }

    private void add(Finding.Severity severity, String sentence) {
        findings.add(new Finding(severity, "%s: %s".formatted(directory, sentence)));
    }
}
