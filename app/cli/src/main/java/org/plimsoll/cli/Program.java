package org.plimsoll.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
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

    /** Every command, in the order of the help. */
    private static final List<String> COMMANDS = List.of(
            "measure",
            "plan",
            "forecast",
            "compare",
            "report",
            "review",
            "check",
            "records",
            "trace",
            "convert",
            "mask",
            "generate",
            "formats");

    /** As picocli's mixin of standard options has them. */
    private static final List<String> VERSION_OPTIONS = List.of("-V", "--version");

    private final Terminal terminal;
    private final StringWriter help = new StringWriter();
    private boolean plugin;

    Program(Terminal terminal) {
        this.terminal = terminal;
    }

    /** The command of that name, null if there is none. */
    private @Nullable Object command(String name) {
        return switch (name) {
            case "measure" -> new MeasureCommand(terminal);
            case "plan" -> new PlanCommand(terminal);
            case "forecast" -> new ForecastCommand(terminal);
            case "compare" -> new CompareCommand(terminal);
            case "report" -> new ReportCommand(terminal);
            case "review" -> new ReviewCommand(terminal);
            case "check" -> new CheckCommand(terminal);
            case "records" -> new RecordsCommand(terminal);
            case "trace" -> new TraceCommand(terminal);
            case "convert" -> new ConvertCommand(terminal);
            case "mask" -> new MaskCommand(terminal);
            case "generate" -> new GenerateCommand(terminal);
            case "formats" -> new FormatsCommand(terminal);
            default -> null;
        };
    }

    /** All commands: for the help, and for the guess what was meant. */
    private CommandLine all() {
        CommandLine line = new CommandLine(new PlimsollCommand(terminal));
        for (String name : COMMANDS) {
            CommandLine each = helped(Objects.requireNonNull(command(name)));
            describeExitCodes(each);
            line.addSubcommand(name, each);
        }
        line.addSubcommand(new HelpCommand());
        return line;
    }

    private int execute(CommandLine line, String... args) {
        describeExitCodes(line);
        Faults faults = new Faults();
        return line.setUsageHelpWidth(HELP_COLUMNS)
                .setOut(new PrintWriter(help))
                .setParameterExceptionHandler(faults)
                .setExecutionExceptionHandler(faults)
                .execute(args);
    }

    /**
     * Runs the command that is called, and reads the annotations of no other, the program's own included: those of all
     * take longer to read than a small log, and the program's own 0.03 s.
     */
    private int execute(String... args) {
        String first = args.length == 0 ? "" : args[0];
        if (args.length == 1 && VERSION_OPTIONS.contains(first)) {
            return execute(new CommandLine(new PlimsollCommand(terminal)), args);
        }
        Object called = command(first);
        return called == null
                ? execute(all(), args)
                : execute(
                        helped(called).setCommandName(PlimsollCommand.NAME + " " + first),
                        Arrays.copyOfRange(args, 1, args.length));
    }

    int run(String[] args) {
        plugin = CheckCommand.asPlugin(args);
        try {
            int code = execute(args);
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
