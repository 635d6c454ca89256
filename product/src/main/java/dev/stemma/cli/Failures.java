package dev.stemma.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import picocli.CommandLine;

/// Says what went wrong in one line, with a stack trace only where it was asked for.
final class Failures implements CommandLine.IExecutionExceptionHandler {

    private final BooleanSupplier stackTrace;

    Failures(BooleanSupplier stackTrace) {
        this.stackTrace = stackTrace;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, CommandLine.ParseResult parsed) {
        command.getErr().println("stemma: " + inOneLine(failure));
        if (stackTrace.getAsBoolean()) {
            failure.printStackTrace(command.getErr());
        } else if (!(failure instanceof JobFailed)) {
            command.getErr().println("        This should not happen. Run again with --stack-trace and report it.");
        }
        command.getErr().flush();
        return CommandLine.ExitCode.SOFTWARE;
    }

    /// Answers a wrong command line with a hint.
    static int misuse(CommandLine.ParameterException mistake, String[] arguments) {
        CommandLine command = mistake.getCommandLine();
        command.getErr().println("stemma: " + inOneLine(mistake));
        List<String> suggestions = mistake instanceof CommandLine.UnmatchedArgumentException unmatched
                ? unmatched.getSuggestions()
                : List.of();
        if (!suggestions.isEmpty()) {
            command.getErr().println("        Did you mean: " + String.join(" or ", suggestions) + "?");
        }
        command.getErr().println("        Try: " + command.getCommandSpec().qualifiedName() + " --help");
        command.getErr().flush();
        return CommandLine.ExitCode.USAGE;
    }

    private static String inOneLine(Throwable failure) {
        return Optional.ofNullable(failure.getMessage())
                .filter(message -> !message.isBlank())
                .orElseGet(() -> failure.getClass().getSimpleName())
                .replaceAll("\\s+", " ");
    }
}
