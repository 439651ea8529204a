package org.plimsoll.formats.trace;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A number for each of many ids, looked up by the bytes of a line without making a text of them. Not safe for use by
 * several threads while it is written.
 */
final class IdTable {
    private static final int FIRST_SLOTS = 64;

    private byte[][] keys = new byte[FIRST_SLOTS][];
    private int[] bits = new int[FIRST_SLOTS];
    private int size;

    /** Ids in it. */
    int size() {
        return size;
    }

    /** The bits of an id, 0 if it is not in the table. */
    int get(byte[] data, int start, int end) {
        int slot = slot(data, start, end);
        return keys[slot] == null ? 0 : bits[slot];
    }

    /** Whether an id is in the table. */
    boolean has(byte[] data, int start, int end) {
        return keys[slot(data, start, end)] != null;
    }

    /** Sets bits of an id besides those that are set; whether the id was not yet in the table. */
    boolean add(byte[] data, int start, int end, int more) {
        int slot = slot(data, start, end);
        boolean fresh = keys[slot] == null;
        if (fresh) {
            keys[slot] = Arrays.copyOfRange(data, start, end);
            bits[slot] = 0;
            size++;
        }
        bits[slot] |= more;
        if (fresh && 2 * size > keys.length) {
            grow();
        }
        return fresh;
    }

    boolean add(byte[] id, int more) {
        return add(id, 0, id.length, more);
    }

    boolean add(String id, int more) {
        return add(id.getBytes(StandardCharsets.ISO_8859_1), more);
    }

    /** Adds all of another table. */
    void addAll(IdTable other) {
        for (int i = 0; i < other.keys.length; i++) {
            byte[] key = other.keys[i];
            if (key != null) {
                add(key, other.bits[i]);
            }
        }
    }

    /** The ids, in no order. */
    List<byte[]> ids() {
        List<byte[]> ids = new ArrayList<>();
        for (byte[] key : keys) {
            if (key != null) {
                ids.add(key);
            }
        }
        return ids;
    }

    private int slot(byte[] data, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + data[i];
        }
        int mask = keys.length - 1;
        int slot = (hash ^ hash >>> 15) & mask;
        while (keys[slot] != null && !Arrays.equals(keys[slot], 0, keys[slot].length, data, start, end)) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        byte[][] oldKeys = keys;
        int[] oldBits = bits;
        keys = new byte[2 * oldKeys.length][];
        bits = new int[keys.length];
        size = 0;
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != null) {
                add(oldKeys[i], oldBits[i]);
            }
        }
    }
}
