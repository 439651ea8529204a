package org.plimsoll.formats.exim;

import java.util.List;

import org.plimsoll.formats.bytes.Bytes;

/** Tells texts apart that begin with a name or an address: words further on say what they are. */
final class EximTextSigns {
    private static final byte[] ERROR_IGNORED = Bytes.ascii(" error ignored");

    /** What stands behind the first word, and the tag of the kind. */
    private static final String[][] FOLLOWERS = {
        {" authenticator failed H=", "authentication-failed-out"},
        {" authenticator failed ", "authentication-failed"},
        {" authenticator cancelled authentication ", "authentication-failed-out"},
        {" authenticator (", "driver-error"},
        {" authenticator:", "driver-error"},
        {" router: ", "driver-error"},
        {" router failed to expand ", "driver-error"},
        {" router generated more than ", "driver-error"},
        {" router returned unknown value", "driver-error"},
        {" transport process ", "driver-error"},
        {" accept() failure", "daemon"},
        {" does not appear to be a lookup module", "failure"},
    };

    /** What stands behind the address in brackets that a text begins with, and the tag of the kind. */
    private static final String[][] BRACKET_FOLLOWERS = {
        {"] SSL verify error", "tls-verify"},
        {"] Recieved OCSP ", "tls-peer"},
        {"] Received OCSP ", "tls-peer"},
        {"] after QUIT, ", "tls-peer"},
    };

    /** What stands anywhere, and the tag of the kind. */
    private static final String[][] CONTAINED = {
        {" transport output: ", "transport-output"},
        {" rewritten as \"", "rewritten"},
        {" failed to expand ", "expansion-error"},
        {" after expansion: '", "expansion-error"},
        {" setting found in a ", "acl-error"},
        {" response must not contain newlines", "acl-error"},
        {" unencrypted to ", "tls-fallback"},
        {" verify denied by event-action: ", "tls-peer"},
        {" Received TLS cert (DN: ", "tls-peer"},
        {": accepted by +include_", "lookup"},
        {" lookup for '", "lookup"},
    };

    private final Sign[] followers;
    private final Sign[] bracketFollowers;
    private final Sign[] contained;
    private final int errorIgnored;

    private static final class Sign {
        private final byte[] words;
        private final int kind;

        private Sign(String words, int kind) {
            this.words = Bytes.ascii(words);
            this.kind = kind;
        }
    }

    /** Signs of kinds that are places in a list with these tags. */
    EximTextSigns(List<String> tags) {
        followers = signs(FOLLOWERS, tags);
        bracketFollowers = signs(BRACKET_FOLLOWERS, tags);
        contained = signs(CONTAINED, tags);
        errorIgnored = tags.indexOf("error-ignored");
    }

    private static Sign[] signs(String[][] table, List<String> tags) {
        Sign[] signs = new Sign[table.length];
        for (int i = 0; i < signs.length; i++) {
            signs[i] = new Sign(table[i][0], tags.indexOf(table[i][1]));
        }
        return signs;
    }

    /**
     * The kind that signs in a text tell.
     *
     * @param from its first byte
     * @param end byte after its last one
     * @return place of the kind in the list, -1 if there is no sign
     */
    int kindOf(byte[] data, int from, int end) {
        int kind = data[from] == '['
                ? following(bracketFollowers, data, Bytes.indexOf(data, from, end, (byte) ']'), end)
                : following(followers, data, Bytes.indexOf(data, from, end, (byte) ' '), end);
        if (kind >= 0) {
            return kind;
        }
        for (Sign sign : contained) {
            if (Bytes.indexOf(data, from, end, sign.words) >= 0) {
                return sign.kind;
            }
        }
        int colon = Bytes.indexOf(data, from, end, (byte) ':');
        return colon < end && Bytes.startsWith(data, colon + 1, end, ERROR_IGNORED) ? errorIgnored : -1;
    }

    private static int following(Sign[] signs, byte[] data, int at, int end) {
        for (Sign sign : signs) {
            if (Bytes.startsWith(data, at, end, sign.words)) {
                return sign.kind;
            }
        }
        return -1;
    }
}
