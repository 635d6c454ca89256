package dev.stemma.bench.speed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// One run of a process, from its start to its end.
///
/// @param seconds by the clock
/// @param processor seconds of the processor
/// @param megabytes the greatest resident memory; 0 where the system does not tell
record TimedRun(double seconds, double processor, double megabytes) {

    /// How often a running process is looked at, in milliseconds.
    private static final int WATCH = 5;

    /// Runs a command to its end.
    static TimedRun of(List<String> command) {
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
            return new TimedRun(seconds, processor.toMillis() / 1e3, megabytes);
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot run " + command, failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", interrupted);
        }
    }

    /// The head of a table of runs.
    static String head() {
        return String.format(Locale.ROOT, "%-52s %9s %9s %9s %9s", "command", "median s", "best s", "cpu s", "peak MB");
    }

    /// A row of the table: medians of the times, the greatest memory.
    static String row(String name, List<TimedRun> runs) {
        return String.format(
                Locale.ROOT,
                "%-52s %9.2f %9.2f %9.2f %9.0f",
                name,
                median(runs.stream().map(TimedRun::seconds).toList()),
                runs.stream().mapToDouble(TimedRun::seconds).min().orElse(0),
                median(runs.stream().map(TimedRun::processor).toList()),
                runs.stream().mapToDouble(TimedRun::megabytes).max().orElse(0));
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

    static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
