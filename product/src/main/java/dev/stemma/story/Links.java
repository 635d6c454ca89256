package dev.stemma.story;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/// Corrections in terms of articles' numbers.
///
/// @param together articles that are one story, whatever their words say
/// @param barred for an article, those that may not be in its story
record Links(List<List<Integer>> together, Map<Integer, Set<Integer>> barred) {

    static final Links NONE = new Links(List.of(), Map.of());

    Links {
        together = together.stream().map(List::copyOf).toList();
    }

    SortedSet<Integer> barredFrom(int article) {
        return new TreeSet<>(barred.getOrDefault(article, Collections.emptySet()));
    }
}
