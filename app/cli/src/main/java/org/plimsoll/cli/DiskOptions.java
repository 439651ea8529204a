package org.plimsoll.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.plimsoll.formats.LogFormats;
import org.plimsoll.planner.MountedDisk;
import org.plimsoll.planner.Units;
import org.plimsoll.planner.plan.Disk;
import org.plimsoll.planner.plan.Fleet;
import org.plimsoll.planner.plan.Mount;
import picocli.CommandLine.Option;

/** Where the files lie: the disk, and the nodes that have one each. */
final class DiskOptions {
    private static final Pattern SHARES = Pattern.compile(".*[,%].*");

    @Option(
            names = "--disk",
            paramLabel = "SIZE",
            description = "Size of the log disk, such as 500GB or 465GiB, or a place on it such as /var/log, to read"
                    + " size, reserve, blocks and other use from the machine; default: only the need is told.")
    private @Nullable String disk;

    @Option(
            names = "--reserve",
            paramLabel = "PERCENT",
            description = "Part of the disk that logs must not use; default: 5%%.")
    private @Nullable String reserve;

    @Option(
            names = "--block",
            paramLabel = "SIZE",
            description = "Block of the file system, such as 4KiB: each file fills whole ones; default: not counted.")
    private @Nullable String block;

    @Option(names = "--inodes", paramLabel = "N", description = "Files that the disk can hold; default: not counted.")
    private @Nullable String inodes;

    @Option(names = "--other-use", paramLabel = "SIZE", description = "What else lies on the disk; default: nothing.")
    private @Nullable String otherUse;

    @Option(
            names = "--other-growth",
            paramLabel = "SIZE",
            description = "How much more of that there is each day; default: none.")
    private @Nullable String otherGrowth;

    @Option(
            names = "--volume",
            paramLabel = "WHAT=SIZE",
            description = "A volume beside the log disk, by size or place, for the logs of a format or for what is"
                    + " archived: exim=200GB, archive=/mnt/archive; may be given again.")
    private List<String> volumes = new ArrayList<>();

    @Option(
            names = "--nodes",
            paramLabel = "N|SHARES",
            description = "Nodes that share the messages, equally (3) or not (50%%,30%%,20%%), each with such a disk;"
                    + " default: one.")
    private @Nullable String nodes;

    @Option(names = "--lose-node", description = "Plan for the loss of a node, whose load the others take over.")
    private boolean loseNode;

    /** The disk these options describe. */
    Disk disk(List<Path> logs) {
        Disk found = disk == null ? Disk.UNKNOWN : found(disk, logs);
        return new Disk(
                found.sizeBytes(),
                reserve == null ? found.reserve() : Units.parsePercentage("--reserve", reserve),
                block == null ? found.blockBytes() : Units.parseSizeBytes("--block", block),
                inodes == null ? found.inodes() : Long.valueOf(Units.parseWholeCount("--inodes", inodes)),
                otherUse == null ? found.otherBytes() : Units.parseSizeBytes("--other-use", otherUse),
                otherGrowth == null
                        ? found.otherBytesPerDay()
                        : (double) Units.parseSizeBytes("--other-growth", otherGrowth));
    }

    /** The volumes beside it. */
    List<Mount> mounts(List<Path> logs) {
        return volumes.stream().map(volume -> mount(volume, logs)).toList();
    }

    private static Mount mount(String text, List<Path> logs) {
        int equals = text.indexOf('=');
        String holds = equals < 0 ? "" : text.substring(0, equals);
        if (!holds.equals(Mount.ARCHIVE) && !LogFormats.names().contains(holds)) {
            throw new UsageException("--volume: '%s', expected a size or place for %s or %s, such as archive=2TB"
                    .formatted(text, String.join(", ", LogFormats.names()), Mount.ARCHIVE));
        }
        return new Mount(holds, found(text.substring(equals + 1), logs));
    }

    private static Disk found(String text, List<Path> logs) {
        return isPlace(text)
                ? MountedDisk.at(Path.of(text), logs)
                : Disk.of(Units.parseSizeBytes("--disk", text), Disk.DEFAULT_RESERVE);
    }

    /** A place is there, or looks like a path; a size does neither. */
    private static boolean isPlace(String text) {
        try {
            return text.contains("/") || (!Character.isDigit(text.charAt(0)) && Files.exists(Path.of(text)));
        } catch (InvalidPathException | StringIndexOutOfBoundsException e) {
            return false;
        }
    }

    /** The nodes these options describe. */
    Fleet fleet() {
        if (nodes == null) {
            return loseNode ? new Fleet(List.of(1.0), true) : Fleet.SINGLE;
        }
        if (!SHARES.matcher(nodes).matches()) {
            return Fleet.equal(PlanOptions.wholeNumber("--nodes", nodes), loseNode);
        }
        List<Double> shares = new ArrayList<>();
        Arrays.stream(nodes.split(",", -1)).forEach(share -> shares.add(Units.parsePercentage("--nodes", share)));
        return new Fleet(shares, loseNode);
    }
}
