package dev.stemma.lineage;

import dev.stemma.align.Alignment;
import dev.stemma.annotate.AnnotatedArticle;
import dev.stemma.annotate.BorrowedText;
import dev.stemma.article.ArticleNames;
import dev.stemma.language.BackgroundFrequencies;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Builds the stemma of a story.
///
/// The model: every article is either written anew, at no gain, or with a parent at hand, at the gain of
/// the bits that the parent saves and of the evidence for its being the parent. The tree of greatest gain
/// is an [Arborescence] with a virtual root. Lost sources are put in where two related articles cannot be
/// parent and child ([LostSourceSearch]); further parents where passages remain unexplained
/// ([PartialParents]).
///
/// Safe for use by several threads. Cost: near linear in the number of alignments.
public final class StemmaBuilder {

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
        List<RelatedPair> related = related(reading);
        List<Witness> witnesses = reading.witnesses;
        TreeSearch search = new TreeSearch(witnesses.size(), related);
        @Nullable RelatedPair[] parents = search.best();
        StemmaWriter writer = new StemmaWriter(witnesses);
        writer.addTree(
                parents,
                child -> support(child, parents, search),
                LostSourceChooser.choose(new LostSourceSearch(witnesses, related, parents).candidates()));
        IdentityHashMap<AlignedPair, Direction> directions = new IdentityHashMap<>();
        related.forEach(pair -> directions.put(pair.pair(), pair.direction()));
        writer.addPartialParents(parents, reading.aligned, directions, reading.readings);
        return writer.write(story.stream().map(AnnotatedArticle::id).toList());
    }

    private static double support(int child, @Nullable RelatedPair[] parents, TreeSearch search) {
        RelatedPair parent = parents[child];
        return parent == null ? 0 : Resampling.support(parent, search.rivals(child));
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

    /// What the model sees of the places where a lost source may stand.
    ///
    /// @param story the articles
    /// @param alignments of pairs of them
    public List<LostReading> readLostSources(List<AnnotatedArticle> story, List<Alignment> alignments) {
        Reading reading = read(story, alignments);
        List<RelatedPair> related = related(reading);
        @Nullable RelatedPair[] parents = new TreeSearch(reading.witnesses.size(), related).best();
        List<LostReading> found = new ArrayList<>();
        for (LostCandidate candidate : new LostSourceSearch(reading.witnesses, related, parents).candidates()) {
            List<String> below = reading.witnesses.stream()
                    .filter(witness ->
                            candidate.members().stream().anyMatch(member -> isBelow(witness, member, parents)))
                    .map(Witness::id)
                    .toList();
            found.add(new LostReading(below, candidate.parent().isEmpty(), candidate.features()));
        }
        return found;
    }

    private static boolean isBelow(Witness witness, Witness ancestor, @Nullable RelatedPair[] parents) {
        if (witness == ancestor) {
            return true;
        }
        RelatedPair pair = parents[witness.number];
        return pair != null && isBelow(pair.parent(), ancestor, parents);
    }

    private static List<RelatedPair> related(Reading reading) {
        return reading.related.stream()
                .map(pair ->
                        new RelatedPair(pair, reading.model.probability(pair), Direction.of(pair, reading.readings)))
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
        Map<String, String> names =
                ArticleNames.of(story.stream().map(AnnotatedArticle::article).toList());
        List<AnnotatedArticle> ordered = story.stream()
                .sorted(Comparator.comparing(AnnotatedArticle::id))
                .toList();
        List<BorrowedText> borrowed = BorrowedText.of(ordered);
        for (AnnotatedArticle article : ordered) {
            int number = witnesses.size();
            Witness witness = new Witness(
                    article,
                    number,
                    names.getOrDefault(article.id(), article.id()),
                    borrowed.get(number).units(),
                    background);
            witnesses.add(witness);
            byId.put(witness.id(), witness);
        }
        OutletNames outlets = new OutletNames(witnesses);
        witnesses.forEach(witness -> outlets.mark(witness, witness.credits));
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
        StoryReadings readings = new StoryReadings(witnesses, families(witnesses.size(), related), related);
        return new Reading(witnesses, aligned, related, model, readings);
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
