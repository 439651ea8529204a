package org.plimsoll.report.json;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;

/** Renders JSON as text that is the same on every machine. */
final class JsonText {
    /** Everything above is escaped: what is left is printable in every character set. */
    private static final int LAST_PRINTABLE = '~';

    private JsonText() {}

    /** Writes the object. */
    interface Part {
        void write(Json json) throws IOException;
    }

    /** For machines and for any terminal: characters beyond ASCII are escaped. */
    static String ascii(Part part) {
        return render(part, LAST_PRINTABLE);
    }

    /** For files that people read and edit. */
    static String readable(Part part) {
        return render(part, 0);
    }

    /** The same as {@link #ascii(Part)} where it may be too long to be held. Flushed, not closed. */
    static void ascii(Part part, OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.US_ASCII);
        render(part, LAST_PRINTABLE, text);
        text.flush();
    }

    private static String render(Part part, int highestNonEscaped) {
        StringWriter text = new StringWriter();
        try {
            render(part, highestNonEscaped, text);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory cannot fail", e);
        }
        return text.toString();
    }

    private static void render(Part part, int highestNonEscaped, Writer text) throws IOException {
        JsonGenerator generator = new JsonFactory().createGenerator(text);
        generator.disable(StreamWriteFeature.AUTO_CLOSE_TARGET.mappedFeature());
        generator.disable(StreamWriteFeature.AUTO_CLOSE_CONTENT.mappedFeature());
        generator.enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN.mappedFeature());
        generator.setHighestNonEscapedChar(highestNonEscaped);
        generator.setPrettyPrinter(printer());
        part.write(new Json(generator));
        generator.close();
        text.write('\n');
    }

    /** The same line ends on every machine, and one entry of a list on one line so that it can be read and searched. */
    private static DefaultPrettyPrinter printer() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter(Separators.createDefaultInstance()
                        .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                        .withArrayEmptySeparator("")
                        .withObjectEmptySeparator(""))
                .withObjectIndenter(indenter)
                .withArrayIndenter(indenter);
    }
}
