package org.plimsoll.desktop.task;

import org.plimsoll.formats.LogSource;
import org.plimsoll.formats.Progress;

/** A progress that nobody watches and that can be told to stop. */
public final class Stop implements Progress {
    private volatile boolean stopped;

    /** Nothing is to stop yet. */
    public Stop() {}

    @Override
    public void bytesRead(LogSource source, long bytesOnDisk) {
        // What was read is seen by the rows that come.
    }

    @Override
    public boolean cancelled() {
        return stopped;
    }

    /** Asks the work to stop. */
    public void stop() {
        stopped = true;
    }
}
