package org.plimsoll.formats;

/** How far a long task is, and whether it is to stop. Called from several threads. */
public interface Progress {
    /** A progress that nobody watches and nobody stops. */
    Progress NONE = new Progress() {
        @Override
        public void bytesRead(LogSource source, long bytesOnDisk) {}

        @Override
        public boolean cancelled() {
            return false;
        }
    };

    /**
     * More of a source was read.
     *
     * @param source the source
     * @param bytesOnDisk bytes of the file, compressed as it is, that were read since the last call for this source
     */
    void bytesRead(LogSource source, long bytesOnDisk);

    /** Whether the task should stop; what was read until then is thrown away. */
    boolean cancelled();
}
