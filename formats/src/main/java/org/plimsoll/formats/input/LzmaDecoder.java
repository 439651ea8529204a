package org.plimsoll.formats.input;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

import org.plimsoll.formats.bytes.Bytes;

/**
 * Decodes the LZMA in a chunk of LZMA2, as the LZMA SDK describes it ("LZMA specification", Igor Pavlov, 2015), and as
 * far as there are bytes: of a chunk that is cut or damaged, every byte before that place is given.
 *
 * <p>Nearly all the time goes into bits, each of which depends on the one before, through three numbers. They stay in
 * registers only as long as no other method is called: so one method reads literals and matches with all their bits, a
 * tenth faster than if it called others for them, and a quarter faster than the library.
 */
final class LzmaDecoder {
    /** Largest size of a chunk. */
    private static final int CHUNK_BYTES = 1 << 16;
    /** A symbol reads fewer. */
    private static final int SLACK = 64;

    private static final int BEGIN_BYTES = 5;
    private static final long TOP = 1L << 24;
    private static final int MODEL_BITS = 11;
    private static final int MODEL = 1 << MODEL_BITS;
    private static final int MOVE = 5;

    private static final int STATES = 12;
    private static final int POSITIONS = 16;
    private static final int IS_MATCH = 0;
    private static final int IS_REPEAT = IS_MATCH + STATES * POSITIONS;
    private static final int IS_REPEAT_0 = IS_REPEAT + STATES;
    private static final int IS_REPEAT_1 = IS_REPEAT_0 + STATES;
    private static final int IS_REPEAT_2 = IS_REPEAT_1 + STATES;
    private static final int IS_LONG = IS_REPEAT_2 + STATES;
    private static final int SLOTS = IS_LONG + STATES * POSITIONS;
    private static final int SPECIAL = SLOTS + 4 * 64;
    private static final int ALIGN = SPECIAL + 115;
    private static final int MATCH_LENGTH = ALIGN + 16;
    private static final int LENGTH_LOW = 2;
    private static final int LENGTH_MIDDLE = LENGTH_LOW + POSITIONS * 8;
    private static final int LENGTH_HIGH = LENGTH_MIDDLE + POSITIONS * 8;
    private static final int REPEAT_LENGTH = MATCH_LENGTH + LENGTH_HIGH + 256;
    private static final int LITERALS = REPEAT_LENGTH + LENGTH_HIGH + 256;
    private static final int LITERAL = 0x300;
    private static final int MOST_LITERALS = LITERAL << 4;

    /** The first state in which the last symbol was no literal. */
    private static final int AFTER_MATCH = 7;

    private static final int SHORTEST = 2;
    private static final int FIRST_SPECIAL = 4;
    private static final int FIRST_ALIGNED = 14;
    private static final int ALIGNED_BITS = 4;

    private final short[] models = new short[LITERALS + MOST_LITERALS];
    private final byte[] input = new byte[CHUNK_BYTES + SLACK];
    private int from;
    private int end;
    private boolean cut;
    private long range;
    private long code;

    private int literalBits;
    private int literalMask;
    private int positionMask;
    private int state;
    private int distance0;
    private int distance1;
    private int distance2;
    private int distance3;
    /** Bytes of the last match that are not written yet. */
    private int pending;

    /** Takes the byte that says how symbols depend on what is around them. */
    void properties(int properties) throws IOException {
        int rest = properties / 9;
        int literal = properties % 9;
        int literalPosition = rest % 5;
        if (rest / 5 > 4 || literal + literalPosition > 4) {
            throw damaged();
        }
        literalBits = literal;
        literalMask = (1 << literalPosition) - 1;
        positionMask = (1 << (rest / 5)) - 1;
    }

    /** Forgets what was learnt. */
    void reset() {
        Arrays.fill(models, (short) (MODEL / 2));
        state = 0;
        distance0 = 0;
        distance1 = 0;
        distance2 = 0;
        distance3 = 0;
    }

    /**
     * Begins a chunk.
     *
     * @param in the file
     * @param bytes size of the chunk there
     * @throws EOFException if not even its beginning is there
     */
    void begin(InputStream in, int bytes) throws IOException {
        end = in.readNBytes(input, 0, bytes);
        cut = end < bytes;
        if (end < BEGIN_BYTES) {
            throw cut ? new EOFException() : damaged();
        }
        if (input[0] != 0) {
            throw damaged();
        }
        range = 0xffffffffL;
        code = 0;
        for (int i = 1; i < BEGIN_BYTES; i++) {
            code = code << Byte.SIZE | (input[i] & 0xff);
        }
        from = BEGIN_BYTES;
        pending = 0;
        Arrays.fill(input, end, end + SLACK, (byte) 0);
    }

