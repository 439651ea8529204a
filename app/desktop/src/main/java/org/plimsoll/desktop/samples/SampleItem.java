package org.plimsoll.desktop.samples;

import org.plimsoll.report.model.Figures.Tone;

/**
 * One line of the list of samples: a log, or one of its files below it.
 *
 * @param kind what it is
 * @param name what it is called
 * @param detail how large it is, or what is wrong with it
 * @param badge one number or word, may be empty
 * @param tone how good that is
 * @param format the log's format, empty where it is not known
 * @param path the file as the user named it, empty for a log
 * @param reason why it is read as that format, empty where it is not known
 */
public record SampleItem(
        Kind kind, String name, String detail, String badge, Tone tone, String format, String path, String reason) {

    /** What a line of the list is. */
    public enum Kind {
        /** All files of one format. */
        LOG,
        /** One file. */
        FILE,
        /** A file that gave nothing. */
        FAILED
    }
}
