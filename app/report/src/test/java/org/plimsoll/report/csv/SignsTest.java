package org.plimsoll.report.csv;

import java.util.Random;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SignsTest {
    private static final String BYTES = "aZ09.@<>~!#+ \t\r\n,\"\\\u007f\u0000\u001f\u0080\u00e4\u00ff";
    private static final String ORDINARY = "abcxyz0189.@<>~!#+-_:;()[]{}'`";

    /** Values at any place of an array, so that what stands around them matters nothing. */
    @Test
    void aValueIsSpecialIfOneOfItsBytesIs() {
        Random random = new Random(20261125);
        for (int round = 0; round < 200_000; round++) {
            byte[] data = new byte[random.nextInt(40)];
            for (int i = 0; i < data.length; i++) {
                String from = random.nextInt(9) == 0 ? BYTES : ORDINARY;
                data[i] = (byte) from.charAt(random.nextInt(from.length()));
            }
            int start = random.nextInt(data.length + 1);
            int end = start + random.nextInt(data.length - start + 1);
            assertThat(Signs.anySpecial(data, start, end)).isEqualTo(holds(data, start, end, false));
            assertThat(Signs.needQuotes(data, start, end)).isEqualTo(holds(data, start, end, true));
        }
    }

    private static boolean holds(byte[] data, int start, int end, boolean dividing) {
        boolean holds = start < end && (data[start] == ' ' || data[end - 1] == ' ');
        for (int i = start; i < end; i++) {
            int b = data[i] & 0xff;
            boolean divides = b == ',' || b == '"' || b == '\r' || b == '\n' || b == '\t';
            holds |= divides || (!dividing && (b < ' ' || b >= 0x7f || b == '\\'));
        }
        return holds;
    }
}
