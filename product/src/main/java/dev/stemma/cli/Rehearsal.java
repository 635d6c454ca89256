package dev.stemma.cli;

import java.util.List;
import java.util.stream.Stream;

/// Does in one process what users start most, so that the JDK's ahead-of-time cache can be made from it.
final class Rehearsal {

    private Rehearsal() {}

    /// Shows the help, then runs the given command line.
    public static void main(String[] arguments) {
        for (String[] command : Stream.concat(
                        Stream.of(List.of("--help"), List.of("read", "--help")), Stream.of(List.of(arguments)))
                .map(words -> words.toArray(String[]::new))
                .toList()) {
            int code = Main.execute(command);
            if (code != 0) {
                System.exit(code);
            }
        }
    }
}
