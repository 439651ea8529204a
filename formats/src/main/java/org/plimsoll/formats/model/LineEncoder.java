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
}
