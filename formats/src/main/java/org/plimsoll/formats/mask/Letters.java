package org.plimsoll.formats.mask;

/** Character classes: a shifted character stays in its class. */
final class Letters {
    private Letters() {}

    static boolean isLetter(byte b) {
        int lower = b | 0x20;
        return lower >= 'a' && lower <= 'z';
    }

    static boolean isDigit(byte b) {
        return b >= '0' && b <= '9';
    }

    /** Whether a byte is a letter, a digit, or part of a character beyond ASCII. */
    static boolean isTokenPart(byte b) {
        return isLetter(b) || isDigit(b) || b < 0;
    }

    /** Whether a byte may stand in the name of a person or a host. */
    static boolean isNamePart(byte b) {
        return isTokenPart(b) || b == '.' || b == '-' || b == '_' || b == '+' || b == '=';
    }

    static byte lower(byte b) {
        return isLetter(b) ? (byte) (b | 0x20) : b;
    }

    /** How many characters the class of a digit or of a byte beyond ASCII has. */
    static int radix(byte b) {
        return isDigit(b) ? 10 : 64;
    }

    /** The digit, or byte beyond ASCII, that many places on; bytes that begin a character of UTF-8 stay. */
    static byte shift(byte b, int amount) {
        if (isDigit(b)) {
            return (byte) ('0' + Math.floorMod(b - '0' + amount, 10));
        }
        boolean continues = (b & 0xc0) == 0x80;
        return continues ? (byte) (0x80 | (b + amount & 0x3f)) : b;
    }
}
