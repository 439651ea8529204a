package org.plimsoll.formats.ec;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.plimsoll.formats.bytes.ByteSink;
import org.plimsoll.formats.traffic.Address;
import org.plimsoll.formats.traffic.Chance;
import org.plimsoll.formats.traffic.Happening;

/**
 * Writes reject logs: a marker every minute, and what was refused while mail came in. Nothing of it is in the main log.
 * Keys of the contexts stand in any order, and values have quotes only where they need them.
 */
final class EcRejectChronicle implements EcChronicle {
    private static final double SHARE = 0.03;
    private static final int PORTS = 64_000;

    /** Phase, code, module, text; how far the client had come decides which keys there are. */
    private static final List<Refusal> REFUSALS = List.of(
            new Refusal("just connected", 421, "", "421 4.7.0 too many connections from your host", 0),
            new Refusal("awaiting mailfrom", 553, "scriptlet", "553 5.1.8 sender domain does not exist", 1),
            new Refusal("awaiting rcptto", 550, "", "550 5.7.1 relaying denied", 2),
            new Refusal("awaiting rcptto", 550, "scriptlet", "550 5.1.1 no such user", 2),
            new Refusal("awaiting rcptto", 450, "greylisting", "450 4.7.1 please try again later", 2),
            new Refusal("reading body", 550, "sieve", "550 5.7.1 message refused by content policy", 3));

    private final EcDialect dialect;
    private final ByteSink line;
    private final EcIds ids;
    private final Chance chance;

    private record Refusal(String phase, int code, String module, String text, int depth) {}

    EcRejectChronicle(EcDialect dialect, ByteSink line, EcIds ids, long seed) {
        this.dialect = dialect;
        this.line = line;
        this.ids = ids;
        chance = Chance.of(seed, 7);
    }

    @Override
    public void write(Happening event) throws IOException {
        switch (event.step()) {
            case MINUTE -> {
                dialect.putTime(line, event.micros());
                line.put(": Marker 1").endLine();
            }
            case RECEIVED -> {
                if (chance.happens(SHARE)) {
                    refuse(event, REFUSALS.get(chance.below(REFUSALS.size())));
                }
            }
            default -> {
                return;
            }
        }
    }

    private void refuse(Happening event, Refusal refusal) throws IOException {
        String client = "198.19." + chance.below(250) + '.' + (1 + chance.below(250));
        String name = "host" + chance.below(9000) + ".sender.example";
        dialect.putTime(line, event.micros());
        line.put(": R=\"" + client + ':' + (1024 + chance.below(PORTS)) + "\" ");
        if (!dialect.version().equals(EcLineKinds.V21)) {
            line.put("L=\"10.20.0.5:25\" ");
        }
        line.put("C=\"");
        ids.put(line, chance.below(1 << 16), event.micros());
        line.put("\" PATH=\"default\" PATH_GRP=\"default\" P=\"" + refusal.phase() + "\" E=" + refusal.code());
        line.put(" M=" + refusal.module() + " CTXCONN=");
        putContext(connection(name, refusal));
        if (refusal.depth() > 0) {
            line.put(" CTXMESS=");
            putContext(message(event.address(), name, refusal));
        }
        line.put(' ').put(refusal.text()).endLine();
    }

    private static List<String> connection(String name, Refusal refusal) {
        List<String> items = new ArrayList<>(List.of("pathway=default", "can_relay=false"));
        if (refusal.depth() > 0) {
            items.add("ehlo_domain=" + name);
            items.add("ehlo_string=\"EHLO " + name + "\"");
        }
        return items;
    }

    private List<String> message(Address recipient, String name, Refusal refusal) {
        List<String> items = new ArrayList<>();
        items.add("mailfrom_localpart=news" + refusal.depth());
        items.add("mailfrom_domain=" + name);
        items.add("mailfrom_string=\"MAIL FROM:<news" + refusal.depth() + '@' + name + ">\"");
        if (refusal.depth() > 1) {
            String local = "user" + chance.below(90_000);
            String domain = recipient.domain().name();
            items.add("rcptto_localpart=" + local);
            items.add("rcptto_domain=" + domain);
            items.add("rcptto_string=\"RCPT TO:<" + local + '@' + domain + ">\"");
        }
        return items;
    }

    private void putContext(List<String> items) {
        int first = chance.below(items.size());
        for (int i = 0; i < items.size(); i++) {
            line.put(i == 0 ? '[' : ',').put(items.get((first + i) % items.size()));
        }
        line.put(']');
    }
}
