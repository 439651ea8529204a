package org.plimsoll.formats.exim;

import java.io.IOException;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.plimsoll.formats.exim.EximDialect.Selection;
import org.plimsoll.formats.traffic.Address;
import org.plimsoll.formats.traffic.Cause;
import org.plimsoll.formats.traffic.Chance;
import org.plimsoll.formats.traffic.Happening;
import org.plimsoll.formats.traffic.Host;
import org.plimsoll.formats.traffic.Mail;
import org.plimsoll.formats.traffic.Way;

import static java.util.stream.Collectors.joining;

/** Tells what happened to mails as Exim does. */
final class EximStory {
    private static final String OLD_CIPHER = "TLS1.2:ECDHE_X25519__RSA_PSS_RSAE_SHA256__AES_256_GCM:256";
    private static final double SECURE_SHARE = 0.8;
    private static final double HELO_SHARE = 0.4;
    private static final double CHUNKED_SHARE = 0.5;
    private static final String[] AUTHENTICATORS = {"plain:", "plain:", "login:", "cram:"};
    private static final String LOCAL = "[198.18.1.1]:25";
    private static final String[] SUBJECTS = {
        "Re: Invoice 48785",
        "Weekly digest for you - the top stories our editors picked this week, and a long tail of text ",
        "Password reset",
        "Caf\\303\\251 men\\303\\274",
        "Build #63444 failed: \\\"main\\\" branch",
        "[ticket 33035] status update",
        "Your order has shipped"
    };
    private static final String[] CALLERS = {"www-data", "root", "app", "cron"};

    private final EximDialect dialect;
    private final Chance chance;
    private final EximLineWriter line;
    private final EximIdWriter ids;

    private @Nullable Happening latest;

    EximStory(EximDialect dialect, Chance chance, EximLineWriter line) {
        this.dialect = dialect;
        this.chance = chance;
        this.line = line;
        ids = new EximIdWriter(dialect);
    }

    private EximLineWriter begin(String tag, Happening event) {
        long process = EximIdWriter.process(event.mail())
                + (event.micros() == event.mail().receivedMicros() ? 0 : 1);
        return line.begin(tag, event.micros(), process).put("message_id", ids.id(event.mail()));
    }

    private EximLineWriter flagged(String flag, Happening event) {
        return begin(flag, event).put("flag", flag);
    }

    void received(Happening event) throws IOException {
        Mail mail = event.mail();
        Address sender = mail.sender();
        boolean remote = mail.way() != Way.BOUNCE && mail.way() != Way.LOCAL;
        if (remote) {
            connected(event);
        }
        flagged("<=", event).put("sender", sender == null ? "<>" : sender.toString());
        line.put("size", String.valueOf(mail.sizeBytes()));
        switch (mail.way()) {
            case BOUNCE -> putBounce(mail);
            case LOCAL -> line.put("ident", chance.pick(CALLERS)).put("protocol", "local");
            case SUBMITTED -> putSubmission(mail);
            default -> putIncoming(mail);
        }
        if (sender != null) {
            line.put("header_id", headerId(sender, mail));
        }
        putSelected(mail, remote);
        line.end();
        if (remote) {
            disconnected(event);
        }
    }

    private void putSelected(Mail mail, boolean remote) {
        line.put(Selection.ALL_ELSE, "body_type", "0");
        line.put(Selection.TIMES, "receive_time", EximDurations.text((mail.number() % 40) * 1000, true));
        line.put(Selection.SUBJECT, "subject", '"' + SUBJECTS[(int) (mail.number() % SUBJECTS.length)] + '"');
        if (dialect.selects(Selection.ENVELOPE)) {
            line.put("raw_sender", '<' + senderOf(mail) + '>');
            line.put(
                    "recipients",
                    mail.recipients().stream().map(Address::toString).collect(joining(" ")));
        }
        if (remote) {
            line.put(Selection.INTERFACES, "interface", LOCAL);
            line.put(Selection.ALL_ELSE, "pipelining", "L.");
        }
        if (remote && dialect.hasConnectionIds()) {
            line.put(Selection.ALL_ELSE, "connection", String.valueOf(EximIdWriter.process(mail)));
        }
    }

    /** A client connects, to a process that the daemon has begun. */
    private void connected(Happening event) throws IOException {
        if (dialect.selects(Selection.CONNECTIONS)) {
            connection("connection", event)
                    .put("host", '[' + event.mail().connection().peer().address() + ']' + port(event.mail()))
                    .put(
                            "rest",
                            " (TCP/IP connection count = " + (1 + event.mail().number() % 4) + ')')
                    .end();
        }
    }

