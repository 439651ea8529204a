package org.plimsoll.desktop.about;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A library that is shipped, as the table of licences in the jar has it.
 *
 * @param name its name, which ends with three points where it stands for several
 * @param licence short name of its licence, such as {@code MIT}
 * @param file name of the file with the text of the licence
 */
public record Library(String name, String licence, String file) {
    private static final String LEGAL = "/META-INF/legal/";
    private static final String TABLE = "THIRD-PARTY.txt";
    private static final String APACHE = "Apache-2.0.txt";

    /** The licence of the product and of many libraries lies at the top of the source tree, under its usual name. */
    private static final String OF_PRODUCT = "LICENSE";

    private static final Pattern GAP = Pattern.compile(" {2,}");

    /** All of them, in the order of the table; the product itself is the first. */
    public static List<Library> all() {
        return read(TABLE)
                .lines()
                .map(GAP::split)
                .filter(columns -> columns.length == 3 && columns[1].endsWith(".txt"))
                .map(columns -> new Library(columns[0], licence(columns[1]), columns[1]))
                .toList();
    }

    /** The text of its licence. */
    public String text() {
        return read(file.equals(APACHE) ? OF_PRODUCT : file);
    }

    /** {@code BSD-3} of {@code RE2J-BSD-3.txt}: the file begins with whose licence it is, unless it is many's. */
    private static String licence(String file) {
        String name = file.substring(0, file.length() - ".txt".length());
        return file.equals(APACHE) ? name : name.substring(name.indexOf('-') + 1);
    }

    private static String read(String file) {
        try (InputStream in = Objects.requireNonNull(Library.class.getResourceAsStream(LEGAL + file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
