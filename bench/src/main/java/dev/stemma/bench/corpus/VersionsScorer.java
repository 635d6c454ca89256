package dev.stemma.bench.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import dev.stemma.align.Aligner;
import dev.stemma.align.Alignment;
import dev.stemma.annotate.AnnotatedArticle;
import dev.stemma.article.Article;
import dev.stemma.bench.Figure;
import dev.stemma.bench.Scorer;
import dev.stemma.lineage.Edge;
import dev.stemma.lineage.Stemma;
import dev.stemma.lineage.StemmaBuilder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Versions of a Wikipedia article in shuffled order, without dates: which of two came first, and in which order they
/// all
/// came.
///
/// Stemma reads the chain as one story. Of two versions the one above the other in the stemma came first; where
/// neither stands above the other, as beside a version that was put back, Stemma is asked for the stemma of those
/// two alone; a pair for which no direction is claimed counts half, as a coin would decide it. The order of a chain
/// is by the sum of the probabilities with which a version came before each other one (Copeland's way of making an
/// order out of comparisons); τ-b allows for ties.
public final class VersionsScorer implements Scorer {

    /// Every so many chains are scored, to be quick.
    private static final int STEP = 3;

    private static final Aligner ALIGNER = new Aligner();
    private static final StemmaBuilder BUILDER = new StemmaBuilder();

    @Override
    public String name() {
        return "versions";
    }

    @Override
    public String dataSet() {
        return "versions";
    }

    /// Pairs of a chain, how many of them were put in the right order, and the order of all.
    private record Chain(double pairs, double right, double longer, double tau, double plainTau) {}

    @Override
    public List<Figure> score(Path data) {
        List<JsonNode> records = JsonLines.read(data.resolve("chains.jsonl"));
        List<Chain> chains = new ArrayList<>();
        for (int c = 0; c < records.size(); c += STEP) {
            chains.add(chain(records.get(c)));
        }
        double pairs = chains.stream().mapToDouble(Chain::pairs).sum();
        String baseline = "longer is newer";
        return List.of(
                Figure.of(
                                "versions.direction",
                                dataSet(),
                                "pairwise accuracy",
                                chains.stream().mapToDouble(Chain::right).sum() / pairs)
                        .against(
                                baseline,
                                chains.stream().mapToDouble(Chain::longer).sum() / pairs),
                Figure.of(
                                "versions.order",
                                dataSet(),
                                "mean Kendall τ-b of the order, not below 0",
                                Math.max(
                                        0,
                                        mean(chains.stream()
                                                .mapToDouble(Chain::tau)
                                                .toArray())))
                        .against(
                                baseline,
                                mean(chains.stream()
                                        .mapToDouble(Chain::plainTau)
                                        .toArray())));
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return values.length == 0 ? 0 : sum / values.length;
    }

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
        List<Alignment> alignments = ALIGNER.align(articles);
        Stemma whole = BUILDER.build(articles, alignments);
        int size = articles.size();
        double[] parenthood = new double[size];
        double[] shortness = new double[size];
        double[] oldness = new double[size];
        double pairs = 0;
        double right = 0;
        double longer = 0;
        for (int i = 0; i < size; i++) {
            oldness[i] = -ages.get(i);
            shortness[i] = -articles.get(i).article().text().length();
            for (int j = 0; j < size; j++) {
                if (ages.get(i) < ages.get(j)) {
                    double parent = earlier(articles.get(i), articles.get(j), whole, alignments);
                    parenthood[i] += parent;
                    parenthood[j] += 1 - parent;
                    pairs++;
                    right += (Integer.signum(Double.compare(parent, 0.5)) + 1) / 2.0;
                    longer += lengths(articles.get(i), articles.get(j));
                }
            }
        }
        return new Chain(pairs, right, longer, KendallTau.of(oldness, parenthood), KendallTau.of(oldness, shortness));
    }

    /// The probability that one of two versions came before the other.
    private static double earlier(
            AnnotatedArticle one, AnnotatedArticle other, Stemma whole, List<Alignment> alignments) {
        boolean above = isAbove(one.id(), other.id(), whole);
        boolean below = isAbove(other.id(), one.id(), whole);
        return above != below ? (above ? 1 : 0) : parent(one, other, alignments);
    }

    private static boolean isAbove(String above, String below, Stemma stemma) {
        Set<String> reached = new HashSet<>(Set.of(above));
        List<String> open = new ArrayList<>(reached);
        while (!open.isEmpty()) {
            String node = open.removeLast();
            for (Edge edge : stemma.edges()) {
                if (edge.from().equals(node) && reached.add(edge.to())) {
                    open.add(edge.to());
                }
            }
        }
        return !above.equals(below) && reached.contains(below);
    }

    /// The probability that Stemma gives to one of two versions being the other's parent; ½ where it claims none.
    private static double parent(AnnotatedArticle one, AnnotatedArticle other, List<Alignment> alignments) {
        Set<String> ids = Set.of(one.id(), other.id());
        Stemma stemma = BUILDER.build(
                List.of(one, other),
                alignments.stream()
                        .filter(alignment -> ids.contains(alignment.left()) && ids.contains(alignment.right()))
                        .toList());
        for (Edge edge : stemma.edges()) {
            if (edge.from().equals(one.id()) && edge.to().equals(other.id())) {
                return edge.directionConfidence();
            }
            if (edge.from().equals(other.id()) && edge.to().equals(one.id())) {
                return 1 - edge.directionConfidence();
            }
        }
        return 0.5;
    }

    private static double lengths(AnnotatedArticle older, AnnotatedArticle newer) {
        int difference =
                newer.article().text().length() - older.article().text().length();
        return (Integer.signum(difference) + 1) / 2.0;
    }
}
