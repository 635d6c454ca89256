package dev.stemma.bench.speed;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/// Times runs over a large collection, one article a line: how time and memory grow with the number of articles,
/// a first run over all of them, a second one over a hundred more, and a third one over the same.
final class CollectionSpeed {

    private static final List<Integer> GROWTH = List.of(500, 1_000, 2_000, 4_000);
    private static final int WITHOUT_VECTORS = 500;
    private static final int MORE = 100;
    private static final long SEED = 7;

    private final String launcher;
    private final int runs;
    private final List<String> lines;
    private final Path folder;
    private final PrintStream out;

    private CollectionSpeed(String launcher, int runs, List<String> lines, Path folder, PrintStream out) {
        this.launcher = launcher;
        this.runs = runs;
        this.lines = lines;
        this.folder = folder;
        this.out = out;
    }

    /// Measures on a file of JSON Lines, gzipped or not, in a seeded order.
    static void measure(String launcher, int runs, Path collection, PrintStream out) throws IOException {
        List<String> lines = linesOf(collection);
        Collections.shuffle(lines, new Random(SEED));
        Path folder = Files.createTempDirectory("stemma-speed");
        try {
            new CollectionSpeed(launcher, runs, lines, folder, out).measure();
        } finally {
            delete(folder);
        }
    }

    private static List<String> linesOf(Path collection) throws IOException {
        try (InputStream file = Files.newInputStream(collection);
                InputStream plain = collection.toString().endsWith(".gz") ? new GZIPInputStream(file) : file;
                BufferedReader reader = new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
            return new ArrayList<>(
                    reader.lines().filter(line -> !line.isBlank()).toList());
        }
    }

    private void measure() throws IOException {
        out.println(TimedRun.head());
        TimedRun.of(List.of(launcher, "--help")); // builds where needed
        List<TimedRun> smallest = List.of();
        for (int count : GROWTH) {
            if (count <= lines.size()) {
                List<TimedRun> all = row(count + " articles, nothing kept", count, "--no-cache");
                if (smallest.isEmpty()) {
                    smallest = all;
                } else {
                    rate("    each beyond the first " + GROWTH.getFirst(), count - GROWTH.getFirst(), smallest, all);
                }
            }
        }
        if (WITHOUT_VECTORS <= lines.size()) {
            row(
                    WITHOUT_VECTORS + " articles, nothing kept, without vectors",
                    WITHOUT_VECTORS,
                    "--no-cache",
                    "--no-vectors");
        }
        twice();
    }

    /// A first run that keeps what it finds, and runs after it.
    private void twice() throws IOException {
        int all = lines.size();
        int first = Math.max(1, all - MORE);
        List<TimedRun> cold = new ArrayList<>();
        List<TimedRun> grown = new ArrayList<>();
        List<TimedRun> same = new ArrayList<>();
        for (int i = 0; i < runs; i++) {
            Path cache = folder.resolve("cache");
            delete(cache);
            delete(folder.resolve("report"));
            cold.add(read(first, "--cache", cache.toString()));
            grown.add(read(all, "--cache", cache.toString()));
            same.add(read(all, "--cache", cache.toString()));
        }
        out.println(TimedRun.row(first + " articles, the first run that keeps", cold));
        out.println(TimedRun.row("the same and " + (all - first) + " more", grown));
        out.println(TimedRun.row("the same " + all + " again", same));
        out.printf(
                Locale.ROOT,
                "report %.0f MB, kept %.0f MB%n",
                bytes(folder.resolve("report")) / 1e6,
                bytes(folder.resolve("cache")) / 1e6);
    }

    private List<TimedRun> row(String name, int count, String... options) throws IOException {
        List<TimedRun> all = new ArrayList<>();
        for (int i = 0; i < runs; i++) {
            all.add(read(count, options));
        }
        out.println(TimedRun.row(name, all));
        return all;
    }

    private void rate(String name, int more, List<TimedRun> small, List<TimedRun> large) {
        double clock = seconds(large) - seconds(small);
        double processor = TimedRun.median(
                        large.stream().map(TimedRun::processor).toList())
                - TimedRun.median(small.stream().map(TimedRun::processor).toList());
        out.printf(
                Locale.ROOT,
                "%-52s %9.4f %9s %9.4f %9s   %.1f articles a second%n",
                name,
                clock / more,
                "",
                processor / more,
                "",
                more / clock);
    }

    private static double seconds(List<TimedRun> runs) {
        return TimedRun.median(runs.stream().map(TimedRun::seconds).toList());
    }

    private TimedRun read(int count, String... options) throws IOException {
        Path input = folder.resolve("articles.jsonl");
        Files.write(input, lines.subList(0, count));
        List<String> command = new ArrayList<>(List.of(
                launcher,
                "read",
                input.toString(),
                "-q",
                "-o",
                folder.resolve("report").toString()));
        command.addAll(List.of(options));
        return TimedRun.of(command);
    }

    private static long bytes(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> {
                try {
                    Files.delete(file);
                } catch (IOException busy) {
                    throw new UncheckedIOException("cannot delete " + file, busy);
                }
            });
        }
    }
}
