package dev.stemma.lineage;

import dev.stemma.align.Alignment;
import dev.stemma.annotate.AnnotatedArticle;
import dev.stemma.language.BackgroundFrequencies;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// Builds the stemma of a story.
///
/// Safe for use by several threads. Cost: near linear in the number of alignments.
public final class StemmaBuilder {

    /// How much of the shared bits counts when one parent is weighed against another: words do not fall
    /// independently.
    private static final double TEMPER = 0.3;

    private final BackgroundFrequencies background;

    /// A builder that suits news.
    public StemmaBuilder() {
        this(new BackgroundFrequencies());
    }

    /// A builder with its own word statistics.
    public StemmaBuilder(BackgroundFrequencies background) {
        this.background = background;
    }

    /// The most probable stemma of a story's articles.
    ///
    /// @param story the articles
    /// @param alignments of pairs of them; one that names an article outside the story is passed over
    public Stemma build(List<AnnotatedArticle> story, List<Alignment> alignments) {
        List<AnnotatedArticle> ordered = story.stream()
                .sorted(Comparator.comparing(AnnotatedArticle::id))
                .toList();
        List<Witness> witnesses = new ArrayList<>();
        Map<String, Witness> byId = new LinkedHashMap<>();
        for (AnnotatedArticle article : ordered) {
            Witness witness = new Witness(article, witnesses.size());
            witnesses.add(witness);
            byId.put(witness.id(), witness);
        }
        List<AlignedPair> pairs = new ArrayList<>();
        for (Alignment alignment : alignments) {
            Witness left = byId.get(alignment.left());
            Witness right = byId.get(alignment.right());
            if (left != null && right != null) {
                AlignedPair pair = new AlignedPair(left, right, PairEvidence.of(alignment, left, right));
                if (DescentModel.logOdds(pair) > 0) {
                    pairs.add(pair);
                }
            }
        }
        StoryReadings readings = new StoryReadings(witnesses, families(witnesses.size(), pairs), background);
        List<Related> related = pairs.stream()
                .map(pair -> new Related(pair, DescentModel.logOdds(pair), Direction.of(pair, readings)))
                .toList();
        int root = witnesses.size();
        List<Arborescence.Arc> arcs = new ArrayList<>();
        List<Related> behind = new ArrayList<>();
        for (int i = 0; i < witnesses.size(); i++) {
            arcs.add(new Arborescence.Arc(root, i, 0));
        }
        for (Related pair : related) {
            double gain =
                    pair.logOdds / Math.log(2) + TEMPER * pair.pair.evidence().bits();
            double forward = Math.log(pair.direction.leftIsParent()) / Math.log(2);
            double backward = Math.log(1 - pair.direction.leftIsParent()) / Math.log(2);
            arcs.add(new Arborescence.Arc(pair.pair.left().number, pair.pair.right().number, gain + forward));
            arcs.add(new Arborescence.Arc(pair.pair.right().number, pair.pair.left().number, gain + backward));
            behind.add(pair);
            behind.add(pair);
        }
        int[] chosen = Arborescence.best(root + 1, root, arcs);
        List<Edge> edges = new ArrayList<>();
        List<LostSource> lost = new ArrayList<>();
        for (int child = 0; child < root; child++) {
            int arc = chosen[child];
            if (arc < root) {
                continue;
            }
            Related pair = behind.get(arc - root);
            Optional<LostSourceFinder.Found> source = LostSourceFinder.find(pair.pair, witnesses);
            if (source.isPresent()) {
                addLostSource(pair, source.get(), lost, edges);
            } else {
                edges.add(edge(pair, witnesses.get(arcs.get(arc).from()), witnesses.get(child)));
            }
        }
        edges.sort(Comparator.comparing(Edge::from).thenComparing(Edge::to));
        return new Stemma(
                lost, edges, Lines.of(story.stream().map(AnnotatedArticle::id).toList(), edges));
    }

    /// Numbers alike for articles that are related, directly or through others.
    private static int[] families(int articles, List<AlignedPair> pairs) {
        int[] family = IntStream.range(0, articles).toArray();
        for (AlignedPair pair : pairs) {
            int one = family[pair.left().number];
            int other = family[pair.right().number];
            if (one != other) {
                for (int i = 0; i < articles; i++) {
                    if (family[i] == one) {
                        family[i] = other;
                    }
                }
            }
        }
        return family;
    }

    private static Edge edge(Related related, Witness parent, Witness child) {
        AlignedPair pair = related.pair;
        boolean leftIsParent = parent == pair.left();
        List<Evidence> evidence = new ArrayList<>(EdgeWriter.shared(pair));
        for (Sign sign : related.direction.signs()) {
            boolean speaksFor = sign.bits() > 0 == leftIsParent;
            evidence.add(
                    speaksFor
                            ? sign.toEvidence()
                            : new Evidence(Evidence.Kind.AGAINST, "against: " + sign.text(), sign.passages()));
        }
        double forward = related.direction.leftIsParent();
        return new Edge(
                parent.id(),
                child.id(),
                KindClassifier.of(pair, child),
                pair.shareOf(child),
                probability(related),
                leftIsParent ? forward : 1 - forward,
                evidence,
                EdgeWriter.derivations(pair, child));
    }

    private static void addLostSource(
            Related related, LostSourceFinder.Found found, List<LostSource> lost, List<Edge> edges) {
        AlignedPair pair = related.pair;
        String id = "lost-" + (lost.size() + 1);
        List<Evidence> shared = EdgeWriter.shared(pair);
        List<Evidence> evidence = new ArrayList<>(found.evidence());
        evidence.addAll(shared);
        double probability = probability(related);
        lost.add(new LostSource(id, found.label(), 0.9 * probability, evidence));
        for (Witness child : List.of(pair.left(), pair.right())) {
            edges.add(new Edge(
                    id,
                    child.id(),
                    KindClassifier.of(pair, child),
                    pair.shareOf(child),
                    probability,
                    0.9,
                    shared,
                    EdgeWriter.derivations(pair, child)));
        }
    }

    private static double probability(Related related) {
        return 1 / (1 + Math.exp(-related.logOdds));
    }

    /// A pair of articles that is more probably related than not.
    private record Related(AlignedPair pair, double logOdds, Direction direction) {}
}
