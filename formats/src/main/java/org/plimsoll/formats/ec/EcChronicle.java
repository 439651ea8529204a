package org.plimsoll.formats.ec;

import java.io.IOException;

import org.plimsoll.formats.traffic.Happening;

/** Writes what one log has to say about what happens, in the order in which it happens. */
interface EcChronicle {
    /** Writes the lines that the log has about it, if any. */
    void write(Happening event) throws IOException;
}
