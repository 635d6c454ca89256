package dev.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.article.SkippedInput;
import dev.stemma.report.FailedStory;
import dev.stemma.report.Report;
import dev.stemma.report.ReportFixture;
import dev.stemma.report.StoryReport;
import dev.stemma.report.StoryReports;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Help;

/// The summary fits a screen of 80 columns and 24 lines, and cuts no word in two.
class SummaryTest {

    private final Report report = new ReportFixture().report();

    private static List<String> lines(Report shown) {
        return new Summary(Help.defaultColorScheme(Help.Ansi.OFF)).lines(shown, Path.of("out/index.html"));
    }

    private Report with(List<StoryReport> stories, List<SkippedInput> skipped) {
        return new Report(report.provenance(), skipped, stories);
    }

    private static void fits(List<String> lines) {
        assertThat(lines).hasSizeLessThanOrEqualTo(24).allMatch(line -> line.length() <= 80);
        assertThat(lines).noneMatch(line -> line.matches(".*\\b\\p{L}\\.\\.\\..*"));
        assertThat(lines.getLast()).isEqualTo("Report: out/index.html");
    }

    @Test
    void oneStoryIsToldWithItsLinesAndDifferences() {
        List<String> lines = lines(with(List.of(new ReportFixture().ferry()), List.of()));
        fits(lines);
        assertThat(String.join("\n", lines))
                .contains("independent lines")
                .contains("lost source")
                .contains("disputed");
    }

    @Test
    void manyStoriesAndManySkippedInputsFitToo() {
        List<StoryReport> stories = new ArrayList<>();
        List<SkippedInput> skipped = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            stories.add(new ReportFixture().ferry());
            skipped.add(new SkippedInput(
                    "scans/page-" + i + ".pdf", "a PDF, which Stemma does not read: save the article as text or HTML"));
            skipped.add(new SkippedInput("empty-" + i + ".txt", "empty: nothing to read"));
            skipped.add(new SkippedInput("other-" + i + ".txt", "damaged in way " + i + ": copy it again"));
        }
        List<String> lines = lines(with(stories, skipped));
        fits(lines);
        assertThat(String.join("\n", lines))
                .contains("24 more stories")
                .contains("Skipped 90 inputs")
                .contains("scans/page-0.pdf and 29 like it: a PDF")
                .contains("empty-0.txt and 29 like it: empty")
                .contains("and others, listed on the page");
    }

    @Test
    void incompleteStoriesAreNamedAndAreNoSkippedInputs() {
        List<StoryReport> stories = new ArrayList<>();
        List<FailedStory> failed = new ArrayList<>();
        List<SkippedInput> skipped = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            stories.add(new ReportFixture().ferry());
            failed.add(new FailedStory("s" + i, "Fire number " + i, "comparing its 3 articles failed"));
            skipped.add(new SkippedInput("other-" + i + ".txt", "damaged in way " + i + ": copy it again"));
        }
        List<String> lines = lines(new Report(report.provenance(), skipped, failed, StoryReports.of(stories)));
        fits(lines);
        assertThat(lines)
                .contains(
                        "9 stories are incomplete:",
                        "  Fire number 0: comparing its 3 articles failed",
                        "  and 7 more, listed on the page",
                        "Skipped 9 inputs:");
    }

    @Test
    void aFewSkippedInputsAreNamedOneByOne() {
        List<String> lines = lines(with(
                List.of(new ReportFixture().ferry()),
                List.of(
                        new SkippedInput("a.txt", "empty: nothing to read"),
                        new SkippedInput("b.txt", "empty: nothing to read"))));
        assertThat(lines).contains("  a.txt: empty: nothing to read", "  b.txt: empty: nothing to read");
    }

    @Test
    void wordsAreCutOutWhole() {
        assertThat(TerminalText.shorten("the harbour master of Norhaven", 30))
                .isEqualTo("the harbour master of Norhaven");
        assertThat(TerminalText.shorten("the harbour master of Norhaven", 24)).isEqualTo("the harbour master ...");
        assertThat(TerminalText.shorten("x".repeat(50), 20)).hasSizeLessThanOrEqualTo(20);
        assertThat(TerminalText.wrap("one two three four", 9, "  ")).containsExactly("one two", "  three", "  four");
    }
}
