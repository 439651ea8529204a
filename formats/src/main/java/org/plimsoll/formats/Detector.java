package org.plimsoll.formats;

import java.util.List;
import java.util.Set;

import org.plimsoll.formats.bytes.Bytes;
import org.plimsoll.formats.model.Field;
import org.plimsoll.formats.model.LineCursor;
import org.plimsoll.formats.model.LineKind;
import org.plimsoll.formats.model.LogFormat;
import org.plimsoll.formats.model.Meaning;

/** Recognises a format by the beginning of a log, never by its name. */
final class Detector {
    /** Bytes of the beginning that are looked at. */
    static final int HEAD_BYTES = 64 * 1024;

    private static final int LINES_PER_RECOGNISED = 10;

    private Detector() {}

    /**
     * Tries every format.
     *
     * @param head beginning of the log
     * @param whole whether it is all of the log; if not, the last line is left out because it may be cut
     */
    static Detection detect(byte[] head, boolean whole) {
        int lastLineEnd = Bytes.lastIndexOf(head, 0, head.length, (byte) '\n') + 1;
        int length = whole || lastLineEnd == 0 ? head.length : lastLineEnd;
        Score best = null;
        for (LogFormat format : LogFormats.all()) {
            Score score = Score.of(format, head, length);
            best = best == null || score.beats(best) ? score : best;
            if (best.unbeatable()) {
                break;
            }
        }
        if (best == null || best.recognised == 0) {
            return new Detection(null, whatElse(head, length));
        }
        return best.sure()
                ? new Detection(best.format, best.reason())
                : new Detection(null, "nearest guess %s: %s".formatted(best.format.name(), best.reason()));
    }

    private static String whatElse(byte[] head, int length) {
        if (length > 1 && (isMark(head[0], head[1]) || isMark(head[1], head[0]))) {
            return "it is text in UTF-16, which servers do not write";
        }
        return binary(head, length) ? "it holds binary data" : "no line of either was found";
    }

    /** The byte order mark at the beginning of a text in UTF-16. */
    private static boolean isMark(byte first, byte second) {
        return (first & 0xff) == 0xff && (second & 0xff) == 0xfe;
    }

    private static boolean binary(byte[] head, int length) {
        return Bytes.indexOf(head, 0, length, (byte) 0) < length;
    }

    /** What one format makes of the beginning of a log. */
    private record Score(LogFormat format, int lines, int recognised, int evidence) {

        static Score of(LogFormat format, byte[] head, int length) {
            boolean ids = format.idIsEvidence();
            LineCursor cursor = new LineCursor(format, ids ? Set.of(Meaning.MESSAGE) : Set.of());
            cursor.begin(head, 0, length, 0, 0);
            int lines = 0;
            int recognised = 0;
            int evidence = 0;
            while (cursor.advance()) {
                LineKind kind = cursor.kind();
                boolean counts = kind != null && !cursor.dangling();
                lines++;
                recognised += counts ? 1 : 0;
                evidence += kind != null && (kind.evidence() || (ids && identified(cursor, kind))) ? 1 : 0;
            }
            return new Score(format, lines, recognised, evidence);
        }

        private static boolean identified(LineCursor cursor, LineKind kind) {
            List<Field> fields = kind.fields();
            for (int i = 0; i < fields.size(); i++) {
                if (fields.get(i).meaning() == Meaning.MESSAGE && cursor.has(i)) {
                    return true;
                }
            }
            return false;
        }

        /** Evidence comes first: after one stamp every line of another log could be its continuation. */
        boolean beats(Score other) {
            return evidence == other.evidence ? recognised > other.recognised : evidence > other.evidence;
        }

        /** Every line is unmistakable, and more than every line can be of no format: there is no need to try others. */
        boolean unbeatable() {
            return evidence == lines && recognised == lines;
        }

        /**
         * One line in ten is of the format, and one of them could hardly be of anything else: a damaged log is still a
         * log, and its damage is what the user wants to see.
         */
        boolean sure() {
            return evidence > 0 && LINES_PER_RECOGNISED * recognised >= lines;
        }

        String reason() {
            return "%s of the first %s lines are of it, %s of them unmistakable".formatted(recognised, lines, evidence);
        }
    }
}
