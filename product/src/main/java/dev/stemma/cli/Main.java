package dev.stemma.cli;

import dev.stemma.coverage.Version;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/// The `stemma` command.
///
/// Exit codes: 0 the job is done, 1 the job failed, 2 the command line was wrong.
@Command(
        name = "stemma",
        description = {
            "Reads the whole coverage of a news event and shows what is reported, by how many",
            "independent lines of reporting, who said it, and what changed from copy to copy."
        },
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = Main.VersionProvider.class,
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n",
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  stemma read articles/     reads a folder, writes stemma-report/index.html",
            "  stemma read --help        all options of read",
            "  source <(stemma completion bash)     completes with the tab key"
        },
        subcommands = {ReadCommand.class, CompletionCommand.class, CommandLine.HelpCommand.class})
public final class Main implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(
            names = "--stack-trace",
            scope = ScopeType.INHERIT,
            description = "On failure, show where in the program it happened.")
    private boolean stackTrace;

    /// Runs the command; its exit code is that of the process.
    public static void main(String[] arguments) {
        int code = execute(arguments);
        // Returning is quicker than exiting, which wakes the platform's logging first.
        if (code != 0) {
            System.exit(code);
        }
    }

    /// Runs a command on the terminal.
    static int execute(String... arguments) {
        return execute(
                new PrintWriter(System.out, true, System.out.charset()),
                new PrintWriter(System.err, true, System.err.charset()),
                arguments);
    }

    static int execute(PrintWriter out, PrintWriter err, String... arguments) {
        Main main = new Main();
        return new CommandLine(main)
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(new Failures(() -> main.stackTrace))
                .setParameterExceptionHandler(Failures::misuse)
                .execute(arguments);
    }

    boolean showsStackTraces() {
        return stackTrace;
    }

    /// Without a command there is nothing to do but say what there is.
    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "Say what to do, for example: stemma read FOLDER");
    }

    static final class VersionProvider implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"stemma " + Version.current()};
        }
    }
}
