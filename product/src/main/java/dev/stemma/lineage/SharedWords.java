package dev.stemma.lineage;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Which words of one text another has: surely, by their alignment, and perhaps, by all that can be missed in it.
///
/// That two texts share a word rests on the sure side; that a third lacks it, on the other: where a sentence was turned
/// so far that it found no match, its words are not missing.
final class SharedWords {

    private static final float SAME = 0.5f;
    /// A sentence with less of another's information than this is not the same told anew.
    private static final double LIKE = 0.2;
    /// Words as common as this, in bits, do not tell which sentence is meant.
    private static final double COMMON_BITS = 3;

    private static final double LEAST_BITS = 0.3;
    /// Fewer words of a further text are a quotation or a phrase.
    private static final int LEAST_FURTHER = 40;

    private static final BitSet NONE = new BitSet();

    private final Map<Long, RelatedPair> pairs = new HashMap<>();
    private final Map<Witness, List<Witness>> relatives = new HashMap<>();
    private final Map<Witness, Boolean> mixed = new HashMap<>();
    private final Map<Long, BitSet> sure = new HashMap<>();
    private final Map<Long, BitSet> possible = new HashMap<>();
    private final Map<Witness, Places> places = new HashMap<>();

    /// Where a text has its words, and which stand side by side.
    private record Places(Map<String, BitSet> sentences, Set<String> neighbours) {}

    SharedWords(List<RelatedPair> related) {
        for (RelatedPair pair : related) {
            pairs.put(Math.min(key(pair.parent(), pair.child()), key(pair.child(), pair.parent())), pair);
            relatives.computeIfAbsent(pair.parent(), key -> new ArrayList<>()).add(pair.child());
            relatives.computeIfAbsent(pair.child(), key -> new ArrayList<>()).add(pair.parent());
        }
    }

    /// Whether a text was put together out of two that have nothing to do with each other: besides the relative that
    /// it shares most with, others that are no relatives of that one have words of it that that one lacks.
    boolean isMixed(Witness witness) {
        return mixed.computeIfAbsent(witness, key -> {
            List<Witness> all = relatives.getOrDefault(witness, List.of());
            Optional<Witness> main = all.stream()
                    .max(Comparator.comparingInt(one -> sure(witness, one).cardinality()));
            BitSet further = new BitSet();
            all.stream()
                    .filter(one -> main.filter(most -> most != one && !areRelated(most, one))
                            .isPresent())
                    .forEach(one -> further.or(sure(witness, one)));
            main.ifPresent(most -> further.andNot(possible(witness, most)));
            return further.cardinality() >= LEAST_FURTHER;
        });
    }

    /// The pair of two texts, where they are related.
    Optional<RelatedPair> pair(Witness one, Witness other) {
        return Optional.ofNullable(pairs.get(Math.min(key(one, other), key(other, one))));
    }

    boolean areRelated(Witness one, Witness other) {
        return pair(one, other).isPresent();
    }

    /// The words of a text that another surely has as well, by their numbers; not to be written to.
    BitSet sure(Witness of, Witness in) {
        return sure.computeIfAbsent(key(of, in), key -> {
            BitSet words = new BitSet();
            pair(of, in).ifPresent(pair -> {
                float[] same = pair.pair().sameOf(of);
                for (int i = 0; i < same.length; i++) {
                    words.set(i, same[i] > SAME);
                }
            });
            return words;
        });
    }

    /// The words of a text that another may have as well; not to be written to.
    BitSet possible(Witness of, Witness in) {
        return possible.computeIfAbsent(key(of, in), key -> {
            BitSet words = (BitSet) sure(of, in).clone();
            Places there = places.computeIfAbsent(in, SharedWords::places);
            for (int i = 0; i + 1 < of.words.size(); i++) {
                if (there.neighbours().contains(neighbours(of, i))) {
                    words.set(i, i + 2);
                }
            }
            int from = 0;
            while (from < of.words.size()) {
                int to = sentenceEnd(of, from);
                addLikest(of, from, to, there, in.article.sentences().size(), words);
                from = to;
            }
            return words;
        });
    }

    /// The end of the sentence that a word stands in, in words.
    static int sentenceEnd(Witness witness, int from) {
        int sentence = witness.words.get(from).sentence();
        int to = from;
        while (to < witness.words.size() && witness.words.get(to).sentence() == sentence) {
            to++;
        }
        return to;
    }

    /// Adds the words of a sentence that the likest sentence of another text has.
    private static void addLikest(Witness of, int from, int to, Places there, int sentences, BitSet words) {
        double[] alike = new double[sentences];
        double whole = 0;
        int best = 0;
        for (int i = from; i < to; i++) {
            double bits = Math.max(LEAST_BITS, of.words.get(i).bits() - COMMON_BITS);
            whole += bits;
            BitSet in = there.sentences().getOrDefault(of.words.get(i).text(), NONE);
            for (int at = in.nextSetBit(0); at >= 0; at = in.nextSetBit(at + 1)) {
                alike[at] += bits;
                best = alike[at] > alike[best] ? at : best;
            }
        }
        if (sentences == 0 || alike[best] <= LIKE * whole) {
            return;
        }
        for (int i = from; i < to; i++) {
            if (there.sentences().getOrDefault(of.words.get(i).text(), NONE).get(best)) {
                words.set(i);
            }
        }
    }

    private static Places places(Witness witness) {
        Map<String, BitSet> sentences = new HashMap<>();
        Set<String> neighbours = new HashSet<>();
        for (int i = 0; i < witness.words.size(); i++) {
            Witness.Word word = witness.words.get(i);
            sentences.computeIfAbsent(word.text(), key -> new BitSet()).set(word.sentence());
            if (i + 1 < witness.words.size()) {
                neighbours.add(neighbours(witness, i));
            }
        }
        return new Places(sentences, neighbours);
    }

    private static String neighbours(Witness witness, int word) {
        return witness.words.get(word).text() + " "
                + witness.words.get(word + 1).text();
    }

    private static long key(Witness one, Witness other) {
        return (long) one.number << 32 | other.number;
    }
}