    private void disconnected(Happening event) throws IOException {
        if (dialect.selects(Selection.CONNECTIONS)) {
            Host peer = event.mail().connection().peer();
            connection("connection-closed", event)
                    .put("host", peer.name() + " [" + peer.address() + ']' + port(event.mail()))
                    .put("rest", " closed by QUIT");
            if (dialect.hasConnectionIds()) {
                line.put("duration", EximDurations.text((event.mail().number() % 90) * 1000, true));
            }
            line.end();
        }
    }

    private EximLineWriter connection(String tag, Happening event) {
        return line.begin(tag, event.micros(), EximIdWriter.process(event.mail()))
                .put("words", "SMTP connection")
                .put("interface", LOCAL);
    }

    /** A port of the client, with its colon, where ports are written. */
    private String port(Mail mail) {
        return dialect.selects(Selection.INTERFACES) ? ":" + (1024 + mail.number() * 7919 % 64_000) : "";
    }

    private void putBounce(Mail mail) {
        Mail about = mail.about();
        if (about != null) {
            line.put("reference", ids.id(about));
        }
        line.put("ident", "Debian-exim").put("protocol", "local");
    }

    private void putSubmission(Mail mail) {
        line.put("host", caller(mail.connection().peer()) + port(mail)).put("protocol", "esmtpsa");
        putCipher("no");
        Address sender = mail.sender();
        if (sender != null) {
            line.put("authenticator", chance.pick(AUTHENTICATORS) + sender.local());
        }
    }

    private void putIncoming(Mail mail) {
        line.put("host", caller(mail.connection().peer()) + port(mail));
        boolean secure = chance.happens(SECURE_SHARE);
        line.put("protocol", secure ? "esmtps" : "esmtp");
        if (secure) {
            putCipher(chance.happens(SECURE_SHARE) ? "no" : "yes");
        }
        putChunking();
    }

    private String caller(Host host) {
        String helo = chance.happens(HELO_SHARE) ? " (smtp" + chance.below(9) + '.' + host.name() + ')' : "";
        return host.name() + helo + " [" + host.address() + ']';
    }

    private void putCipher(String verified) {
        line.put("tls_cipher", chance.happens(SECURE_SHARE) ? dialect.cipherPrefix() : OLD_CIPHER);
        line.put("certificate_verified", verified);
    }

    private void putChunking() {
        if (chance.happens(CHUNKED_SHARE)) {
            line.put("chunking", "K");
        }
    }

    /** The Message-ID headers of several mail programs. */
    private String headerId(Address sender, Mail mail) {
        String random = Long.toString(chance.bits() >>> 1, Character.MAX_RADIX);
        String host = sender.domain().name();
        return switch (chance.below(4)) {
            case 0 -> "E1" + random.substring(0, 5) + "-000" + random.substring(5) + '@' + host;
            case 1 -> random + '.' + mail.receivedMicros() / 1000 + ".JavaMail.app@web" + chance.below(9) + '.' + host;
            case 2 -> "CA" + random + random.toUpperCase(Locale.ROOT) + "@mail.goggle.example";
            default -> mail.receivedMicros() / 1_000_000 + "." + random + '@' + host;
        };
    }

    void delivered(Happening event) throws IOException {
        String flag = continues(event) ? "->" : "=>";
        latest = event;
        flagged(flag, event);
        if (event.address().domain().home()) {
            putMailbox(event.address());
        } else {
            putRemote(event);
            line.put("confirmation", '"' + quoted(said(event)) + '"');
        }
        putTimes(event);
        line.end();
    }

    private void putTimes(Happening event) {
        String sender = '<' + senderOf(event.mail()) + '>';
        line.put(Selection.ALL_ELSE, "sender", sender).put(Selection.ALL_ELSE, "return_path", sender);
        line.put(Selection.ALL_ELSE, "size", String.valueOf(event.mail().sizeBytes() + 40));
        line.put(Selection.TIMES, "queue_time", queueTime(event));
        line.put(Selection.TIMES, "delivery_time", deliveryTime(event));
    }

    private String queueTime(Happening event) {
        return EximDurations.text(event.ageMicros(), dialect.selects(Selection.MILLISECONDS));
    }

    private String deliveryTime(Happening event) {
        return EximDurations.text(event.mail().number() % 50 * 1000, dialect.selects(Selection.MILLISECONDS));
    }