    /** Whether all of the chunk was needed, and no more. */
    boolean finished() {
        return pending == 0 && from == end && code == 0;
    }

    /**
     * Decodes some bytes of the chunk into the window.
     *
     * @param count how many, for which the window has room
     * @throws EOFException if the chunk is cut; what could be decoded is in the window
     * @throws IOException if it is damaged; likewise
     */
    void decode(LzmaWindow window, int count) throws IOException {
        byte[] out = window.data;
        int at = window.at;
        int full = at + count;
        int before = window.known() - at;
        int last = window.last();
        short[] probabilities = models;
        byte[] source = input;
        long width = range;
        long value = code;
        int place = from;
        int state = this.state;
        try {
            if (pending > 0) {
                at = copy(window, at, full);
                last = out[at - 1] & 0xff;
            }
            while (at < full) {
                int position = at - window.origin;
                int inMask = position & positionMask;
                int index = IS_MATCH + (state << 4) + inMask;
                int model;
                int symbol;
                int length;
                if (width < TOP) {
                    width <<= Byte.SIZE;
                    value = value << Byte.SIZE | (source[place++] & 0xff);
                }
                int probability = probabilities[index];
                long bound = (width >>> MODEL_BITS) * probability;
                if (value < bound) {
                    width = bound;
                    probabilities[index] = (short) (probability + ((MODEL - probability) >>> MOVE));
                    model = LITERALS
                            + LITERAL * ((position & literalMask) << literalBits | last >>> (Byte.SIZE - literalBits));
                    symbol = 1;
                    if (state < AFTER_MATCH) {
                        do {
                            index = model + symbol;
                            if (width < TOP) {
                                width <<= Byte.SIZE;
                                value = value << Byte.SIZE | (source[place++] & 0xff);
                            }
                            probability = probabilities[index];
                            bound = (width >>> MODEL_BITS) * probability;
                            if (value < bound) {
                                width = bound;
                                probabilities[index] = (short) (probability + ((MODEL - probability) >>> MOVE));
                                symbol <<= 1;
                            } else {
                                width -= bound;
                                value -= bound;
                                probabilities[index] = (short) (probability - (probability >>> MOVE));
                                symbol = symbol << 1 | 1;
                            }
                        } while (symbol < 0x100);
                    } else {
                        // After a match the byte that would have gone on with it is the one that does not come.
                        int rest = out[source(window, at)];
                        int same = 0x100;
                        do {
                            rest <<= 1;
                            int wanted = rest & same;
                            index = model + same + wanted + symbol;
                            if (width < TOP) {
                                width <<= Byte.SIZE;
                                value = value << Byte.SIZE | (source[place++] & 0xff);
                            }
                            probability = probabilities[index];
                            bound = (width >>> MODEL_BITS) * probability;
                            if (value < bound) {
                                width = bound;
                                probabilities[index] = (short) (probability + ((MODEL - probability) >>> MOVE));
                                symbol <<= 1;
                                same &= ~wanted;
                            } else {
                                width -= bound;
                                value -= bound;
                                probabilities[index] = (short) (probability - (probability >>> MOVE));
                                symbol = symbol << 1 | 1;
                                same &= wanted;
                            }
                        } while (symbol < 0x100);
                    }
                    if (place > end) {
                        throw over();
                    }
                    last = symbol - 0x100;
                    state = state < 4 ? 0 : state < 10 ? state - 3 : state - 6;
                    out[at++] = (byte) last;
                    continue;

                } else {
                    width -= bound;
                    value -= bound;
                    probabilities[index] = (short) (probability - (probability >>> MOVE));
                    index = IS_REPEAT + state;
                    if (width < TOP) {
                        width <<= Byte.SIZE;
                        value = value << Byte.SIZE | (source[place++] & 0xff);
                    }
                    probability = probabilities[index];
                    bound = (width >>> MODEL_BITS) * probability;
                    if (value < bound) {
                        width = bound;
                        probabilities[index] = (short) (probability + ((MODEL - probability) >>> MOVE));
                        distance3 = distance2;
                        distance2 = distance1;
                        distance1 = distance0;
                        state = state < AFTER_MATCH ? AFTER_MATCH : AFTER_MATCH + 3;
                        int limit;
                        index = MATCH_LENGTH;
                        if (width < TOP) {
                            width <<= Byte.SIZE;
                            value = value << Byte.SIZE | (source[place++] & 0xff);
                        }
                        probability = probabilities[index];
                        bound = (width >>> MODEL_BITS) * probability;
                        if (value < bound) {
                            width = bound;
                            probabilities[index] = (short) (probability + ((MODEL - probability) >>> MOVE));
                            model = MATCH_LENGTH + LENGTH_LOW + (inMask << 3);
                            limit = 8;
                            length = SHORTEST - 8;
                        } else {
                            width -= bound;
                            value -= bound;
                            probabilities[index] = (short) (probability - (probability >>> MOVE));
                            index = MATCH_LENGTH + 1;
                            if (width < TOP) {
                                width <<= Byte.SIZE;
                                value = value << Byte.SIZE | (source[place++] & 0xff);
                            }
                            probability = probabilities[index];
                            bound = (width >>> MODEL_BITS) * probability;
                            if (value < bound) {
                                width = bound;
                                probabilities[index] = (short) (probability + ((MODEL - probability) >>> MOVE));
                                model = MATCH_LENGTH + LENGTH_MIDDLE + (inMask << 3);
                                limit = 8;
                                length = SHORTEST;
                            } else {
                                width -= bound;
                                value -= bound;
                                probabilities[index] = (short) (probability - (probability >>> MOVE));
                                model = MATCH_LENGTH + LENGTH_HIGH;
                                limit = 0x100;
                                length = SHORTEST + 16 - 0x100;
                            }
                        }
                        symbol = 1;
                        do {
                            index = model + symbol;
                            if (width < TOP) {
                                width <<= Byte.SIZE;
                                value = value << Byte.SIZE | (source[place++] & 0xff);
                            }
                            probability = probabilities[index];
                            bound = (width >>> MODEL_BITS) * probability;
                            if (value < bound) {
                                width = bound;
                                probabilities[index] = (short) (probability + ((MODEL - probability) >>> MOVE));
                                symbol <<= 1;
                            } else {
                                width -= bound;
                                value -= bound;
                                probabilities[index] = (short) (probability - (probability >>> MOVE));
                                symbol = symbol << 1 | 1;
                            }
                        } while (symbol < limit);
                        length += symbol;
                        model = SLOTS + (Math.min(length - SHORTEST, 3) << 6);
                        symbol = 1;
                        do {
                            index = model + symbol;
                            if (width < TOP) {
                                width <<= Byte.SIZE;
                                value = value << Byte.SIZE | (source[place++] & 0xff);
                            }
                            probability = probabilities[index];
                            bound = (width >>> MODEL_BITS) * probability;
                            if (value < bound) {
                                width = bound;
                                probabilities[index] = (short) (probability + ((MODEL - probability) >>> MOVE));
                                symbol <<= 1;
                            } else {
                                width -= bound;
                                value -= bound;
                                probabilities[index] = (short) (probability - (probability >>> MOVE));
                                symbol = symbol << 1 | 1;
                            }
                        } while (symbol < 64);
                        int distance = symbol - 64;
                        if (distance >= FIRST_SPECIAL) {
                            int slot = distance;
                            int bits = (slot >> 1) - 1;
                            distance = (2 | (slot & 1)) << bits;
                            if (slot < FIRST_ALIGNED) {
                                model = SPECIAL + distance - slot;
                            } else {
                                // Bits that are as likely as not: which they are is better computed than guessed.
                                int direct = 0;
                                for (int i = bits - ALIGNED_BITS; i > 0; i--) {
                                    if (width < TOP) {
                                        width <<= Byte.SIZE;
                                        value = value << Byte.SIZE | (source[place++] & 0xff);
                                    }
                                    width >>>= 1;
                                    value -= width;
                                    long zero = value >> (Long.SIZE - 1);
                                    value += width & zero;
                                    direct = (direct << 1) + 1 + (int) zero;
                                }
                                distance += direct << ALIGNED_BITS;
                                model = ALIGN;
                                bits = ALIGNED_BITS;
                            }
                            symbol = 1;
                            for (int i = 0; i < bits; i++) {
                                index = model + symbol;
                                if (width < TOP) {
                                    width <<= Byte.SIZE;
                                    value = value << Byte.SIZE | (source[place++] & 0xff);
                                }
                                probability = probabilities[index];
                                bound = (width >>> MODEL_BITS) * probability;
                                if (value < bound) {
                                    width = bound;
                                    probabilities[index] = (short) (probability + ((MODEL - probability) >>> MOVE));
                                    symbol <<= 1;
                                } else {
                                    width -= bound;
                                    value -= bound;
                                    probabilities[index] = (short) (probability - (probability >>> MOVE));
                                    symbol = symbol << 1 | 1;
                                    distance += 1 << i;
                                }
                            }
                        }
                        distance0 = distance;

                    } else {
                        width -= bound;
                        value -= bound;
                        probabilities[index] = (short) (probability - (probability >>> MOVE));
                        range = width;
                        code = value;
                        from = place;
                        this.state = state;
                        length = repeat(inMask);
                        width = range;
                        value = code;
                        place = from;
                        state = this.state;
                    }
                }

                if (place > end) {
                    throw over();
                }
                if (distance0 < 0 || distance0 >= Math.min((long) before + at, window.dictionaryBytes())) {
                    throw damaged();
                }
                pending = length;
                at = copy(window, at, full);
                last = out[at - 1] & 0xff;
            }
        } finally {
            window.advance(at);
        }
        range = width;
        code = value;
        from = place;
        this.state = state;
        normalize();
    }

