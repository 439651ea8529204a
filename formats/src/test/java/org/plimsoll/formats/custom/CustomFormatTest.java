package org.plimsoll.formats.custom;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plimsoll.formats.model.Event;
import org.plimsoll.formats.model.LineCursor;
import org.plimsoll.formats.model.LineKind;
import org.plimsoll.formats.model.LogFormat;
import org.plimsoll.formats.model.LogRecord;
import org.plimsoll.formats.model.Meaning;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CustomFormatTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            %t%i;             position 3: nothing divides %t from %i; expected a delimiter between them
            %t@%r%R@%i;       position 6: nothing divides %r from %R; expected a delimiter between them
            %t@%n %h{X};      position 4: %n may hold the ' ' behind it, and %h{X} at position 7 the ' ' before it
            %n@%h{From};      position 1: %n may hold the '@' behind it, and %h{From} at position 4 the '@' before it
            %r.%R.%t.%n;      position 1: %r may hold the '.' behind it, and %n at position 10 the '.' before it
            %B0%N0%S;         position 1: %B may hold the '0' behind it, and %S at position 7 the '0' before it
            %t %;             position 4: '%' without a specifier
            %t|%;             position 4: '%' without a specifier
            %t{%Y;            position 3: the brace behind %t is not closed
            %t{%L}|%i;        position 1: %L is no conversion of strftime
            %t|%h;            position 4: %h; expected something in braces, such as %h{Subject}
            %t|%i{3};         position 4: %i{3}; expected nothing in braces
            %us{7}|%i;        position 1: %us{7}; expected a number of decimals from 1 to 6 in braces
            %us|%i;           position 1: %us; expected something in braces, such as %us{3}
            %T{x};            position 1: %T{x}; expected a number of decimals from 0 to 6 in braces
            %t::%i;           position 3: '::', which Momentum does not take for literal text
            %t|%i__%r;        position 6: '__', which Momentum does not take for literal text
            no macro at all;  no specifier in it
            """)
    void anAmbiguousStringIsRefusedWithItsPosition(String string, String sentence) {
        assertThatThrownBy(() -> CustomFormat.compile(string))
                .isInstanceOf(InvalidFormatStringException.class)
                .hasMessageStartingWith(sentence)
                .hasMessageContaining("expected ");
    }

    @Test
    void aLineEndInAStringIsRefused() {
        assertThatThrownBy(() -> CustomFormat.compile("%t\n%i")).hasMessageStartingWith("position 3: a line end");
    }

    @Test
    void aRefusedStringOfSeveralIsNamed() {
        assertThatThrownBy(() -> CustomFormat.compile("reception=%t@%i;delivery=%t%i"))
                .hasMessageStartingWith("delivery, position 3: nothing divides %t from %i");
        assertThatThrownBy(() -> CustomFormat.compile("reception=%t@%i;delivery=x"))
                .hasMessageStartingWith("delivery, no specifier in it");
        assertThatThrownBy(() -> CustomFormat.compile("reception=%t@%i;reception=%t@%i"))
                .hasMessageStartingWith("reception is named twice");
    }

    @Test
    void stagesThatNothingTellsApartAreRefused() {
        assertThatThrownBy(() -> CustomFormat.compile("transient_failure=%t@%i@%n;permanent_failure=%t@%i@%n"))
                .hasMessageStartingWith("the lines of transient_failure and permanent_failure cannot be told apart");
    }

    @Test
    void aStageWhoseLinesAnotherOneWouldTakeIsTriedFirst() throws Exception {
        LogFormat format = CustomFormat.compile("reception=%t %i %n;delivery=%t %i D %B");
        assertThat(event(format, "1064868656 00/00-25004-31B987F3 D 17")).isEqualTo(Event.DELIVERED);
        assertThat(event(format, "1064868656 00/00-25004-31B987F3 Dear 17")).isEqualTo(Event.RECEIVED);
        assertThat(format.kinds()).extracting(LineKind::event).containsExactly(Event.RECEIVED, Event.DELIVERED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            %t@%i@R@%r@%R;          RECEIVED
            %t@%i@D@%r@%R;          DELIVERED
            %t|T|%i|%n;             DEFERRED
            P %t %i %n;             FAILED
            %t@%i@X@%d;             MOVED
            %t@%i@B@%r@%R@%n;       BOUNCED
            %t %i %r@%R;            RECEIVED
            %t %i %N %d;            DELIVERED
            %t %i %N %S %n;         FAILED
            %t %H %S %n;            REJECTED
            RD %t %i;               RECEIVED
            """)
    void aStringThatNamesNoStageHasTheOneOfItsLetterOrItsSpecifiers(String string, Event event) throws Exception {
        assertThat(CustomFormat.compile(string).kinds().get(0).event()).isEqualTo(event);
    }

    @Test
    void aSemicolonDividesOnlyBeforeAStage() throws Exception {
        LogFormat format = CustomFormat.compile("reception=%t;R;%i; delivery_format = %t;D;%i\\;delivery=%B");
        assertThat(format.description())
                .isEqualTo("Momentum custom_logger, reception=%t;R;%i; delivery= %t;D;%i;delivery=%B");
        assertThat(event(format, "1064868656;R;00/00-25004-31B987F3")).isEqualTo(Event.RECEIVED);
        assertThat(event(format, " 1064868656;D;00/00-25004-31B987F3;delivery=17"))
                .isEqualTo(Event.DELIVERED);
        assertThat(event(CustomFormat.compile("%t;D;%i"), "1064868656;D;00/00-25004-31B987F3"))
                .isEqualTo(Event.DELIVERED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%t@%i", "%us{3}@%i", "%t@%t{%F}", "%t{%s}@%i"})
    void secondsSince1970AreInstants(String string) throws Exception {
        assertThat(CustomFormat.compile(string).instants()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"%t{%F %T}@%i", "%t{%F %T %z}@%i", "reception=%t@%i@R;delivery=%t{%F}@%i@D"})
    void readingsOfAClockAreNot(String string) throws Exception {
        assertThat(CustomFormat.compile(string).instants()).isFalse();
    }

    @Test
    void aDateAndATimeOfDayInTwoFieldsAreOneTime() throws Exception {
        LineCursor cursor =
                cursor(CustomFormat.compile("%t{%F}@%i@%t{%T}"), "2003-09-29@00/00-25004-31B987F3@20:50:56");
        assertThat(cursor.hasTime()).isTrue();
        assertThat(cursor.clockMicros()).isEqualTo(1_064_868_656_000_000L);
    }

    @Test
    void aStringWithoutATimeIsReadWithoutOne() throws Exception {
        LineCursor cursor = cursor(CustomFormat.compile("reception=%i %B"), "00/00-25004-31B987F3 17");
        assertThat(cursor.kind()).isNotNull();
        assertThat(cursor.hasTime()).isFalse();
    }

    @Test
    void theOutboundConnectionIsTheConnectionWhereNoOtherIsWritten() throws Exception {
        LineKind alone = CustomFormat.compile("delivery=%t@%OC").kinds().get(0);
        LineKind beside = CustomFormat.compile("delivery=%t@%OC@%CI").kinds().get(0);
        assertThat(alone.fields().get(alone.indexOf(Meaning.CONNECTION)).name()).isEqualTo("outbound_connection_id");
        assertThat(beside.fields().get(beside.indexOf(Meaning.CONNECTION)).name())
                .isEqualTo("connection_id");
    }

    @Test
    void theLongestRunOfLettersIsTheNameOfAMacro() throws Exception {
        List<String> names =
                CustomFormat.compile("%t_%BIx_%i|%my_date|%outbound_tls_cipher_|%tR").kinds().get(0).fields().stream()
                        .map(field -> field.name())
                        .toList();
        assertThat(names)
                .containsExactly("time", "macro_bix", "message_id", "macro_my_date", "outbound_tls_cipher", "macro_tr");
    }

    @Test
    void literalTextBeyondAsciiIsReadAsUtf8() throws Exception {
        LogFormat format = CustomFormat.compile("%t » %h{Subject} » %i");
        String line = new String(
                "1064868656 » Größe » 00/00-25004-31B987F3".getBytes(java.nio.charset.StandardCharsets.UTF_8),
                ISO_8859_1);
        LogRecord record = Objects.requireNonNull(cursor(format, line).toRecord());
        assertThat(record.text(1)).isEqualTo("Größe");
        assertThat(new String(format.encoder().encode(record), ISO_8859_1)).isEqualTo(line);
    }

    @Test
    void withoutReceptionsRecipientsAreThoseDealtWith() throws Exception {
        LogFormat format = CustomFormat.compile("delivery=%t %r@%R");
        assertThat(format.recipientEvents()).containsExactlyInAnyOrder(Event.DELIVERED, Event.FAILED);
        assertThat(format.baselineBytesPerMillionMessages()).isEqualTo(LogFormat.NO_BASELINE);
    }

    private static @Nullable Event event(LogFormat format, String line) {
        LineKind kind = cursor(format, line).kind();
        return kind == null ? null : kind.event();
    }

    private static LineCursor cursor(LogFormat format, String line) {
        byte[] data = line.getBytes(ISO_8859_1);
        LineCursor cursor = new LineCursor(format, java.util.EnumSet.allOf(Meaning.class));
        cursor.begin(data, 0, data.length, 0, 0);
        assertThat(cursor.advance()).isTrue();
        return cursor;
    }
}
