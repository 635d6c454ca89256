package dev.stemma.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `stemma completion`: a script for the shell, so that the tab key completes commands and options.
@Command(
        name = "completion",
        description = "Prints a script with which the tab key completes commands and options.",
        parameterListHeading = "%nWhich shell:%n",
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  source <(stemma completion bash)                    in this window",
            "  stemma completion bash >> ~/.bash_completion        from now on",
            "  stemma completion zsh > ~/.stemma-completion.zsh    and source it in ~/.zshrc"
        })
final class CompletionCommand implements Callable<Integer> {

    /// Shells there is a script for.
    enum Shell {
        BASH,
        ZSH
    }

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "bash|zsh", arity = "1", description = "The shell.")
    private Shell shell = Shell.BASH;

    /// One script serves both shells: it turns on zsh's own support for bash completion where it runs in zsh.
    @Override
    public Integer call() {
        var root = spec.root().commandLine();
        var out = spec.commandLine().getOut();
        out.println("# " + root.getCommandName() + " for " + shell.name().toLowerCase(Locale.ROOT));
        out.print(AutoComplete.bash(root.getCommandName(), root));
        out.flush();
        return 0;
    }
}
