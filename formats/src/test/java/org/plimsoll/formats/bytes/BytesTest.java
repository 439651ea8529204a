package org.plimsoll.formats.bytes;

import java.nio.charset.StandardCharsets;
import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

import static org.assertj.core.api.Assertions.assertThat;

class BytesTest {
    /** A part of an array: what lies outside of it must not be found. */
    record Part(String text, int from, int to) {
        byte[] data() {
            return text.getBytes(StandardCharsets.ISO_8859_1);
        }
    }

    /** Few different bytes, so that they are found; among them neighbours that borrow from each other. */
    @Provide
    Arbitrary<Part> parts() {
        Arbitrary<Character> bytes = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.of('@', 'A', '?', '\n', '\u000b')),
                Tuple.of(1, Arbitraries.chars().range('\0', '\u00ff')));
        Arbitrary<String> texts = bytes.list().ofMaxSize(60).map(BytesTest::join);
        return Combinators.combine(
                        texts,
                        Arbitraries.doubles().between(0, 1),
                        Arbitraries.doubles().between(0, 1))
                .as((text, one, other) -> {
                    int from = (int) (Math.min(one, other) * text.length());
                    int to = (int) (Math.max(one, other) * text.length());
                    return new Part(text, from, to);
                });
    }

    private static String join(List<Character> characters) {
        StringBuilder text = new StringBuilder();
        characters.forEach(text::append);
        return text.toString();
    }

    @Property
    void theFirstByteIsFoundWhereAPlainLoopFindsIt(@ForAll("parts") Part part, @ForAll byte wanted) {
        for (byte b : new byte[] {wanted, '@', '\n'}) {
            int expected = part.from();
            while (expected < part.to() && part.data()[expected] != b) {
                expected++;
            }
            assertThat(Bytes.indexOf(part.data(), part.from(), part.to(), b)).isEqualTo(expected);
        }
    }

    @Property
    void theLastByteIsFoundWhereAPlainLoopFindsIt(@ForAll("parts") Part part) {
        int expected = part.to() - 1;
        while (expected >= part.from() && part.data()[expected] != '@') {
            expected--;
        }
        int found = Bytes.lastIndexOf(part.data(), part.from(), part.to(), (byte) '@');
        assertThat(found).isEqualTo(expected < part.from() ? -1 : expected);
    }

    @Property
    void aWordIsFoundWhereStringsFindIt(@ForAll("parts") Part part) {
        for (String word : new String[] {"@", "@A", "@@A", "A\n"}) {
            int expected = part.text().substring(part.from(), part.to()).indexOf(word);
            int found = Bytes.indexOf(part.data(), part.from(), part.to(), Bytes.ascii(word));
            assertThat(found).isEqualTo(expected < 0 ? -1 : expected + part.from());
        }
    }

    @Property
    void everyMatchInAWordIsMarkedAndNothingElse(@ForAll long word, @ForAll byte wanted) {
        long expected = 0;
        for (int i = 0; i < Long.BYTES; i++) {
            boolean equal = (byte) (word >>> (8 * i)) == wanted;
            expected |= equal ? 0x80L << (8 * i) : 0;
        }
        assertThat(Bytes.matches(word, Bytes.spread(wanted))).isEqualTo(expected);
    }

    /** The usual formula marks an A after an at sign, too, because of a borrow. */
    @Example
    void anAAfterASeparatorIsNoSeparator() {
        byte[] data = Bytes.ascii("@A@@AA@A");
        assertThat(Bytes.matches(Bytes.longAt(data, 0), Bytes.spread('@'))).isEqualTo(0x0080_0000_8080_0080L);
    }

    @Example
    void beginningsAreComparedInsideThePartOnly() {
        byte[] data = Bytes.ascii("rejected");
        assertThat(Bytes.startsWith(data, 2, 8, Bytes.ascii("ject"))).isTrue();
        assertThat(Bytes.startsWith(data, 2, 5, Bytes.ascii("ject"))).isFalse();
        assertThat(Bytes.startsWith(data, 2, 8, Bytes.ascii("jest"))).isFalse();
        assertThat(Bytes.startsWith(data, 8, 8, Bytes.ascii(""))).isTrue();
    }

    @Example
    void wordsAreComparedWithoutTheirCase() {
        byte[] data = Bytes.ascii("xFeR xfers");
        byte[] word = Bytes.ascii("xfer");
        assertThat(Bytes.equalsIgnoringCase(data, 0, 4, word)).isTrue();
        assertThat(Bytes.equalsIgnoringCase(data, 5, 9, word)).isTrue();
        assertThat(Bytes.equalsIgnoringCase(data, 5, 10, word)).isFalse();
        assertThat(Bytes.equalsIgnoringCase(data, 0, 3, word)).isFalse();
        assertThat(Bytes.equalsIgnoringCase(data, 1, 5, word)).isFalse();
    }

    @Example
    void aByteIsACharacterOfText() {
        assertThat(Bytes.text(new byte[] {'a', (byte) 0xfc, 0, 'b'}, 1, 3)).isEqualTo("\u00fc\0");
    }

    @Example
    void aByteIsCountedAsOftenAsItStands() {
        byte[] data = "a\nbb\n\ncccccccc\nddddddddd\n\u0001\u000b\n".getBytes(StandardCharsets.US_ASCII);
        for (int from = 0; from <= data.length; from++) {
            long expected = 0;
            for (int i = from; i < data.length; i++) {
                expected += data[i] == '\n' ? 1 : 0;
            }
            assertThat(Bytes.count(data, from, data.length, (byte) '\n')).isEqualTo(expected);
        }
    }
}
