package dev.stemma.report;

import dev.stemma.article.SkippedInput;
import java.util.List;

/// The whole report, `stemma-report/1`.
///
/// @param provenance how it was made
/// @param skipped inputs that could not be used
/// @param stories largest first
public record Report(Provenance provenance, List<SkippedInput> skipped, List<StoryReport> stories) {

    public Report {
        skipped = List.copyOf(skipped);
        stories = List.copyOf(stories);
    }
}
