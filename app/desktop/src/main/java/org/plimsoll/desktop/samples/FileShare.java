package org.plimsoll.desktop.samples;

import org.plimsoll.desktop.text.Words;

import static org.plimsoll.desktop.text.Texts.text;

/**
 * How far a file is that is being measured.
 *
 * @param doneBytes bytes read, as the file holds them
 * @param totalBytes bytes that it holds, 0 where nobody knows
 */
public record FileShare(long doneBytes, long totalBytes) {
    /** Share done, 0 to 1; 0 where the whole is not known. */
    public double fraction() {
        return totalBytes == 0 ? 0 : Math.min(1, (double) doneBytes / totalBytes);
    }

    /** Waiting, how far, or read. */
    public String words() {
        if (totalBytes == 0) {
            return text("samples.share.waiting");
        }
        if (doneBytes == 0) {
            return text("samples.share.waitingSize", Words.size(totalBytes));
        }
        return doneBytes < totalBytes
                ? text("samples.share.reading", Math.round(Math.floor(100 * fraction())), Words.size(totalBytes))
                : text("samples.share.read", Words.size(totalBytes));
    }
}
