package org.plimsoll.formats.table;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.plimsoll.formats.bytes.Bytes;

/**
 * The value of one column in one line: bytes of the log, or bytes made of them. The same object is filled again for the
 * next line, so nothing is allocated; whoever keeps a value copies it. Not safe for use by several threads.
 */
public final class Value {
    private byte[] data = {};
    private int start;
    private int end;
    private boolean present;
    private boolean plain;
    private byte[] made = new byte[64];

    /** No value yet. */
    public Value() {}

    /** Whether the line has a value for the column; it may still be empty. */
    public boolean present() {
        return present;
    }

    /**
     * Whether it is known to hold letters, digits and the signs of times and numbers only, because it was made here:
     * such a value needs no quotes and no escapes.
     */
    public boolean plain() {
        return plain;
    }

    /** The array that holds the value. */
    public byte[] data() {
        return data;
    }

    /** Its first byte. */
    public int start() {
        return start;
    }

    /** The byte after its last one. */
    public int end() {
        return end;
    }

    /** Its bytes. */
    public int length() {
        return end - start;
    }

    /** The value for people: read as UTF-8 where it is, as ISO-8859-1 where it is not; empty where there is none. */
    public String text() {
        return present ? text(data, start, end) : "";
    }

    /** Bytes for people: read as UTF-8 where they are, as ISO-8859-1 where they are not. */
    public static String text(byte[] data, int start, int end) {
        for (int i = start; i < end; i++) {
            if (data[i] < 0) {
                return decoded(data, start, end);
            }
        }
        return Bytes.text(data, start, end);
    }

    private static String decoded(byte[] data, int start, int end) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(data, start, end - start))
                    .toString();
        } catch (CharacterCodingException e) {
            return Bytes.text(data, start, end);
        }
    }

    /** Whether it is a whole number: digits, with a minus before them or not. */
    public boolean whole() {
        int i = start < end && data[start] == '-' ? start + 1 : start;
        if (!present || i == end) {
            return false;
        }
        for (; i < end; i++) {
            if (data[i] < '0' || data[i] > '9') {
                return false;
            }
        }
        return true;
    }

    /** Whether it is a number that JSON can write as it stands. */
    public boolean number() {
        int point = start;
        while (point < end && data[point] != '.') {
            point++;
        }
        if (point == end) {
            return whole() && plainStart();
        }
        return plainStart() && digits(data[start] == '-' ? start + 1 : start, point) && digits(point + 1, end);
    }

    /** JSON knows no zeros before a number. */
    private boolean plainStart() {
        int i = start < end && data[start] == '-' ? start + 1 : start;
        return i + 1 >= end || data[i] != '0' || data[i + 1] == '.';
    }

    private boolean digits(int from, int to) {
        for (int i = from; i < to; i++) {
            if (data[i] < '0' || data[i] > '9') {
                return false;
            }
        }
        return present && from < to;
    }

    void none() {
        present = false;
        start = 0;
        end = 0;
    }

    void set(byte[] data, int start, int end) {
        refer(data);
        this.start = start;
        this.end = end;
        present = true;
        plain = false;
    }

    /** Begins a value that is made of pieces. */
    void make() {
        refer(made);
        start = 0;
        end = 0;
        present = true;
        plain = false;
    }

    /** Most values lie in the same array as the one before; storing a reference costs more than looking at it. */
    private void refer(byte[] array) {
        if (data != array) {
            data = array;
        }
    }

    /** Says that the value needs neither quotes nor escapes. */
    void setPlain() {
        plain = true;
    }

    Value add(byte[] from, int first, int last) {
        reserve(last - first);
        System.arraycopy(from, first, made, end, last - first);
        end += last - first;
        return this;
    }

    Value add(byte[] all) {
        return add(all, 0, all.length);
    }

    Value add(char c) {
        reserve(1);
        made[end++] = (byte) c;
        return this;
    }

    /** Adds a number below 100 as two digits. */
    Value addTwo(int number) {
        reserve(2);
        made[end++] = (byte) ('0' + number / 10);
        made[end++] = (byte) ('0' + number % 10);
        return this;
    }

    Value add(long number) {
        int at = end;
        if (number < 0) {
            return add(Bytes.ascii(Long.toString(number)));
        }
        int digits = 1;
        for (long rest = number; rest >= 10; rest /= 10) {
            digits++;
        }
        reserve(digits);
        long rest = number;
        for (int i = at + digits - 1; i >= at; i--) {
            made[i] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        end = at + digits;
        return this;
    }

    /** Leaves out bytes at the ends of the value. */
    void narrow(int newStart, int newEnd) {
        start = newStart;
        end = newEnd;
    }

    private void reserve(int more) {
        if (end + more > made.length) {
            made = Arrays.copyOf(made, 2 * (end + more));
            data = made;
        }
    }
}
