package dev.stemma.bench.tradition;

import dev.stemma.article.Article;
import dev.stemma.bench.corpus.TfIdfVectors;
import dev.stemma.bench.corpus.VolumeArticles;
import dev.stemma.bench.tradition.measure.Shingles;
import dev.stemma.bench.tradition.text.Prose;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// Events with reports that are independent of each other, out of the collection `volume`, which does not say
/// which articles are of one event: for learning a few weights, not for measuring.
///
/// Articles of a usual length stand in the order of their days. Every so manieth opens an event. Its further
/// reports are near it in that order, of other outlets, much like it in their words, and share next to no run
/// of five words with any report of the event. That they are of one event is not certain; that none is a copy
/// of another nearly is.
///
/// Cost: linear in the articles, but for their words in memory.
public final class VolumeEvents {

    private static final int FEWEST_WORDS = 180;
    private static final int MOST_WORDS = 900;
    private static final int STEP = 25;
    private static final int PLACES = 60;
    private static final double LEAST_ALIKE = 0.25;
    private static final int RUN = 5;
    private static final double MOST_SHARED = 0.05;
    private static final int MOST_REPORTS = 4;

    private final List<Article> articles;
    private final List<Map<String, Double>> words;
    private final Set<Integer> used = new HashSet<>();

    private VolumeEvents(List<Article> articles) {
        this.articles = articles;
        this.words = TfIdfVectors.of(articles.stream().map(Article::text).toList());
    }

    /// The events in the order of their days.
    ///
    /// @param data the folder of all data sets
    /// @throws java.io.UncheckedIOException when the collection cannot be read
    public static List<SeedEvent> read(Path data) {
        return of(VolumeArticles.read(data.resolve("volume"), Integer.MAX_VALUE));
    }

    /// The events among articles, whatever the order of these.
    static List<SeedEvent> of(List<Article> articles) {
        return new VolumeEvents(articles.stream()
                        .filter(VolumeEvents::isUsual)
                        .sorted(Comparator.comparing(VolumeEvents::day).thenComparing(Article::id))
                        .toList())
                .events();
    }

    private static boolean isUsual(Article article) {
        int length = article.text().split("\\s+").length;
        return length >= FEWEST_WORDS
                && length <= MOST_WORDS
                && article.title().isPresent()
                && article.outlet().isPresent()
                && article.published().isPresent();
    }

    private static String day(Article article) {
        return article.published().orElseThrow().value();
    }

    private static String outlet(Article article) {
        return article.outlet().orElseThrow().name();
    }

    private List<SeedEvent> events() {
        List<SeedEvent> events = new ArrayList<>();
        for (int first = 0; first < articles.size(); first += STEP) {
            if (used.add(first)) {
                List<Article> reports = reports(first);
                if (reports.size() >= 2) {
                    Article opening = articles.get(first);
                    events.add(new SeedEvent(
                            "volume:" + opening.id(),
                            day(opening),
                            reports.stream().map(VolumeEvents::report).toList()));
                }
            }
        }
        return events;
    }

    private record Near(int place, double alike) {}

    private List<Article> reports(int first) {
        List<Article> kept = new ArrayList<>(List.of(articles.get(first)));
        IntStream.range(Math.max(0, first - PLACES), Math.min(articles.size(), first + PLACES + 1))
                .filter(place -> !used.contains(place))
                .mapToObj(place -> new Near(place, TfIdfVectors.cosine(words.get(first), words.get(place))))
                .filter(near -> near.alike() > LEAST_ALIKE)
                .sorted(Comparator.comparingDouble(Near::alike).reversed().thenComparing(Near::place))
                .forEach(near -> {
                    Article article = articles.get(near.place());
                    if (kept.size() < MOST_REPORTS && kept.stream().allMatch(independentOf(article))) {
                        kept.add(article);
                        used.add(near.place());
                    }
                });
        return kept;
    }

    private static Predicate<Article> independentOf(Article article) {
        return other -> !outlet(other).equals(outlet(article))
                && Shingles.containment(other.text(), article.text(), RUN) < MOST_SHARED;
    }

    private static SeedEvent.Report report(Article article) {
        return new SeedEvent.Report(
                outlet(article), Prose.written(article.title().orElseThrow().strip(), article.text()));
    }
}
