package org.plimsoll.formats.ec;

import org.plimsoll.formats.bytes.Digits;
import org.plimsoll.formats.model.LineDecoder;

/**
 * Reads the logs whose fields are separated and that have a type letter but no place in the main log: accounting,
 * adaptive delivery, and the mobile logs, where the letter comes second; XMPP separates with {@code +}.
 */
final class EcLetterLogs {
    private static final String NO_FIELDS =
            "expected the fields that a record of this letter has in an accounting or adaptive or mobile log";

    private final EcOddLine line;
    private final EcCells cells = new EcCells();
    private final EcTables tables;

    EcLetterLogs(EcOddLine line, EcTables tables) {
        this.line = line;
        this.tables = tables;
    }

    /** A line whose time is followed by {@code @}. */
    int separatedByAt() {
        cells.split(line, '@', false);
        if (cells.letter(2) == 'G' && isNumber(1)) {
            return first(tables.adaptive);
        }
        int letter = cells.letter(1);
        if (letter < 0) {
            return LineDecoder.UNRECOGNISED;
        }
        int kind = firstFitting(tables.mobile[letter]);
        if (kind >= 0 || tables.accounts[letter].length == 0) {
            return kind >= 0 || tables.mobile[letter].length == 0 ? kind : refuse();
        }
        cells.split(line, '@', true);
        if (cells.endsWithBackslash()) {
            return first(tables.begun);
        }
        kind = firstFitting(tables.accounts[letter]);
        return kind >= 0 ? kind : refuse();
    }

    /** A line whose time is followed by {@code +}. */
    int separatedByPlus() {
        cells.split(line, '+', false);
        int letter = cells.letter(1);
        return letter < 0 ? LineDecoder.UNRECOGNISED : firstFitting(tables.xmpp[letter]);
    }

    private boolean isNumber(int cell) {
        return Digits.isInteger(line.data(), cells.start(cell), cells.end(cell));
    }

    private int first(EcLayout layout) {
        return layout.read(line, cells) ? layout.index() : refuse();
    }

    private int firstFitting(EcLayout[] layouts) {
        for (EcLayout layout : layouts) {
            if (layout.read(line, cells)) {
                return layout.index();
            }
        }
        return LineDecoder.UNRECOGNISED;
    }

    private int refuse() {
        return line.refuse(Math.min(cells.end(1) + 1, line.end()), NO_FIELDS);
    }
}
