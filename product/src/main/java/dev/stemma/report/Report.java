package dev.stemma.report;

import dev.stemma.article.SkippedInput;
import java.util.List;

/// The whole report, `stemma-report/1`. To be closed where its stories may lie outside memory.
///
/// @param provenance how it was made
/// @param skipped inputs that could not be used
/// @param failed stories that an error in the program left incomplete
/// @param stories largest first
public record Report(Provenance provenance, List<SkippedInput> skipped, List<FailedStory> failed, StoryReports stories)
        implements AutoCloseable {

    public Report {
        skipped = List.copyOf(skipped);
        failed = List.copyOf(failed);
    }

    /// A report of stories that are in memory and did not fail.
    public Report(Provenance provenance, List<SkippedInput> skipped, List<StoryReport> stories) {
        this(provenance, skipped, List.of(), StoryReports.of(stories));
    }

    /// The same report with other stories that are incomplete.
    public Report withFailed(List<FailedStory> others) {
        return new Report(provenance, skipped, others, stories);
    }

    @Override
    public void close() {
        stories.close();
    }
}
