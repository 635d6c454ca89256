package dev.stemma.bench.corpus;

import dev.stemma.align.Aligner;
import dev.stemma.align.Alignment;
import dev.stemma.align.SharedRun;
import dev.stemma.annotate.AnnotatedArticle;
import dev.stemma.article.Passage;
import dev.stemma.language.Sentence;
import dev.stemma.language.Token;
import dev.stemma.lineage.PairReading;
import dev.stemma.lineage.StemmaBuilder;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// How one text reuses another, as the alignment of the two shows it.
///
/// The manner is read from the sentences that were taken alone: a writer who pastes half of his text and writes the
/// rest himself has copied, not revised.
///
/// @param descent natural logarithm of the probability of descent, at most 0
/// @param meaning how near in meaning a sentence stands to the nearest one of the source, on average
/// @param untouched share of the words of sentences that were taken which stand in sentences left as they were
/// @param worded share of the words of sentences that were taken which stand in rows of the same words
record Reuse(double descent, double meaning, double untouched, double worded) {

    /// Words of a run that nobody writes twice.
    private static final int LONG_RUN = 8;

    /// From here on a sentence is as it was; a word changed in ten is a slip of the pen.
    private static final double AS_IT_WAS = 0.9;

    private static final Aligner ALIGNER = new Aligner();
    private static final StemmaBuilder BUILDER = new StemmaBuilder();

    static Reuse of(AnnotatedArticle source, AnnotatedArticle copy) {
        List<Alignment> alignments = ALIGNER.align(List.of(source, copy));
        double odds = BUILDER.readPairs(List.of(source, copy), alignments).stream()
                .mapToDouble(PairReading::descentLogOdds)
                .max()
                .orElse(PairReading.nothingShared());
        double[] manner = manner(copy, alignments);
        return new Reuse(-Math.log1p(Math.exp(-odds)), meaning(source, copy), manner[0], manner[1]);
    }

    private static double meaning(AnnotatedArticle source, AnnotatedArticle copy) {
        double sum = 0;
        for (Sentence sentence : copy.sentences()) {
            double nearest = -1;
            for (Sentence other : source.sentences()) {
                nearest = Math.max(nearest, copy.vectors().cosine(sentence.index(), source.vectors(), other.index()));
            }
            sum += nearest;
        }
        return sum / Math.max(1, copy.sentences().size());
    }

    private static double[] manner(AnnotatedArticle copy, List<Alignment> alignments) {
        BitSet runs = new BitSet();
        BitSet longRuns = new BitSet();
        Set<Passage> matched = new HashSet<>();
        for (Alignment alignment : alignments) {
            boolean left = alignment.left().equals(copy.id());
            for (SharedRun run : alignment.runs()) {
                Passage side = left ? run.left() : run.right();
                runs.set(side.start(), side.end());
                if (run.words() >= LONG_RUN) {
                    longRuns.set(side.start(), side.end());
                }
            }
            alignment.pairs().forEach(pair -> matched.add(left ? pair.left() : pair.right()));
        }
        double taken = 0;
        double worded = 0;
        double untouched = 0;
        for (Sentence sentence : copy.sentences()) {
            List<Token> words = sentence.tokens().stream()
                    .filter(token -> token.text().chars().anyMatch(Character::isLetterOrDigit))
                    .toList();
            if (matched.contains(copy.tokenized().passageOf(sentence))
                    || words.stream().anyMatch(word -> longRuns.get(word.start()))) {
                long same =
                        words.stream().filter(word -> runs.get(word.start())).count();
                taken += words.size();
                worded += same;
                untouched += same >= AS_IT_WAS * words.size() ? words.size() : 0;
            }
        }
        return new double[] {untouched / Math.max(1, taken), worded / Math.max(1, taken)};
    }
}
