package org.plimsoll.formats.contract;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * One line and what it must be read as. A file of cases holds blocks that an empty line divides:
 *
 * <pre>
 * == id
 * Why this case is here.
 * the line
 * -&gt; tag version EVENT        or: -&gt; unrecognised
 * after line                  the line before it, optional; if not given, an example of the format's first kind
 * at time                     the time in ISO 8601, optional
 * name = value                a field as written, as many as wanted
 * - name                      a field that the line does not have
 * </pre>
 *
 * <p>In lines and values ␀ to ␟ and ␡ stand for control bytes, ␠ for a blank at an end, ‹e9› for bytes in hexadecimal,
 * ∅ for nothing at all; anything else is UTF-8.
 *
 * @param id name, unique in its format
 * @param why one sentence
 * @param line the line, one character a byte
 * @param expected tag, version and event, or {@code unrecognised}
 * @param before the line before it, null if the case does not say
 * @param time expected time, null if the case does not say
 * @param values expected fields by name
 * @param absent fields that the line must not have
 */
public record SpecCase(
        String id,
        String why,
        String line,
        String expected,
        @Nullable String before,
        @Nullable String time,
        Map<String, String> values,
        Set<String> absent) {

    /** What {@link #expected} says of a line that is none of the format. */
    public static final String UNRECOGNISED = "unrecognised";

    /** Copies the collections. */
    public SpecCase {
        values = Map.copyOf(values);
        absent = Set.copyOf(absent);
    }

    /** The cases of one file. */
    static List<SpecCase> read(Path file) {
        List<SpecCase> cases = new ArrayList<>();
        List<String> block = new ArrayList<>();
        for (String line : lines(file)) {
            if (!line.isEmpty()) {
                block.add(line);
            } else if (!block.isEmpty()) {
                cases.add(parse(file, block));
                block.clear();
            }
        }
        if (!block.isEmpty()) {
            cases.add(parse(file, block));
        }
        return cases;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SpecCase parse(Path file, List<String> block) {
        if (block.size() < 4 || !block.get(0).startsWith("== ") || !block.get(3).startsWith("-> ")) {
            throw new IllegalArgumentException(file + ": not a case: " + block);
        }
        String before = null;
        String time = null;
        Map<String, String> values = new LinkedHashMap<>();
        Set<String> absent = new LinkedHashSet<>();
        for (String line : block.subList(4, block.size())) {
            int equals = line.indexOf(" = ");
            if (line.startsWith("at ")) {
                time = line.substring(3);
            } else if (line.startsWith("after ")) {
                before = bytes(line.substring(6));
            } else if (line.startsWith("- ")) {
                absent.add(line.substring(2));
            } else if (equals > 0) {
                values.put(line.substring(0, equals), bytes(line.substring(equals + 3)));
            } else {
                throw new IllegalArgumentException("%s: %s: not understood: %s".formatted(file, block.get(0), line));
            }
        }
        return new SpecCase(
                block.get(0).substring(3),
                block.get(1),
                bytes(block.get(2)),
                block.get(3).substring(3),
                before,
                time,
                values,
                absent);
    }

    /** Undoes the glyphs; the result has one character a byte. */
    private static String bytes(String text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '␀' && c <= '␠') {
                out.write(c - '␀');
            } else if (c == '␡') {
                out.write(0x7f);
            } else if (c == '‹') {
                int close = text.indexOf('›', i);
                out.writeBytes(HexFormat.of().parseHex(text, i + 1, close));
                i = close;
            } else if (c != '∅') {
                int codePoint = text.codePointAt(i);
                out.writeBytes(Character.toString(codePoint).getBytes(StandardCharsets.UTF_8));
                i += Character.charCount(codePoint) - 1;
            }
        }
        return out.toString(StandardCharsets.ISO_8859_1);
    }
}
