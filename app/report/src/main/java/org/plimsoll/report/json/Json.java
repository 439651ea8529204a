package org.plimsoll.report.json;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalDouble;

import com.fasterxml.jackson.core.JsonGenerator;
import org.jspecify.annotations.Nullable;

/** The few words of JSON that are needed, so that the shapes of the objects can be read off the code. */
final class Json {
    private final JsonGenerator out;

    Json(JsonGenerator out) {
        this.out = out;
    }

    void start() throws IOException {
        out.writeStartObject();
    }

    void start(String key) throws IOException {
        out.writeFieldName(key);
        out.writeStartObject();
    }

    void end() throws IOException {
        out.writeEndObject();
    }

    void text(String key, @Nullable String value) throws IOException {
        out.writeFieldName(key);
        if (value == null) {
            out.writeNull();
        } else {
            out.writeString(value);
        }
    }

    /** An item of a list. */
    void text(String value) throws IOException {
        out.writeString(value);
    }

    void truth(String key, boolean value) throws IOException {
        out.writeBooleanField(key, value);
    }

    void count(String key, long value) throws IOException {
        out.writeNumberField(key, value);
    }

    void count(String key, @Nullable Long value) throws IOException {
        if (value == null) {
            nothing(key);
        } else {
            count(key, value.longValue());
        }
    }

    void nothing(String key) throws IOException {
        out.writeNullField(key);
    }

    /** A number without an exponent; a whole one keeps its {@code .0}, so that a key always has the same type. */
    void number(String key, double value) throws IOException {
        out.writeFieldName(key);
        out.writeNumber(plain(value));
    }

    private static BigDecimal plain(double value) {
        BigDecimal digits = BigDecimal.valueOf(value);
        return digits.scale() < 1 ? digits.setScale(1) : digits;
    }

    void number(String key, OptionalDouble value) throws IOException {
        if (value.isPresent()) {
            number(key, value.getAsDouble());
        } else {
            nothing(key);
        }
    }

    <T> void list(String key, List<T> values, Entry<T> entry) throws IOException {
        list(key, values.iterator(), entry);
    }

    /** A list of which each entry is written before the next one is asked for. */
    <T> void list(String key, Iterator<T> values, Entry<T> entry) throws IOException {
        out.writeFieldName(key);
        out.writeStartArray();
        while (values.hasNext()) {
            out.writeStartObject();
            entry.write(values.next());
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    /** A list whose items are written whole, not key by key. */
    <T> void values(String key, List<T> values, Entry<T> entry) throws IOException {
        out.writeFieldName(key);
        out.writeStartArray();
        for (T value : values) {
            entry.write(value);
        }
        out.writeEndArray();
    }

    void texts(String key, List<String> values) throws IOException {
        out.writeFieldName(key);
        out.writeStartArray();
        for (String value : values) {
            out.writeString(value);
        }
        out.writeEndArray();
    }

    void numbers(String key, List<Double> values) throws IOException {
        out.writeFieldName(key);
        out.writeStartArray();
        for (double value : values) {
            out.writeNumber(plain(value));
        }
        out.writeEndArray();
    }

    /** Digits that are already spelled as a number; empty means none. */
    void digits(String key, String exact) throws IOException {
        if (exact.isEmpty()) {
            nothing(key);
        } else {
            out.writeFieldName(key);
            out.writeNumber(new BigDecimal(exact));
        }
    }

    /** Writes the keys of one entry of a list. */
    interface Entry<T> {
        void write(T value) throws IOException;
    }
}
