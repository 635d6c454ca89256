package dev.stemma.align;

import dev.stemma.annotate.AnnotatedArticle;
import dev.stemma.annotate.BorrowedText;
import dev.stemma.language.BackgroundFrequencies;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Aligns the articles of one story, candidate pairs only.
///
/// Safe for use by several threads. Cost: near linear in the number of articles of a large story, and for
/// each candidate pair the product of the numbers of sentences.
public final class Aligner {

    static final int SHINGLE = 4;
    private static final double RARE_BITS = 8;
    private static final double GROUP_SHARE = 0.3;
    private static final int LEAST_SENTENCES = 60;

    private final AlignerSettings settings;
    private final BackgroundFrequencies background;

    /// An aligner that suits news.
    public Aligner() {
        this(AlignerSettings.DEFAULT, new BackgroundFrequencies());
    }

    /// An aligner with its own settings.
    public Aligner(AlignerSettings settings, BackgroundFrequencies background) {
        this.settings = settings;
        this.background = background;
    }

    /// Alignments of all pairs that share more than a passing word, ordered by left and right id.
    public List<Alignment> align(List<AnnotatedArticle> story) {
        List<AnnotatedArticle> ordered = story.stream()
                .sorted(Comparator.comparing(AnnotatedArticle::id))
                .toList();
        Vocabulary vocabulary = new Vocabulary(background);
        List<BorrowedText> borrowed = BorrowedText.of(ordered);
        List<WordText> texts = IntStream.range(0, ordered.size())
                .mapToObj(i -> WordText.of(ordered.get(i), vocabulary, borrowed.get(i)))
                .toList();
        ShingleIndex index = new ShingleIndex(texts, SHINGLE, vocabulary, RARE_BITS);
        List<int[]> candidates = new CandidateFinder(index, settings).candidates(texts.size());
        RunFinder runFinder = new RunFinder(settings.shortestRun());
        List<List<int[]>> runs = candidates.stream()
                .map(pair -> runFinder.find(texts.get(pair[0]), texts.get(pair[1])))
                .toList();
        int[] groupOf = CopyGroups.of(texts, candidates, runs, GROUP_SHARE);
        StoryCommonness commonness = new StoryCommonness(texts, groupOf, vocabulary);
        SentenceMatcher matcher = new SentenceMatcher(settings, tellingWeights(texts, vocabulary));
        PairAligner pairs = new PairAligner(texts, index, commonness, matcher);
        List<Alignment> alignments = new ArrayList<>();
        for (int c = 0; c < candidates.size(); c++) {
            int a = candidates.get(c)[0];
            int b = candidates.get(c)[1];
            Alignment alignment = pairs.align(a, b, runs.get(c));
            if (!alignment.pairs().isEmpty() || !alignment.runs().isEmpty()) {
                alignments.add(alignment);
            }
        }
        return alignments;
    }

    /// How telling each stem is for pairing sentences: little where many sentences of the story have it.
    private static double[] tellingWeights(List<WordText> texts, Vocabulary vocabulary) {
        int[] sentencesWith = new int[vocabulary.stems()];
        int sentences = 0;
        for (WordText text : texts) {
            for (int[] stems : SentenceMatcher.stems(text)) {
                sentences++;
                for (int stem : stems) {
                    sentencesWith[stem]++;
                }
            }
        }
        double[] weights = new double[vocabulary.stems()];
        for (int stem = 0; stem < weights.length; stem++) {
            // In a story of one or two short texts frequency says nothing yet: a floor keeps every stem telling.
            double share = (double) Math.max(1, sentencesWith[stem]) / Math.max(LEAST_SENTENCES, sentences);
            weights[stem] = Math.max(0.3, Math.min(vocabulary.bits(stem), -Math.log(share) / Math.log(2)));
        }
        return weights;
    }
}
