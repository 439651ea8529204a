package org.plimsoll.planner.measure;

/**
 * A codec at one of its levels.
 *
 * @param codec the codec
 * @param level its level
 */
public record CodecLevel(Codec codec, int level) {

    /** The codec at its usual level. */
    public static CodecLevel usual(Codec codec) {
        return new CodecLevel(codec, codec.defaultLevel());
    }

    /** {@code gzip}, and where it is not at its usual level {@code gzip -9}. */
    public String label() {
        return level == codec.defaultLevel() ? codec.label() : codec.label() + " -" + level;
    }
}
