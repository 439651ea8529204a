package org.plimsoll.cli;

import java.io.IOException;
import java.util.concurrent.Callable;

import org.plimsoll.formats.LogFormats;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Which logs are understood. */
@Command(
        name = "formats",
        header = {
            "Lists the log formats and the kinds of line each has.",
            "",
            "Examples:",
            "  plimsoll formats",
            "  plimsoll formats --json",
            ""
        },
        optionListHeading = "%nOptions:%n")
final class FormatsCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private final OutputOptions output = new OutputOptions();

    FormatsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        terminal.print(output.json() ? FormatCatalogue.json(LogFormats.all()) : FormatCatalogue.text(LogFormats.all()));
        return ExitCode.DONE.number();
    }
}
