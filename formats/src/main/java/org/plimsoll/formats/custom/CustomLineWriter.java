package org.plimsoll.formats.custom;

import java.io.IOException;

import org.plimsoll.formats.bytes.ByteSink;
import org.plimsoll.formats.bytes.Bytes;
import org.plimsoll.formats.ec.EcValues;
import org.plimsoll.formats.model.Meaning;
import org.plimsoll.formats.traffic.Cause;
import org.plimsoll.formats.traffic.Chance;
import org.plimsoll.formats.traffic.Happening;
import org.plimsoll.formats.traffic.Mail;
import org.plimsoll.formats.traffic.Step;
import org.plimsoll.formats.traffic.Way;

/** Writes what happened as a line of a shape. A macro that has nothing to say at a stage is empty. */
final class CustomLineWriter {
    private static final long MICROS = 1_000_000L;
    private static final int MICROS_DIGITS = 6;

    private static final String[] SUBJECTS = {
        "Your order is on its way",
        "Harbour news for November",
        "Invoice 2025-1107",
        "Re: the quay on Thursday",
        "Password reset",
        "Tide tables"
    };

    private final ByteSink line;
    private final EcValues values;

    CustomLineWriter(ByteSink line, EcValues values) {
        this.line = line;
        this.values = values;
    }

    void write(Shape shape, Happening event) throws IOException {
        put(shape.literals[0]);
        for (int i = 0; i < shape.slots.length; i++) {
            put(shape.slots[i], event);
            put(shape.literals[i + 1]);
        }
        line.endLine();
    }

    private void put(byte[] literal) {
        line.put(Bytes.text(literal, 0, literal.length));
    }

    private void put(Slot slot, Happening event) {
        switch (slot.macro().name()) {
            case "t", "us" -> slot.putTime(line, event.micros());
            case "CI" -> values.putInbound(event);
            case "OC" -> putOutbound(event);
            case "T" -> putDelay(event.ageMicros(), slot.decimals());
            case "s" -> line.put(isFailure(event) ? stageName(event.reply().cause()) : "");
            case "S" -> putOfFailure(Meaning.STAGE, event);
            case "c" -> line.put(isFailure(event) ? className(event) : "");
            case "C" -> line.put(isFailure(event) ? classCode(event) : "");
            case "n" -> putOfAttempt(Meaning.REASON, event);
            case "P", "PG" -> line.put("default");
            case "U" -> line.put(user(event.mail()));
            case "A" -> line.put(event.mail().way() == Way.SUBMITTED ? "PLAIN" : "");
            case "h" -> line.put(header(slot, event.mail()));
            case "vctx_mess" -> line.put("stream-" + event.mail().connection().stream());
            case "vctx_conn" -> line.put("true");
            case "local_ip" -> line.put("10.0.0.9");
            default -> putByMeaning(slot.specifier().meaning(), event);
        }
    }

    private void putByMeaning(Meaning meaning, Happening event) {
        if (meaning != Meaning.NONE) {
            values.put(meaning, event);
        }
    }

    private static boolean isAttempt(Happening event) {
        return event.step() != Step.RECEIVED && event.step() != Step.TAKEN_OVER;
    }

    private static boolean isFailure(Happening event) {
        return event.step() == Step.DEFERRED || event.step() == Step.FAILED;
    }

    private void putOutbound(Happening event) {
        if (isAttempt(event)) {
            values.put(Meaning.CONNECTION, event);
        }
    }

    private void putOfAttempt(Meaning meaning, Happening event) {
        if (isAttempt(event)) {
            values.put(meaning, event);
        }
    }

    private void putOfFailure(Meaning meaning, Happening event) {
        if (isFailure(event)) {
            values.put(meaning, event);
        }
    }

    private void putDelay(long micros, int decimals) {
        long fraction = micros % MICROS;
        for (int digits = MICROS_DIGITS; digits > decimals; digits--) {
            fraction /= 10;
        }
        line.put(micros / MICROS);
        if (decimals > 0) {
            line.put('.').put(fraction, decimals);
        }
    }

    /** Source: Momentum reference, connection stages. */
    private static String stageName(Cause cause) {
        return switch (cause) {
            case NO_HOST, CONNECTION_REFUSED, CONNECTION_TIMED_OUT, EXPIRED -> "No connection";
            case BANNER -> "Reading banner";
            case SENDER -> "After MAIL FROM";
            case RECIPIENT -> "After RCPT TO";
            case BODY -> "Waiting for final reply";
        };
    }

    /** Source: Momentum reference, bounce classification codes. */
    private static String classCode(Happening event) {
        boolean lasting = event.step() == Step.FAILED;
        return switch (event.reply().cause()) {
            case NO_HOST -> "21";
            case EXPIRED -> "24";
            case RECIPIENT -> lasting ? "10" : "70";
            case BODY -> lasting ? "52" : "20";
            default -> lasting ? "50" : "70";
        };
    }

    private static String className(Happening event) {
        return switch (classCode(event)) {
            case "21" -> "DNS Failure";
            case "24" -> "Timeout";
            case "10" -> "Invalid Recipient";
            case "52" -> "Spam Content";
            case "20" -> "Soft Bounce";
            case "50" -> "Mail Block";
            default -> "Transient Failure";
        };
    }

    private static String user(Mail mail) {
        return mail.way() == Way.SUBMITTED ? "stream" + mail.connection().stream() : "";
    }

    private static String header(Slot slot, Mail mail) {
        if (slot.specifier().content() == Content.ADDRESSED_TEXT) {
            return mail.sender() == null ? "<>" : "<" + mail.sender() + ">";
        }
        return SUBJECTS[(int) Math.floorMod(Chance.mix(mail.number()), (long) SUBJECTS.length)];
    }
}
