package dev.stemma.bench.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import dev.stemma.annotate.AnnotatedArticle;
import dev.stemma.bench.Figure;
import dev.stemma.bench.Scorer;
import dev.stemma.story.Story;
import dev.stemma.story.StoryGrouper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Grouping into stories: BASIL (three outlets an event, whole articles) and ECB+ (a few sentences of each article,
/// without dates).
public final class ClustersScorer implements Scorer {

    @Override
    public String name() {
        return "clusters";
    }

    @Override
    public String dataSet() {
        return "clusters";
    }

    @Override
    public List<Figure> score(Path data) {
        List<JsonNode> records = JsonLines.read(data.resolve("stories.jsonl"));
        return Stream.of("basil", "ecbplus")
                .flatMap(corpus -> score(
                        corpus,
                        records.stream()
                                .filter(record -> record.path("corpus").asText().equals(corpus))
                                .toList())
                        .stream())
                .toList();
    }

    private List<Figure> score(String corpus, List<JsonNode> records) {
        List<String> truth =
                records.stream().map(record -> record.path("story").asText()).toList();
        // Some ids stand for several articles in the data; a place in the list is unique.
        List<AnnotatedArticle> articles = IntStream.range(0, records.size())
                .parallel()
                .mapToObj(number -> Stages.annotate(Stages.article(
                        records.get(number).path("id").asText() + "#" + number,
                        JsonLines.text(records.get(number), "publisher"),
                        JsonLines.text(records.get(number), "title"),
                        JsonLines.text(records.get(number), "date"),
                        records.get(number).path("text").asText())))
                .toList();
        Map<String, String> storyOf = new HashMap<>();
        for (Story story : new StoryGrouper().group(articles)) {
            story.articles().forEach(article -> storyOf.put(article, story.id()));
        }
        List<String> found = new ArrayList<>();
        articles.forEach(article -> found.add(storyOf.getOrDefault(article.id(), article.id())));
        List<String> plain = TfIdfBaseline.group(records.stream()
                .map(record -> record.path("title").asText() + "\n"
                        + record.path("text").asText())
                .toList());
        String baseline = "TF-IDF, average link at 0.2";
        return List.of(
                Figure.of("clusters." + corpus + "-b3-f1", dataSet(), "B³ F1", Clustering.bCubedF1(found, truth))
                        .against(baseline, Clustering.bCubedF1(plain, truth)),
                Figure.of(
                                "clusters." + corpus + "-ari",
                                dataSet(),
                                "adjusted Rand index",
                                Clustering.adjustedRand(found, truth))
                        .against(baseline, Clustering.adjustedRand(plain, truth)));
    }
}
