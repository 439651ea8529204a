package org.plimsoll.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.plimsoll.planner.forecast.InvalidForecastException;
import org.plimsoll.planner.plan.InvalidScenarioException;
import org.plimsoll.planner.review.Check;
import org.plimsoll.planner.rotation.InvalidPolicyFileException;
import org.plimsoll.planner.study.InvalidStudyException;
import org.plimsoll.planner.volume.InvalidVolumesException;
import picocli.CommandLine;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** The commands, and what becomes of whatever goes wrong in them: one sentence and an exit code. */
final class Program {
    private static final int HELP_COLUMNS = 80;

    private final Terminal terminal;
    private final StringWriter help = new StringWriter();
    private boolean plugin;

    Program(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Every command, in the order of the help. */
    private static Map<String, Function<Terminal, Object>> commands() {
        Map<String, Function<Terminal, Object>> commands = new LinkedHashMap<>();
        commands.put("measure", MeasureCommand::new);
        commands.put("plan", PlanCommand::new);
        commands.put("forecast", ForecastCommand::new);
        commands.put("compare", CompareCommand::new);
        commands.put("report", ReportCommand::new);
        commands.put("review", ReviewCommand::new);
        commands.put("check", CheckCommand::new);
        commands.put("records", RecordsCommand::new);
        commands.put("trace", TraceCommand::new);
        commands.put("convert", ConvertCommand::new);
        commands.put("mask", MaskCommand::new);
        commands.put("generate", GenerateCommand::new);
        commands.put("formats", FormatsCommand::new);
        return commands;
    }

    /**
     * The command line for these arguments. The annotations of a command take longer to read than a small log, so only
     * the command that is called is built; all of them where none is, for the help and for the guess what was meant.
     */
    private CommandLine commandLine(String[] args) {
        CommandLine line = new CommandLine(new PlimsollCommand(terminal));
        Map<String, Function<Terminal, Object>> commands = commands();
        boolean called = args.length > 0 && commands.containsKey(args[0]);
        if (called) {
            commands.keySet().retainAll(Set.of(args[0]));
        }
        commands.forEach((name, command) -> line.addSubcommand(name, helped(command.apply(terminal))));
        if (!called) {
            line.addSubcommand(new HelpCommand());
        }
        Faults faults = new Faults();
        line.setUsageHelpWidth(HELP_COLUMNS)
                .setOut(new PrintWriter(help))
                .setParameterExceptionHandler(faults)
                .setExecutionExceptionHandler(faults);
        line.getSubcommands().values().forEach(Program::describeExitCodes);
        describeExitCodes(line);
        return line;
    }

    int run(String[] args) {
        plugin = CheckCommand.asPlugin(args);
        try {
            int code = commandLine(args).execute(args);
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
        if (e instanceof RefusedInputException
                || e instanceof InvalidPolicyFileException
                || e instanceof InvalidStudyException
                || e instanceof InvalidVolumesException) {
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
        if (plugin) {
            return unknown(sentence);
        }
        terminal.say(sentence);
        return code.number();
    }

    /** Whoever calls a plugin reads its one line and knows no other codes. */
    private int unknown(String sentence) {
        try {
            terminal.print(CheckCommand.unknown(sentence));
        } catch (IOException e) {
            terminal.say(sentence);
        }
        return Check.Status.UNKNOWN.number();
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

    /** No lambdas: a class data archive does not keep picocli's old class files once a lambda has linked them. */
    private final class Faults implements IParameterExceptionHandler, IExecutionExceptionHandler {
        @Override
        public int handleParseException(ParameterException e, String[] args) {
            return misused(e);
        }

        @Override
        public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
            return failed(e, command);
        }
    }
}
