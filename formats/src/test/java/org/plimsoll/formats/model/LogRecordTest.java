package org.plimsoll.formats.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class LogRecordTest {
    private static final LineKind KIND = new LineKind(
            "R",
            "1",
            "mainlog",
            Event.RECEIVED,
            true,
            List.of(
                    Field.at("sender", FieldType.TEXT, Meaning.SENDER, "sender"),
                    Field.at("size", FieldType.INTEGER, Meaning.SIZE, "size"),
                    Field.at("other_size", FieldType.INTEGER, Meaning.SIZE, "size once more")),
            "R",
            "a reception");

    @Test
    void textIsUtf8WhereItCanBeAndLatin1WhereItCannot() {
        assertThat(record("j\u00c3\u00bcrgen").text(0)).isEqualTo("j\u00fcrgen");
        assertThat(record("j\u00fcrgen").text(0)).isEqualTo("j\u00fcrgen");
        assertThat(record("j\u00c3").text(0)).isEqualTo("j\u00c3");
        assertThat(record("ann").text(0)).isEqualTo("ann");
        assertThat(record(null).text(0)).isNull();
    }

    @Test
    void theFirstFieldWithAMeaningIsGivenAsWritten() {
        LogRecord record = new LogRecord(KIND, Arrays.asList("j\u00c3\u00bc", null, "5"));
        assertThat(record.raw(Meaning.SENDER)).isEqualTo("j\u00c3\u00bc");
        assertThat(record.raw(Meaning.SIZE)).isNull();
        assertThat(record.raw(Meaning.PEER)).isNull();
    }

    @Test
    void aRecordDoesNotChangeWithTheListItWasMadeOf() {
        List<@Nullable String> values = new ArrayList<>(Arrays.asList("ann", "1", "2"));
        LogRecord record = new LogRecord(KIND, values);
        values.set(0, "bob");
        assertThat(record.values()).containsExactly("ann", "1", "2");
        assertThatThrownBy(() -> record.values().add("3")).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void everyFieldHasAPlaceForItsValue() {
        assertThatThrownBy(() -> new LogRecord(KIND, List.of("ann")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("R: 1 values for 3 fields");
    }

    private static LogRecord record(@Nullable String sender) {
        return new LogRecord(KIND, Arrays.asList(sender, null, null));
    }
}
