package dev.stemma.coverage;

import dev.stemma.article.Article;
import dev.stemma.article.PublicationDate;
import dev.stemma.lineage.Edge;
import dev.stemma.lineage.EdgeKind;
import dev.stemma.lineage.Evidence;
import dev.stemma.lineage.Stemma;
import dev.stemma.report.Duplicate;
import dev.stemma.report.StoryReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Hangs exact duplicates under the article that was analysed in their place.
final class DuplicateEdges {

    /// How often the earlier of two dated copies is the source: reposts get new dates, but rarely older ones.
    private static final double DATES_ARE_RIGHT = 0.9;

    private DuplicateEdges() {}

    static StoryReport add(StoryReport story, Map<String, List<Article>> duplicates) {
        List<Duplicate> found = new ArrayList<>();
        List<Edge> edges = new ArrayList<>(story.stemma().edges());
        List<List<String>> lines = new ArrayList<>();
        story.articles().forEach(analysed -> {
            for (Article copy : duplicates.getOrDefault(analysed.id(), List.of())) {
                found.add(new Duplicate(copy, analysed.id()));
                edges.add(edge(analysed.article(), copy));
            }
        });
        if (found.isEmpty()) {
            return story;
        }
        for (List<String> line : story.stemma().lines()) {
            List<String> whole = new ArrayList<>(line);
            found.stream()
                    .filter(duplicate -> line.contains(duplicate.of()))
                    .forEach(duplicate -> whole.add(duplicate.article().id()));
            lines.add(whole);
        }
        return story.withDuplicates(found, new Stemma(story.stemma().lostSources(), edges, lines));
    }

    private static Edge edge(Article parent, Article copy) {
        Optional<String> before = parent.published().map(PublicationDate::value);
        Optional<String> after = copy.published().map(PublicationDate::value);
        boolean dated = before.isPresent() && after.isPresent() && before.get().compareTo(after.get()) < 0;
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(new Evidence(
                Evidence.Kind.SHARED_WORDING,
                "The two texts are the same, character for character.",
                List.of(
                        parent.passage(0, parent.text().length()),
                        copy.passage(0, copy.text().length()))));
        evidence.add(
                dated
                        ? new Evidence(
                                Evidence.Kind.DATE,
                                "The copy is dated " + after.get() + ", the other " + before.get() + ".",
                                List.of())
                        : new Evidence(
                                Evidence.Kind.AGAINST,
                                "Nothing shows which of the two was first; the direction is a guess.",
                                List.of()));
        return new Edge(
                parent.id(), copy.id(), EdgeKind.VERBATIM, 1, 1, dated ? DATES_ARE_RIGHT : 0.5, evidence, List.of());
    }
}
