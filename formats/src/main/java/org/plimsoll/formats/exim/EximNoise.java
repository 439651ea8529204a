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
        String caller = host + " (" + chance.pick(HELOS) + ") [" + address + ']';
        switch (chance.below(10)) {
            case 0, 1, 2, 3 -> rejection(micros, caller, address);
            case 4 -> daemon(micros, "no host name found for IP address " + address);
            case 5 -> daemon(micros, "unexpected disconnection while reading SMTP command from " + caller + " D=0s");
            case 6 ->
                daemon(
                        micros,
                        "login authenticator failed for " + caller + ": 535 Incorrect authentication data (set_id="
                                + chance.pick(LOGINS) + ')');
            case 7 ->
                daemon(
                        micros,
                        "TLS error on connection from " + caller
                                + " (gnutls_handshake): A TLS record packet with invalid length was received.");
            case 8 -> daemon(micros, "SMTP command timeout on connection from " + caller);
            default ->
                daemon(
                        micros,
                        "H=" + host + " [" + address + "] sender verify fail for <info@" + chance.pick(HELOS)
                                + ">: Unrouteable address");
        }
    }

    private void rejection(long micros, String caller, String address) throws IOException {
        String recipient = "RCPT <" + chance.pick(LOGINS) + chance.below(50) + "@harbour.example>: ";
        String what = switch (chance.below(4)) {
            case 0 ->
                "F=<news" + chance.below(90) + "@spammer.example> rejected " + recipient
                        + "found in dnsbl.example=127.0.0.2 (Listed: see https://dnsbl.example/q?ip=" + address + ')';
            case 1 -> "F=<a@d002.example> rejected " + recipient + "relay not permitted";
            case 2 -> "rejected MAIL <promo@spammer.example>: sender domain blocked";
            default -> "F=<office@d001.example> rejected " + recipient + "Unrouteable address";
        };
        line.begin("rejected", micros)
                .put("rest", " H=" + caller + ' ' + what)
                .end();
    }

    private void daemon(long micros, String text) throws IOException {
        line.begin("logwrite", micros).put("rest", ' ' + text).end();
    }
}
