package dev.stemma.report.page;

import dev.stemma.article.Passage;
import dev.stemma.compare.Fact;
import dev.stemma.compare.QuoteGroup;
import dev.stemma.compare.Variant;
import dev.stemma.lineage.Edge;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Where the passages of a story's articles come from, and which of them stand in one article alone.
final class Origins {

    private final Map<String, List<Taken>> taken = new HashMap<>();
    private final Map<String, List<Passage>> shared = new HashMap<>();
    private final boolean known;

    /// A passage taken from another text.
    ///
    /// @param passage of the child
    /// @param edge by which it descends
    /// @param source where it came from, when that can be shown
    record Taken(Passage passage, Edge edge, Optional<Passage> source) {}

    Origins(PageStory story) {
        for (Edge edge : story.stemma().edges()) {
            for (Edge.Derivation derivation : edge.derivations()) {
                taken.computeIfAbsent(derivation.child().article(), key -> new ArrayList<>())
                        .add(new Taken(derivation.child(), edge, derivation.parent()));
                derivation.parent().ifPresent(this::share);
            }
        }
        taken.values()
                .forEach(list -> list.sort(
                        Comparator.comparingInt((Taken each) -> each.passage().start())));
        for (Fact fact : story.comparison().facts()) {
            if (fact.articles().size() > 1) {
                fact.passages().forEach(this::share);
            }
        }
        for (QuoteGroup group : story.comparison().quotes()) {
            long articles = group.forms().stream()
                    .map(form -> form.extent().article())
                    .distinct()
                    .count();
            if (articles > 1) {
                group.forms().forEach(form -> form.content().forEach(this::share));
            }
        }
        for (Variant variant : story.comparison().variants()) {
            variant.readings().forEach(reading -> reading.passages().forEach(this::share));
        }
        known = story.articles().size() > 1 && !(taken.isEmpty() && shared.isEmpty());
    }

    private void share(Passage passage) {
        shared.computeIfAbsent(passage.article(), key -> new ArrayList<>()).add(passage);
    }

    /// Every passage that another was taken from.
    List<Passage> sources() {
        return taken.values().stream()
                .flatMap(List::stream)
                .flatMap(each -> each.source().stream())
                .toList();
    }

    /// What an article took from others, in reading order.
    List<Taken> takenBy(String article) {
        return taken.getOrDefault(article, List.of());
    }

    /// Whether no other article was found to say what the passage says.
    boolean standsAlone(Passage passage) {
        return known
                && takenBy(passage.article()).stream()
                        .noneMatch(each -> each.passage().overlaps(passage))
                && shared.getOrDefault(passage.article(), List.of()).stream().noneMatch(passage::overlaps);
    }
}
