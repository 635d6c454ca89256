package dev.stemma.report;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// How a report was made.
///
/// @param version of Stemma
/// @param settings all settings that shape the result
/// @param models the learned models, each with the digest of its bytes
/// @param inputs what was read, each with the digest of its bytes
public record Provenance(String version, SortedMap<String, String> settings, List<Digest> models, List<Digest> inputs) {

    public Provenance {
        settings = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(settings));
        models = List.copyOf(models);
        inputs = List.copyOf(inputs);
    }

    /// A named thing and the SHA-256 of its bytes, in lower-case hexadecimal.
    public record Digest(String name, String sha256) {}
}
