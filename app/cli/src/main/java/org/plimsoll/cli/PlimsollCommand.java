package org.plimsoll.cli;

import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The program without a command: tells what there is. */
@Command(
        name = PlimsollCommand.NAME,
        addMethodSubcommands = false,
        header = {
            "Tells what a million messages cost in a mail server's logs, and when the log disk is full.",
            "",
            "Examples:",
            "  plimsoll measure samples/mainlog.ec",
            "  plimsoll plan samples/exim-mainlog --disk 500GB --growth 12%%",
            "  plimsoll report samples/exim-mainlog --pdf report.pdf",
            ""
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        optionListHeading = "%nOptions:%n",
        commandListHeading = "%nCommands:%n")
final class PlimsollCommand implements Callable<Integer> {
    /** What is typed to start the program. */
    static final String NAME = "plimsoll";

    private final Terminal terminal;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything else
    private CommandSpec spec;

    PlimsollCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Without a command there is nothing to do but to say which there are. */
    @Override
    public Integer call() {
        spec.commandLine().usage(terminal.err());
        return ExitCode.USAGE.number();
    }
}
