package org.plimsoll.planner.volume;

import java.util.List;

/**
 * One line of a file of volumes.
 *
 * @param line its number, from 1
 * @param cells what stands in it, trimmed
 */
record Row(long line, List<String> cells) {

    /** A cell; an empty one where the row is too short. */
    String cell(int at) {
        return at < cells.size() ? cells.get(at) : "";
    }
}
