package dev.stemma.lineage;

import dev.stemma.align.PassagePair;
import dev.stemma.align.SharedRun;
import dev.stemma.article.Passage;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/// Finds the further parents of articles that were put together out of several: passages that the main
/// parent does not explain and another article does, word for word.
///
/// Contamination in the sense of textual criticism, passage by passage (compare Mink's coherence-based
/// genealogical method, 2004). Each further parent must pay for itself in bits of surprise; the same
/// quotation counts only where the child names the other as its source.
final class PartialParents {

    private static final double LEAST_BITS = 40;
    private static final int LEAST_WORDS = 15;
    private static final double QUOTED_BITS = 2.5;
    private static final double NAMED_BITS = 25;
    /// What the bits of a sentence in other words count beside those of the same words.
    private static final double REWORDED_SHARE = 0.5;

    private PartialParents() {}

    /// What another article explains of a child beyond the parents that it has.
    ///
    /// @param passages of child and parent in turn
    /// @param explained the numbers of the child's words that are explained with it
    record Found(
            double bits, double share, List<Passage> passages, List<Edge.Derivation> derivations, BitSet explained) {}

    /// @param related whether the two are taken for related as a whole, so that sentences in other words
    ///     count too
    /// @param known the numbers of the child's words that the parents it has explain
    static Optional<Found> find(AlignedPair pair, Witness child, boolean related, BitSet known) {
        Witness parent = pair.other(child);
        boolean named = OutletReference.naming(child, parent).isPresent();
        BitSet explained = (BitSet) known.clone();
        double bits = named ? NAMED_BITS : 0;
        int words = 0;
        List<Passage> passages = new ArrayList<>();
        List<Edge.Derivation> derivations = new ArrayList<>();
        for (SharedRun run : pair.evidence().alignment().runs()) {
            Passage own = child == pair.left() ? run.left() : run.right();
            Passage source = child == pair.left() ? run.right() : run.left();
            int from = child.wordFrom(own.start());
            int to = child.wordFrom(own.end());
            int fresh = to - from - explained.get(from, to).cardinality();
            double part = (double) fresh / Math.max(1, to - from);
            double here = part * (run.bits() + (named ? QUOTED_BITS * run.quotedWords() : 0));
            if (here > 0 && part > 0.5) {
                bits += here;
                words += fresh;
                passages.add(own);
                passages.add(source);
                derivations.add(new Edge.Derivation(own, Optional.of(source)));
                explained.set(from, to);
            }
        }
        for (PassagePair match : pair.evidence().alignment().pairs()) {
            boolean reworded = match.kind() == PassagePair.Kind.REWRITTEN || match.kind() == PassagePair.Kind.CONDENSED;
            Passage own = child == pair.left() ? match.left() : match.right();
            int from = child.wordFrom(own.start());
            int to = child.wordFrom(own.end());
            if (related && reworded && explained.get(from, to).isEmpty()) {
                Passage source = child == pair.left() ? match.right() : match.left();
                bits += REWORDED_SHARE * match.rarity() * match.similarity();
                words += (int) ((to - from) * match.similarity());
                passages.add(own);
                passages.add(source);
                derivations.add(new Edge.Derivation(own, Optional.of(source)));
                explained.set(from, to);
            }
        }
        if (bits < LEAST_BITS || words < (named ? LEAST_WORDS / 2 : LEAST_WORDS)) {
            return Optional.empty();
        }
        double share = (double) words / Math.max(1, child.words.size());
        return Optional.of(new Found(bits, share, passages, derivations, explained));
    }

    /// The numbers of a child's words that its main parent explains.
    static BitSet explained(AlignedPair main, Witness child) {
        BitSet words = new BitSet(child.words.size());
        for (SharedRun run : main.evidence().alignment().runs()) {
            Passage own = child == main.left() ? run.left() : run.right();
            words.set(child.wordFrom(own.start()), child.wordFrom(own.end()));
        }
        main.evidence().alignment().pairs().forEach(match -> {
            Passage own = child == main.left() ? match.left() : match.right();
            words.set(child.wordFrom(own.start()), child.wordFrom(own.end()));
        });
        return words;
    }
}
