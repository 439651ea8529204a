package org.plimsoll.formats.model;

/** How a field's bytes are to be read. */
public enum FieldType {
    /** A point in time, in the notation of the format. */
    TIME,
    /** An id in the notation of the format. */
    ID,
    /** A whole number, at most 20 digits. */
    INTEGER,
    /** A number that may have a fraction. */
    DECIMAL,
    /** An IP address, possibly with names and a port around it, possibly empty. */
    HOST,
    /** Text in which the format's escapes are undone. */
    ESCAPED,
    /** Text between double quotes. */
    QUOTED,
    /** Text without blanks. */
    TOKEN,
    /** Text that may contain anything but the end of the field. */
    TEXT,
    /** A mark that is there or not. */
    FLAG,
    /** Text that stands inside an earlier field of the line: given by its name as well, and not written again. */
    PART,
    /** Everything up to the end of the line. */
    REST
}
