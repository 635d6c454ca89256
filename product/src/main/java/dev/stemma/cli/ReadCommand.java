package dev.stemma.cli;

import dev.stemma.coverage.CorrectionsFile;
import dev.stemma.coverage.CoverageReader;
import dev.stemma.coverage.CoverageSettings;
import dev.stemma.coverage.Progress;
import dev.stemma.report.FailedStory;
import dev.stemma.report.Report;
import dev.stemma.report.ReportWriter;
import dev.stemma.report.export.ExportFormat;
import dev.stemma.report.export.StemmaExporter;
import dev.stemma.story.ContradictionException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// `stemma read`: from files to a report.
@Command(
        name = "read",
        description = "Reads articles and writes a report: index.html to look at, report.json for programs.",
        optionListHeading = "%nOptions:%n",
        parameterListHeading = "%nWhat to read:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  stemma read articles/ --open         read a folder, then show the page",
            "  stemma read a.txt b.html more.zip    read what is named",
            "  stemma read -o /tmp/visit visit/     write the report elsewhere",
            "  stemma read visit/ --export gexf     write the stemma for Gephi too",
            "  curl -s example.org/news.jsonl | stemma read - --format json",
            "",
            "Reads plain text and Markdown (with optional Title:, Outlet:, Byline:, Date:, URL: lines),",
            "HTML, JSON and JSON Lines, and gzip and zip of these. What cannot be read is listed.",
            "",
            "Exit codes: 0 done, 1 nothing could be read or written, 2 the command line was wrong."
        })
final class ReadCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Main main;

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = "Files, folders or archives of articles; - reads standard input.")
    private List<String> paths = List.of();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FOLDER",
            description = "Where the report goes (default: stemma-report).")
    private Optional<Path> output = Optional.empty();

    @Option(
            names = "--format",
            paramLabel = "text|json",
            defaultValue = "text",
            description = "What to print at the end: a summary, or the whole report as JSON, which is then written"
                    + " to a folder only with --output.")
    private Format format = Format.TEXT;

    @Option(
            names = {"-q", "--quiet"},
            description = "Print no progress and no summary.")
    private boolean quiet;

    @Option(names = "--open", description = "Show the page in the browser when it is ready.")
    private boolean open;

    @Option(
            names = "--no-vectors",
            description = "Do without the sentence model: quicker, but rewritten passages are found less often.")
    private boolean withoutVectors;

    @Option(
            names = "--export",
            paramLabel = "FORMAT",
            split = ",",
            description = "Write each stemma for other programs too, into exports/ beside the page:"
                    + " ${COMPLETION-CANDIDATES}; several with commas between them.")
    private Set<ExportFormat> exports = Set.of();

    @Option(
            names = "--cache",
            paramLabel = "FOLDER",
            description = "Where to keep what was worked out, so that reading the same articles again is quick"
                    + " (default: stemma in the user's cache folder). Delete the folder to clear it.")
    private Optional<Path> cache = Optional.empty();

    @Option(names = "--no-cache", description = "Keep nothing for later runs and use nothing of earlier ones.")
    private boolean withoutCache;

    @Option(
            names = "--corrections",
            paramLabel = "FILE",
            description = "What you know better about stories: articles to join, to part, to pin"
                    + " (a JSON file; docs/corrections.md).")
    private Optional<Path> corrections = Optional.empty();

    /// What is printed at the end.
    enum Format {
        TEXT,
        JSON
    }

    @Override
    public Integer call() {
        check();
        Optional<Path> folder = format == Format.JSON ? output : Optional.of(output.orElse(Path.of("stemma-report")));
        try (Report report = read(folder)) {
            print(report, folder);
        }
        return 0;
    }

    /// Reads, and writes what is to be written.
    private Report read(Optional<Path> folder) {
        try (TerminalProgress progress =
                TerminalProgress.on(spec.commandLine().getErr(), quiet, main.showsStackTraces())) {
            Report report = read(progress);
            if (report.stories().isEmpty()) {
                throw new JobFailed(Summary.nothingRead(report.skipped()));
            }
            progress.begin(Progress.Stage.WRITING, report.stories().size());
            return folder.map(target -> write(report, target, progress)).orElse(report);
        }
    }

    private void check() {
        if (open && format == Format.JSON && output.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), "--open needs a page to show: add --output FOLDER, or leave out --format json");
        }
        if (!exports.isEmpty() && format == Format.JSON && output.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), "--export needs a folder: add --output FOLDER, or leave out --format json");
        }
        if (withoutCache && cache.isPresent()) {
            throw new ParameterException(
                    spec.commandLine(), "--cache and --no-cache exclude each other: leave one out");
        }
        if (paths.stream().filter("-"::equals).count() > 1) {
            throw new ParameterException(spec.commandLine(), "standard input (-) can be read only once");
        }
    }

    private Report read(Progress progress) {
        CoverageSettings settings = CoverageSettings.standard().withVectors(!withoutVectors);
        Optional<Path> kept = withoutCache ? Optional.empty() : cache.or(CacheFolder::ofUser);
        if (kept.isPresent()) {
            settings = settings.withCache(kept.get());
        }
        try {
            if (corrections.isPresent()) {
                settings = settings.withCorrections(CorrectionsFile.read(corrections.get()));
            }
            return new CoverageReader(settings).read(paths, System.in, progress);
        } catch (CorrectionsFile.UnusableException | ContradictionException wrong) {
            throw new JobFailed(String.valueOf(wrong.getMessage()), wrong);
        }
    }

    /// The report with what failed in writing it.
    private Report write(Report report, Path folder, Progress progress) {
        try {
            List<FailedStory> failed = new ReportWriter(progress).write(report, folder);
            if (!exports.isEmpty()) {
                new StemmaExporter().write(report, exports, folder.resolve("exports"));
            }
            return report.withFailed(failed);
        } catch (UncheckedIOException failed) {
            throw new JobFailed(
                    "cannot write the report to " + folder + " (" + failed.getMessage()
                            + "): name another folder with --output",
                    failed);
        }
    }

    private void print(Report report, Optional<Path> folder) {
        if (format == Format.JSON) {
            printJson(report, folder);
        } else if (!quiet) {
            PrintWriter out = spec.commandLine().getOut();
            folder.ifPresent(target -> new Summary(spec.commandLine().getColorScheme())
                    .lines(report, target.resolve("index.html"))
                    .forEach(out::println));
            out.flush();
        }
        if (open) {
            folder.ifPresent(target -> Browser.show(
                    target.resolve("index.html"), spec.commandLine().getErr()));
        }
    }

    private static void printJson(Report report, Optional<Path> folder) {
        try {
            OutputStream out = System.out;
            if (folder.isPresent()) {
                Files.copy(folder.get().resolve("report.json"), out);
            } else {
                new ReportWriter().writeJson(report, out);
            }
            out.flush();
        } catch (UncheckedIOException failed) {
            throw new JobFailed("cannot print the report: " + failed.getMessage(), failed);
        } catch (IOException failed) {
            throw new JobFailed("cannot print the report: " + failed.getMessage(), failed);
        }
    }
}
