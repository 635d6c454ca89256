package dev.stemma.report;

import dev.stemma.annotate.AnnotatedArticle;
import dev.stemma.annotate.date.DateMention;
import dev.stemma.annotate.quantity.Quantity;
import dev.stemma.annotate.quote.Quote;
import dev.stemma.article.Article;
import dev.stemma.article.Passage;
import dev.stemma.compare.Comparison;
import dev.stemma.compare.QuoteGroup;
import dev.stemma.compare.Reading;
import dev.stemma.compare.Variant;
import dev.stemma.lineage.Edge;
import dev.stemma.lineage.Evidence;
import dev.stemma.lineage.Stemma;
import dev.stemma.story.Together;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Writes one story of `stemma-report/1`.
final class JsonStory {

    private final JsonLines json;
    private final StoryReport story;
    private final Map<String, Article> articles = new HashMap<>();

    JsonStory(JsonLines json, StoryReport story) {
        this.json = json;
        this.story = story;
        story.articles().forEach(article -> articles.put(article.id(), article.article()));
    }

    private void together(Together together) throws IOException {
        json.array(
                "words",
                together.words(),
                word -> json.objectOnOneLine(() -> {
                    json.text("text", word.text());
                    json.count("articles", word.articles());
                    json.share("share", word.share());
                }));
        json.text("from", together.from());
        json.text("to", together.to());
        json.flag("corrected", together.corrected());
        if (together.nearest().isPresent()) {
            Together.Neighbour nearest = together.nearest().get();
            json.object("nearest", () -> {
                json.text("story", nearest.story());
                json.share("similarity", nearest.similarity());
                json.share("needed", nearest.needed());
                json.flag("corrected", nearest.corrected());
            });
        }
    }

    void write() throws IOException {
        Comparison comparison = story.comparison();
        json.object(() -> {
            json.text("id", story.story().id());
            json.text("title", story.story().title());
            json.strings(
                    "articles",
                    Stream.concat(
                                    story.story().articles().stream(),
                                    story.duplicates().stream()
                                            .map(duplicate ->
                                                    duplicate.article().id()))
                            .toList());
            json.object("together", () -> together(story.story().together()));
            json.array(
                    "brief",
                    story.brief(),
                    sentence -> json.object(() -> {
                        json.text("text", sentence.text());
                        json.passages("citations", sentence.citations());
                        json.count("lines", sentence.lines());
                        json.word("standing", sentence.standing());
                    }));
            json.object("stemma", () -> stemma(story.stemma()));
            json.array(
                    "facts",
                    comparison.facts(),
                    fact -> json.object(() -> {
                        json.text("id", fact.id());
                        json.text("text", fact.text());
                        json.passages("passages", fact.passages());
                        json.strings("articles", fact.articles());
                        json.count("lines", fact.lines());
                        json.share("weight", fact.weight());
                    }));
            json.array("variants", comparison.variants(), variant -> json.object(() -> variant(variant)));
            quotes();
            quantities();
            dates();
            json.array(
                    "timeline",
                    story.timeline(),
                    entry -> json.object(() -> {
                        json.text("from", entry.from());
                        json.text("to", entry.to());
                        json.word("precision", entry.precision());
                        if (entry.part().isPresent()) {
                            json.word("part", entry.part().get());
                        }
                        json.text("text", entry.text());
                        json.passages("citations", entry.citations());
                        json.count("lines", entry.lines());
                    }));
            json.array(
                    "names",
                    comparison.names(),
                    name -> json.object(() -> {
                        json.text("name", name.name());
                        json.word("type", name.type());
                        json.strings("forms", name.forms());
                        json.passages("mentions", name.mentions());
                    }));
        });
    }

    private void stemma(Stemma stemma) throws IOException {
        json.array(
                "sources",
                stemma.lostSources(),
                source -> json.object(() -> {
                    json.text("id", source.id());
                    json.text("label", source.label());
                    json.share("confidence", source.confidence());
                    json.array("evidence", source.evidence(), this::evidence);
                }));
        json.array("edges", stemma.edges(), edge -> json.object(() -> edge(edge)));
        json.array("lines", stemma.lines(), line -> json.array(line, json::string));
    }

