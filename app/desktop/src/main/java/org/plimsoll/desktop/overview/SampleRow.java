package org.plimsoll.desktop.overview;

import java.util.List;

import org.plimsoll.planner.StudyResult;

/**
 * One file of the table of samples.
 *
 * @param path the file as the user named it
 * @param log what log it is: format and name
 * @param compression {@code none}, {@code gzip} or {@code bzip2}
 * @param bytesOnDisk bytes as the file holds them
 * @param bytes bytes, decompressed
 * @param lines lines
 * @param failure why it was not read to its end, empty if it was
 */
public record SampleRow(
        String path, String log, String compression, long bytesOnDisk, long bytes, long lines, String failure) {

    /** Every file that was measured, log by log. */
    static List<SampleRow> of(StudyResult study) {
        return study.measurements().stream()
                .flatMap(measurement -> measurement.sources().stream()
                        .map(source -> new SampleRow(
                                source.path(),
                                measurement.format() + " " + source.log(),
                                source.compression(),
                                source.bytesOnDisk(),
                                source.bytes(),
                                source.lines(),
                                source.failure() == null ? "" : source.failure())))
                .toList();
    }
}
