package org.plimsoll.desktop.picture;

import java.io.StringWriter;
import java.util.Locale;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** SVG as it is written, element by element. */
final class SvgText {
    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;

    SvgText() {
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    /** Begins an element; its attributes follow, then what it holds. */
    SvgText open(String name) {
        try {
            xml.writeCharacters("\n");
            xml.writeStartElement(name);
            return this;
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    /** Adds an attribute to the element just begun. */
    SvgText with(String name, String value) {
        try {
            xml.writeAttribute(name, value);
            return this;
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    /** Adds letters; characters that XML does not know are left out. */
    SvgText words(String words) {
        try {
            xml.writeCharacters(words.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", ""));
            return this;
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    /** Ends the element begun last. */
    SvgText close() {
        try {
            xml.writeEndElement();
            return this;
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    /** A number with the decimals that can be seen. */
    static String number(double value) {
        String digits = String.format(Locale.ROOT, "%.2f", value);
        String plain = digits.replaceAll("\\.?0+$", "");
        return plain.equals("-0") ? "0" : plain;
    }

    /** What was written. */
    @Override
    public String toString() {
        return text + "\n";
    }

    private static IllegalStateException broken(XMLStreamException e) {
        return new IllegalStateException("memory refuses what is written into it", e);
    }
}
