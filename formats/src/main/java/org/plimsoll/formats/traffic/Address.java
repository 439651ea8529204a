package org.plimsoll.formats.traffic;

/**
 * A mail address.
 *
 * @param local local part, quoted if it needs to be
 * @param domain where it is
 */
public record Address(String local, Domain domain) {

    /** The whole address. */
    @Override
    public String toString() {
        return local + '@' + domain.name();
    }
}
