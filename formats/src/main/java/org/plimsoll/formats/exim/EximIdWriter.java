package org.plimsoll.formats.exim;

import org.plimsoll.formats.traffic.Mail;

/**
 * Writes message ids: second, process and fraction of the second in base 62, divided by hyphens.
 *
 * <p>Every mail has a process of its own here, so an id comes twice only if all process ids are used up within one unit
 * of the fraction.
 */
final class EximIdWriter {
    private static final char[] BASE_62 =
            "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz".toCharArray();
    private static final int SECOND_DIGITS = 6;
    private static final long SECOND_MICROS = 1_000_000L;
    /** pid_max of 64-bit Linux, less the ids that are taken when the machine starts. */
    private static final long PROCESSES = 4_000_000L;

    private static final long FIRST_PROCESS = 900;

    private final EximDialect dialect;
    private final char[] id;

    EximIdWriter(EximDialect dialect) {
        this.dialect = dialect;
        id = new char[SECOND_DIGITS + 1 + dialect.processDigits() + 1 + dialect.fractionDigits()];
    }

    /** The process that receives a mail. */
    static long process(Mail mail) {
        return FIRST_PROCESS + mail.number() % PROCESSES;
    }

    String id(Mail mail) {
        return id(mail.receivedMicros(), process(mail));
    }

    /** The id of what a process began to receive at a time. */
    String id(long micros, long process) {
        int processEnd = SECOND_DIGITS + 1 + dialect.processDigits();
        put(Math.floorDiv(micros, SECOND_MICROS), 0, SECOND_DIGITS);
        id[SECOND_DIGITS] = '-';
        put(process, SECOND_DIGITS + 1, processEnd);
        id[processEnd] = '-';
        put(Math.floorMod(micros, SECOND_MICROS) / dialect.fractionMicros(), processEnd + 1, id.length);
        return new String(id);
    }

    private void put(long number, int from, int to) {
        long rest = number;
        for (int i = to - 1; i >= from; i--) {
            id[i] = BASE_62[(int) (rest % BASE_62.length)];
            rest /= BASE_62.length;
        }
    }
}
