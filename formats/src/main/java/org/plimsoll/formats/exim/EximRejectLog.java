package org.plimsoll.formats.exim;

import org.plimsoll.formats.bytes.Bytes;

/**
 * Takes lines without a stamp apart as far as they are what the reject log holds below a rejection: the envelope, and
 * the headers, each behind a letter or a blank that tells what Exim knows it as, and a blank. Lines of a folded header,
 * further recipients and all other text are text. Source: log.c of Exim.
 */
final class EximRejectLog {
    /** Name of the field that tells what Exim knows a header as. */
    static final String HEADER_TYPE = "header_type";

    static final int SENDER_FIELD = 0;
    static final int RECIPIENT_FIELD = 1;
    static final int HEADER_TYPE_FIELD = 2;
    static final int HEADER_NAME_FIELD = 3;
    static final int TEXT_FIELD = 4;

    private static final byte[] ENVELOPE_FROM = Bytes.ascii("Envelope-from: ");
    private static final byte[] ENVELOPE_TO = Bytes.ascii("Envelope-to: ");

    private EximRejectLog() {}

    /** Notes where the parts of a line are. */
    static void place(EximFields fields, byte[] data, int start, int end) {
        int colon = headerColon(data, start, end);
        if (colon > 0) {
            fields.note(HEADER_TYPE_FIELD, start, start + 1);
            fields.note(HEADER_NAME_FIELD, start + 2, colon);
            fields.note(TEXT_FIELD, colon, end);
        } else if (Bytes.startsWith(data, start, end, ENVELOPE_FROM)) {
            fields.note(SENDER_FIELD, start + ENVELOPE_FROM.length, end);
        } else if (Bytes.startsWith(data, start, end, ENVELOPE_TO)) {
            fields.note(RECIPIENT_FIELD, start + ENVELOPE_TO.length, end);
        } else {
            fields.note(TEXT_FIELD, start, end);
        }
    }

    /** Index of the colon after a header's name, -1 if the line is no header. */
    private static int headerColon(byte[] data, int start, int end) {
        if (start + 2 >= end || data[start + 1] != ' ') {
            return -1;
        }
        byte type = data[start];
        if (type != ' ' && type != '*' && (type < 'A' || type > 'Z')) {
            return -1;
        }
        int i = start + 2;
        while (i < end && data[i] > ' ' && data[i] != ':' && data[i] < 0x7f) {
            i++;
        }
        return i > start + 2 && i < end && data[i] == ':' ? i : -1;
    }
}
