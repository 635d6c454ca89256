package dev.stemma.coverage;

import dev.stemma.article.Article;
import dev.stemma.article.SkippedInput;
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
    private final List<SkippedInput> listed = new ArrayList<>();

    Setbacks(Progress progress) {
        this.progress = progress;
    }

    /// An input that is no article, because cleaning it failed.
    void notCleaned(String input, Throwable cause) {
        add(input, "left out: cleaning it failed " + MEND, cause);
    }

    /// An article that is left out, because what stands in it could not be found.
    void notAnnotated(Article article, Throwable cause) {
        add(article.input(), "left out: finding its names, quotes, figures and dates failed " + MEND, cause);
    }

    /// A story of several articles that are shown one by one.
    void notCompared(Story story, Throwable cause) {
        add(
                "story \"" + story.title().replaceAll("\\s+", " ") + "\"",
                "comparing its " + story.articles().size() + " articles failed " + MEND
                        + "; each is shown as a story of its own",
                cause);
    }

    /// An article that is shown with nothing said of it.
    void notTold(Article article, Throwable cause) {
        add(article.input(), "shown with its text alone: telling what it says failed " + MEND, cause);
    }

    private void add(String what, String reason, Throwable cause) {
        listed.add(new SkippedInput(what, reason));
        progress.failed(what, cause);
    }

    List<SkippedInput> listed() {
        return List.copyOf(listed);
    }
}
