package dev.stemma.bench.speed;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Times whole runs of the launcher as a user starts it: from the process's start to its end, with the processor time
/// and the greatest memory it took.
///
/// Arguments: `--launcher FILE` (default `./stemma`), `--runs N` (default 9), then folders to read; without folders,
/// those of the examples. Processor time tells more than the clock on a machine that does other things.
public final class SpeedCommand {

    /// How often a running process is looked at, in milliseconds.
    private static final int WATCH = 5;

    private SpeedCommand() {}

    /// Runs the command.
    public static void main(String[] arguments) {
        String launcher = "./stemma";
        int runs = 9;
        List<String> folders = new ArrayList<>();
        for (int i = 0; i < arguments.length; i++) {
            switch (arguments[i]) {
                case "--launcher" -> launcher = arguments[++i];
                case "--runs" -> runs = Integer.parseInt(arguments[++i]);
                default -> folders.add(arguments[i]);
            }
        }
        if (folders.isEmpty()) {
            folders.addAll(examples());
        }
        measure(launcher, runs, folders, System.out);
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
        out.printf(Locale.ROOT, "%-44s %9s %9s %9s %9s%n", "command", "median s", "best s", "cpu s", "peak MB");
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
        run(command); // builds where needed, and warms the file cache
        List<Run> all = new ArrayList<>();
        for (int i = 0; i < runs; i++) {
            all.add(run(command));
        }
        out.printf(
                Locale.ROOT,
                "%-44s %9.3f %9.3f %9.3f %9.0f%n",
                name,
                median(all.stream().map(Run::seconds).toList()),
                all.stream().mapToDouble(Run::seconds).min().orElse(0),
                median(all.stream().map(Run::processor).toList()),
                all.stream().mapToDouble(Run::megabytes).max().orElse(0));
    }

    /// One run of a process.
    private record Run(double seconds, double processor, double megabytes) {}

    private static Run run(List<String> command) {
        try {
            long start = System.nanoTime();
            Process process = new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            Duration processor = Duration.ZERO;
            double megabytes = 0;
            while (!process.waitFor(Duration.ofMillis(WATCH))) {
                processor = process.info().totalCpuDuration().orElse(processor);
                megabytes = Math.max(megabytes, peak(process.pid()));
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            if (process.exitValue() != 0) {
                throw new IllegalStateException(String.join(" ", command) + " ended with " + process.exitValue());
            }
            return new Run(seconds, processor.toMillis() / 1e3, megabytes);
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot run " + command, failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", interrupted);
        }
    }

    /// Greatest resident memory of a process so far; 0 where the system does not tell (only Linux does).
    private static double peak(long process) {
        try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(process), "status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException | UncheckedIOException gone) {
            return 0;
        }
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
