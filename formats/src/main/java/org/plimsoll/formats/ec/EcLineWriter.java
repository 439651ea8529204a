package org.plimsoll.formats.ec;

import java.io.IOException;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.plimsoll.formats.bytes.ByteSink;
import org.plimsoll.formats.model.Field;
import org.plimsoll.formats.model.LineKind;
import org.plimsoll.formats.model.Meaning;
import org.plimsoll.formats.traffic.Address;
import org.plimsoll.formats.traffic.Cause;
import org.plimsoll.formats.traffic.Chance;
import org.plimsoll.formats.traffic.Connection;
import org.plimsoll.formats.traffic.Happening;
import org.plimsoll.formats.traffic.Mail;
import org.plimsoll.formats.traffic.Reply;
import org.plimsoll.formats.traffic.Step;
import org.plimsoll.formats.traffic.Way;

/**
 * Writes what happened as a line of a kind: goes through the fields of the kind and writes what their meaning asks for.
 * So the table alone decides which columns a version has.
 */
final class EcLineWriter {
    private static final long MICROS = 1_000_000L;
    private static final int OUT_OF_BAND = 21;
    private static final long CENTI_MICROS = 10_000L;
    private static final long HEADERS_BYTES = 480;

    private static final String[] GROUPS = {"default", "bulk", "bulk", "alerts", "notices", "default"};
    private static final String[] BINDINGS = {"default", "bulk-east", "bulk-west", "alerts-1", "notices-1", "gateway"};

    private final ByteSink line;
    private final EcDialect dialect;
    private final EcIds ids;

    /** Time of the line: later than what it tells of where a mail came back. */
    private long micros;

    private boolean late;
    private Reply reply = new Reply(Cause.BODY, "");

    EcLineWriter(ByteSink line, EcDialect dialect, EcIds ids) {
        this.line = line;
        this.dialect = dialect;
        this.ids = ids;
    }

    void write(LineKind kind, Happening event) throws IOException {
        begin(event);
        writeFields(kind, event);
    }

    private void begin(Happening event) {
        micros = event.micros();
        late = false;
        reply = event.reply();
    }

    /** Writes the value of a single field. */
    void put(Meaning meaning, Happening event) {
        begin(event);
        put(meaning, event, false);
    }

    /** Writes that a mail which was delivered came back. */
    void writeLate(LineKind kind, Happening delivery, long micros, Reply reply) throws IOException {
        this.micros = micros;
        late = true;
        this.reply = reply;
        writeFields(kind, delivery);
    }

    private void writeFields(LineKind kind, Happening event) throws IOException {
        List<Field> fields = kind.fields();
        for (int i = 0; i < fields.size(); i++) {
            if (i > 0) {
                line.put('@');
            }
            put(kind, fields.get(i).meaning(), event);
        }
        line.endLine();
    }

    private void put(LineKind kind, Meaning meaning, Happening event) {
        switch (meaning) {
            case TIME -> dialect.putTime(line, micros);
            case NONE -> line.put(kind.tag());
            default -> {
                if (event.step() != Step.MINUTE) {
                    put(meaning, event, kind.log().equals(EcLineKinds.BOUNCELOG));
                }
            }
        }
    }

    private void put(Meaning meaning, Happening event, boolean bounced) {
        Mail mail = event.mail();
        switch (meaning) {
            case MESSAGE -> ids.put(line, message(event), mail.receivedMicros());
            case BATCH -> ids.put(line, batch(mail), mail.receivedMicros());
            case CONNECTION -> putConnection(event);
            case RECIPIENT -> putLocalPart(event.address().local());
            case RECIPIENT_DOMAIN, DOMAIN -> line.put(event.address().domain().name());
            case SENDER, SENDER_DOMAIN -> putSender(meaning, mail.sender());
            case PEER -> putPeer(event);
            case SIZE -> line.put(bounced ? mail.sizeBytes() : size(event));
            case PROTOCOL -> line.put(protocol(mail.way()));
            case GROUP -> line.put(GROUPS[mail.connection().stream()]);
            case BINDING -> line.put(BINDINGS[mail.connection().stream()]);
            case STAGE -> line.put(late ? OUT_OF_BAND : stage(reply.cause()));
            case BOUNCE_CLASS -> line.put(bounceClass(event));
            case ATTEMPT -> line.put(event.attempt());
            case DELAY -> putDelay(event.ageMicros() / CENTI_MICROS);
            case REASON -> line.put(reason(event));
            default -> throw new IllegalArgumentException(meaning + ": not known here");
        }
    }

