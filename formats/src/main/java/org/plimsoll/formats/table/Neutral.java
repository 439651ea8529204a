package org.plimsoll.formats.table;

import org.plimsoll.formats.bytes.Bytes;
import org.plimsoll.formats.model.LineCursor;
import org.plimsoll.formats.model.LogFormat;
import org.plimsoll.formats.model.Meaning;

/** Readers of values that mean the same in every format, whatever a format makes of them. */
final class Neutral {
    private Neutral() {}

    /** The first field of a meaning that the line has; one that is empty counts as none. */
    static ColumnReader meaning(LogFormat format, Meaning meaning) {
        Places places = Places.of(format, meaning);
        return (cursor, into) -> {
            int field = places.first(cursor);
            if (field < 0 || cursor.start(field) == cursor.end(field)) {
                into.none();
            } else {
                FieldText.read(
                        places.field(cursor, field), cursor.data(), cursor.start(field), cursor.end(field), into);
            }
        };
    }

    /** The address of the other host. */
    static ColumnReader peer(LogFormat format) {
        Places places = Places.of(format, Meaning.PEER);
        return (cursor, into) -> {
            int field = places.first(cursor);
            if (field < 0 || cursor.start(field) == cursor.end(field)) {
                into.none();
            } else {
                PeerText.read(cursor.data(), cursor.start(field), cursor.end(field), into);
            }
        };
    }

    static ColumnReader sender(LogFormat format) {
        AddressText address = new AddressText();
        return address(format, Meaning.SENDER, Meaning.SENDER_DOMAIN, (cursor, field, into) -> {
            address.read(cursor.data(), cursor.start(field), cursor.end(field));
            address.sender(into);
        });
    }

    static ColumnReader recipient(LogFormat format) {
        AddressText address = new AddressText();
        return address(format, Meaning.RECIPIENT, Meaning.RECIPIENT_DOMAIN, (cursor, field, into) -> {
            address.read(cursor.data(), cursor.start(field), cursor.end(field));
            address.recipient(into);
        });
    }

    /** The address that a recipient came from, where a format tells both. */
    static ColumnReader original(LogFormat format) {
        AddressText address = new AddressText();
        Places places = Places.of(format, Meaning.RECIPIENT);
        return (cursor, into) -> {
            int field = places.first(cursor);
            if (field < 0) {
                into.none();
            } else {
                address.read(cursor.data(), cursor.start(field), cursor.end(field));
                address.original(into);
            }
        };
    }

    /** The domain that mail goes to: that of the queue, else that of the recipient. */
    static ColumnReader domain(LogFormat format) {
        ColumnReader queue = meaning(format, Meaning.DOMAIN);
        ColumnReader recipient = domainOf(recipient(format));
        return (cursor, into) -> {
            queue.read(cursor, into);
            if (!into.present()) {
                recipient.read(cursor, into);
            }
        };
    }

    /** What comes after the last {@code @}; nothing if there is none, or if there are several addresses. */
    static ColumnReader domainOf(ColumnReader address) {
        return (cursor, into) -> {
            address.read(cursor, into);
            int at = Bytes.lastIndexOf(into.data(), into.start(), into.end(), (byte) '@');
            boolean several = AddressText.end(into.data(), into.start(), into.end()) < into.end();
            if (at < 0 || several || !into.present()) {
                into.none();
            } else {
                into.narrow(at + 1, into.end());
            }
        };
    }

    private interface Whole {
        void read(LineCursor cursor, int field, Value into);
    }

    /** An address in one field, or a local part and a domain in two. */
    private static ColumnReader address(LogFormat format, Meaning meaning, Meaning domainMeaning, Whole whole) {
        Places places = Places.of(format, meaning);
        Places domains = Places.of(format, domainMeaning);
        return (cursor, into) -> {
            int field = places.first(cursor);
            int domain = domains.first(cursor);
            if (field < 0) {
                into.none();
            } else if (domain < 0) {
                whole.read(cursor, field, into);
            } else {
                join(cursor, field, domain, into);
            }
        };
    }

    private static void join(LineCursor cursor, int local, int domain, Value into) {
        byte[] data = cursor.data();
        int start = cursor.start(local);
        int end = cursor.end(local);
        int domainStart = cursor.start(domain);
        int domainEnd = cursor.end(domain);
        boolean plain = Bytes.indexOf(data, start, end, (byte) '\\') == end;
        if (start == end && domainStart == domainEnd) {
            into.make();
            into.add('<').add('>');
        } else if (plain && domainStart == end + 1 && data[end] == '@') {
            // The log writes the address as it is read.
            into.set(data, start, domainEnd);
        } else {
            into.make();
            addUnescaped(data, start, end, into);
            if (domainStart < domainEnd) {
                into.add('@').add(data, domainStart, domainEnd);
            }
        }
    }

    private static void addUnescaped(byte[] data, int start, int end, Value into) {
        for (int i = start; i < end; i++) {
            boolean escape = data[i] == '\\' && i + 1 < end && (data[i + 1] == '\\' || data[i + 1] == '@');
            i += escape ? 1 : 0;
            into.add(data, i, i + 1);
        }
    }
}
