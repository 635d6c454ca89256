package dev.stemma.report.page;

import dev.stemma.article.Passage;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Which statements of the page rest on which passages: filled while the statements are written, read when
/// the articles are, so that every passage can say what cites it.
final class Apparatus {

    private final Map<Passage, Set<Citation>> citations = new TreeMap<>();

    /// A statement as a passage names it.
    ///
    /// @param label short words
    /// @param anchor id of the statement on the page
    record Citation(String label, String anchor) {}

    /// Notes that a statement cites the passage.
    void cite(Passage passage, Citation citation) {
        citations.computeIfAbsent(passage, key -> new LinkedHashSet<>()).add(citation);
    }

    /// Notes that something leads to the passage which it need not name.
    void point(Passage passage) {
        citations.computeIfAbsent(passage, key -> new LinkedHashSet<>());
    }

    /// The passages of an article that something leads to, in reading order.
    List<Passage> passagesOf(String article) {
        return citations.keySet().stream()
                .filter(passage -> passage.article().equals(article))
                .toList();
    }

    /// What cites a passage, in the order of the page.
    List<Citation> citing(Passage passage) {
        return new ArrayList<>(citations.getOrDefault(passage, Set.of()));
    }
}
