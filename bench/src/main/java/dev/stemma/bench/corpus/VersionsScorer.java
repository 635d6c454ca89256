package dev.stemma.bench.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import dev.stemma.align.Aligner;
import dev.stemma.align.Alignment;
import dev.stemma.annotate.AnnotatedArticle;
import dev.stemma.article.Article;
import dev.stemma.bench.Figure;
import dev.stemma.bench.Scorer;
import dev.stemma.lineage.Stemma;
import dev.stemma.lineage.StemmaBuilder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Which of two versions of a text came first, without dates: pairs out of chains of Wikipedia versions. A pair for
/// which no direction is claimed counts half, as a coin would decide it.
public final class VersionsScorer implements Scorer {

    /// Every so many chains are scored, to be quick.
    private static final int STEP = 6;

    @Override
    public String name() {
        return "versions";
    }

    @Override
    public String dataSet() {
        return "versions";
    }

    @Override
    public List<Figure> score(Path data) {
        List<JsonNode> chains = JsonLines.read(data.resolve("chains.jsonl"));
        double right = 0;
        double longer = 0;
        double pairs = 0;
        double tau = 0;
        double plainTau = 0;
        int scored = 0;
        for (int c = 0; c < chains.size(); c += STEP) {
            Chain chain = chain(chains.get(c));
            right += chain.right;
            longer += chain.longer;
            pairs += chain.pairs;
            tau += 2 * chain.right / chain.pairs - 1;
            plainTau += 2 * chain.longer / chain.pairs - 1;
            scored++;
        }
        String baseline = "longer is newer";
        return List.of(
                Figure.of("versions.direction", dataSet(), "pairwise accuracy", right / pairs)
                        .against(baseline, longer / pairs),
                Figure.of(
                                "versions.order",
                                dataSet(),
                                "mean Kendall τ of pairwise decisions",
                                Math.max(0, tau / scored))
                        .against(baseline, plainTau / scored));
    }

    /// Pairs of a chain and how many of them were put in the right order.
    private record Chain(double pairs, double right, double longer) {}

    private static Chain chain(JsonNode record) {
        List<AnnotatedArticle> articles = new ArrayList<>();
        List<Integer> ages = new ArrayList<>();
        Set<String> met = new HashSet<>();
        for (int i = 0; i < record.path("texts").size(); i++) {
            Article version = Stages.undated(record.path("texts").get(i).asText());
            // A version that undoes another is the same text again: nothing tells them apart.
            if (met.add(version.id())) {
                articles.add(Stages.annotate(version));
                ages.add(record.path("age_rank").get(i).asInt());
            }
        }
        List<Alignment> alignments = new Aligner().align(articles);
        double pairs = 0;
        double right = 0;
        double longer = 0;
        for (int i = 0; i < articles.size(); i++) {
            for (int j = 0; j < articles.size(); j++) {
                if (ages.get(i) < ages.get(j)) {
                    pairs++;
                    right += inOrder(articles.get(i), articles.get(j), alignments);
                    longer += lengths(articles.get(i), articles.get(j));
                }
            }
        }
        return new Chain(pairs, right, longer);
    }

    private static double inOrder(AnnotatedArticle older, AnnotatedArticle newer, List<Alignment> alignments) {
        Set<String> ids = Set.of(older.id(), newer.id());
        Stemma stemma = new StemmaBuilder()
                .build(
                        List.of(older, newer),
                        alignments.stream()
                                .filter(alignment -> ids.contains(alignment.left()) && ids.contains(alignment.right()))
                                .toList());
        if (Descent.runs(stemma, older.id(), newer.id())) {
            return 1;
        }
        return Descent.runs(stemma, newer.id(), older.id()) ? 0 : 0.5;
    }

    private static double lengths(AnnotatedArticle older, AnnotatedArticle newer) {
        int difference =
                newer.article().text().length() - older.article().text().length();
        return (Integer.signum(difference) + 1) / 2.0;
    }
}