    /** What is wrong where the chunk is not as long as it should be. */
    IOException over() {
        return cut ? new EOFException() : damaged();
    }

    private static IOException damaged() {
        return new IOException("a block of it is damaged");
    }

    /** Where the last match came from, for the next byte. */
    private int source(LzmaWindow window, int at) {
        int source = at - distance0 - 1;
        return source < 0 ? source + window.capacity() : source;
    }

    /** Writes what is pending, up to a limit; where it ended. */
    private int copy(LzmaWindow window, int at, int limit) {
        byte[] data = window.data;
        int bytes = Math.min(pending, limit - at);
        int source = source(window, at);
        int to = at + bytes;
        pending -= bytes;
        if (distance0 >= Long.BYTES - 1 && source + bytes <= data.length - LzmaWindow.SLACK) {
            for (int i = at; i < to; i += Long.BYTES, source += Long.BYTES) {
                Bytes.putLong(data, i, Bytes.longAt(data, source));
            }
        } else {
            int turn = window.capacity();
            for (int i = at; i < to; i++) {
                data[i] = data[source++];
                source = source == turn ? 0 : source;
            }
        }
        return to;
    }

    private int repeat(int inMask) {
        if (bit(IS_REPEAT_0 + state) == 0) {
            if (bit(IS_LONG + (state << 4) + inMask) == 0) {
                state = state < AFTER_MATCH ? AFTER_MATCH + 2 : AFTER_MATCH + 4;
                return 1;
            }
        } else {
            int distance = distance1;
            if (bit(IS_REPEAT_1 + state) != 0) {
                distance = distance2;
                if (bit(IS_REPEAT_2 + state) != 0) {
                    distance = distance3;
                    distance3 = distance2;
                }
                distance2 = distance1;
            }
            distance1 = distance0;
            distance0 = distance;
        }
        state = state < AFTER_MATCH ? AFTER_MATCH + 1 : AFTER_MATCH + 4;
        return length(REPEAT_LENGTH, inMask);
    }

