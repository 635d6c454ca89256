package dev.stemma.report.page;

import dev.stemma.article.SkippedInput;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// What a page shows.
///
/// @param making how it was made
/// @param losses what it does not show
/// @param stories largest first
public record Page(Making making, Losses losses, List<PageStory> stories) {

    public Page {
        stories = List.copyOf(stories);
    }

    /// What a page does not show.
    ///
    /// @param skipped inputs that could not be used
    /// @param failed stories that an error in the program left incomplete
    public record Losses(List<SkippedInput> skipped, List<Failure> failed) {
        public Losses {
            skipped = List.copyOf(skipped);
            failed = List.copyOf(failed);
        }
    }

    /// A story that is incomplete.
    ///
    /// @param title its title
    /// @param reason in one line
    public record Failure(String title, String reason) {}

    /// How a page was made.
    ///
    /// @param version of Stemma
    /// @param settings that shape the result
    /// @param models name and SHA-256 of each learned model
    /// @param inputs name and SHA-256 of each input
    public record Making(String version, SortedMap<String, String> settings, List<Digest> models, List<Digest> inputs) {
        public Making {
            settings = Collections.unmodifiableSortedMap(new TreeMap<>(settings));
            models = List.copyOf(models);
            inputs = List.copyOf(inputs);
        }
    }

    /// A named thing and the SHA-256 of its bytes, in lower-case hexadecimal.
    public record Digest(String name, String sha256) {}
}
