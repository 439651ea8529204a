package org.plimsoll.formats.ec;

/** Where the fields of a separated line of one of the other logs are. */
final class EcCells {
    /** Far more than any kind has; the text at the end of a line may hold more separators. */
    private static final int MOST_CELLS = 64;

    private final int[] starts = new int[MOST_CELLS + 1];
    private int count;
    private byte[] data = {};
    private int end;
    private boolean endsWithBackslash;

    /**
     * Finds them.
     *
     * @param escapes whether a backslash guards the byte after it
     */
    void split(EcOddLine line, char separator, boolean escapes) {
        data = line.data();
        end = line.end();
        starts[0] = line.start();
        count = 1;
        int i = line.start();
        while (i < end && count < MOST_CELLS) {
            if (data[i] == separator) {
                starts[count++] = i + 1;
            }
            i += escapes && data[i] == '\\' ? 2 : 1;
        }
        endsWithBackslash = i > end;
        starts[count] = end + 1;
    }

    /** Whether the last byte is a backslash that guards what comes after the line. */
    boolean endsWithBackslash() {
        return endsWithBackslash;
    }

    int count() {
        return count;
    }

    int start(int cell) {
        return starts[cell];
    }

    int end(int cell) {
        return starts[cell + 1] - 1;
    }

    /** The sign or letter that is the whole field, -1 otherwise. */
    int letter(int cell) {
        return cell < count && end(cell) - start(cell) == 1 && data[start(cell)] > 0 ? data[start(cell)] : -1;
    }
}