    private int length(int model, int inMask) {
        if (bit(model) == 0) {
            return SHORTEST + tree(model + LENGTH_LOW + (inMask << 3), 8) - 8;
        }
        if (bit(model + 1) == 0) {
            return SHORTEST + tree(model + LENGTH_MIDDLE + (inMask << 3), 8);
        }
        return SHORTEST + 16 + tree(model + LENGTH_HIGH, 256) - 256;
    }

    private void normalize() {
        if (range < TOP) {
            range <<= Byte.SIZE;
            code = code << Byte.SIZE | (input[from++] & 0xff);
        }
    }

    private int bit(int index) {
        normalize();
        int probability = models[index];
        long bound = (range >>> MODEL_BITS) * probability;
        if (code < bound) {
            range = bound;
            models[index] = (short) (probability + ((MODEL - probability) >>> MOVE));
            return 0;
        }
        range -= bound;
        code -= bound;
        models[index] = (short) (probability - (probability >>> MOVE));
        return 1;
    }

    /** Bits of a number, highest first, below a one; each has a model for every beginning. */
    private int tree(int model, int limit) {
        short[] probabilities = models;
        byte[] source = input;
        long width = range;
        long value = code;
        int place = from;
        int symbol = 1;
        do {
            if (width < TOP) {
                width <<= Byte.SIZE;
                value = value << Byte.SIZE | (source[place++] & 0xff);
            }
            int index = model + symbol;
            int probability = probabilities[index];
            long bound = (width >>> MODEL_BITS) * probability;
            if (value < bound) {
                width = bound;
                probabilities[index] = (short) (probability + ((MODEL - probability) >>> MOVE));
                symbol <<= 1;
            } else {
                width -= bound;
                value -= bound;
                probabilities[index] = (short) (probability - (probability >>> MOVE));
                symbol = symbol << 1 | 1;
            }
        } while (symbol < limit);
        range = width;
        code = value;
        from = place;
        return symbol;
    }
}
