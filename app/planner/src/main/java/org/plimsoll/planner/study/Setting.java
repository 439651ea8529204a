package org.plimsoll.planner.study;

/** Everything that a scenario can be told, in the order in which a file tells it. */
public enum Setting {
    /** First day of the plan. */
    TODAY("today", Notation.DATE),
    /** Days to plan for. */
    HORIZON("horizon", Notation.DAYS),
    /** Messages a day. */
    MESSAGES_PER_DAY("demand.messagesPerDay", Notation.COUNT),
    /** CSV with the volume of earlier days. */
    VOLUMES("demand.volumes", Notation.PATH),
    /** Growth a year. */
    GROWTH("demand.growth", Notation.PERCENTAGE),
    /** A policy by its name. */
    POLICY("policy.name", Notation.POLICY),
    /** Settings of a program that rotates logs, where the policy is read from. */
    POLICY_FROM("policy.from", Notation.PATH),
    /** Log whose rule of those settings counts. */
    POLICY_FOR("policy.for", Notation.TEXT),
    /** Rotated generations kept. */
    KEEP("policy.keep", Notation.KEEP),
    /** Greatest age of a generation. */
    MAX_AGE("policy.maxAge", Notation.AGE),
    /** Time between two rotations. */
    ROTATE("policy.rotate", Notation.ROTATE),
    /** Size at which a file rotates whatever the time. */
    ROTATE_SIZE("policy.rotateSize", Notation.SIZE),
    /** Size below which no file rotates. */
    MIN_SIZE("policy.minSize", Notation.SIZE),
    /** Size above which a file rotates before its time. */
    MAX_SIZE("policy.maxSize", Notation.SIZE),
    /** How often the size is looked at. */
    ROTATE_CHECK("policy.rotateCheck", Notation.DURATION),
    /** Codec of the generations and its level. */
    COMPRESS("policy.compress", Notation.CODEC),
    /** Whether the youngest generation stays uncompressed. */
    DELAY_COMPRESS("policy.delayCompress", Notation.TRUTH),
    /** Whether the live file is copied and cut. */
    COPY_TRUNCATE("policy.copyTruncate", Notation.TRUTH),
    /** Whether the oldest generation goes first. */
    OLDEST_FIRST("policy.oldestFirst", Notation.TRUTH),
    /** Whether the names of generations carry dates. */
    DATED_NAMES("policy.datedNames", Notation.TRUTH),
    /** Where older generations go. */
    ARCHIVE("policy.archive", Notation.ARCHIVE),
    /** Uncompressed over compressed size. */
    COMPRESSION_RATIO("compressionRatio", Notation.COUNT),
    /** Size of the log disk. */
    DISK_SIZE("disk.size", Notation.SIZE),
    /** A place on the log disk, of which the machine is asked. */
    DISK_AT("disk.at", Notation.PATH),
    /** Part of the disk that logs must not use. */
    RESERVE("disk.reserve", Notation.PERCENTAGE),
    /** Block of the file system. */
    BLOCK("disk.block", Notation.SIZE),
    /** Files that the disk can hold. */
    INODES("disk.inodes", Notation.WHOLE),
    /** What else lies on the disk. */
    OTHER_USE("disk.otherUse", Notation.SIZE),
    /** How much more of that there is each day. */
    OTHER_GROWTH("disk.otherGrowth", Notation.SIGNED_SIZE),
    /** Volumes beside the log disk; may be several. */
    MOUNTS("mounts", Notation.MOUNT),
    /** Nodes that share the messages. */
    NODES("nodes", Notation.NODES),
    /** Whether one of them may be lost. */
    LOSE_NODE("loseNode", Notation.TRUTH),
    /** What the disk should survive; may be several. */
    STORMS("storms", Notation.STORM),
    /** Futures that are drawn. */
    FUTURES("futures", Notation.WHOLE),
    /** What they are drawn with. */
    SEED("seed", Notation.WHOLE),
    /** Probability that the disk may be too small. */
    RISK("risk", Notation.PERCENTAGE);

    private final String key;
    private final Notation notation;

    Setting(String key, Notation notation) {
        this.key = key;
        this.notation = notation;
    }

    /** Its place in the file: {@code horizon}, or {@code policy.keep} for {@code keep} of the object {@code policy}. */
    public String key() {
        return key;
    }

    /** The object of the file in which it stands, empty for none. */
    public String group() {
        int point = key.indexOf('.');
        return point < 0 ? "" : key.substring(0, point);
    }

    /** What it is called within its object. */
    public String shortKey() {
        return key.substring(key.indexOf('.') + 1);
    }

    /** Whether it may have several values. */
    public boolean listed() {
        return this == MOUNTS || this == STORMS;
    }

    /** Whether it is true or false. */
    public boolean truth() {
        return notation == Notation.TRUTH;
    }

    /** Whether it is text whatever it looks like: a path, a name or a date, never a number. */
    public boolean literal() {
        return notation == Notation.PATH || notation == Notation.TEXT || notation == Notation.DATE;
    }

    /** What is expected of a value: {@code a size such as "500GB"}. */
    public String expected() {
        return notation.expected();
    }

    Notation notation() {
        return notation;
    }

    boolean ofPolicy() {
        return group().equals("policy");
    }
}
