package org.plimsoll.planner.plan;

/**
 * What files of one log take on disk.
 *
 * @param ratio uncompressed over compressed size of a generation, 1 without compression
 * @param archiveRatio the same in the archive
 * @param blockBytes size of a block of the file system: every file fills whole blocks; 0 to count bytes
 * @param backlogFactor bytes of a queue on disk for each byte of log
 */
record Packing(double ratio, double archiveRatio, long blockBytes, double backlogFactor) {
    /** Bytes of a file of that length. */
    double onDisk(double bytes) {
        return blockBytes == 0 ? bytes : Math.ceil(bytes / blockBytes) * blockBytes;
    }
}
