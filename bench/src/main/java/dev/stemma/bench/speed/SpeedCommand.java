package dev.stemma.bench.speed;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/// Times whole runs of the launcher as a user starts it: from the process's start to its end, with the processor time
/// and the greatest memory it took.
///
/// Arguments: `--launcher FILE` (default `./stemma`), `--runs N` (default 9; with a collection 1), then folders
/// to read; without folders, those of the examples. `--collection FILE` times large runs instead, over a file of
/// JSON Lines. Processor time tells more than the clock on a machine that does other things.
public final class SpeedCommand {

    private SpeedCommand() {}

    /// Runs the command.
    public static void main(String[] arguments) {
        String launcher = "./stemma";
        OptionalInt runs = OptionalInt.empty();
        Optional<Path> collection = Optional.empty();
        List<String> folders = new ArrayList<>();
        for (int i = 0; i < arguments.length; i++) {
            switch (arguments[i]) {
                case "--launcher" -> launcher = arguments[++i];
                case "--runs" -> runs = OptionalInt.of(Integer.parseInt(arguments[++i]));
                case "--collection" -> collection = Optional.of(Path.of(arguments[++i]));
                default -> folders.add(arguments[i]);
            }
        }
        if (collection.isPresent()) {
            try {
                CollectionSpeed.measure(launcher, runs.orElse(1), collection.get(), System.out);
            } catch (IOException failed) {
                throw new UncheckedIOException("cannot measure on " + collection.get(), failed);
            }
            return;
        }
        if (folders.isEmpty()) {
            folders.addAll(examples());
        }
        measure(launcher, runs.orElse(9), folders, System.out);
    }

    private static List<String> examples() {
        try (Stream<Path> folders = Files.list(Path.of("examples"))) {
            return folders.map(folder -> folder.resolve("articles"))
                    .filter(Files::isDirectory)
                    .map(Path::toString)
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot list the examples", unreadable);
        }
    }

    private static void measure(String launcher, int runs, List<String> folders, PrintStream out) {
        out.println(TimedRun.head());
        row("--help", List.of(launcher, "--help"), runs, out);
        try {
            Path report = Files.createTempDirectory("stemma-speed");
            for (String folder : folders) {
                row("read " + folder, List.of(launcher, "read", folder, "-q", "-o", report.toString()), runs, out);
            }
            try (Stream<Path> files = Files.walk(report)) {
                files.sorted(Comparator.reverseOrder()).forEach(SpeedCommand::delete);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException("no folder for the reports", unwritable);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException busy) {
            throw new UncheckedIOException("cannot delete " + file, busy);
        }
    }

    private static void row(String name, List<String> command, int runs, PrintStream out) {
        TimedRun.of(command); // builds where needed, and warms the file cache
        List<TimedRun> all = new ArrayList<>();
        for (int i = 0; i < runs; i++) {
            all.add(TimedRun.of(command));
        }
        out.println(TimedRun.row(name, all));
    }
}
