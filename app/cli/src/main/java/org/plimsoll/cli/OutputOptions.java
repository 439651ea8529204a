package org.plimsoll.cli;

import picocli.CommandLine.Option;

/** In which form standard output gets its data: shared by every command that prints some. */
final class OutputOptions {
    @Option(names = "--json", description = "Print one JSON object instead of text for people.")
    private boolean json;

    /** Whether a program reads the answer. */
    boolean json() {
        return json;
    }
}