    /** Whether a recipient was dealt with in the same transaction as the one before. */
    private boolean continues(Happening event) {
        Happening before = latest;
        return before != null
                && before.mail() == event.mail()
                && before.micros() == event.micros()
                && before.address().domain().equals(event.address().domain());
    }

    private void putMailbox(Address address) {
        line.put("address", address.local() + " <" + address + '>').put("router", "plus_user");
        line.put("transport", "local_delivery");
    }

    /** The certificate of a host is good or not, and its software does chunking or not, every time. */
    private void putRemote(Happening event) {
        Host host = event.address().domain().exchanger();
        putRoute(event);
        line.put(
                "host", host.name() + " [" + host.address() + ']' + (dialect.selects(Selection.ALL_ELSE) ? ":25" : ""));
        line.put(
                Selection.ALL_ELSE,
                "interface",
                "[198.18.1.1]:" + (32_768 + event.mail().number() % 28_000));
        if (event.address().domain().secure()) {
            line.put("tls_cipher", dialect.cipherPrefix());
            line.put("certificate_verified", host.address().length() % 2 == 0 ? "no" : "yes");
        }
    }

    private void putRoute(Happening event) {
        line.put("address", event.address().toString())
                .put("router", "dnslookup")
                .put("transport", "remote_smtp");
    }

    /** What the other host said; the same for all recipients of a transaction. */
    private static String said(Happening event) {
        return event.reply().text(event.address(), event.mail().number() ^ event.micros());
    }

    /** Line ends become two characters, then quotes and backslashes get a backslash. */
    private static String quoted(String text) {
        return printed(text).replace("\\", "\\\\").replace("\"", "\\\"");
    }

    private static String printed(String text) {
        return text.replace("\n", "\\n");
    }

    void deferred(Happening event) throws IOException {
        Host host = event.address().domain().exchanger();
        String peer = host.name() + " [" + host.address() + ']';
        Cause cause = event.reply().cause();
        if (event.address().domain().home()) {
            flagged("==", event);
            putMailbox(event.address());
            line.put("error_number", "(-22)").put("rest", ": mailbox is full").end();
        } else if (cause == Cause.NO_HOST) {
            flagged("==", event).put("address", event.address().toString()).put("router", "dnslookup");
            line.put("error_number", "(-1)")
                    .put("rest", ": host lookup did not complete")
                    .end();
        } else if (cause.remote()) {
            flagged("==", event);
            putRoute(event);
            line.put("error_number", errorNumber(cause)).put("host", peer).put("rest", ": " + complaint(event));
            line.put(Selection.TIMES, "delivery_time", deliveryTime(event));
            line.end();
        } else {
            unconnected(event, peer, cause);
        }
    }

    private void unconnected(Happening event, String peer, Cause cause) throws IOException {
        String error = cause == Cause.CONNECTION_REFUSED ? "Connection refused" : "Connection timed out";
        begin("host-error", event).put("rest", " H=" + peer + ' ' + error).end();
        flagged("==", event);
        putRoute(event);
        line.put("error_number", cause == Cause.CONNECTION_REFUSED ? "(111)" : "(110)");
        line.put("rest", ": " + error).end();
    }

    /** Source: macros.h of Exim. */
    private static String errorNumber(Cause cause) {
        return switch (cause) {
            case RECIPIENT -> "(-44)";
            case SENDER -> "(-45)";
            case BODY -> "(-46)";
            default -> "(-19)";
        };
    }

    private static String complaint(Happening event) {
        String place = switch (event.reply().cause()) {
            case RECIPIENT -> "after RCPT TO:<" + event.address() + '>';
            case SENDER ->
                "after pipelined MAIL FROM:<" + senderOf(event.mail()) + "> SIZE="
                        + event.mail().sizeBytes();
            case BODY -> "after end of data";
            default -> "after initial connection";
        };
        return "SMTP error from remote mail server " + place + ": " + printed(said(event));
    }

    private static String senderOf(Mail mail) {
        Address sender = mail.sender();
        return sender == null ? "" : sender.toString();
    }

    void failed(Happening event) throws IOException {
        flagged("**", event);
        if (event.reply().cause() == Cause.EXPIRED) {
            line.put("address", event.address().toString()).put("rest", ": retry timeout exceeded");
        } else if (event.address().domain().home()) {
            line.put("address", event.address().toString()).put("rest", ": Unrouteable address");
        } else {
            putRemote(event);
            line.put("rest", ": " + complaint(event));
        }
        line.end();
    }

    void completed(Happening event) throws IOException {
        flagged("Completed", event);
        line.put(Selection.TIMES, "queue_time", queueTime(event));
        line.end();
    }
}
