package org.plimsoll.cli;

import picocli.CommandLine.Option;

/** Whether a log is followed while it is written: shared by the commands that can. */
final class FollowOptions {
    @Option(
            names = {"-f", "--follow"},
            description =
                    "Go on with what is added to the one plain LOG, across its rotations by renaming or by copying"
                            + " and truncating, until control-C or SIGTERM.")
    private boolean follow;

    @Option(names = "--only-new", description = "With --follow: begin at the end of what is there.")
    private boolean onlyNew;

    /**
     * Whether the log is to be followed.
     *
     * @throws UsageException if there is no sense in how
     */
    boolean follow() {
        if (onlyNew && !follow) {
            throw new UsageException("--only-new: expected --follow beside it");
        }
        return follow;
    }

    /** Whether only what is written from now on is wanted. */
    boolean onlyNew() {
        return onlyNew;
    }
}
