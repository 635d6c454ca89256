package dev.stemma.compare;

import dev.stemma.annotate.AnnotatedArticle;
import dev.stemma.annotate.Annotator;
import dev.stemma.article.Article;
import dev.stemma.article.Outlet;
import dev.stemma.article.Passage;
import dev.stemma.article.PublicationDate;
import dev.stemma.language.LanguageReader;
import dev.stemma.language.Sentence;
import dev.stemma.language.SentenceVectors;
import dev.stemma.lineage.Edge;
import dev.stemma.lineage.EdgeKind;
import dev.stemma.lineage.LostSource;
import dev.stemma.lineage.Stemma;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A story told for a test: texts, who copied whom, and what the comparison makes of it.
///
/// Copies keep the order of sentences; the sentence of a copy descends from the parent's sentence of the same number.
final class StoryScenario {

    private static final LanguageReader READER = new LanguageReader();
    private static final Annotator ANNOTATOR = new Annotator();

    private final Map<String, AnnotatedArticle> articles = new HashMap<>();
    private final List<AnnotatedArticle> inOrder = new ArrayList<>();
    private final List<Edge> edges = new ArrayList<>();
    private final List<LostSource> lost = new ArrayList<>();
    private final List<List<String>> lines = new ArrayList<>();

    /// The variants of a wire report and its edited copy in a daily, of one day.
    ///
    /// @param date of both, empty where neither has one
    static List<Variant> variantsOfCopy(String date, String original, String copy) {
        return new StoryScenario()
                .article("wire", date, original)
                .article("daily", date, copy)
                .copies("daily", "wire", EdgeKind.EDITED)
                .line("wire", "daily")
                .compare()
                .variants();
    }

    /// An article that stands for itself, or whose line is named later.
    StoryScenario article(String id, String date, String text) {
        Article article = new Article(
                id,
                id + ".txt",
                Optional.of(new Outlet(id)),
                Optional.empty(),
                Optional.empty(),
                Optional.of(date).filter(d -> !d.isEmpty()).map(d -> new PublicationDate(d, false, List.of())),
                "en",
                Optional.empty(),
                text.strip(),
                List.of());
        AnnotatedArticle annotated = ANNOTATOR.annotate(READER.read(article), SentenceVectors.none());
        articles.put(id, annotated);
        inOrder.add(annotated);
        return this;
    }

    /// `child` took its sentences from `parent`.
    StoryScenario copies(String child, String parent, EdgeKind kind) {
        edges.add(new Edge(parent, child, kind, 1, 1, 1, List.of(), derivations(parent, child)));
        return this;
    }

    /// `child` took only its sentence of that number from `parent`; the rest is its own.
    StoryScenario copiesOnly(String child, String parent, int sentence) {
        edges.add(new Edge(
                parent,
                child,
                EdgeKind.PARTIAL,
                0.5,
                1,
                1,
                List.of(),
                List.of(derivations(parent, child).get(sentence))));
        return this;
    }

    /// `left` and `right` both come from a text that is lost.
    StoryScenario shareLostSource(String left, EdgeKind leftKind, String right, EdgeKind rightKind) {
        lost.add(new LostSource("lost", "a lost report", 1, List.of()));
        edges.add(new Edge("lost", left, leftKind, 1, 1, 1, List.of(), derivations(right, left)));
        edges.add(new Edge("lost", right, rightKind, 1, 1, 1, List.of(), derivations(left, right)));
        return this;
    }

    /// All come from one text that is lost, each as freely as its kind says.
    StoryScenario shareLostSource(Map<String, EdgeKind> copies) {
        lost.add(new LostSource("lost", "a lost report", 1, List.of()));
        String first = copies.keySet().iterator().next();
        copies.forEach((id, kind) -> {
            String other = id.equals(first)
                    ? copies.keySet().stream().skip(1).findFirst().orElseThrow()
                    : first;
            edges.add(new Edge("lost", id, kind, 1, 1, 1, List.of(), derivations(other, id)));
        });
        return this;
    }

    StoryScenario line(String... ids) {
        lines.add(Arrays.asList(ids));
        return this;
    }

    Comparison compare() {
        return new Comparer().compare(inOrder, List.of(), new Stemma(lost, edges, lines));
    }

    /// The words of a passage.
    String words(Passage passage) {
        return of(passage.article()).article().textOf(passage);
    }

    private AnnotatedArticle of(String id) {
        return Optional.ofNullable(articles.get(id)).orElseThrow();
    }

    private List<Edge.Derivation> derivations(String parent, String child) {
        List<Edge.Derivation> derivations = new ArrayList<>();
        List<Sentence> from = of(parent).sentences();
        List<Sentence> to = of(child).sentences();
        for (int i = 0; i < Math.min(from.size(), to.size()); i++) {
            derivations.add(new Edge.Derivation(
                    of(child).tokenized().passageOf(to.get(i)),
                    Optional.of(of(parent).tokenized().passageOf(from.get(i)))));
        }
        return derivations;
    }
}
