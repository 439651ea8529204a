package org.plimsoll.formats.ec;

import java.util.ArrayList;
import java.util.List;

import org.plimsoll.formats.bytes.Digits;
import org.plimsoll.formats.model.LineDecoder;
import org.plimsoll.formats.model.LineKind;

/**
 * Reads the logs whose fields are separated and that have a type letter but no place in the main log: accounting,
 * adaptive delivery, and the mobile logs, where the letter comes second; XMPP separates with {@code +}.
 */
final class EcLetterLogs {
    private static final int LETTERS = 128;
    private static final String NO_FIELDS =
            "expected the fields that a record of this letter has in an accounting or adaptive or mobile log";

    private final EcOddLine line;
    private final EcCells cells = new EcCells();
    private final EcLayout[][] accounts;
    private final EcLayout[][] mobile;
    private final EcLayout[][] xmpp;
    private final EcLayout adaptive;
    private final EcLayout begun;

    EcLetterLogs(EcOddLine line, List<LineKind> kinds) {
        this.line = line;
        accounts = byLetter(kinds, EcServiceKinds.ALL);
        mobile = byLetter(kinds, EcMobileKinds.ALL);
        xmpp = byLetter(kinds, EcMobileKinds.XMPP);
        adaptive = layout(kinds, EcServiceKinds.ADAPTIVE);
        begun = layout(kinds, EcServiceKinds.BEGUN);
    }

    /** The kinds with the letter in the second field, by letter. */
    private static EcLayout[][] byLetter(List<LineKind> kinds, List<LineKind> ofLog) {
        EcLayout[][] byLetter = new EcLayout[LETTERS][];
        for (int i = 0; i < LETTERS; i++) {
            String letter = String.valueOf((char) i);
            List<EcLayout> layouts = new ArrayList<>();
            for (LineKind kind : ofLog) {
                if (kind.tag().equals(letter) && kind.fields().indexOf(EcColumns.TYPE) == 1) {
                    layouts.add(new EcLayout(kind, kinds.indexOf(kind)));
                }
            }
            byLetter[i] = layouts.toArray(EcLayout[]::new);
        }
        return byLetter;
    }

    private static EcLayout layout(List<LineKind> kinds, String tag) {
        int index = kinds.stream().map(LineKind::tag).toList().indexOf(tag);
        return new EcLayout(kinds.get(index), index);
    }

    /** A line whose time is followed by {@code @}. */
    int separatedByAt() {
        cells.split(line, '@', false);
        if (cells.letter(2) == 'G' && isNumber(1)) {
            return first(adaptive);
        }
        int letter = cells.letter(1);
        if (letter < 0) {
            return LineDecoder.UNRECOGNISED;
        }
        int kind = firstFitting(mobile[letter]);
        if (kind >= 0 || accounts[letter].length == 0) {
            return kind >= 0 || mobile[letter].length == 0 ? kind : refuse();
        }
        cells.split(line, '@', true);
        if (cells.endsWithBackslash()) {
            return first(begun);
        }
        kind = firstFitting(accounts[letter]);
        return kind >= 0 ? kind : refuse();
    }

    /** A line whose time is followed by {@code +}. */
    int separatedByPlus() {
        cells.split(line, '+', false);
        int letter = cells.letter(1);
        return letter < 0 ? LineDecoder.UNRECOGNISED : firstFitting(xmpp[letter]);
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
