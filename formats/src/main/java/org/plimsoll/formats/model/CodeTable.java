package org.plimsoll.formats.model;

import java.util.List;
import java.util.Optional;

/**
 * What the codes in a field stand for. Codes that no table has are as good as others: sites add their own, and versions
 * differ.
 *
 * @param name name for headings, such as {@code connection stages}
 * @param description one sentence
 * @param field name of the fields that hold such a code
 * @param meaning their meaning
 * @param versions versions of the line kinds for which the table holds, empty for all
 * @param codes in their order
 */
public record CodeTable(
        String name, String description, String field, Meaning meaning, List<String> versions, List<Code> codes) {

    /**
     * One code.
     *
     * @param code as it is written in logs
     * @param name what it is called
     * @param category the group of codes it belongs to, empty where there are no groups
     * @param description one sentence, empty where the name says it all
     */
    public record Code(String code, String name, String category, String description) {}

    /** Copies the lists. */
    public CodeTable {
        versions = List.copyOf(versions);
        codes = List.copyOf(codes);
    }

    /** Whether a field of a line kind holds codes of this table. */
    public boolean explains(LineKind kind, Field of) {
        return of.name().equals(field)
                && of.meaning() == meaning
                && (versions.isEmpty() || versions.contains(kind.version()));
    }

    /** The entry of a code as a log has it. */
    public Optional<Code> code(String written) {
        return codes.stream().filter(code -> code.code().equals(written)).findFirst();
    }
}
