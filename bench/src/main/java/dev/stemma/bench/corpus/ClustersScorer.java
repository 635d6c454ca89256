package dev.stemma.bench.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import dev.stemma.annotate.AnnotatedArticle;
import dev.stemma.article.PublicationDate;
import dev.stemma.bench.Figure;
import dev.stemma.bench.Scorer;
import dev.stemma.story.Story;
import dev.stemma.story.StoryCollection;
import dev.stemma.story.StoryCorrections;
import dev.stemma.story.StoryGrouper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Grouping into stories: BASIL (three outlets an event, whole articles) and ECB+ (a few sentences of each article,
/// without dates), each alone and among five thousand articles of other outlets and years.
public final class ClustersScorer implements Scorer {

    @Override
    public String name() {
        return "clusters";
    }

    @Override
    public String dataSet() {
        return "clusters";
    }

    private static final int BACKGROUND = 5_000;
    private static final String BASELINE = "TF-IDF, average link at 0.2";

    /// @param story the true one
    private record Labelled(String story, String plain, AnnotatedArticle article) {}

    @Override
    public List<Figure> score(Path data) {
        List<JsonNode> records = JsonLines.read(data.resolve("stories.jsonl"));
        List<AnnotatedArticle> background = background(data);
        List<Figure> figures = new ArrayList<>();
        for (String corpus : List.of("basil", "ecbplus")) {
            List<Labelled> labelled = labelled(records, corpus);
            figures.addAll(alone(corpus, labelled));
            if (!background.isEmpty()) {
                figures.add(amongOthers(corpus, labelled, background));
            }
        }
        return figures;
    }

    private static List<Labelled> labelled(List<JsonNode> records, String corpus) {
        // Some ids stand for several articles in the data; a place in the list is unique.
        return IntStream.range(0, records.size())
                .parallel()
                .filter(number -> records.get(number).path("corpus").asText().equals(corpus))
                .mapToObj(number -> labelled(records.get(number), number))
                .toList();
    }

    private static Labelled labelled(JsonNode record, int number) {
        return new Labelled(
                record.path("story").asText(),
                record.path("title").asText() + "\n" + record.path("text").asText(),
                Stages.annotate(Stages.article(
                        record.path("id").asText() + "#" + number,
                        JsonLines.text(record, "publisher"),
                        JsonLines.text(record, "title"),
                        JsonLines.text(record, "date"),
                        record.path("text").asText())));
    }

    private List<Figure> alone(String corpus, List<Labelled> labelled) {
        List<String> truth = labelled.stream().map(Labelled::story).toList();
        List<String> found = found(
                labelled,
                new StoryGrouper()
                        .group(labelled.stream().map(Labelled::article).toList()));
        List<String> plain =
                TfIdfBaseline.group(labelled.stream().map(Labelled::plain).toList());
        return List.of(
                Figure.of("clusters." + corpus + "-b3-f1", dataSet(), "B³ F1", Clustering.bCubedF1(found, truth))
                        .against(BASELINE, Clustering.bCubedF1(plain, truth)),
                Figure.of(
                                "clusters." + corpus + "-ari",
                                dataSet(),
                                "adjusted Rand index",
                                Clustering.adjustedRand(found, truth))
                        .against(BASELINE, Clustering.adjustedRand(plain, truth)));
    }

    /// The labelled articles among thousands of others, in order of time (undated ones spread evenly), one by one.
    private Figure amongOthers(String corpus, List<Labelled> labelled, List<AnnotatedArticle> background) {
        List<AnnotatedArticle> all = new ArrayList<>(background);
        labelled.forEach(one -> all.add(one.article()));
        Map<String, Double> place = new HashMap<>();
        List<AnnotatedArticle> dated = all.stream()
                .filter(article -> article.article().published().isPresent())
                .sorted(Comparator.comparing(ClustersScorer::dateOf).thenComparing(AnnotatedArticle::id))
                .toList();
        List<AnnotatedArticle> undated = all.stream()
                .filter(article -> article.article().published().isEmpty())
                .toList();
        for (List<AnnotatedArticle> part : List.of(dated, undated)) {
            for (int i = 0; i < part.size(); i++) {
                place.put(part.get(i).id(), (double) i / part.size());
            }
        }
        all.sort(Comparator.comparingDouble((AnnotatedArticle article) -> place.getOrDefault(article.id(), 0.0))
                .thenComparing(AnnotatedArticle::id));
        StoryCollection collection = new StoryGrouper().collection();
        all.forEach(collection::add);
        List<String> truth = labelled.stream().map(Labelled::story).toList();
        return Figure.of(
                "clusters." + corpus + "-among-" + BACKGROUND + "-b3-f1",
                dataSet(),
                "B³ F1 of the labelled articles, added one by one among others",
                Clustering.bCubedF1(found(labelled, collection.stories(StoryCorrections.NONE)), truth));
    }

    private static String dateOf(AnnotatedArticle article) {
        return article.article().published().map(PublicationDate::value).orElse("");
    }

    private static List<String> found(List<Labelled> labelled, List<Story> stories) {
        Map<String, String> storyOf = new HashMap<>();
        stories.forEach(story -> story.articles().forEach(article -> storyOf.put(article, story.id())));
        return labelled.stream()
                .map(one ->
                        storyOf.getOrDefault(one.article().id(), one.article().id()))
                .toList();
    }

    /// Articles of the collection `volume`, which lies beside; none where it is missing.
    private static List<AnnotatedArticle> background(Path data) {
        Path volume = data.resolveSibling("volume");
        return Files.isDirectory(volume)
                ? VolumeArticles.read(volume, BACKGROUND).parallelStream()
                        .map(Stages::words)
                        .toList()
                : List.of();
    }
}
