package org.plimsoll.formats.model;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.plimsoll.formats.LogFormats;

import static org.assertj.core.api.Assertions.assertThat;

class LineKindTest {
    private static final Field SIZE = Field.tagged("S=", "size", FieldType.INTEGER, Meaning.SIZE, "Bytes.");
    private static final LineKind KIND =
            new LineKind("<=", "any", "mainlog", Event.RECEIVED, true, List.of(SIZE), "<= S=1", "A reception.");

    @Test
    void fieldsAreEqualWhenAllTheirPartsAre() {
        assertThat(SIZE)
                .isEqualTo(Field.tagged("S=", "size", FieldType.INTEGER, Meaning.SIZE, "Bytes."))
                .hasSameHashCodeAs(Field.tagged("S=", "size", FieldType.INTEGER, Meaning.SIZE, "Bytes."))
                .isNotEqualTo("size");
    }

    @Test
    void fieldsDifferWhenOneOfTheirPartsDoes() {
        assertThat(List.of(
                        Field.tagged("S=", "bytes", FieldType.INTEGER, Meaning.SIZE, "Bytes."),
                        Field.tagged("S=", "size", FieldType.DECIMAL, Meaning.SIZE, "Bytes."),
                        Field.tagged("size=", "size", FieldType.INTEGER, Meaning.SIZE, "Bytes."),
                        Field.tagged("S=", "size", FieldType.INTEGER, Meaning.NONE, "Bytes."),
                        Field.tagged("S=", "size", FieldType.INTEGER, Meaning.SIZE, "Octets.")))
                .doesNotContain(SIZE);
    }

    @Test
    void kindsAreEqualWhenAllTheirPartsAre() {
        LineKind same = new LineKind(
                "<=",
                "any",
                "mainlog",
                Event.RECEIVED,
                true,
                List.of(Field.tagged("S=", "size", FieldType.INTEGER, Meaning.SIZE, "Bytes.")),
                "<= S=1",
                "A reception.");

        assertThat(KIND).isEqualTo(same).hasSameHashCodeAs(same).isNotEqualTo("<=");
    }

    @Test
    void kindsDifferWhenOneOfTheirPartsDoes() {
        List<Field> fields = KIND.fields();

        assertThat(List.of(
                        new LineKind("=>", "any", "mainlog", Event.RECEIVED, true, fields, "<= S=1", "A reception."),
                        new LineKind("<=", "4", "mainlog", Event.RECEIVED, true, fields, "<= S=1", "A reception."),
                        new LineKind("<=", "any", "rejectlog", Event.RECEIVED, true, fields, "<= S=1", "A reception."),
                        new LineKind("<=", "any", "mainlog", Event.MOVED, true, fields, "<= S=1", "A reception."),
                        new LineKind("<=", "any", "mainlog", Event.RECEIVED, false, fields, "<= S=1", "A reception."),
                        new LineKind("<=", "any", "mainlog", Event.RECEIVED, true, List.of(), "<= S=1", "A reception."),
                        new LineKind("<=", "any", "mainlog", Event.RECEIVED, true, fields, "<= S=2", "A reception."),
                        new LineKind("<=", "any", "mainlog", Event.RECEIVED, true, fields, "<= S=1", "An arrival.")))
                .doesNotContain(KIND);
    }

    @Test
    void noTwoKindsOfAFormatAreEqual() {
        assertThat(LogFormats.all())
                .allSatisfy(format -> assertThat(format.kinds()).doesNotHaveDuplicates());
    }
}
