package org.plimsoll.formats.ec;

import java.util.ArrayList;
import java.util.List;

import org.plimsoll.formats.model.LineKind;

/**
 * The table of line kinds as the decoders need it, worked out once for all of them: a log of 1 MB is gone through by
 * four, and working it out for each took 0.01 s of a start.
 */
final class EcTables {
    private static final int LETTERS = 26;
    private static final int SIGNS = 128;

    final List<LineKind> kinds;
    /** By letter, the shapes of versions 2 and 3 that are tried, in this order. */
    final EcShape[][] shapes2;

    final EcShape[][] shapes3;
    /** Whether other shapes of its letter are looked at before a shape is believed, by place in the table. */
    final boolean[] inDoubt;

    final EcShape opaque2;
    final EcShape opaque3;
    final EcShape heartbeat2;
    final EcShape heartbeat3;
    final EcShape numberedHeartbeat3;
    /** Fields of the kind that has most. */
    final int mostFields;

    /** By the sign in the second field, the records of the accounting, the mobile and the XMPP logs. */
    final EcLayout[][] accounts;

    final EcLayout[][] mobile;
    final EcLayout[][] xmpp;
    final EcLayout adaptive;
    final EcLayout begun;

    EcTables(List<LineKind> kinds) {
        this.kinds = kinds;
        List<EcShape> shapes = EcShape.of(kinds);
        shapes2 = byLetter(shapes, EcLineKinds.LETTER_2, EcLineKinds.VERSIONS_2);
        shapes3 = byLetter(shapes, EcLineKinds.LETTER_3, List.of(EcLineKinds.V3));
        inDoubt = new boolean[kinds.size()];
        for (EcShape[] ofLetter : shapes3) {
            for (EcShape shape : ofLetter) {
                inDoubt[shape.index] = ofLetter.length > 1;
            }
        }
        opaque2 = only(shapes, EcLineKinds.UNDOCUMENTED, EcLineKinds.V2);
        opaque3 = only(shapes, EcLineKinds.UNDOCUMENTED, EcLineKinds.V3);
        heartbeat2 = only(shapes, "M", EcLineKinds.V2);
        heartbeat3 = only(shapes, "M", EcLineKinds.V3);
        numberedHeartbeat3 = only(shapes, "M1", EcLineKinds.V3);
        mostFields = mostFields(kinds);
        accounts = bySign(EcServiceKinds.ALL);
        mobile = bySign(EcMobileKinds.ALL);
        xmpp = bySign(EcMobileKinds.XMPP);
        adaptive = layout(EcServiceKinds.ADAPTIVE);
        begun = layout(EcServiceKinds.BEGUN);
    }

    private static int mostFields(List<LineKind> kinds) {
        int most = 0;
        for (LineKind kind : kinds) {
            most = Math.max(most, kind.fields().size());
        }
        return most;
    }

    private static EcShape[][] byLetter(List<EcShape> shapes, int letterField, List<String> versions) {
        EcShape[][] byLetter = new EcShape[LETTERS][];
        for (int i = 0; i < LETTERS; i++) {
            String letter = String.valueOf((char) ('A' + i));
            List<EcShape> candidates = new ArrayList<>();
            for (String version : versions) {
                for (EcShape shape : shapes) {
                    if (shape.type == letterField && shape.is(letter, version) && !shape.isHeartbeat()) {
                        addBehindLonger(shape, letter, shapes, candidates);
                    }
                }
            }
            byLetter[i] = candidates.toArray(EcShape[]::new);
        }
        return byLetter;
    }

    /** A bounce with a field behind its text is one without, too, if that counts as text. */
    private static void addBehindLonger(EcShape shape, String letter, List<EcShape> shapes, List<EcShape> candidates) {
        for (EcShape longer : shapes) {
            if (longer.fields == shape.fields + 1 && longer.is(letter, EcLineKinds.V36)) {
                candidates.add(longer);
            }
        }
        candidates.add(shape);
    }

    private static EcShape only(List<EcShape> shapes, String tag, String version) {
        for (EcShape shape : shapes) {
            if (shape.is(tag, version)) {
                return shape;
            }
        }
        throw new IllegalStateException("no " + tag + " of version " + version);
    }

    /** The kinds with the letter in the second field. */
    private EcLayout[][] bySign(List<LineKind> ofLog) {
        EcLayout[][] bySign = new EcLayout[SIGNS][];
        for (int i = 0; i < SIGNS; i++) {
            String sign = String.valueOf((char) i);
            List<EcLayout> layouts = new ArrayList<>();
            for (LineKind kind : ofLog) {
                if (kind.tag().equals(sign) && kind.fields().indexOf(EcColumns.TYPE) == 1) {
                    layouts.add(new EcLayout(kind, kinds.indexOf(kind)));
                }
            }
            bySign[i] = layouts.toArray(EcLayout[]::new);
        }
        return bySign;
    }

    private EcLayout layout(String tag) {
        for (int i = 0; i < kinds.size(); i++) {
            if (kinds.get(i).tag().equals(tag)) {
                return new EcLayout(kinds.get(i), i);
            }
        }
        throw new IllegalStateException("no " + tag);
    }
}
