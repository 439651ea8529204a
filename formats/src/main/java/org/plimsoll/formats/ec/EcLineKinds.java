package org.plimsoll.formats.ec;

import java.util.ArrayList;
import java.util.List;

import org.plimsoll.formats.model.Event;
import org.plimsoll.formats.model.Field;
import org.plimsoll.formats.model.LineKind;
import org.plimsoll.formats.model.Meaning;

import static org.plimsoll.formats.ec.EcColumns.ADDRESSES;
import static org.plimsoll.formats.ec.EcColumns.BATCH;
import static org.plimsoll.formats.ec.EcColumns.BINDING;
import static org.plimsoll.formats.ec.EcColumns.CONNECTION;
import static org.plimsoll.formats.ec.EcColumns.DELAY;
import static org.plimsoll.formats.ec.EcColumns.DOMAIN;
import static org.plimsoll.formats.ec.EcColumns.GROUP;
import static org.plimsoll.formats.ec.EcColumns.MESSAGE;
import static org.plimsoll.formats.ec.EcColumns.PEER;
import static org.plimsoll.formats.ec.EcColumns.REASON;
import static org.plimsoll.formats.ec.EcColumns.RETRIES;
import static org.plimsoll.formats.ec.EcColumns.SIZE;
import static org.plimsoll.formats.ec.EcColumns.STAGE;
import static org.plimsoll.formats.ec.EcColumns.TIME;
import static org.plimsoll.formats.ec.EcColumns.TYPE;
import static org.plimsoll.formats.ec.EcColumns.join;
import static org.plimsoll.formats.model.FieldType.INTEGER;
import static org.plimsoll.formats.model.FieldType.REST;
import static org.plimsoll.formats.model.FieldType.TEXT;

/**
 * Every line kind of the ec format as one table; here those of the main log and the bounce log.
 *
 * <p>Fields are separated by {@code @}. The type letter stands in the third field up to version 2.2 and in the fifth
 * from version 3 on, which brought batch id and connection id; 2.2 brought the binding group and the peer of failures.
 * The layouts of 3, 4 and 5 are the same. Source: Momentum reference, chapters on ec_logger and bounce_logger.
 */
final class EcLineKinds {
    static final String V21 = "2.1";
    static final String V22 = "2.2";
    static final String V2 = "2.x";
    static final String V3 = "3+";
    /** The first version with custom_bounce_logger. */
    static final String V36 = "3.6+";

    /** Versions whose letter stands third; of the kinds of a letter the first that fits is taken. */
    static final List<String> VERSIONS_2 = List.of(V22, V21, EcServiceKinds.SINCE_22, EcServiceKinds.ANY);

    /** Tag of records whose letter no reference names. */
    static final String UNDOCUMENTED = "other";

    /** Field of the type letter up to 2.2 and from 3 on. */
    static final int LETTER_2 = 2;

    static final int LETTER_3 = 4;

    static final String MAINLOG = "mainlog";
    static final String BOUNCELOG = "bouncelog";

    private static final String HEAD_21 = "1064868656@00/00-25004-31B987F3@";
    private static final String HEAD_3 = "1064868656@00/00-25004-31B987F3@00/00-03736-F4101B54@00/00-04532-A3456B54@";

    /** All of them: main log and bounce log by version, the newest version last, then the other logs. */
    static final List<LineKind> ALL = join(
            table(), EcRejectKinds.ALL, EcPanicKinds.ALL, EcServiceKinds.ALL, EcMobileKinds.ALL, EcMobileKinds.XMPP);

    /**
     * All of them, and those of a bounce log that custom_bounce_logger writes. Its lines have one field more, but only
     * who configured it can tell the end of a text that holds a separator from such a field.
     */
    static final List<LineKind> WITH_USER_STRING = join(ALL, List.of(withUserString("B"), withUserString("T")));

    private EcLineKinds() {}

    private static LineKind withUserString(String letter) {
        LineKind plain = ALL.stream()
                .filter(kind -> kind.tag().equals(letter)
                        && kind.log().equals(BOUNCELOG)
                        && kind.version().equals(V3))
                .findFirst()
                .orElseThrow();
        return new LineKind(
                letter,
                V36,
                BOUNCELOG,
                plain.event(),
                plain.evidence(),
                join(plain.fields(), List.of(EcColumns.USER_STRING)),
                plain.example() + "@campaign-7",
                plain.description() + ", with the string of custom_bounce_logger");
    }

