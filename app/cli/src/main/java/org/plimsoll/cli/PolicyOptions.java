package org.plimsoll.cli;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;
import org.plimsoll.planner.study.Setting;
import org.plimsoll.planner.study.Settings;
import picocli.CommandLine.Option;

/**
 * What happens to the files: a policy by name or from the settings of a program, and what is to be different from it.
 */
final class PolicyOptions {
    @Option(
            names = "--policy",
            paramLabel = "NAME",
            description = "ec_rotate, exicyclog, aggregated (plain, never deleted), unrotated, or jlog:TIME for a queue"
                    + " whose slowest reader is TIME behind; default: ec_rotate.")
    private @Nullable String policy;

    @Option(
            names = "--policy-from",
            paramLabel = "FILE",
            description = "Read the policy from ec_rotate.conf, a file or directory of logrotate, or what tells"
                    + " exicyclog; the directories of the LOGs are compared with it.")
    private @Nullable Path policyFrom;

    @Option(
            names = "--policy-for",
            paramLabel = "LOG",
            description = "Log whose rule of that FILE counts, by path or name; default: that of the first LOG.")
    private @Nullable Path policyFor;

    @Option(
            names = "--keep",
            paramLabel = "N",
            description = "Rotated generations kept beside the live file, or all; default: 7, as ec_rotate does.")
    private @Nullable String keep;

    @Option(
            names = "--max-age",
            paramLabel = "TIME",
            description = "Generations older than TIME go, as with maxage of logrotate; default: any age.")
    private @Nullable String maxAge;

    @Option(
            names = "--rotate",
            paramLabel = "TIME",
            description = "Time between two rotations, or monthly, yearly; default: 1d.")
    private @Nullable String rotate;

    @Option(
            names = "--rotate-size",
            paramLabel = "SIZE",
            description = "Rotate when the file is found this large, whatever the time.")
    private @Nullable String rotateSize;

    @Option(names = "--min-size", paramLabel = "SIZE", description = "Do not rotate before the file is this large.")
    private @Nullable String minSize;

    @Option(
            names = "--max-size",
            paramLabel = "SIZE",
            description = "Rotate before it is time when the file is found larger than this.")
    private @Nullable String maxSize;

    @Option(
            names = "--rotate-check",
            paramLabel = "TIME",
            description = "How often the size of the file is looked at; default: 1d, as cron starts logrotate.")
    private @Nullable String rotateCheck;

    @Option(
            names = "--compress",
            paramLabel = "CODEC",
            description = "What rotated generations are compressed with: none, gzip, bzip2, xz or zstd, with a level"
                    + " where wanted, such as gzip:9; default: bzip2.")
    private @Nullable String compress;

    @Option(
            names = "--delay-compress",
            description = "The youngest generation stays uncompressed until the next rotation.")
    private boolean delayCompress;

    @Option(names = "--copy-truncate", description = "The live file is copied and cut instead of renamed.")
    private boolean copyTruncate;

    @Option(
            names = "--archive",
            paramLabel = "CODEC:N",
            description = "Older generations are packed anew with CODEC and N more of them kept, or all: xz:90.")
    private @Nullable String archive;

    /** What these options say. */
    Settings settings() {
        return Settings.NONE
                .with(Setting.POLICY, Typed.of("--policy", policy))
                .with(Setting.POLICY_FROM, Typed.of("--policy-from", policyFrom))
                .with(Setting.POLICY_FOR, Typed.of("--policy-for", policyFor))
                .with(Setting.KEEP, Typed.of("--keep", keep))
                .with(Setting.MAX_AGE, Typed.of("--max-age", maxAge))
                .with(Setting.ROTATE, Typed.of("--rotate", rotate))
                .with(Setting.ROTATE_SIZE, Typed.of("--rotate-size", rotateSize))
                .with(Setting.MIN_SIZE, Typed.of("--min-size", minSize))
                .with(Setting.MAX_SIZE, Typed.of("--max-size", maxSize))
                .with(Setting.ROTATE_CHECK, Typed.of("--rotate-check", rotateCheck))
                .with(Setting.COMPRESS, Typed.of("--compress", compress))
                .with(Setting.DELAY_COMPRESS, Typed.of("--delay-compress", delayCompress))
                .with(Setting.COPY_TRUNCATE, Typed.of("--copy-truncate", copyTruncate))
                .with(Setting.ARCHIVE, Typed.of("--archive", archive));
    }
}
