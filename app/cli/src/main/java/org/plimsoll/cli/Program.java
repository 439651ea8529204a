package org.plimsoll.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;

import org.plimsoll.planner.forecast.InvalidForecastException;
import org.plimsoll.planner.plan.InvalidScenarioException;
import org.plimsoll.planner.rotation.InvalidPolicyFileException;
import org.plimsoll.planner.volume.InvalidVolumesException;
import picocli.CommandLine;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The commands, and what becomes of whatever goes wrong in them: one sentence and an exit code. */
final class Program {
    private static final int HELP_COLUMNS = 80;

    private final Terminal terminal;
    private final CommandLine commands;
    private final StringWriter help = new StringWriter();

    Program(Terminal terminal) {
        this.terminal = terminal;
        this.commands = new CommandLine(new PlimsollCommand(terminal))
                .addSubcommand(helped(new MeasureCommand(terminal)))
                .addSubcommand(helped(new PlanCommand(terminal)))
                .addSubcommand(helped(new ForecastCommand(terminal)))
                .addSubcommand(helped(new ReportCommand(terminal)))
                .addSubcommand(helped(new RecordsCommand(terminal)))
                .addSubcommand(helped(new TraceCommand(terminal)))
                .addSubcommand(helped(new ConvertCommand(terminal)))
                .addSubcommand(helped(new MaskCommand(terminal)))
                .addSubcommand(helped(new GenerateCommand(terminal)))
                .addSubcommand(helped(new FormatsCommand(terminal)))
                .addSubcommand(new HelpCommand())
                .setUsageHelpWidth(HELP_COLUMNS)
                .setOut(new PrintWriter(help))
                .setParameterExceptionHandler((e, args) -> misused(e))
                .setExecutionExceptionHandler((e, command, args) -> failed(e, command));
        commands.getSubcommands().values().forEach(Program::describeExitCodes);
        describeExitCodes(commands);
    }

    int run(String[] args) {
        try {
            int code = commands.execute(args);
            terminal.print(help.toString());
            return code;
        } catch (IOException e) {
            return refuse(ExitCode.OUTPUT, sentenceOf(e));
        } catch (OutOfMemoryError e) {
            return refuse(ExitCode.INPUT, "Java's memory is full, expected more of it, such as java -Xmx512m");
        } catch (RuntimeException | Error e) {
            return unexpected(e);
        }
    }

    private int misused(ParameterException e) {
        return refuse(ExitCode.USAGE, reason(e) + hint(e.getCommandLine()));
    }

    private int failed(Exception e, CommandLine command) {
        if (e instanceof UsageException
                || e instanceof InvalidScenarioException
                || e instanceof InvalidForecastException) {
            return refuse(ExitCode.USAGE, sentenceOf(e) + hint(command));
        }
        if (e instanceof RefusedInputException || e instanceof InvalidPolicyFileException) {
            return refuse(ExitCode.INPUT, sentenceOf(e));
        }
        if (e instanceof InvalidVolumesException) {
            return refuse(ExitCode.INPUT, sentenceOf(e));
        }
        if (e instanceof ClosedPipeException) {
            return ExitCode.DONE.number();
        }
        if (e instanceof IOException || e instanceof UncheckedIOException) {
            trace(e);
            return refuse(ExitCode.OUTPUT, sentenceOf(e));
        }
        return unexpected(e);
    }

    private int unexpected(Throwable e) {
        trace(e);
        return refuse(
                ExitCode.INPUT,
                "stopped by a fault of its own (%s), expected none; PLIMSOLL_DEBUG=1 in the environment shows where"
                        .formatted(e));
    }

    private int refuse(ExitCode code, String sentence) {
        terminal.say(sentence);
        return code.number();
    }

    private void trace(Throwable e) {
        if (terminal.debug()) {
            e.printStackTrace(terminal.err());
        }
    }

    private static String reason(ParameterException e) {
        if (!(e instanceof UnmatchedArgumentException unmatched)) {
            return sentenceOf(e);
        }
        String what = unmatched.isUnknownOption()
                ? "option"
                : e.getCommandLine().getSubcommands().isEmpty() ? "argument" : "command";
        String guess = unmatched.getSuggestions().stream()
                .findFirst()
                .map(", did you mean %s?"::formatted)
                .orElse("");
        return "unknown %s '%s'%s".formatted(what, unmatched.getUnmatched().get(0), guess);
    }

    private static String hint(CommandLine command) {
        return " (see %s --help)".formatted(command.getCommandSpec().qualifiedName());
    }

    private static String sentenceOf(Throwable e) {
        String message = e.getMessage();
        return message == null ? e.toString() : message;
    }

    private static CommandLine helped(Object command) {
        CommandLine line = new CommandLine(command);
        line.getCommandSpec()
                .addOption(OptionSpec.builder("-h", "--help")
                        .usageHelp(true)
                        .description("Show this help.")
                        .build());
        return line;
    }

    private static void describeExitCodes(CommandLine command) {
        command.getCommandSpec()
                .usageMessage()
                .exitCodeListHeading("%nExit codes:%n")
                .exitCodeList(ExitCode.list());
    }
}
