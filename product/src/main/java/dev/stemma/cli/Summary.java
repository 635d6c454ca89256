package dev.stemma.cli;

import dev.stemma.annotate.AnnotatedArticle;
import dev.stemma.article.ArticleNames;
import dev.stemma.article.SkippedInput;
import dev.stemma.compare.Variant;
import dev.stemma.compare.Verdict;
import dev.stemma.lineage.LostSource;
import dev.stemma.report.FailedStory;
import dev.stemma.report.Report;
import dev.stemma.report.StoryReport;
import dev.stemma.report.StoryReports;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.ColorScheme;

/// What a terminal shows at the end: it fits a screen of 24 lines with 80 columns.
final class Summary {

    private static final int WIDTH = 80;
    private static final int VARIANTS_OF_ONE_STORY = 6;
    private static final int MOST_STORIES = 6;
    private static final int MOST_SKIPPED = 4;
    private static final int MOST_FAILED = 2;

    private final Ansi ansi;

    Summary(ColorScheme colors) {
        this.ansi = colors.ansi();
    }

    /// Why no story came out, for a run that has nothing to show.
    static String nothingRead(List<SkippedInput> skipped) {
        if (skipped.isEmpty()) {
            return "no article found: name files or folders that hold .txt, .md, .html, .json, .jsonl, .gz or .zip";
        }
        SkippedInput first = skipped.getFirst();
        String more = skipped.size() == 1 ? "" : " (and " + (skipped.size() - 1) + " more)";
        return "no article could be read: " + first.input() + ": " + first.reason() + more;
    }

    /// The lines of the summary.
    List<String> lines(Report report, Path page) {
        List<String> lines = new ArrayList<>();
        StoryReports stories = report.stories();
        boolean complete = report.failed().isEmpty();
        if (stories.size() == 1) {
            one(stories.getFirst(), lines);
        } else {
            many(stories, complete ? MOST_STORIES : MOST_STORIES - MOST_FAILED, lines);
        }
        failed(report.failed(), lines);
        skipped(report.skipped(), complete ? MOST_SKIPPED : MOST_SKIPPED - 1, lines);
        lines.add("");
        lines.add("Report: " + bold(page.toString()));
        return lines;
    }

    private void one(StoryReport story, List<String> lines) {
        lines.add(bold(TerminalText.shorten(story.story().title(), WIDTH)));
        lines.addAll(TerminalText.wrap(counts(story), WIDTH, ""));
        List<Variant> variants = story.comparison().variants().stream()
                .filter(variant -> variant.verdict() != Verdict.COMPATIBLE)
                .sorted(Comparator.comparingDouble((Variant variant) -> -variant.weight()))
                .toList();
        if (!variants.isEmpty()) {
            lines.add("");
            Map<String, String> names = names(story);
            variants.stream()
                    .limit(VARIANTS_OF_ONE_STORY)
                    .forEach(variant -> lines.add(VariantLine.of(variant, names)));
            if (variants.size() > VARIANTS_OF_ONE_STORY) {
                lines.add(
                        "  and " + count(variants.size() - VARIANTS_OF_ONE_STORY, "more difference") + ", on the page");
            }
        }
    }

    private void many(StoryReports stories, int most, List<String> lines) {
        int articles = IntStream.range(0, stories.size())
                .map(i -> stories.outline(i).articles())
                .sum();
        lines.add(bold(count(articles, "article") + " in " + count(stories.size(), "story", "stories")));
        lines.add("");
        for (StoryReport story : stories.subList(0, Math.min(most, stories.size()))) {
            lines.add(TerminalText.shorten(story.story().title(), WIDTH));
            lines.add(TerminalText.wrap(counts(story), WIDTH - 4, "").stream()
                    .findFirst()
                    .map(counted -> "    " + counted.replaceAll(",$", ""))
                    .orElse(""));
        }
        if (stories.size() > most) {
            lines.add("and " + count(stories.size() - most, "more story", "more stories") + ", on the page");
        }
    }