    private static List<LineKind> table() {
        List<LineKind> kinds = new ArrayList<>();
        for (String version : List.of(V21, V22, V3)) {
            kinds.add(reception(version, Event.RECEIVED, "esmtp", "a message was received"));
            kinds.add(reception(
                    version, Event.MOVED, version.equals(V3) ? "xfer" : "xfr", "a message came from another node"));
            kinds.add(delivery(version, "D", Event.DELIVERED, "the next hop took the message"));
            kinds.add(delivery(version, "X", Event.MOVED, "another node took the message"));
            kinds.add(
                    failure(version, "T", Event.DEFERRED, "15@0@18.53", "421 no adequate servers", "will be retried"));
            kinds.add(failure(version, "P", Event.FAILED, "5@1@3.89", "552 No such account", "will not be retried"));
            kinds.add(bounce(version, "B", Event.BOUNCED, "a bounce was classified"));
        }
        kinds.add(bounce(V3, "T", Event.DEFERRED, "a transient failure, as the bouncelog tells it"));
        kinds.add(undocumented(V2, V21));
        kinds.add(undocumented(V3, V3));
        kinds.add(heartbeat("M", V2, "1191248269@@M"));
        kinds.add(heartbeat("M", V3, "1251470342@@@@M"));
        kinds.add(heartbeat("M1", V3, "1251470342@@@@M1"));
        return List.copyOf(kinds);
    }

    private static LineKind reception(String version, Event event, String protocol, String description) {
        Field type = Field.at("protocol", TEXT, Meaning.PROTOCOL, "how it came in, such as esmtp, rest or xfer");
        List<Field> fields = join(head(version), ADDRESSES, List.of(PEER, SIZE, type), binding(version));
        String example = exampleHead(version) + "R@bob@example.fict@info@postalengine.com@10.0.1.1@201@" + protocol
                + (version.equals(V21) ? "@default" : "@default@default");
        return new LineKind("R", version, MAINLOG, event, true, fields, example, description);
    }

    private static LineKind delivery(String version, String letter, Event event, String description) {
        boolean old = version.equals(V21);
        List<Field> fields = join(
                head(version),
                List.of(DOMAIN, SIZE),
                binding(version),
                List.of(RETRIES, DELAY),
                old ? List.of() : List.of(PEER));
        String example = exampleHead(version) + letter + "@postalengine.com@266@"
                + (old ? "default@0@0.393" : "group-a@binding-a@0@0.393@10.0.0.1");
        return new LineKind(letter, version, MAINLOG, event, true, fields, example, description);
    }

    private static LineKind failure(
            String version, String letter, Event event, String numbers, String reason, String description) {
        boolean old = version.equals(V21);
        List<Field> fields = join(
                head(version),
                List.of(DOMAIN, SIZE),
                binding(version),
                List.of(STAGE, RETRIES, DELAY),
                old ? List.of() : List.of(PEER),
                List.of(REASON));
        String example = exampleHead(version) + letter + "@example.fict@0@"
                + (old ? "default@" + numbers + "@" : "group-a@binding-a@" + numbers + "@10.0.0.1@") + reason;
        return new LineKind(
                letter, version, MAINLOG, event, true, fields, example, "an attempt failed and " + description);
    }

    private static LineKind bounce(String version, String letter, Event event, String description) {
        Field code = Field.at("class", INTEGER, Meaning.BOUNCE_CLASS, "bounce classification code");
        List<Field> fields = join(
                head(version),
                ADDRESSES,
                binding(version),
                List.of(STAGE, code),
                version.equals(V3) ? List.of(SIZE) : List.of(),
                version.equals(V21) ? List.of() : List.of(PEER),
                List.of(REASON));
        String numbers = switch (version) {
            case V21 -> "binding1@21@24@";
            case V22 -> "group-a@binding-a@21@24@10.0.0.1@";
            default -> "group-a@binding-a@21@24@1223@10.0.0.1@";
        };
        String example = exampleHead(version) + letter + "@johndoe@example.fict@info@postalengine.com@" + numbers
                + "554 5.4.7 [internal] exceeded max time without delivery";
        return new LineKind(letter, version, BOUNCELOG, event, true, fields, example, description);
    }

    private static LineKind undocumented(String version, String layout) {
        Field rest = Field.at("rest", REST, Meaning.NONE, "columns that are not documented");
        return new LineKind(
                UNDOCUMENTED,
                version,
                MAINLOG,
                Event.OTHER,
                false,
                join(head(layout), List.of(rest)),
                exampleHead(layout) + "Q@whatever@a@later@version@writes",
                "a record of a type letter that no reference of the main log names");
    }

    private static LineKind heartbeat(String letter, String version, String example) {
        return new LineKind(
                letter, version, MAINLOG, Event.HEARTBEAT, true, head(version), example, "the server is alive");
    }

    private static List<Field> head(String version) {
        return version.equals(V3) ? List.of(TIME, MESSAGE, BATCH, CONNECTION, TYPE) : List.of(TIME, MESSAGE, TYPE);
    }

    private static List<Field> binding(String version) {
        return version.equals(V21) ? List.of(BINDING) : List.of(GROUP, BINDING);
    }

    private static String exampleHead(String version) {
        return version.equals(V3) ? HEAD_3 : HEAD_21;
    }
}
