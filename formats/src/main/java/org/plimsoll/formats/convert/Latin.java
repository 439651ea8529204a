package org.plimsoll.formats.convert;

import java.nio.charset.StandardCharsets;

/** Lines as bytes: values are text with one character a byte. */
final class Latin {
    private Latin() {}

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