    /// Stories that an error in the program left incomplete, the first ones by their titles.
    private static void failed(List<FailedStory> failed, List<String> lines) {
        if (failed.isEmpty()) {
            return;
        }
        lines.add("");
        lines.add(count(failed.size(), "story is", "stories are") + " incomplete:");
        failed.stream()
                .limit(MOST_FAILED)
                .forEach(story -> lines.add(TerminalText.shorten(
                        "  " + TerminalText.shorten(story.title(), WIDTH / 3) + ": " + story.reason(), WIDTH)));
        if (failed.size() > MOST_FAILED) {
            lines.add("  and " + (failed.size() - MOST_FAILED) + " more, listed on the page");
        }
    }

    /// A few are named one by one; of many, each reason once with the number of inputs.
    private static void skipped(List<SkippedInput> skipped, int most, List<String> lines) {
        if (skipped.isEmpty()) {
            return;
        }
        lines.add("");
        lines.add("Skipped " + count(skipped.size(), "input") + ":");
        Map<String, List<SkippedInput>> byReason = new LinkedHashMap<>();
        skipped.forEach(input -> byReason.computeIfAbsent(input.reason(), reason -> new ArrayList<>())
                .add(input));
        if (skipped.size() <= most) {
            skipped.forEach(
                    input -> lines.add(TerminalText.shorten("  " + input.input() + ": " + input.reason(), WIDTH)));
            return;
        }
        byReason.values().stream()
                .sorted(Comparator.comparingInt((List<SkippedInput> same) -> -same.size()))
                .limit(most)
                .forEach(same -> lines.add(TerminalText.shorten(
                        "  " + same.getFirst().input()
                                + (same.size() == 1 ? "" : " and " + (same.size() - 1) + " like it") + ": "
                                + same.getFirst().reason(),
                        WIDTH)));
        if (byReason.size() > most) {
            lines.add("  and others, listed on the page");
        }
    }

    private static String counts(StoryReport story) {
        List<String> parts = new ArrayList<>();
        parts.add(count(articles(story), "article"));
        parts.add(count(story.stemma().lines().size(), "independent line"));
        List<LostSource> lost = story.stemma().lostSources();
        if (!lost.isEmpty()) {
            parts.add(count(lost.size(), "lost source"));
        }
        for (Verdict verdict : List.of(Verdict.DISAGREEMENT, Verdict.DRIFT, Verdict.UPDATE)) {
            long found = story.comparison().variants().stream()
                    .filter(variant -> variant.verdict() == verdict)
                    .count();
            if (found > 0) {
                parts.add(count((int) found, noun(verdict)));
            }
        }
        String counted = String.join(", ", parts);
        return lost.isEmpty()
                ? counted
                : counted + "; lost: "
                        + String.join(
                                ", ",
                                lost.stream()
                                        .map(LostSource::label)
                                        .map(label -> TerminalText.shorten(label, 30))
                                        .limit(2)
                                        .toList())
                        + (lost.size() > 2 ? " and others" : "");
    }

    private static String noun(Verdict verdict) {
        return switch (verdict) {
            case DRIFT -> "change in copying";
            case DISAGREEMENT -> "disagreement";
            case UPDATE -> "update";
            case COMPATIBLE -> "compatible difference";
        };
    }

    private static Map<String, String> names(StoryReport story) {
        Map<String, String> names = new HashMap<>();
        names.putAll(ArticleNames.of(
                story.articles().stream().map(AnnotatedArticle::article).toList()));
        story.stemma().lostSources().forEach(lost -> names.put(lost.id(), lost.label()));
        return names;
    }

    private static int articles(StoryReport story) {
        return story.articles().size() + story.duplicates().size();
    }

    private static String count(int number, String noun) {
        return count(number, noun, noun.startsWith("change in") ? "changes in copying" : noun + "s");
    }

    private static String count(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    private String bold(String text) {
        return ansi.enabled() ? Ansi.Style.bold.on() + text + Ansi.Style.bold.off() : text;
    }
}
