package org.plimsoll.formats.exim;

import java.io.IOException;

import org.plimsoll.formats.traffic.Chance;

/** Lines that strangers cause: refused commands, broken connections, guesses at passwords. */
final class EximNoise {
    private static final double SHARE = 0.3;

    private static final String[] HELOS = {
        "User", "localhost", "ylmf-pc", "WIN-TZAEKOMX", "smtp.d001.example", "ip-198-19-0-170.ec2.internal"
    };
    private static final String[] LOGINS = {"admin", "info", "test", "sales@harbour.example", "root", "postmaster"};

    private final Chance chance;
    private final EximLineWriter line;

    EximNoise(Chance chance, EximLineWriter line) {
        this.chance = chance;
        this.line = line;
    }

    /** Writes a line or none. */
    void maybe(long micros) throws IOException {
        if (!chance.happens(SHARE)) {
            return;
        }
        int high = chance.below(128);
        int low = 1 + chance.below(250);
        String address = "198.19." + high + '.' + low;
        String host = "host-198-19-" + high + '-' + low + ".dyn.isp" + high % 7 + ".example";
        long process = 4_000_900L + chance.below(30_000);
        String caller = host + " (" + chance.pick(HELOS) + ") [" + address + ']';
        switch (chance.below(10)) {
            case 0, 1, 2, 3 -> rejection(micros, process, caller, address);
            case 4 -> other(micros, process, "no host name found for IP address " + address);
            case 5 ->
                other(micros, process, "unexpected disconnection while reading SMTP command from " + caller + " D=0s");
            case 6 ->
                refused(
                        micros,
                        process,
                        "login authenticator failed for " + caller + ": 535 Incorrect authentication data (set_id="
                                + chance.pick(LOGINS) + ')');
            case 7 ->
                other(
                        micros,
                        process,
                        "TLS error on connection from " + caller
                                + " (gnutls_handshake): A TLS record packet with invalid length was received.");
            case 8 -> other(micros, process, "SMTP command timeout on connection from " + caller);
            default ->
                refused(
                        micros,
                        process,
                        "H=" + host + " [" + address + "] sender verify fail for <info@" + chance.pick(HELOS)
                                + ">: Unrouteable address");
        }
    }

    private void rejection(long micros, long process, String caller, String address) throws IOException {
        String recipient = "<" + chance.pick(LOGINS) + chance.below(50) + "@harbour.example>";
        switch (chance.below(4)) {
            case 0 ->
                refuse(micros, process, caller, "<news" + chance.below(90) + "@spammer.example>", recipient)
                        .put(
                                "rest",
                                ": found in dnsbl.example=127.0.0.2 (Listed: see https://dnsbl.example/q?ip=" + address
                                        + ')');
            case 1 ->
                refuse(micros, process, caller, "<a@d002.example>", recipient).put("rest", ": relay not permitted");
            case 2 ->
                line.begin("rejected-mail", micros, process)
                        .put("host", caller)
                        .put("sender", "<promo@spammer.example>")
                        .put("rest", ": sender domain blocked");
            default ->
                refuse(micros, process, caller, "<office@d001.example>", recipient)
                        .put("rest", ": Unrouteable address");
        }
        line.endRejection();
    }

    private EximLineWriter refuse(long micros, long process, String caller, String sender, String recipient) {
        return line.begin("rejected-rcpt", micros, process)
                .put("host", caller)
                .put("sender", sender)
                .put("recipient", recipient);
    }

    /** What the reject log holds, too, although it is no rejection yet. */
    private void refused(long micros, long process, String text) throws IOException {
        line.begin("logwrite", micros, process).put("rest", ' ' + text).endRejection();
    }

    private void other(long micros, long process, String text) throws IOException {
        line.begin("logwrite", micros, process).put("rest", ' ' + text).end();
    }
}
