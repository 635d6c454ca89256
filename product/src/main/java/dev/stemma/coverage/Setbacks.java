package dev.stemma.coverage;

import dev.stemma.article.SkippedInput;
import dev.stemma.report.FailedStory;
import dev.stemma.story.Story;
import java.util.ArrayList;
import java.util.List;

/// What failed in a run that went on: listed for the reader in one line each, told to the run's progress in detail.
///
/// The lines leave the cause out: it names places in the program, and which of several causes came first can differ
/// between runs.
final class Setbacks {

    private static final String MEND = "by an error in Stemma; run again with --stack-trace and report it";

    private final Progress progress;
    private final List<SkippedInput> skipped = new ArrayList<>();
    private final List<FailedStory> failed = new ArrayList<>();

    Setbacks(Progress progress) {
        this.progress = progress;
    }

    /// An input that is no article, because cleaning it failed.
    void notCleaned(String input, Throwable cause) {
        skip(input, "left out: cleaning it failed " + MEND, cause);
    }

    /// An article that is left out, because what stands in it could not be found.
    void notAnnotated(Filed article, Throwable cause) {
        skip(article.imprint().input(), "left out: finding its names, quotes, figures and dates failed " + MEND, cause);
    }

    /// A collection whose articles are shown one by one.
    void notGrouped(int articles, Throwable cause) {
        fail(
                "",
                "all stories",
                "grouping " + articles + " articles into stories failed " + MEND
                        + "; each is shown as a story of its own",
                cause);
    }

    /// A story that is called by what its first article has for a name.
    void notNamed(Story story, Throwable cause) {
        fail(
                story.id(),
                story.title(),
                "choosing its title failed " + MEND + "; it is called by its first article",
                cause);
    }

    /// A story of several articles that are shown one by one.
    void notCompared(Story story, Throwable cause) {
        fail(
                story.id(),
                story.title(),
                "comparing its " + story.articles().size() + " articles failed " + MEND
                        + "; each is shown as a story of its own",
                cause);
    }

    /// A story of one article that is shown with nothing said of it.
    void notTold(Story story, Throwable cause) {
        fail(
                story.id(),
                story.title(),
                "telling what its article says failed " + MEND + "; it is shown with its text alone",
                cause);
    }

    private void skip(String input, String reason, Throwable cause) {
        skipped.add(new SkippedInput(input, reason));
        progress.failed(input, cause);
    }

    private void fail(String id, String title, String reason, Throwable cause) {
        String inOneLine = title.replaceAll("\\s+", " ");
        failed.add(new FailedStory(id, inOneLine, reason));
        progress.failed("story \"" + inOneLine + "\"", cause);
    }

    /// Inputs that are left out.
    List<SkippedInput> skipped() {
        return List.copyOf(skipped);
    }

    /// Stories that are incomplete.
    List<FailedStory> failed() {
        return List.copyOf(failed);
    }
}