    /** Over HTTP the batch has a number of its own, before those of its messages. */
    private static long message(Happening event) {
        int first = event.mail().way() == Way.HTTP ? 1 : 0;
        return event.mail().number() + first + event.recipient();
    }

    /** Over SMTP it is the number of the first recipient's message. */
    private static long batch(Mail mail) {
        return mail.number();
    }

    /** A failure or delivery has the outbound connection, if there was one; all else has the inbound one. */
    private void putConnection(Happening event) {
        Mail mail = event.mail();
        if (isOutbound(event)
                && (event.step() == Step.DELIVERED || event.reply().cause().remote())) {
            ids.put(line, outbound(event), event.micros() - Math.min(event.ageMicros(), MICROS / 2));
        } else {
            putInbound(mail.connection());
        }
    }

    void putInbound(Connection inbound) {
        if (inbound.number() == 0) {
            EcIds.putNone(line);
        } else {
            ids.put(line, inbound.number(), inbound.startMicros());
        }
    }

    private static long outbound(Happening event) {
        return (message(event) + Chance.mix(event.attempt())) >>> 3;
    }

    private static boolean isOutbound(Happening event) {
        return event.step() != Step.RECEIVED && event.step() != Step.TAKEN_OVER;
    }

    private void putLocalPart(String local) {
        for (int i = 0; i < local.length(); i++) {
            char c = local.charAt(i);
            if (dialect.escapes() && (c == '@' || c == '\\')) {
                line.put('\\');
            }
            line.put(c);
        }
    }

    private void putSender(Meaning part, @Nullable Address sender) {
        if (sender == null) {
            return;
        }
        if (part == Meaning.SENDER) {
            putLocalPart(sender.local());
        } else {
            line.put(sender.domain().name());
        }
    }

    /** Empty where no connection was made. */
    private void putPeer(Happening event) {
        if (!isOutbound(event)) {
            line.put(event.mail().connection().peer().address());
        } else if (event.reply().cause().remote()) {
            line.put(event.address().domain().exchanger().address());
        }
    }

    /** For a failure, the bytes that were sent before it. */
    private static long size(Happening event) {
        Mail mail = event.mail();
        long delivered = mail.sizeBytes() + HEADERS_BYTES;
        return switch (event.step()) {
            case RECEIVED, TAKEN_OVER -> mail.sizeBytes();
            case DELIVERED, HANDED_OVER -> delivered;
            default ->
                switch (event.reply().cause()) {
                    case BODY -> delivered;
                    case RECIPIENT -> 62L + event.address().local().length();
                    case SENDER -> 41L;
                    default -> 0L;
                };
        };
    }

    private String protocol(Way way) {
        return switch (way) {
            case HTTP -> dialect.httpProtocol();
            case NODE -> dialect.nodeProtocol();
            case BOUNCE, LOCAL -> "internal";
            case SUBMITTED, INCOMING -> "esmtp";
        };
    }

    /** Source: Momentum reference, connection stages. */
    private static int stage(Cause cause) {
        return switch (cause) {
            case NO_HOST, CONNECTION_REFUSED, CONNECTION_TIMED_OUT, EXPIRED -> 0;
            case BANNER -> 12;
            case SENDER -> 3;
            case RECIPIENT -> 5;
            case BODY -> 9;
        };
    }

    /** Seconds with two decimals. */
    private void putDelay(long hundredths) {
        line.put(hundredths / 100).put('.').put(hundredths % 100, 2);
    }

    private int bounceClass(Happening event) {
        return EcBounceClass.of(reply.cause(), reply.text(), late || event.step() == Step.FAILED);
    }

    private String reason(Happening event) {
        return switch (reply.cause()) {
            case NO_HOST -> "421 4.4.0 [internal] no adequate servers";
            case CONNECTION_REFUSED -> "451 4.4.1 [internal] Connection refused";
            case CONNECTION_TIMED_OUT -> "451 4.4.1 [internal] Connection timed out";
            case EXPIRED -> "554 5.4.7 [internal] exceeded max time without delivery";
            default ->
                reply.text(event.address(), message(event) + event.attempt()).replace('\n', ' ');
        };
    }
}
