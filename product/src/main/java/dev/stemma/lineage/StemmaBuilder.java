package dev.stemma.lineage;

import dev.stemma.align.Alignment;
import dev.stemma.annotate.AnnotatedArticle;
import dev.stemma.language.BackgroundFrequencies;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Builds the stemma of a story.
///
/// The model: every article is either written anew, at no gain, or with a parent at hand, at the gain of
/// the bits that the parent saves and of the evidence for its being the parent. The tree of greatest gain
/// is an [Arborescence] with a virtual root. Lost sources are put in where two related articles cannot be
/// parent and child ([LostSourceFinder]); further parents where passages remain unexplained
/// ([PartialParents]).
///
/// Safe for use by several threads. Cost: near linear in the number of alignments.
public final class StemmaBuilder {

    /// How much of the shared bits counts when one parent is weighed against another: words do not fall
    /// independently.
    private static final double TEMPER = 0.3;

    /// In a story of so many articles or fewer, two articles without an alignment share nothing.
    private static final int SMALL_STORY = 32;

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
        Reading reading = read(story, alignments);
        List<RelatedPair> related = reading.related.stream()
                .map(pair ->
                        new RelatedPair(pair, reading.model.probability(pair), Direction.of(pair, reading.readings)))
                .toList();
        List<Witness> witnesses = reading.witnesses;
        RelatedPair[] parents = bestTree(witnesses.size(), related);
        StemmaWriter writer = new StemmaWriter(witnesses);
        writer.addTree(parents);
        writer.addPartialParents(parents, reading.aligned, reading.readings);
        return writer.write(story.stream().map(AnnotatedArticle::id).toList());
    }

    /// What the model sees of each aligned pair.
    ///
    /// @param story the articles
    /// @param alignments of pairs of them
    public List<PairReading> readPairs(List<AnnotatedArticle> story, List<Alignment> alignments) {
        Reading reading = read(story, alignments);
        return reading.aligned.stream()
                .map(pair -> {
                    double[] direction = new double[DirectionFeature.COUNT];
                    for (Sign sign : Direction.signs(pair, reading.readings)) {
                        direction[sign.feature().ordinal()] = sign.value();
                    }
                    return new PairReading(
                            pair.left().id(),
                            pair.right().id(),
                            Arrays.stream(reading.model.features(pair)).boxed().toList(),
                            Arrays.stream(direction).boxed().toList());
                })
                .toList();
    }

    /// A story as its pairs show it.
    private record Reading(
            List<Witness> witnesses,
            List<AlignedPair> aligned,
            List<AlignedPair> related,
            DescentModel model,
            StoryReadings readings) {}

    private Reading read(List<AnnotatedArticle> story, List<Alignment> alignments) {
        List<Witness> witnesses = new ArrayList<>();
        Map<String, Witness> byId = new LinkedHashMap<>();
        story.stream().sorted(Comparator.comparing(AnnotatedArticle::id)).forEach(article -> {
            Witness witness = new Witness(article, witnesses.size(), background);
            witnesses.add(witness);
            byId.put(witness.id(), witness);
        });
        List<AlignedPair> aligned = new ArrayList<>();
        for (Alignment alignment : alignments) {
            Witness left = byId.get(alignment.left());
            Witness right = byId.get(alignment.right());
            if (left != null && right != null) {
                aligned.add(new AlignedPair(left, right, PairEvidence.of(alignment, left, right)));
            }
        }
        DescentModel model = new DescentModel(aligned, witnesses, witnesses.size() <= SMALL_STORY);
        List<AlignedPair> related =
                aligned.stream().filter(pair -> model.logOdds(pair) > 0).toList();
        StoryReadings readings = new StoryReadings(witnesses, families(witnesses.size(), related));
        return new Reading(witnesses, aligned, related, model, readings);
    }

    /// For each witness the pair with its parent, directed from parent to child; null for a root.
    private static RelatedPair[] bestTree(int witnesses, List<RelatedPair> related) {
        int root = witnesses;
        List<Arborescence.Arc> arcs = new ArrayList<>();
        List<RelatedPair> behind = new ArrayList<>();
        for (int i = 0; i < witnesses; i++) {
            arcs.add(new Arborescence.Arc(root, i, 0));
        }
        for (RelatedPair pair : related) {
            for (RelatedPair directed : List.of(pair, pair.reversed())) {
                arcs.add(
                        new Arborescence.Arc(directed.parent().number, directed.child().number, directed.gain(TEMPER)));
                behind.add(directed);
            }
        }
        int[] chosen = Arborescence.best(root + 1, root, arcs);
        RelatedPair[] parents = new RelatedPair[witnesses];
        for (int child = 0; child < witnesses; child++) {
            if (chosen[child] >= witnesses) {
                parents[child] = behind.get(chosen[child] - witnesses);
            }
        }
        return parents;
    }

    /// Numbers alike for articles that are related, directly or through others.
    private static int[] families(int articles, List<AlignedPair> pairs) {
        int[] family = IntStream.range(0, articles).toArray();
        for (AlignedPair pair : pairs) {
            int one = family[pair.left().number];
            int other = family[pair.right().number];
            if (one != other) {
                Arrays.setAll(family, i -> family[i] == one ? other : family[i]);
            }
        }
        return family;
    }
}
