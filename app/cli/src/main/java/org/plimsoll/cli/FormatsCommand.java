package org.plimsoll.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.plimsoll.formats.LogFormats;
import org.plimsoll.formats.model.LogFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which logs are understood. */
@Command(
        name = "formats",
        addMethodSubcommands = false,
        header = {
            "Lists the log formats and the kinds of line each has. Beside ec there is",
            "  ec+user_string      ec with the field that custom_bounce_logger writes behind the",
            "                      text of a bounce; nothing in a line tells it from text",
            "",
            "Besides the formats with a name there are those that a site made itself with",
            "Momentum's custom_logger:",
            "  custom:STRING       its format string, or one for each stage:",
            "                      custom:reception=STRING;delivery=STRING",
            "  custom@FILE         the strings of the stanza custom_logger in FILE",
            "  custom@FILE#NAME    of the stanza of that name; behind it /STAGE for one stage",
            "Stages: reception, delivery, transient_failure, permanent_failure, xfer,",
            "rejection, bounce. A semicolon divides where a stage and = follow it; \\; never.",
            "",
            "Examples:",
            "  plimsoll formats",
            "  plimsoll formats ec",
            "  plimsoll formats --markdown exim",
            "  plimsoll formats --json exim",
            "  plimsoll formats custom@samples/more/custom.conf",
            "  plimsoll formats 'custom:%%t@%%i@R@%%r@%%R@%%B'",
            ""
        },
        parameterListHeading = "%nFormats:%n",
        optionListHeading = "%nOptions:%n")
final class FormatsCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(
            paramLabel = "FORMAT",
            arity = "0..*",
            description = "Formats to describe: a name, custom:STRING or custom@FILE; default: all that have a name.")
    private List<String> named = new ArrayList<>();

    @Mixin
    private final OutputOptions output = new OutputOptions();

    @Option(names = "--markdown", description = "Describe them with every field of every kind of line, as Markdown.")
    private boolean markdown;

    FormatsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        List<LogFormat> formats = named.isEmpty()
                ? LogFormats.all()
                : named.stream().map(name -> FormatNames.format("FORMAT", name)).toList();
        if (output.json() && markdown) {
            throw new UsageException("--markdown: expected one of --json and --markdown");
        }
        if (output.json()) {
            terminal.print(FormatCatalogue.json(formats));
        } else if (markdown) {
            terminal.print(FormatMarkdown.text(formats));
        } else {
            terminal.print(named.isEmpty() ? FormatCatalogue.text(formats) : FormatDescription.text(formats));
        }
        return ExitCode.DONE.number();
    }
}
