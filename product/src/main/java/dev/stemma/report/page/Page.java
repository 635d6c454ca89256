package dev.stemma.report.page;

import dev.stemma.article.SkippedInput;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// What a page shows.
///
/// @param making how it was made
/// @param skipped inputs that could not be used
/// @param stories largest first
public record Page(Making making, List<SkippedInput> skipped, List<PageStory> stories) {

    public Page {
        skipped = List.copyOf(skipped);
        stories = List.copyOf(stories);
    }

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
