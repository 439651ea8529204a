package org.plimsoll.formats.convert;

/**
 * An address, without the escapes of any format; both parts are empty for the null sender.
 *
 * @param local local part, with the quotes that belong to it
 * @param domain domain, empty if there is none
 */
record Mailbox(String local, String domain) {

    /** The address that is written so: divided at its last {@code @}. */
    static Mailbox parse(String whole) {
        int at = whole.lastIndexOf('@');
        return at < 0 ? new Mailbox(whole, "") : new Mailbox(whole.substring(0, at), whole.substring(at + 1));
    }

    /** Whether there is nothing of it. */
    boolean isEmpty() {
        return local.isEmpty() && domain.isEmpty();
    }

    /** Both parts with an {@code @} between them; one part where that says the same. */
    String whole() {
        return domain.isEmpty() && local.indexOf('@') < 0 ? local : local + '@' + domain;
    }
}
