package dev.stemma.lineage;

import java.util.List;

/// A text that must have existed though nobody handed it in.
///
/// @param id unique within the story, never the id of an article
/// @param label the outlet that the texts name, or a description such as `unnamed source of 3 articles`
/// @param confidence probability in [0, 1] that there was such a text
/// @param evidence why, strongest first
public record LostSource(String id, String label, double confidence, List<Evidence> evidence) {

    public LostSource {
        evidence = List.copyOf(evidence);
    }
}
