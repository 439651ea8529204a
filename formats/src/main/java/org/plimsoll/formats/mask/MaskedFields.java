package org.plimsoll.formats.mask;

import java.util.List;
import java.util.Set;

import org.plimsoll.formats.model.Field;
import org.plimsoll.formats.model.FieldType;
import org.plimsoll.formats.model.LineKind;
import org.plimsoll.formats.model.LogFormat;

/**
 * Which fields tell of people, hosts or a site: all of them, but for numbers, times and marks, and for the fields
 * listed here, which hold words of protocols and products. So a field that is new is masked until somebody says
 * otherwise.
 */
final class MaskedFields {
    private static final String SYSLOG_TIME = "syslog_time";

    /** Fields without a meaning of their own that hold a letter, a number in brackets, or a word of a protocol. */
    private static final Set<String> OF_PROTOCOLS = Set.of(
            "type",
            "flag",
            "zone",
            "pid",
            SYSLOG_TIME,
            "priority",
            "program",
            "piece",
            "runner",
            "duration",
            "commands",
            "header_type",
            "header_name",
            "tls_cipher",
            "certificate_verified",
            "protocol_detail",
            "receive_time",
            "delivery_time",
            "stage_name",
            "class_name",
            "auth_method");

    /** Name of fields that hold a product's own opening words, between which a name may stand. */
    private static final String WORDS = "words";

    private final boolean[][] masked;
    private final boolean[][] worded;

    MaskedFields(LogFormat format) {
        List<LineKind> kinds = format.kinds();
        masked = new boolean[kinds.size()][];
        worded = new boolean[kinds.size()][];
        for (int i = 0; i < masked.length; i++) {
            List<Field> fields = kinds.get(i).fields();
            masked[i] = new boolean[fields.size()];
            worded[i] = new boolean[fields.size()];
            for (int j = 0; j < masked[i].length; j++) {
                masked[i][j] = isMasked(fields.get(j));
                worded[i][j] = fields.get(j).name().equals(WORDS);
            }
        }
    }

    /** Whether a field is masked. */
    static boolean isMasked(Field field) {
        boolean byMeaning = switch (field.meaning()) {
            case TIME, SIZE, PROTOCOL, ATTEMPT, DELAY, BOUNCE_CLASS -> false;
            // A stage may be told by the command that failed, with an address in it.
            case STAGE -> field.type() != FieldType.INTEGER && field.type() != FieldType.TOKEN;
            case NONE -> !OF_PROTOCOLS.contains(field.name());
            default -> true;
        };
        boolean byType = switch (field.type()) {
            case TIME, INTEGER, DECIMAL, FLAG -> false;
            default -> true;
        };
        return byMeaning && byType;
    }

    /** Whether a field tells when the line was written. */
    static boolean isTime(Field field) {
        return field.type() == FieldType.TIME || field.name().equals(SYSLOG_TIME);
    }

    /** For each field of a kind whether it is masked. */
    boolean[] of(int kind) {
        return masked[kind];
    }

    /** For each field of a kind whether plain words in it stay. */
    boolean[] worded(int kind) {
        return worded[kind];
    }
}
