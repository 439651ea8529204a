package org.plimsoll.planner.study;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.plimsoll.formats.LogFormats;
import org.plimsoll.planner.MountedDisk;
import org.plimsoll.planner.Units;
import org.plimsoll.planner.plan.Disk;
import org.plimsoll.planner.plan.Fleet;
import org.plimsoll.planner.plan.InvalidScenarioException;
import org.plimsoll.planner.plan.Mount;

/** Disks, volumes and nodes as they are written. */
final class DiskTerms {
    private static final Pattern SHARES = Pattern.compile(".*[,%].*");

    /** What may be said of a volume beside its size, by what it is called there. */
    private static final Map<String, Setting> OF_MOUNT = Map.of(
            "reserve", Setting.RESERVE,
            "block", Setting.BLOCK,
            "inodes", Setting.INODES,
            "other-use", Setting.OTHER_USE,
            "other-growth", Setting.OTHER_GROWTH);

    private DiskTerms() {}

    /** The disk that the settings describe; logs that are planned for are no other use of it. */
    static Disk disk(Settings settings, List<Path> logs) {
        Written size = settings.get(Setting.DISK_SIZE);
        Written place = settings.get(Setting.DISK_AT);
        settings.refuseBoth(Setting.DISK_SIZE, Setting.DISK_AT);
        Disk found = place == null ? Disk.UNKNOWN : MountedDisk.at(path(place), logs);
        Disk sized =
                size == null ? found : Disk.of(Units.parseSizeBytes(size.label(), size.text()), Disk.DEFAULT_RESERVE);
        return changed(sized, settings);
    }

    private static Disk changed(Disk found, Settings settings) {
        Written reserve = settings.get(Setting.RESERVE);
        Written block = settings.get(Setting.BLOCK);
        Written inodes = settings.get(Setting.INODES);
        Written use = settings.get(Setting.OTHER_USE);
        Written growth = settings.get(Setting.OTHER_GROWTH);
        return new Disk(
                found.sizeBytes(),
                reserve == null ? found.reserve() : Units.parsePercentage(reserve.label(), reserve.text()),
                block == null ? found.blockBytes() : Units.parseSizeBytes(block.label(), block.text()),
                inodes == null ? found.inodes() : Long.valueOf(Units.parseWholeCount(inodes.label(), inodes.text())),
                use == null ? found.otherBytes() : Units.parseSizeBytes(use.label(), use.text()),
                growth == null ? found.otherBytesPerDay() : (double) Notation.signedSize(growth));
    }

    private static Path path(Written place) {
        try {
            return Path.of(place.text());
        } catch (InvalidPathException e) {
            throw new InvalidScenarioException("%s: '%s', expected a path".formatted(place.label(), place.text()));
        }
    }

    /** A place is there, or looks like a path; a size does neither. */
    static boolean isPlace(String text) {
        try {
            return text.contains("/") || (!Character.isDigit(text.charAt(0)) && Files.exists(Path.of(text)));
        } catch (InvalidPathException | StringIndexOutOfBoundsException e) {
            return false;
        }
    }

    /** A volume: what it holds, its size or a place on it, and what else is said of it. */
    private record MountTerms(String holds, Settings disk) {
        static MountTerms of(Written value) {
            String[] parts = value.text().split(",", -1);
            int equals = parts[0].indexOf('=');
            String holds = equals < 0 ? "" : parts[0].substring(0, equals);
            if (!holds.equals(Mount.ARCHIVE) && !LogFormats.names().contains(holds)) {
                throw new InvalidScenarioException(
                        "%s: '%s', expected a size or place for %s or %s, such as archive=2TB"
                                .formatted(
                                        value.label(),
                                        value.text(),
                                        String.join(", ", LogFormats.names()),
                                        Mount.ARCHIVE));
            }
            Settings disk = Settings.NONE.withDisk(new Written(value.label(), parts[0].substring(equals + 1)));
            for (String part : Arrays.asList(parts).subList(1, parts.length)) {
                disk = said(disk, value, part);
            }
            return new MountTerms(holds, disk);
        }