    private void edge(Edge edge) throws IOException {
        json.text("from", edge.from());
        json.text("to", edge.to());
        json.word("kind", edge.kind());
        json.share("share", edge.share());
        json.share("confidence", edge.confidence());
        json.share("directionConfidence", edge.directionConfidence());
        json.array("evidence", edge.evidence(), this::evidence);
        json.array(
                "derivations",
                edge.derivations(),
                derivation -> json.object(() -> {
                    json.passage("child", Optional.of(derivation.child()));
                    json.passage("parent", derivation.parent());
                }));
    }

    private void evidence(Evidence evidence) throws IOException {
        json.object(() -> {
            json.word("kind", evidence.kind());
            json.text("text", evidence.text());
            json.passages("passages", evidence.passages());
        });
    }

    private void variant(Variant variant) throws IOException {
        json.text("id", variant.id());
        json.word("kind", variant.kind());
        json.word("verdict", variant.verdict());
        json.text("reason", variant.reason());
        json.text("subject", variant.subject());
        json.array("readings", variant.readings(), reading -> json.object(() -> reading(reading)));
        json.text("introducedBy", variant.introducedBy());
        json.strings("inheritedBy", variant.inheritedBy());
        json.share("weight", variant.weight());
    }

    private void reading(Reading reading) throws IOException {
        json.text("value", reading.value());
        json.text("normalized", reading.normalized());
        json.strings("articles", reading.articles());
        json.passages("passages", reading.passages());
        json.count("lines", reading.lines());
    }

    /// Every quotation of every article, in reading order, each with its group where it has one.
    private void quotes() throws IOException {
        Map<List<Passage>, QuoteGroup> groups = new HashMap<>();
        for (QuoteGroup group : story.comparison().quotes()) {
            group.forms().forEach(form -> groups.put(form.content(), group));
        }
        List<Quote> all = story.articles().stream()
                .map(AnnotatedArticle::quotes)
                .flatMap(List::stream)
                .toList();
        json.array(
                "quotes",
                all,
                quote -> json.object(() -> quote(quote, Optional.ofNullable(groups.get(quote.content())))));
    }

    private void quote(Quote quote, Optional<QuoteGroup> group) throws IOException {
        json.text("text", quote.content().stream().map(this::wordsOf).collect(Collectors.joining(" ")));
        json.word("kind", quote.kind());
        json.word("sense", quote.sense());
        json.text("speaker", group.flatMap(QuoteGroup::speaker).or(quote::speaker));
        json.words("speakerAsWritten", quote.speakerAsWritten(), this::wordsOf);
        json.words("cue", quote.cue(), this::wordsOf);
        json.passageFields(quote.extent());
        json.text("group", group.map(QuoteGroup::id));
        json.share("confidence", quote.confidence());
        if (quote.content().size() > 1) {
            json.passages("content", quote.content());
        }
    }

    private void quantities() throws IOException {
        List<Quantity> all = story.articles().stream()
                .map(AnnotatedArticle::quantities)
                .flatMap(List::stream)
                .toList();
        json.array(
                "quantities",
                all,
                quantity -> json.object(() -> {
                    json.text("text", wordsOf(quantity.passage()));
                    json.number("value", quantity.value());
                    json.number("low", quantity.low());
                    json.number("high", quantity.high());
                    json.text("unit", quantity.unit());
                    json.word("kind", quantity.kind());
                    json.text("hedge", quantity.hedge());
                    json.text("about", quantity.about());
                    json.passageFields(quantity.passage());
                }));
    }

    private void dates() throws IOException {
        List<DateMention> all = story.articles().stream()
                .map(AnnotatedArticle::dates)
                .flatMap(List::stream)
                .toList();
        json.array(
                "dates",
                all,
                date -> json.object(() -> {
                    json.text("text", wordsOf(date.passage()));
                    json.text("value", date.value());
                    json.text("until", date.until());
                    json.word("type", date.type());
                    json.text("modifier", date.modifier());
                    json.passageFields(date.passage());
                }));
    }

    /// The words of a passage.
    ///
    /// @throws IllegalArgumentException when no article of the story holds it: a stage made a mistake
    private String wordsOf(Passage passage) {
        Article article = articles.get(passage.article());
        if (article == null) {
            throw new IllegalArgumentException(
                    passage + " points outside story " + story.story().id());
        }
        return article.textOf(passage);
    }
}
