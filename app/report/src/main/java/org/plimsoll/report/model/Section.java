package org.plimsoll.report.model;

import java.util.List;

/**
 * A section.
 *
 * @param id name, unique in the report, lower case with hyphens
 * @param title heading
 * @param blocks in reading order
 */
public record Section(String id, String title, List<Block> blocks) {

    /** Copies the list. */
    public Section {
        blocks = List.copyOf(blocks);
    }
}
