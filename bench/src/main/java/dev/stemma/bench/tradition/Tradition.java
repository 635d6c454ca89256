package dev.stemma.bench.tradition;

import java.util.List;

/// A family of articles on one event, with the truth of their descent.
///
/// @param name what it was made of: seed, number and event
/// @param witnesses the articles handed in, ordered by id
/// @param truth who copied whom
public record Tradition(String name, List<Witness> witnesses, TrueStemma truth) {

    public Tradition {
        witnesses = List.copyOf(witnesses);
    }
}
