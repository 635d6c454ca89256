package dev.stemma.report;

import dev.stemma.compare.Comparison;
import dev.stemma.lineage.Stemma;
import dev.stemma.story.Story;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Works on stories one by one, so that an error in the program costs the story that it befell and no other.
final class SafeStories {

    private static final String MEND = " by an error in Stemma; run again with --stack-trace and report it; ";

    private final StoryReports stories;
    private final WritingProgress progress;

    /// What came of the work on one story.
    ///
    /// @param value empty where the story is left out
    /// @param failure what failed, if anything did
    record Result<T>(Optional<T> value, Optional<FailedStory> failure) {}

    SafeStories(StoryReports stories, WritingProgress progress) {
        this.stories = stories;
        this.progress = progress;
    }

    /// Does the work on a story; where that fails, on its articles with nothing said of them.
    <T> Result<T> work(int index, Function<StoryReport, T> work) {
        try {
            return new Result<>(Optional.of(work.apply(stories.get(index))), Optional.empty());
        } catch (UncheckedIOException disk) {
            throw disk;
        } catch (RuntimeException | StackOverflowError cause) {
            Story story = stories.outline(index).story();
            progress.failed("story \"" + inOneLine(story) + "\"", cause);
            try {
                return new Result<>(
                        Optional.of(work.apply(withTextsAlone(stories.get(index)))),
                        Optional.of(failed(
                                story, "writing what was found failed" + MEND + "its articles are shown alone")));
            } catch (UncheckedIOException disk) {
                throw disk;
            } catch (RuntimeException | StackOverflowError again) {
                return new Result<>(
                        Optional.empty(), Optional.of(failed(story, "it failed" + MEND + "it is left out")));
            }
        }
    }

    private static FailedStory failed(Story story, String reason) {
        return new FailedStory(story.id(), inOneLine(story), reason);
    }

    private static String inOneLine(Story story) {
        return story.title().replaceAll("\\s+", " ");
    }

    private static StoryReport withTextsAlone(StoryReport report) {
        List<String> line = new ArrayList<>(report.story().articles());
        report.duplicates().forEach(duplicate -> line.add(duplicate.article().id()));
        return new StoryReport(
                report.story(),
                report.articles(),
                new Stemma(List.of(), List.of(), List.of(line)),
                new Comparison(List.of(), List.of(), List.of(), List.of()),
                List.of(),
                List.of(),
                report.duplicates());
    }
}
