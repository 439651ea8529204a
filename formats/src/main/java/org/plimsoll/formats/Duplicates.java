package org.plimsoll.formats;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.plimsoll.formats.input.Comparison;

/**
 * Leaves out what is given twice: the same file under two names, a copy, a file and its compressed form while both are
 * there, and a file that is the beginning of another, as during compression and during the copying of copytruncate.
 *
 * <p>Files that begin with the same line are compared to the first byte that differs. Logs of different names are never
 * the same log, and files without a line about a message may be equal by chance.
 */
final class Duplicates {
    private static final int SMALLEST_COPY_BYTES = 4096;

    private final List<LogFinding> findings;

    private Duplicates(List<LogFinding> findings) {
        this.findings = findings;
    }

    /**
     * The files that are to be read; for each that is left out a finding is added. Of equal ones a file of a rotated
     * log stays, and one that needs no decompression.
     */
    static List<Glance> leaveOut(List<Glance> glances, List<LogFinding> findings) {
        Duplicates duplicates = new Duplicates(findings);
        List<Glance> sorted = new ArrayList<>(glances);
        Map<String, Long> sizes = glances.stream().collect(Collectors.groupingBy(Glance::key, Collectors.counting()));
        sorted.sort(Comparator.comparing((Glance glance) -> -sizes.getOrDefault(glance.key(), 0L))
                .thenComparing(Glance::compressed)
                .thenComparing(Glance::name));
        Map<String, List<Glance>> alike = new LinkedHashMap<>();
        for (Glance glance : sorted) {
            alike.computeIfAbsent(glance.firstLine(), any -> new ArrayList<>()).add(glance);
        }
        Set<Glance> out = new HashSet<>();
        alike.values().forEach(group -> duplicates.compareAll(group, out));
        sorted.removeAll(out);
        return sorted;
    }

    private void compareAll(List<Glance> group, Set<Glance> out) {
        for (int i = 0; i < group.size(); i++) {
            for (int j = i + 1; j < group.size() && !out.contains(group.get(i)); j++) {
                if (!out.contains(group.get(j))) {
                    Glance left = compare(group.get(i), group.get(j));
                    if (left != null) {
                        out.add(left);
                    }
                }
            }
        }
    }

    /** The one of two files that is to be left out, null if neither. The first is the one to keep if they are equal. */
    private @Nullable Glance compare(Glance one, Glance other) {
        if (sameFile(one, other)) {
            return leave(other, one, "is the same file as");
        }
        boolean sameLog = one.rotated().log().equals(other.rotated().log());
        boolean sibling = one.rotated().plain().equals(other.rotated().plain());
        if (!sibling && !(one.telling() && other.telling() && (sameLog || !bothNamed(one, other)))) {
            return null;
        }
        return switch (Comparison.of(() -> LogScan.bytes(one.source()), () -> LogScan.bytes(other.source()))) {
            case EQUAL -> leave(other, one, "holds the same as");
            case FIRST_IS_BEGINNING -> leaveBeginning(one, other);
            case SECOND_IS_BEGINNING -> leaveBeginning(other, one);
            case DIFFERENT -> null;
        };
    }

    /** A few lines at the beginning of a file of another name may be an excerpt on purpose, and are no copy of it. */
    private @Nullable Glance leaveBeginning(Glance beginning, Glance whole) {
        boolean oneLog = beginning.key().equals(whole.key());
        boolean copied = beginning.source().bytesOnDisk().orElse(0) >= SMALLEST_COPY_BYTES;
        return oneLog || copied ? leave(beginning, whole, "holds the beginning of") : null;
    }

    private static boolean bothNamed(Glance one, Glance other) {
        return one.rotated().log().endsWith("log") && other.rotated().log().endsWith("log");
    }

    private static boolean sameFile(Glance one, Glance other) {
        try {
            return Files.isSameFile(one.path(), other.path());
        } catch (IOException e) {
            // Two names of which one has gone are no longer one file; reading it says what is wrong.
            return false;
        }
    }

    private Glance leave(Glance left, Glance kept, String relation) {
        findings.add(new LogFinding(
                LogFinding.Kind.DUPLICATE,
                "%s %s %s and is counted once, as %s".formatted(left.name(), relation, kept.name(), kept.name()),
                List.of(left.name(), kept.name())));
        return left;
    }
}
