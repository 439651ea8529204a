package org.plimsoll.formats.traffic;

/**
 * How an attempt ended.
 *
 * @param cause where it failed; {@link Cause#BODY} for one that did not
 * @param text what the other host said, with places to be filled in; empty where nobody said anything
 */
public record Reply(Cause cause, String text) {
    private static final String HEX = "0123456789ABCDEFGHJKLMNPQRSTVWXYZ";
    private static final int TOKEN_LENGTH = 11;

    /**
     * What the other host said to a recipient. Lines are divided by a line feed.
     *
     * @param token stands for the transaction: the same number gives the same text
     */
    public String text(Address recipient, long token) {
        StringBuilder said = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '%' -> said.append(recipient);
                case '$' -> said.append(recipient.domain().exchanger().name());
                case '#' -> appendToken(said, Chance.mix(token));
                default -> said.append(c);
            }
        }
        return said.toString();
    }

    private static void appendToken(StringBuilder said, long token) {
        long rest = token;
        for (int i = 0; i < TOKEN_LENGTH; i++) {
            said.append(HEX.charAt((int) (rest & 31)));
            rest >>>= 5;
        }
    }
}
