package org.plimsoll.formats.mask;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HMAC-SHA-256 as a source of numbers that nobody can tell without the key. Not safe for use by several threads. */
final class Prf {
    private static final String ALGORITHM = "HmacSHA256";

    private final Mac mac;
    private final byte[] digest = new byte[32];

    Prf(byte[] key) {
        try {
            mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
        } catch (InvalidKeyException e) {
            throw new IllegalArgumentException("no key", e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }

    /** The digest of a purpose and some bytes; valid until the next call. */
    byte[] digest(int purpose, byte[] data, int from, int to) {
        mac.update((byte) purpose);
        mac.update(data, from, to - from);
        try {
            mac.doFinal(digest, 0);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the digest has 32 bytes", e);
        }
        return digest;
    }

    /** A number of a purpose and a name, from 0 to below {@code bound}. */
    long below(int purpose, long name, long bound) {
        byte[] bytes = ByteBuffer.allocate(Long.BYTES).putLong(name).array();
        return Math.floorMod(
                ByteBuffer.wrap(digest(purpose, bytes, 0, bytes.length)).getLong(), bound);
    }
}
