package org.plimsoll.report.json;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import org.jspecify.annotations.Nullable;
import org.plimsoll.planner.plan.InvalidScenarioException;
import org.plimsoll.planner.study.InvalidStudyException;

/**
 * A value of a JSON file that knows where it stands, so that a complaint can say it.
 *
 * @param file name of the file
 * @param place line and column of its first character
 * @param kind what it is
 * @param text what a text or a number says, else empty
 * @param fields the values of an object by their keys, in order
 * @param items the values of an array
 */
record PlacedValue(
        String file, Place place, Kind kind, String text, Map<String, PlacedValue> fields, List<PlacedValue> items) {

    /** What a value is; the word for it in a complaint. */
    enum Kind {
        OBJECT("an object"),
        ARRAY("a list"),
        TEXT("a text"),
        NUMBER("a number"),
        TRUTH("true or false"),
        NOTHING("null");

        private final String word;

        Kind(String word) {
            this.word = word;
        }
    }

    /** Both from 1. */
    record Place(int line, int column) {}

    /**
     * Reads a file that holds one object.
     *
     * @param file name for complaints
     * @param json what it holds
     * @param expected what it should hold, such as {@code a study}
     * @throws InvalidStudyException if it is no JSON, or no object
     */
    static PlacedValue read(String file, String json, String expected) {
        JsonFactory factory = JsonFactory.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
        try (JsonParser parser = factory.createParser(json)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw complaint(
                        file, place(parser.currentTokenLocation()), "expected " + expected + ", an object in {}");
            }
            PlacedValue value = value(file, parser);
            if (parser.nextToken() != null) {
                throw complaint(file, place(parser.currentTokenLocation()), "expected the end of the file");
            }
            return value;
        } catch (JsonProcessingException e) {
            throw complaint(
                    file,
                    place(e.getLocation()),
                    "no JSON, expected %s: %s".formatted(expected, firstLine(e.getOriginalMessage())));
        } catch (IOException e) {
            throw new InvalidStudyException("%s: could not be read: %s".formatted(file, e.getMessage()));
        }
    }

    private static PlacedValue value(String file, JsonParser parser) throws IOException {
        Place place = place(parser.currentTokenLocation());
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(file, place, parser);
            case START_ARRAY -> array(file, place, parser);
            case VALUE_STRING -> plain(file, place, Kind.TEXT, parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> plain(file, place, Kind.NUMBER, parser.getText());
            case VALUE_TRUE, VALUE_FALSE -> plain(file, place, Kind.TRUTH, parser.getText());
            default -> plain(file, place, Kind.NOTHING, "");
        };
    }

    private static PlacedValue object(String file, Place place, JsonParser parser) throws IOException {
        Map<String, PlacedValue> fields = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            parser.nextToken();
            fields.put(key, value(file, parser));
        }
        return new PlacedValue(file, place, Kind.OBJECT, "", fields, List.of());
    }

    private static PlacedValue array(String file, Place place, JsonParser parser) throws IOException {
        List<PlacedValue> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(file, parser));
        }
        return new PlacedValue(file, place, Kind.ARRAY, "", Map.of(), items);
    }

    private static PlacedValue plain(String file, Place place, Kind kind, String text) {
        return new PlacedValue(file, place, kind, text, Map.of(), List.of());
    }

    private static Place place(JsonLocation location) {
        return new Place(location.getLineNr(), Math.max(1, location.getColumnNr()));
    }

    /** Where an object began is told in words that are the library's own. */
    private static String firstLine(String message) {
        return message.replaceFirst(" \\(start marker .*", "")
                .lines()
                .findFirst()
                .orElse("it cannot be read");
    }

    /** The value of a key, null if there is none. */
    @Nullable
    PlacedValue field(String key) {
        return fields.get(key);
    }

    /**
     * The value of a key.
     *
     * @throws InvalidStudyException if there is none
     */
    PlacedValue needed(String key) {
        PlacedValue value = fields.get(key);
        if (value == null) {
            throw complaint("no key \"%s\", expected one".formatted(key));
        }
        return value;
    }

    /** Insists on a kind. */
    PlacedValue as(Kind wanted) {
        return as(wanted, wanted.word);
    }

    PlacedValue as(Kind wanted, String expected) {
        if (kind != wanted) {
            throw complaint("%s, expected %s".formatted(found(), expected));
        }
        return this;
    }

    /** What stands here, for a complaint. */
    String found() {
        return switch (kind) {
            case TEXT -> "\"" + (text.length() <= 40 ? text : text.substring(0, 40) + "...") + "\"";
            case NUMBER, TRUTH -> text;
            case OBJECT, ARRAY, NOTHING -> kind.word;
        };
    }

    /** Insists that an object has no other keys. */
    void knowsOnly(List<String> keys) {
        fields.forEach((key, value) -> {
            if (!keys.contains(key)) {
                throw value.complaint("unknown key \"%s\", expected one of %s".formatted(key, String.join(", ", keys)));
            }
        });
    }

    /** Insists that the file says what it is, in a version that is known. */
    void isA(String name, int version) {
        PlacedValue head = fields.get("plimsoll");
        if (head == null) {
            throw complaint(
                    "no %1$s of Plimsoll, expected the key \"plimsoll\" with the value \"%1$s\"".formatted(name));
        }
        if (head.kind != Kind.TEXT || !head.text.equals(name)) {
            throw head.complaint("%s, expected \"%s\"".formatted(head.found(), name));
        }
        PlacedValue number = needed("version");
        if (number.kind != Kind.NUMBER || !number.text.equals(Integer.toString(version))) {
            boolean newer = number.kind == Kind.NUMBER && number.text.matches("[1-9]\\d*");
            throw number.complaint("version %s%s, expected %s"
                    .formatted(number.found(), newer ? ", which only a newer Plimsoll reads" : "", version));
        }
    }

    /** What a value makes no sense for, told with its place. */
    InvalidStudyException complaint(InvalidScenarioException cause) {
        return complaint(Objects.requireNonNull(cause.getMessage()));
    }

    InvalidStudyException complaint(String sentence) {
        return complaint(file, place, sentence);
    }

    private static InvalidStudyException complaint(String file, Place place, String sentence) {
        return new InvalidStudyException(
                "%s, line %s, column %s: %s".formatted(file, place.line(), place.column(), sentence));
    }
}
