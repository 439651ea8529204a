package org.plimsoll.formats.input;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;

import org.jspecify.annotations.Nullable;

/** The files that rotation leaves beside a live log, and which of them were read already. */
final class Generations {
    /** Enough to hold the stamps and ids of the first lines, by which a generation differs from the others. */
    static final int HEAD_BYTES = 1024;

    /** A rotation takes far less; a directory that changes all the time is looked at no longer than that. */
    private static final long LONGEST_LOOK_NANOS = 10_000_000_000L;

    private static final long PAUSE_NANOS = 200_000L;

    /** More generations than a log has between two looks. */
    private static final int MOST_KNOWN = 64;

    private final Path live;
    private final RotatedName name;
    /** First bytes of the generations that were read or were there before, the youngest first. */
    private final Deque<byte[]> known = new ArrayDeque<>();

    /** What is there now counts as read, but for the live file. */
    Generations(Path live) throws IOException {
        this.live = live;
        name = RotatedName.of(live);
        List<Path> files = List.copyOf(files().keySet());
        if (!files.isEmpty()) {
            finished(head(files.get(files.size() - 1)));
        }
    }

    /** A rotated file and what tells it from another one of its name. */
    private static final class Opened {
        private final Object key;
        private final byte[] head;
        private final InputStream in;

        Opened(Object key, byte[] head, InputStream in) {
            this.key = key;
            this.head = head;
            this.in = in;
        }
    }

    /** A generation was read to its end. */
    void finished(byte[] head) {
        if (head.length > 0) {
            known.addFirst(head);
        }
        if (known.size() > MOST_KNOWN) {
            known.removeLast();
        }
    }

    /** The rotated files, the oldest first, and the first bytes of the live one at the same moment. */
    private static final class Sight {
        private final List<Opened> opened;
        private final byte[] liveHead;

        Sight(List<Opened> opened, byte[] liveHead) {
            this.opened = opened;
            this.liveHead = liveHead;
        }
    }

    /**
     * Opens the generations between the last one that was read and the live one.
     *
     * @param channel the live one
     * @param liveKey identity of its file, which may have been renamed since it was opened
     * @param missed they are added here, the oldest first
     * @return first bytes of the live one
     */
    byte[] missedBefore(FileChannel channel, @Nullable Object liveKey, Collection<InputStream> missed)
            throws IOException {
        Sight sight = sight(channel);
        take(sight.opened, unknown(sight.opened), 0, end(sight, liveKey), missed);
        return sight.liveHead;
    }

    /**
     * Opens what was not read of a generation that was copied and truncated, and the generations after it, even if its
     * copy is gone already.
     *
     * @param head its first bytes
     * @param position what was read of it
     * @param channel the live one
     * @param liveKey identity of its file
     * @param missed they are added here, the oldest first
     * @return whether its copy was found
     */
    boolean restOf(
            byte[] head, long position, FileChannel channel, @Nullable Object liveKey, Collection<InputStream> missed)
            throws IOException {
        Sight sight = sight(channel);
        int from = indexOf(sight.opened, unknown(sight.opened), head);
        if (from >= 0) {
            finished(sight.opened.get(from).head);
            take(sight.opened, from, position, end(sight, liveKey), missed);
        } else {
            finished(head);
            take(sight.opened, unknown(sight.opened), 0, end(sight, liveKey), missed);
        }
        return from >= 0;
    }

    /** The first file that is younger than all that are known; rotation removes old generations before young ones. */
    private int unknown(List<Opened> opened) {
        int first = 0;
        for (byte[] generation : known) {
            first = Math.max(first, indexOf(opened, generation) + 1);
        }
        return first;
    }

    /** Takes the files in a range, of the first one what is behind a position; closes the others. */
    private void take(List<Opened> opened, int from, long position, int end, Collection<InputStream> missed)
            throws IOException {
        for (int i = 0; i < opened.size(); i++) {
            Opened each = opened.get(i);
            if (i < from || i >= end || each.head.length == 0) {
                each.in.close();
                continue;
            }
            if (i == from && !skipped(each.in, position)) {
                each.in.close();
                continue;
            }
            missed.add(each.in);
            finished(each.head);
        }
    }

    /** Skips what was read; false if the copy holds no more than that. */
    private static boolean skipped(InputStream in, long position) throws IOException {
        try {
            in.skipNBytes(position);
            return true;
        } catch (EOFException e) {
            return false;
        }
    }

    /**
     * Where the live generation stands among the rotated ones: behind them, unless it was copied or renamed already. Of
     * a file that was copied and then renamed the copy counts: it holds what was seen.
     */
    private static int end(Sight sight, @Nullable Object liveKey) {
        List<Opened> opened = sight.opened;
        for (int i = opened.size() - 1; i >= 0; i--) {
            if (isCopy(opened.get(i).head, sight.liveHead)) {
                return i;
            }
        }
        for (int i = opened.size() - 1; i >= 0; i--) {
            if (opened.get(i).key.equals(liveKey)) {
                return i;
            }
        }
        return opened.size();
    }

