package org.plimsoll.report.pdf;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The one typeface of the report, embedded into the PDF and known to AWT, which measures the charts' text with it.
 *
 * <p>A Linux machine without fontconfig has no font at all, and AWT then fails with "Fontconfig head is null" even for
 * a font of our own. So Lato is unpacked and AWT is told that it is the machine's only font before it looks for others;
 * charts look the same on every machine that way.
 */
final class Lato {
    /** Name of the family, in CSS and in AWT. */
    static final String FAMILY = "Lato";

    private static final String PLACE = "/com/mpobjects/jasperreports/fonts/lato/";
    private static final String REGULAR = "Lato-Regular.ttf";
    private static final String BOLD = "Lato-Bold.ttf";

    private final byte[] regular;
    private final byte[] bold;
    private final TrueTypeFont metrics;
    private final CmapLookup glyphs;

    private Lato() {
        try {
            regular = bytes(REGULAR);
            bold = bytes(BOLD);
            metrics = parse(regular);
            glyphs = metrics.getUnicodeCmapLookup();
            tellAwt();
        } catch (IOException e) {
            throw new UncheckedIOException("the typeface cannot be unpacked: " + e.getMessage(), e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("the typeface in this program is broken", e);
        }
    }

    /** The typeface, unpacked for AWT at the first call. */
    static Lato ready() {
        return Holder.LATO;
    }

    PDFont regular(PDDocument document) throws IOException {
        return PDType0Font.load(document, parse(regular), true);
    }

    PDFont bold(PDDocument document) throws IOException {
        return PDType0Font.load(document, parse(bold), true);
    }

    /** Whether there is a glyph for a character. */
    boolean draws(int codePoint) {
        return glyphs.getGlyphId(codePoint) != 0;
    }

    /** How wide a text is, in times the size of the letters. */
    double width(String text) {
        try {
            double units = 0;
            for (int codePoint : text.codePoints().toArray()) {
                units += metrics.getAdvanceWidth(glyphs.getGlyphId(codePoint));
            }
            return units / metrics.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException("the typeface cannot be read: " + e.getMessage(), e);
        }
    }

    /** Without glyph substitution: with it a "ti" becomes one glyph, and the letters are lost to search and copy. */
    private static TrueTypeFont parse(byte[] font) throws IOException {
        TrueTypeFont parsed = new TTFParser().parse(new RandomAccessReadBuffer(font));
        parsed.setEnableGsub(false);
        return parsed;
    }

    private void tellAwt() throws IOException, FontFormatException {
        Path directory = Files.createTempDirectory("plimsoll-fonts");
        directory.toFile().deleteOnExit();
        Path regularFile = unpack(directory, REGULAR, regular);
        Path boldFile = unpack(directory, BOLD, bold);
        if (System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux")
                && System.getProperty("sun.awt.fontconfig") == null) {
            Path configuration = directory.resolve("fontconfig.properties");
            Files.writeString(configuration, configuration(regularFile, boldFile), StandardCharsets.ISO_8859_1);
            configuration.toFile().deleteOnExit();
            System.setProperty("sun.awt.fontconfig", configuration.toString());
        }
        GraphicsEnvironment environment = GraphicsEnvironment.getLocalGraphicsEnvironment();
        environment.registerFont(Font.createFont(Font.TRUETYPE_FONT, regularFile.toFile()));
        environment.registerFont(Font.createFont(Font.TRUETYPE_FONT, boldFile.toFile()));
    }

    private static Path unpack(Path directory, String name, byte[] font) throws IOException {
        Path file = Files.write(directory.resolve(name), font);
        file.toFile().deleteOnExit();
        return file;
    }

    /** What AWT reads instead of asking fontconfig: every logical font is Lato. */
    private static String configuration(Path regular, Path bold) {
        StringBuilder lines = new StringBuilder("version=1\nsequence.allfonts=latin-1\n");
        for (String logical : new String[] {"serif", "sansserif", "monospaced", "dialog", "dialoginput"}) {
            for (String style : new String[] {"plain", "bold", "italic", "bolditalic"}) {
                String font = style.startsWith("bold") ? "Lato_Bold" : "Lato";
                lines.append(logical)
                        .append('.')
                        .append(style)
                        .append(".latin-1=")
                        .append(font)
                        .append('\n');
            }
        }
        return lines.append("filename.Lato=")
                .append(regular)
                .append('\n')
                .append("filename.Lato_Bold=")
                .append(bold)
                .append('\n')
                .toString();
    }

    private static byte[] bytes(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(Lato.class.getResourceAsStream(PLACE + name), name)) {
            return in.readAllBytes();
        }
    }

    private static final class Holder {
        static final Lato LATO = new Lato();
    }
}
