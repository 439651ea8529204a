package org.plimsoll.formats.jlog;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * The files of a jlog: {@code metastore}; segments, whose names are eight hexadecimal digits, each with an index
 * {@code .idx}; and for each subscriber a checkpoint {@code cp.}, its name in hexadecimal digits behind it. Numbers are
 * in the byte order of the machine that wrote them. Source: jlog.h and jlog_private.h of the library.
 */
public final class JlogDirectory {
    private static final String METASTORE = "metastore";
    private static final String INDEX = ".idx";
    private static final String CHECKPOINT = "cp.";
    private static final Pattern SEGMENT = Pattern.compile("[0-9a-f]{8}");

    /** Where the metastore holds the first number of every header; older ones are shorter. */
    private static final int MAGIC_PLACE = 12;

    private static final int WORD = Integer.BYTES;

    private static final Set<Long> METASTORE_SIZES = Set.of((long) MAGIC_PLACE, (long) MAGIC_PLACE + WORD);

    private final List<Path> segments;
    private final List<Path> checkpoints;
    private final @Nullable Path metastore;
    private final long indexBytes;
    private final long controlBytes;

    private JlogDirectory(List<Path> files) throws IOException {
        segments = files.stream().filter(file -> isSegment(name(file))).toList();
        checkpoints =
                files.stream().filter(file -> name(file).startsWith(CHECKPOINT)).toList();
        metastore = files.stream()
                .filter(file -> name(file).equals(METASTORE))
                .findFirst()
                .orElse(null);
        long index = 0;
        long control = 0;
        for (Path file : files) {
            index += name(file).endsWith(INDEX) ? Files.size(file) : 0;
            control += name(file).endsWith(INDEX) || isSegment(name(file)) ? 0 : Files.size(file);
        }
        indexBytes = index;
        controlBytes = control;
    }

    /** Whether a directory is a jlog: it has a metastore, or segments with an index or a checkpoint beside them. */
    public static boolean is(Path directory) {
        if (!Files.isDirectory(directory)) {
            return false;
        }
        try {
            Path metastore = directory.resolve(METASTORE);
            if (Files.isRegularFile(metastore) && METASTORE_SIZES.contains(Files.size(metastore))) {
                return true;
            }
            List<String> names =
                    files(directory).stream().map(JlogDirectory::name).toList();
            return names.stream().anyMatch(JlogDirectory::isSegment)
                    && names.stream().anyMatch(name -> name.endsWith(INDEX) || name.startsWith(CHECKPOINT));
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Opens the records of a jlog as a log.
     *
     * @throws IOException if the directory cannot be listed or one of its control files cannot be read
     */
    public static JlogInput open(Path directory) throws IOException {
        JlogDirectory jlog = new JlogDirectory(files(directory));
        JlogHeader header = jlog.header();
        return new JlogInput(jlog.segments, header, jlog.subscribers(header), jlog.indexBytes, jlog.controlBytes);
    }

    /**
     * Bytes of all segments.
     *
     * @throws IOException if the directory cannot be listed
     */
    public static long segmentBytes(Path directory) throws IOException {
        long bytes = 0;
        for (Path segment : new JlogDirectory(files(directory)).segments) {
            bytes += Files.size(segment);
        }
        return bytes;
    }

    private static List<Path> files(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    private static boolean isSegment(String name) {
        return SEGMENT.matcher(name).matches();
    }

    /** Segments tell it themselves; one that is damaged or none at all leaves it to the metastore. */
    private JlogHeader header() throws IOException {
        for (Path segment : segments) {
            JlogHeader header = JlogHeader.of(head(segment, WORD), 0);
            if (header != null) {
                return header;
            }
        }
        byte[] meta = metastore == null ? new byte[0] : head(metastore, MAGIC_PLACE + WORD);
        JlogHeader header = JlogHeader.of(meta, MAGIC_PLACE);
        if (header != null) {
            return header;
        }
        return metastore != null && meta.length == MAGIC_PLACE ? JlogHeader.OLD : JlogHeader.USUAL;
    }

    private List<JlogSubscriber> subscribers(JlogHeader header) throws IOException {
        List<JlogSubscriber> subscribers = new ArrayList<>();
        for (Path checkpoint : checkpoints) {
            byte[] place = head(checkpoint, 2 * WORD);
            boolean whole = place.length == 2 * WORD;
            subscribers.add(new JlogSubscriber(
                    subscriber(name(checkpoint).substring(CHECKPOINT.length())),
                    whole ? header.number(place, 0) : 0,
                    whole ? header.number(place, WORD) : 0));
        }
        return subscribers;
    }

    private static String subscriber(String hex) {
        try {
            return new String(HexFormat.of().parseHex(hex), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return hex;
        }
    }

    private static byte[] head(Path file, int length) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(length);
        }
    }
}