    /**
     * Whether a file is the live one's copy: what is copied is not more than what is there. The beginning of a first
     * line, of which not more is there yet, is that of many.
     */
    private static boolean isCopy(byte[] head, byte[] liveHead) {
        return head.length <= liveHead.length && same(head, liveHead);
    }

    /** Opens all files. They are rotated while we look: if they were, looks again. */
    private Sight sight(FileChannel channel) throws IOException {
        long begin = System.nanoTime();
        while (System.nanoTime() - begin < LONGEST_LOOK_NANOS) {
            byte[] liveHead = head(channel);
            Map<Path, Object> before = files();
            List<Opened> opened = open(before);
            boolean unchanged = opened.size() == before.size() && before.equals(files());
            byte[] headNow = head(channel);
            if (unchanged && (liveHead.length == 0 ? headNow.length == 0 : grownFrom(liveHead, headNow))) {
                return new Sight(opened, headNow);
            }
            for (Opened each : opened) {
                each.in.close();
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
        return new Sight(List.of(), head(channel));
    }

    private static boolean grownFrom(byte[] before, byte[] now) {
        return now.length >= before.length && Arrays.equals(before, 0, before.length, now, 0, before.length);
    }

    /** The oldest from a place on that begins with these bytes, which may be few and the beginning of others, too. */
    private static int indexOf(List<Opened> opened, int first, byte[] head) {
        for (int i = first; i < opened.size(); i++) {
            if (begins(opened.get(i), head)) {
                return i;
            }
        }
        return -1;
    }

    /** The youngest that begins with these bytes. */
    private static int indexOf(List<Opened> opened, byte[] head) {
        for (int i = opened.size() - 1; i >= 0; i--) {
            if (begins(opened.get(i), head)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean begins(Opened file, byte[] head) {
        return file.head.length >= head.length && same(file.head, head);
    }

    private static boolean same(byte[] one, byte[] other) {
        int length = Math.min(one.length, other.length);
        return length > 0 && Arrays.equals(one, 0, length, other, 0, length);
    }

    /** The rotated files, the oldest first; of a file and its compressed form the file. */
    private Map<Path, Object> files() throws IOException {
        Map<Path, Path> chosen = new TreeMap<>();
        try (DirectoryStream<Path> siblings =
                Files.newDirectoryStream(live.resolveSibling("").normalize())) {
            for (Path sibling : siblings) {
                RotatedName other = RotatedName.of(sibling);
                if (other.key().equals(name.key()) && !sibling.getFileName().equals(live.getFileName())) {
                    chosen.merge(other.plain(), sibling, (a, b) -> a.compareTo(b) < 0 ? a : b);
                }
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        List<Path> sorted = new ArrayList<>(chosen.values());
        sorted.sort(Comparator.comparing(RotatedName::of));
        Map<Path, Object> files = new LinkedHashMap<>();
        for (Path file : sorted) {
            Object key = key(file);
            if (key != null) {
                files.put(file, key);
            }
        }
        return files;
    }

    private static @Nullable Object key(Path file) throws IOException {
        try {
            Object key = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
            return key == null ? file : key;
        } catch (NoSuchFileException e) {
            // Renamed or removed since the directory was listed.
            return null;
        }
    }

    private static List<Opened> open(Map<Path, Object> files) throws IOException {
        List<Opened> opened = new ArrayList<>();
        for (Map.Entry<Path, Object> file : files.entrySet()) {
            try {
                byte[] head = head(file.getKey());
                opened.add(new Opened(file.getValue(), head, open(file.getKey())));
            } catch (NoSuchFileException e) {
                // Renamed or removed since the directory was listed; the caller looks again.
                return opened;
            } catch (IOException e) {
                // Half written, by a compressor that took the name over since; or damaged, and nothing can be had of
                // it.
                opened.add(new Opened(file.getValue(), new byte[0], InputStream.nullInputStream()));
            }
        }
        return opened;
    }

    private static InputStream open(Path file) throws IOException {
        BufferedInputStream in = new BufferedInputStream(Files.newInputStream(file));
        try {
            return Compression.of(in).open(in);
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = open(file)) {
            return in.readNBytes(HEAD_BYTES);
        }
    }

    /** First bytes of a plain file. */
    static byte[] head(FileChannel channel) throws IOException {
        ByteBuffer head = ByteBuffer.allocate(HEAD_BYTES);
        Tail.readFully(channel, head, 0);
        return Arrays.copyOf(head.array(), head.position());
    }

    static boolean beginsWith(FileChannel channel, byte[] head) throws IOException {
        ByteBuffer now = ByteBuffer.allocate(head.length);
        Tail.readFully(channel, now, 0);
        return now.position() == head.length && Arrays.equals(now.array(), head);
    }

    static boolean beginsWith(Path file, byte[] head) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            return beginsWith(channel, head);
        }
    }
}