        private static Settings said(Settings disk, Written value, String part) {
            String[] pair = part.split("=", 2);
            Setting setting = OF_MOUNT.get(pair[0]);
            if (setting == null || pair.length < 2) {
                throw new InvalidScenarioException(
                        "%s: '%s', expected %s after the size, such as archive=2TB,reserve=0%%"
                                .formatted(
                                        value.label(),
                                        part,
                                        OF_MOUNT.keySet().stream()
                                                .sorted()
                                                .map(name -> name + "=")
                                                .collect(Collectors.joining(", "))));
            }
            return disk.with(setting, new Written(value.label() + " " + pair[0], pair[1]));
        }

        String spelled() {
            Written place = disk.get(Setting.DISK_AT);
            List<String> parts = new ArrayList<>();
            parts.add(holds + "=" + (place == null ? disk.spelled(Setting.DISK_SIZE) : place.text()));
            OF_MOUNT.entrySet().stream()
                    .filter(entry -> disk.has(entry.getValue()))
                    .sorted(Map.Entry.comparingByValue())
                    .forEach(entry -> parts.add(entry.getKey() + "=" + disk.spelled(entry.getValue())));
            return String.join(",", parts);
        }
    }

    static Mount mount(Written value, List<Path> logs) {
        MountTerms terms = MountTerms.of(value);
        return new Mount(terms.holds(), disk(terms.disk(), logs));
    }

    /** Whether the machine has to be asked about a volume. */
    static boolean asksMachine(Written value) {
        return MountTerms.of(value).disk().has(Setting.DISK_AT);
    }

    static String spellMount(Written value) {
        return MountTerms.of(value).spelled();
    }

    static Written rebased(Written value, UnaryOperator<String> places) {
        MountTerms terms = MountTerms.of(value);
        Settings disk = terms.disk().rebased(places, places);
        return new Written(value.label(), new MountTerms(terms.holds(), disk).spelled());
    }

    /** What is to be written so that this disk is read again. */
    static Settings of(Disk disk) {
        Long size = disk.sizeBytes();
        Settings told = size == null ? Settings.NONE : Settings.NONE.with(Setting.DISK_SIZE, Spelling.size(size));
        if (disk.reserve() != Disk.DEFAULT_RESERVE) {
            told = told.with(Setting.RESERVE, Spelling.percentage(disk.reserve()));
        }
        if (disk.blockBytes() != 0) {
            told = told.with(Setting.BLOCK, Spelling.size(disk.blockBytes()));
        }
        Long inodes = disk.inodes();
        if (inodes != null) {
            told = told.with(Setting.INODES, inodes.toString());
        }
        if (disk.otherBytes() != 0) {
            told = told.with(Setting.OTHER_USE, Spelling.size(disk.otherBytes()));
        }
        return disk.otherBytesPerDay() == 0
                ? told
                : told.with(Setting.OTHER_GROWTH, Spelling.size(Math.round(disk.otherBytesPerDay())));
    }

    static String spell(Mount mount) {
        return new MountTerms(mount.holds(), of(mount.disk())).spelled();
    }

    static Fleet fleet(Written value, boolean loseNode) {
        String nodes = value.text();
        if (!SHARES.matcher(nodes).matches()) {
            return Fleet.equal(Notation.whole(value), loseNode);
        }
        List<Double> shares = new ArrayList<>();
        for (String share : nodes.split(",", -1)) {
            shares.add(Units.parsePercentage(value.label(), share));
        }
        return new Fleet(shares, loseNode);
    }

    static String spell(Fleet fleet) {
        int nodes = fleet.shares().size();
        return fleet.shares().equals(Collections.nCopies(nodes, 1.0 / nodes))
                ? Integer.toString(nodes)
                : fleet.shares().stream().map(Spelling::percentage).collect(Collectors.joining(","));
    }
}
