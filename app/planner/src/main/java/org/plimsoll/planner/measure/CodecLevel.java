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

    /** What is to be tried for a level: that level or, where there is no compressor for it here, the usual one. */
    public static CodecLevel tried(Codec codec, int level) {
        CodecLevel asked = new CodecLevel(codec, level);
        return CompressionTrial.possible(asked) ? asked : usual(codec);
    }

    /** {@code gzip}, and where it is not at its usual level {@code gzip -9}. */
    public String label() {
        return level == codec.defaultLevel() ? codec.label() : codec.label() + " -" + level;
    }
}
