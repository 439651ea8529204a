package org.plimsoll.formats.model;

/** Writes lines of one format. Safe for use by several threads. */
public interface LineEncoder {
    /**
     * Writes a record as a line.
     *
     * @param record a record of this format
     * @return the line, without its end; the same bytes that the record was decoded from
     */
    byte[] encode(LogRecord record);

    /**
     * Tells for every field of a line by how many bytes the line would be shorter if it were written without that field
     * and nothing else changed. Nothing is allocated.
     *
     * @param cursor works out all meanings and stands at a line that is understood
     * @param bytes one place for each field of the line's kind, all of which are set; more places stay as they are
     */
    void weigh(LineCursor cursor, int[] bytes);
}
