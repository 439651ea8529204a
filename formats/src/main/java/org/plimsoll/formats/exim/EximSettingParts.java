package org.plimsoll.formats.exim;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;

import org.plimsoll.formats.bytes.Bytes;
import org.plimsoll.formats.model.Event;
import org.plimsoll.formats.model.LineCursor;
import org.plimsoll.formats.model.LineKind;
import org.plimsoll.formats.model.LogSetting.Reading;
import org.plimsoll.formats.model.LogSetting.Slice;

/** Parts of fields that log_selector adds or takes away, and what is read off lines to know what it would add. */
final class EximSettingParts {
    static final Predicate<LineKind> EVERY = kind -> true;
    static final Predicate<LineKind> RECEPTIONS = kind -> kind.event() == Event.RECEIVED;
    static final Predicate<LineKind> DELIVERIES = kind -> kind.event() == Event.DELIVERED;
    static final Predicate<LineKind> FINAL = kind -> kind.event() == Event.DELIVERED || kind.event() == Event.FAILED;
    static final Predicate<LineKind> OUTCOMES =
            kind -> EnumSet.of(Event.DELIVERED, Event.FAILED, Event.DEFERRED).contains(kind.event());
    private static final Set<String> OUTGOING_SESSIONS =
            Set.of("remote-error", "host-error", "tls-error-out", "tls-fallback", "tls-verify");
    /** Lines about a session in which this host is the server. */
    static final Predicate<LineKind> INCOMING = kind -> !OUTCOMES.test(kind) && !OUTGOING_SESSIONS.contains(kind.tag());

    private static final int STAMP = 19;
    private static final int OLD_ID = 16;
    private static final int NEW_ID = 23;
    private static final int PROCESS_AT = 7;
    private static final int OLD_PROCESS_DIGITS = 6;
    private static final int NEW_PROCESS_DIGITS = 11;

    static final Slice MILLISECONDS =
            new Slice(EVERY, "time", (cursor, field) -> Math.max(0, cursor.end(field) - cursor.start(field) - STAMP));
    /** Stamps without a fraction: the four bytes that one would take. */
    static final Slice WHOLE_SECONDS =
            new Slice(EVERY, "time", (cursor, field) -> cursor.end(field) - cursor.start(field) == STAMP ? 4 : 0);
    /** Digits of the process that received the message. */
    static final Slice PROCESS = new Slice(EVERY, "message_id", EximSettingParts::processDigits);
    /** The sender without the angle brackets of the null sender. */
    static final Slice SENDER = new Slice(RECEPTIONS, "sender", EximSettingParts::senderBytes);
    /** The address before aliases, as far as the line tells it. */
    static final Slice ORIGINAL = new Slice(FINAL, "address", EximSettingParts::originalBytes);
    /** Whole lines that say that it is too early: errors -52, -53 and -54. */
    static final Slice TOO_EARLY = new Slice(
            kind -> kind.event() == Event.DEFERRED,
            "error_number",
            (cursor, field) -> isTooEarly(cursor, field) ? cursor.bytes() : 0);

    static final Slice PARENTS = new Slice(OUTCOMES, "address", EximSettingParts::parentsBytes);
    static final Slice THIRD_OF_AUTHENTICATOR =
            new Slice(EVERY, "authenticator", EximSettingParts::thirdOfAuthenticatorBytes);

    private EximSettingParts() {}

    /** Parts of hosts. */
    static final class Host {
        private static final byte[] SECURE = Bytes.ascii(" DS [");

        static final Slice INCOMING_PORT = new Slice(INCOMING, "host", Host::portBytes);
        static final Slice OUTGOING_PORT = new Slice(OUTCOMES, "host", Host::portBytes);
        static final Slice OUTGOING_INTERFACE_PORT = new Slice(OUTCOMES, "interface", Host::portBytes);
        static final Slice SECURED = new Slice(EVERY, "host", Host::securedBytes);
        /** Hosts with an address and without a port: one for each. */
        static final Slice WITHOUT_PORT_INCOMING = new Slice(INCOMING, "host", Host::isPortless);

