package dev.stemma.bench.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.annotate.AnnotatedArticle;
import dev.stemma.article.Article;
import dev.stemma.article.Passage;
import dev.stemma.bench.examples.Truth.TrueArticle;
import dev.stemma.compare.Comparison;
import dev.stemma.coverage.CoverageReader;
import dev.stemma.coverage.CoverageSettings;
import dev.stemma.coverage.Progress;
import dev.stemma.report.Report;
import dev.stemma.report.ReportWriter;
import dev.stemma.report.StoryReport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What a user reads first, and must always hold. How much of the rest is right is measured: see [ExamplesScorer].
class ExamplesTest {

    private static final Path EXAMPLES = Path.of("..", "examples");

    private final Path folder;

    ExamplesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    static List<Example> examples() {
        return ReadExample.readAll(EXAMPLES).stream().map(Example::new).toList();
    }

    record Example(ReadExample read) {
        @Override
        public String toString() {
            return read.name();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theCoverageOfOneEventIsOneStory(Example example) {
        assertThat(example.read().stories()).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anExactDuplicateIsAWitnessInTheLineOfItsText(Example example) {
        StoryReport story = example.read().stories().getFirst();
        for (TrueArticle truth : example.read().truth().articles()) {
            truth.copyOf().ifPresent(original -> {
                String copy = idOf(example, truth.id());
                String parent = idOf(example, original);
                assertThat(story.stemma().edges())
                        .anySatisfy(edge ->
                                assertThat(Set.of(edge.from(), edge.to())).containsExactlyInAnyOrder(copy, parent));
                assertThat(story.stemma().lines())
                        .anySatisfy(line -> assertThat(line).contains(copy, parent));
            });
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyLineHoldsArticlesOfTheStoryAndEveryArticleIsInOne(Example example) {
        StoryReport story = example.read().stories().getFirst();
        Set<String> articles = Stream.concat(
                        story.articles().stream().map(AnnotatedArticle::id),
                        story.duplicates().stream()
                                .map(duplicate -> duplicate.article().id()))
                .collect(Collectors.toSet());
        assertThat(story.stemma().lines().stream().flatMap(List::stream).collect(Collectors.toSet()))
                .isEqualTo(articles);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyStatementPointsAtWordsOfAnArticle(Example example) {
        StoryReport story = example.read().stories().getFirst();
        Map<String, Article> articles = new HashMap<>();
        story.articles().forEach(article -> articles.put(article.id(), article.article()));
        Comparison comparison = story.comparison();
        Stream<Passage> passages = Stream.of(
                        comparison.facts().stream().flatMap(fact -> fact.passages().stream()),
                        comparison.variants().stream()
                                .flatMap(variant -> variant.readings().stream())
                                .flatMap(reading -> reading.passages().stream()),
                        comparison.quotes().stream()
                                .flatMap(group -> group.forms().stream())
                                .flatMap(quote -> quote.content().stream()),
                        comparison.names().stream().flatMap(name -> name.mentions().stream()),
                        story.brief().stream().flatMap(sentence -> sentence.citations().stream()),
                        story.timeline().stream().flatMap(entry -> entry.citations().stream()))
                .flatMap(stream -> stream);
        assertThat(passages.toList()).isNotEmpty().allSatisfy(passage -> {
            Article article =
                    Optional.ofNullable(articles.get(passage.article())).orElseThrow();
            assertThat(article.textOf(passage)).isNotBlank();
        });
    }

    @ParameterizedTest
    @MethodSource("examples")
    void aFactHasNoMoreLinesThanItsArticlesCanGive(Example example) {
        StoryReport story = example.read().stories().getFirst();
        assertThat(story.comparison().facts()).isNotEmpty().allSatisfy(fact -> {
            long lines = story.stemma().lines().stream()
                    .filter(line -> line.stream().anyMatch(fact.articles()::contains))
                    .count();
            assertThat((long) fact.lines()).isBetween(1L, lines);
        });
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyPartOfABriefSentenceStandsInACitedPassage(Example example) {
        StoryReport story = example.read().stories().getFirst();
        Map<String, Article> articles = new HashMap<>();
        story.articles().forEach(article -> articles.put(article.id(), article.article()));
        assertThat(story.brief()).isNotEmpty().allSatisfy(sentence -> {
            String first =
                    sentence.text().substring(0, Math.min(20, sentence.text().length()));
            assertThat(sentence.citations())
                    .anySatisfy(citation -> assertThat(Optional.ofNullable(articles.get(citation.article()))
                                    .orElseThrow()
                                    .textOf(citation))
                            .containsIgnoringCase(first.strip()));
        });
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theReportIsWrittenAndTheSameOnOneThread(Example example) throws IOException {
        new ReportWriter().write(example.read().report(), folder);
        Report again = new CoverageReader(CoverageSettings.standard().withThreads(1))
                .read(
                        List.of(EXAMPLES.resolve(example.toString())
                                .resolve("articles")
                                .toString()),
                        InputStream.nullInputStream(),
                        Progress.SILENT);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new ReportWriter().writeJson(again, bytes);
        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo(Files.readString(folder.resolve("report.json")));
    }

    private static String idOf(Example example, String truthId) {
        return example.read().article(truthId).map(Article::id).orElseThrow();
    }
}
