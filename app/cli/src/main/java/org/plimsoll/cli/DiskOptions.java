package org.plimsoll.cli;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.plimsoll.planner.study.Setting;
import org.plimsoll.planner.study.Settings;
import org.plimsoll.planner.study.Written;
import picocli.CommandLine.Option;

/** Where the files lie: the disk, and the nodes that have one each. */
final class DiskOptions {
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
                    + " archived: exim=200GB, archive=/mnt/archive, where wanted with more: archive=2TB,reserve=0%%,block=4KiB;"
                    + " may be given again.")
    private List<String> volumes = new ArrayList<>();

    @Option(
            names = "--nodes",
            paramLabel = "N|SHARES",
            description = "Nodes that share the messages, equally (3) or not (50%%,30%%,20%%), each with such a disk;"
                    + " default: one.")
    private @Nullable String nodes;

    @Option(names = "--lose-node", description = "Plan for the loss of a node, whose load the others take over.")
    private boolean loseNode;

    /** What these options say. */
    Settings settings() {
        Settings said = disk == null ? Settings.NONE : Settings.NONE.withDisk(new Written("--disk", disk));
        return said.with(Setting.RESERVE, Typed.of("--reserve", reserve))
                .with(Setting.BLOCK, Typed.of("--block", block))
                .with(Setting.INODES, Typed.of("--inodes", inodes))
                .with(Setting.OTHER_USE, Typed.of("--other-use", otherUse))
                .with(Setting.OTHER_GROWTH, Typed.of("--other-growth", otherGrowth))
                .withAll(Setting.MOUNTS, Typed.all("--volume", volumes))
                .with(Setting.NODES, Typed.of("--nodes", nodes))
                .with(Setting.LOSE_NODE, Typed.of("--lose-node", loseNode));
    }
}
