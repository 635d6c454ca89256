package dev.stemma.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.stemma.annotate.AnnotatedArticle;
import dev.stemma.article.Article;
import dev.stemma.article.Passage;
import dev.stemma.article.SkippedInput;
import dev.stemma.lineage.Edge;
import dev.stemma.lineage.EdgeKind;
import dev.stemma.lineage.Evidence;
import dev.stemma.lineage.Stemma;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportJsonTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Path folder;

    private final ReportFixture fixture = new ReportFixture();

    ReportJsonTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void theReportKeepsToItsSchema() throws IOException {
        assertThat(problems(written(fixture.report()))).isEmpty();
    }

    @Test
    void everyFieldIsDescribedByTheSchema() throws IOException {
        ObjectNode strict = (ObjectNode) MAPPER.readTree(schema());
        closeObjects(strict);
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(strict)
                        .validate(MAPPER.readTree(written(fixture.report()))))
                .isEmpty();
    }

    @Test
    void theSchemaRefusesAReportWithoutItsParts() throws IOException {
        ObjectNode report = (ObjectNode) MAPPER.readTree(written(fixture.report()));
        ((ObjectNode) report.at("/stories/0")).remove("stemma");
        ((ObjectNode) report.at("/stories/0/variants/0")).put("verdict", "rumour");
        assertThat(problems(report.toString())).hasSize(2);
    }

    @Test
    void theReportReadsAsItAlwaysDid() throws IOException {
        String written = written(fixture.report());
        Path golden = Path.of("src/test/resources/dev/stemma/report/ferry.json");
        if (Boolean.getBoolean("stemma.golden")) {
            Files.createDirectories(golden.getParent());
            Files.writeString(golden, written);
        }
        assertThat(written).isEqualTo(Files.readString(golden));
    }

    @Test
    void theSameReportGivesTheSameBytesInAnyLocale() throws IOException {
        String first = written(fixture.report());
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.of("tr", "TR"));
            assertThat(written(new ReportFixture().report())).isEqualTo(first);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void everyPassageHoldsTheWordsBesideIt() throws IOException {
        JsonNode report = MAPPER.readTree(written(fixture.report()));
        TreeMap<String, String> texts = new TreeMap<>();
        report.get("articles")
                .forEach(article -> texts.put(
                        article.get("id").asText(), article.get("text").asText()));
        for (JsonNode number : report.at("/stories/0/quantities")) {
            assertThat(texts.getOrDefault(number.get("article").asText(), "")
                            .substring(
                                    number.get("start").asInt(),
                                    number.get("end").asInt()))
                    .isEqualTo(number.get("text").asText());
        }
        assertThat(report.at("/stories/0/quantities")).isNotEmpty();
    }

    @Test
    void aQuotationInTwoPiecesKeepsItsPieces() throws IOException {
        JsonNode quote = MAPPER.readTree(written(fixture.report())).at("/stories/0/quotes/0");
        assertThat(quote.get("text").asText())
                .isEqualTo("We heard a bang and then the lights went out, Nobody told us anything for half an hour.");
        assertThat(quote.get("content")).hasSize(2);
        assertThat(quote.get("group").asText()).isEqualTo("q1");
        assertThat(quote.get("speaker").asText()).isEqualTo("Tomas Reyl");
    }

    @Test
    void numbersStandWithoutAnExponent() throws IOException {
        assertThat(written(fixture.report())).contains("\"value\": 40000,").doesNotContain("E+");
    }

    @Test
    void anExactDuplicateStandsBesideTheArticleThatWasAnalysed() throws IOException {
        StoryReport story = ReportFixture.alone("library", fixture.library);
        AnnotatedArticle analysed = story.articles().getFirst();
        Article copy = analysed.article().withId("repeat");
        Edge edge = new Edge(
                analysed.id(),
                "repeat",
                EdgeKind.VERBATIM,
                1,
                1,
                0.5,
                List.of(new Evidence(Evidence.Kind.SHARED_WORDING, "The same.", List.of(copy.passage(0, 5)))),
                List.of());
        Stemma stemma = new Stemma(List.of(), List.of(edge), List.of(List.of(analysed.id(), "repeat")));
        Report report = new Report(
                fixture.report().provenance(),
                List.of(),
                List.of(story.withDuplicates(List.of(new Duplicate(copy, analysed.id())), stemma)));
        String written = written(report);
        assertThat(problems(written)).isEmpty();
        assertThat(MAPPER.readTree(written).at("/articles/1/copyOf").asText()).isEqualTo(analysed.id());
        assertThat(MAPPER.readTree(written).at("/stories/0/articles")).hasSize(2);
    }

    @Test
    void halfSurrogatesDoNotStopTheReport() throws IOException {
        FixtureArticle broken =
                new FixtureArticle("broken", "One \uD83D half, one 😀 whole, \uDE00 another half.").title("\uDC00");
        Report report = new Report(
                fixture.report().provenance(),
                List.of(new SkippedInput("a\uD800b", "holds no text")),
                List.of(ReportFixture.alone("broken", broken)));
        String written = written(report);
        JsonNode article = MAPPER.readTree(written).at("/articles/0");
        assertThat(article.get("text").asText()).isEqualTo("One \uFFFD half, one 😀 whole, \uFFFD another half.");
        assertThat(problems(written)).isEmpty();
    }

    @Test
    void aPassageOutsideItsStoryCostsWhatIsSaidOfIt() throws IOException {
        String written = written(pointingNowhere());

        assertThat(problems(written)).isEmpty();
        JsonNode report = MAPPER.readTree(written);
        assertThat(report.at("/failed/0/title").asText())
                .isEqualTo(fixture.room().story().title());
        assertThat(report.at("/failed/0/reason").asText())
                .contains("--stack-trace")
                .contains("shown alone");
        assertThat(report.at("/stories/0/brief")).isEmpty();
        assertThat(report.at("/articles")).hasSameSizeAs(fixture.room().articles());
        assertThat(folder.resolve("index.html")).content().contains("One story is incomplete");
    }

    @Test
    void aFolderThatCannotBeMadeIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("taken"), "a file");
        assertThatThrownBy(() -> new ReportWriter().write(fixture.report(), file))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("taken");
    }

    @Test
    void nothingUnfinishedIsLeft() throws IOException {
        written(fixture.report());
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("report.json", "index.html");
        }
    }

    @Test
    void theDocumentationNamesEveryField() throws IOException {
        String documentation = Files.readString(Path.of("../docs/report-format.md"));
        TreeSet<String> missing = new TreeSet<>();
        names(MAPPER.readTree(schema())).forEach(name -> {
            if (!documentation.contains("`" + name + "`")) {
                missing.add(name);
            }
        });
        assertThat(missing).isEmpty();
    }

    private Report pointingNowhere() {
        StoryReport room = fixture.room();
        BriefSentence elsewhere = new BriefSentence("Elsewhere.", List.of(new Passage("nowhere", 0, 4)), 1);
        return new Report(
                fixture.report().provenance(),
                List.of(),
                List.of(new StoryReport(
                        room.story(),
                        room.articles(),
                        room.stemma(),
                        room.comparison(),
                        List.of(elsewhere),
                        List.of())));
    }

    private String written(Report report) throws IOException {
        new ReportWriter().write(report, folder);
        return Files.readString(folder.resolve("report.json"), StandardCharsets.UTF_8);
    }

    private static String schema() throws IOException {
        return Files.readString(Path.of("../docs/report.schema.json"));
    }

    private static List<String> problems(String report) throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(MAPPER.readTree(schema()))
                .validate(MAPPER.readTree(report))
                .stream()
                .map(Objects::toString)
                .toList();
    }

    /// Makes the schema refuse fields that it does not name.
    private static void closeObjects(JsonNode schema) {
        if (schema instanceof ObjectNode object && object.has("properties") && !object.has("additionalProperties")) {
            object.put("additionalProperties", false);
        }
        schema.forEach(ReportJsonTest::closeObjects);
    }

    private static Set<String> names(JsonNode schema) {
        Set<String> names = new TreeSet<>();
        Optional.ofNullable(schema.get("properties"))
                .filter(JsonNode::isObject)
                .ifPresent(properties -> properties.fieldNames().forEachRemaining(names::add));
        schema.forEach(each -> names.addAll(names(each)));
        return names;
    }
}