        static final Slice WITHOUT_PORT_OUTGOING = new Slice(OUTCOMES, "host", Host::isPortless);

        private Host() {}

        private static long portBytes(LineCursor cursor, int field) {
            byte[] data = cursor.data();
            int end = cursor.end(field);
            int close = Bytes.lastIndexOf(data, cursor.start(field), end, (byte) ']');
            if (close < cursor.start(field) || close + 1 >= end || data[close + 1] != ':') {
                return 0;
            }
            int i = close + 2;
            while (i < end && data[i] >= '0' && data[i] <= '9') {
                i++;
            }
            return i - close - 1L;
        }

        private static long isPortless(LineCursor cursor, int field) {
            int close = Bytes.lastIndexOf(cursor.data(), cursor.start(field), cursor.end(field), (byte) ']');
            return close >= cursor.start(field) && portBytes(cursor, field) == 0 ? 1 : 0;
        }

        private static long securedBytes(LineCursor cursor, int field) {
            return Bytes.indexOf(cursor.data(), cursor.start(field), cursor.end(field), SECURE) >= 0 ? 3 : 0;
        }
    }

    /** Lines of these tags. */
    static Predicate<LineKind> tagged(String... tags) {
        Set<String> known = Set.of(tags);
        return kind -> known.contains(kind.tag());
    }

    /** A slice that counts the lines of kinds in which a field is there. */
    static Slice one(Predicate<LineKind> kinds, String field) {
        Reading reading = (cursor, place) -> 1;
        return new Slice(kinds, field, reading);
    }

    private static long processDigits(LineCursor cursor, int field) {
        int length = cursor.end(field) - cursor.start(field);
        if (length != OLD_ID && length != NEW_ID) {
            return 0;
        }
        int digits = length == OLD_ID ? OLD_PROCESS_DIGITS : NEW_PROCESS_DIGITS;
        long process = EximIds.number(cursor.data(), cursor.start(field) + PROCESS_AT, digits);
        long decimals = 1;
        for (long rest = process / 10; rest > 0; rest /= 10) {
            decimals++;
        }
        return decimals;
    }

    private static long senderBytes(LineCursor cursor, int field) {
        int start = cursor.start(field);
        int length = cursor.end(field) - start;
        return length == 2 && cursor.data()[start] == '<' ? 0 : length;
    }

    private static long originalBytes(LineCursor cursor, int field) {
        int start = cursor.start(field);
        int end = cursor.end(field);
        int open = Bytes.lastIndexOf(cursor.data(), start, end, (byte) '<');
        boolean original = open >= start && cursor.data()[end - 1] == '>';
        return original ? end - open - 2L : end - start;
    }

    private static boolean isTooEarly(LineCursor cursor, int field) {
        byte[] data = cursor.data();
        int start = cursor.start(field);
        int end = cursor.end(field);
        return end - start >= 5
                && data[start] == '('
                && data[start + 1] == '-'
                && data[start + 2] == '5'
                && data[start + 3] >= '2'
                && data[start + 3] <= '4'
                && data[start + 4] == ')';
    }

    /** What stands in parentheses before the original address; files and pipes name a parent in any case. */
    private static long parentsBytes(LineCursor cursor, int field) {
        byte[] data = cursor.data();
        int start = cursor.start(field);
        int end = cursor.end(field);
        byte first = end > start ? data[start] : 0;
        int close = Bytes.lastIndexOf(data, start, end, (byte) ')');
        int open = Bytes.lastIndexOf(data, start, end, (byte) '(');
        boolean parents = open > start
                && close > open
                && data[open - 1] == ' '
                && first != '/'
                && first != '|'
                && first != '>'
                && close + 2 < end
                && data[close + 2] == '<';
        return parents ? close - open + 2L : 0;
    }

    private static long thirdOfAuthenticatorBytes(LineCursor cursor, int field) {
        int end = cursor.end(field);
        int first = Bytes.indexOf(cursor.data(), cursor.start(field), end, (byte) ':');
        int second = Bytes.indexOf(cursor.data(), Math.min(first + 1, end), end, (byte) ':');
        return second < end ? end - second : 0;
    }
}
