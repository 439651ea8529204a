package org.plimsoll.formats.exim;

import java.io.IOException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.plimsoll.formats.traffic.Chance;

/**
 * Lines about messages that were refused for their content once all of them had come in. By then a message has an id
 * and headers, which the reject log keeps.
 */
final class EximScanner {
    private static final double SHARE = 0.01;
    private static final double SECURE_SHARE = 0.4;
    private static final long MICROS = 1_000_000L;
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss '+0000'", Locale.ENGLISH);

    /** Above those of strangers that are refused earlier. */
    private static final long FIRST_PROCESS = 4_030_900L;

    private static final String[] PEOPLE = {"anna.rossi", "jonas77", "office", "m.tanaka", "invoice", "zoe_okafor"};
    private static final String[] RECIPIENTS = {"info", "sales", "carla", "ines.johnson", "farid", "vpeterson"};
    private static final String[] SUBJECTS = {
        "Invoice overdue",
        "=?utf-8?q?Caf=C3=A9_men=C3=BC?=",
        "Your parcel could not be delivered, please confirm the address within two days to avoid further charges",
        "Re: your order",
        "Payment received"
    };
    private static final String[] FINDINGS = {
        "malware found: Win32.Test-38", "malware found: Win32.Test-5", "spam score 17.2 exceeds 12.0"
    };

    private final EximDialect dialect;
    private final Chance chance;
    private final EximLineWriter line;
    private final EximIdWriter ids;

    EximScanner(EximDialect dialect, Chance chance, EximLineWriter line) {
        this.dialect = dialect;
        this.chance = chance;
        this.line = line;
        ids = new EximIdWriter(dialect);
    }

    /** Writes about a message or about none. */
    void maybe(long micros) throws IOException {
        if (!chance.happens(SHARE)) {
            return;
        }
        long process = FIRST_PROCESS + chance.below(30_000);
        int high = chance.below(128);
        int low = 1 + chance.below(250);
        Refused refused = new Refused(
                ids.id(micros, process),
                "host-198-19-" + high + '-' + low + ".dyn.isp" + high % 7 + ".example",
                "[198.19." + high + '.' + low + ']',
                chance.pick(PEOPLE) + "@d0" + (10 + chance.below(90)) + ".example",
                chance.pick(RECIPIENTS) + chance.below(50) + "@harbour.example",
                chance.happens(SECURE_SHARE));
        line.begin("rejected-data", micros, process)
                .put("message_id", refused.id())
                .put("host", refused.host() + ' ' + refused.address());
        if (refused.secure()) {
            line.put("tls_cipher", dialect.cipherPrefix()).put("certificate_verified", "no");
        }
        line.put("sender", '<' + refused.sender() + '>').put("stage", "after DATA");
        line.put("rest", ": " + chance.pick(FINDINGS)).endRejection(headers(refused, micros));
    }

    private record Refused(String id, String host, String address, String sender, String recipient, boolean secure) {}

    private List<String> headers(Refused refused, long micros) {
        String date = DATE.format(LocalDateTime.ofEpochSecond(Math.floorDiv(micros, MICROS), 0, ZoneOffset.UTC));
        String domain = refused.sender().substring(refused.sender().indexOf('@') + 1);
        List<String> lines = new ArrayList<>();
        lines.add("Envelope-from: <" + refused.sender() + '>');
        lines.add("Envelope-to: <" + refused.recipient() + '>');
        lines.add("P Received: from " + refused.host() + " (" + refused.address() + ')');
        if (refused.secure()) {
            lines.add("\tby mx.harbour.example with esmtps  (TLS1.3) tls TLS_AES_256_GCM_SHA384");
            lines.add("\t(Exim " + dialect.release() + ')');
        } else {
            lines.add("\tby mx.harbour.example with esmtp (Exim " + dialect.release() + ')');
        }
        lines.addAll(List.of(
                "\t(envelope-from <" + refused.sender() + ">)",
                "\tid " + refused.id(),
                "\tfor " + refused.recipient() + ';',
                "\t" + date,
                "F From: " + refused.sender(),
                "T To: " + refused.recipient(),
                "  Date: " + date,
                "  Subject: " + chance.pick(SUBJECTS),
                "I Message-ID: <" + Long.toString(chance.bits() >>> 1, Character.MAX_RADIX) + '@' + domain + '>',
                "  MIME-Version: 1.0",
                "  Content-Type: text/plain; charset=utf-8"));
        return lines;
    }
}
