package dev.stemma.report;

import java.util.BitSet;
import java.util.List;
import java.util.function.BiPredicate;

/// The longest common sequence of the words of a sentence and of a text (Wagner and Fischer 1974), names, numbers,
/// negations and hedges weighing more than other words.
final class WordOrder {

    private static final int ANCHOR = 4;
    private static final int SHORTEST_CONTENT_WORD = 4;

    private final BitSet matched = new BitSet();
    private final BitSet taken = new BitSet();
    private final BitSet content = new BitSet();

    /// @param anchor tells which words weigh more
    WordOrder(List<CheckedWord> sentence, List<CheckedWord> text, BiPredicate<List<CheckedWord>, Integer> anchor) {
        int[][] best = new int[sentence.size() + 1][text.size() + 1];
        for (int i = sentence.size() - 1; i >= 0; i--) {
            int weight = anchor.test(sentence, i) ? ANCHOR : 1;
            for (int j = text.size() - 1; j >= 0; j--) {
                best[i][j] = Math.max(best[i + 1][j], best[i][j + 1]);
                if (sentence.get(i).plain().equals(text.get(j).plain())) {
                    best[i][j] = Math.max(best[i][j], weight + best[i + 1][j + 1]);
                }
            }
        }
        int i = 0;
        int j = 0;
        while (i < sentence.size() && j < text.size()) {
            int weight = anchor.test(sentence, i) ? ANCHOR : 1;
            boolean same = sentence.get(i).plain().equals(text.get(j).plain());
            // as late as can be, so that an early "the" does not widen what is taken over
            if (best[i][j] == best[i][j + 1]) {
                j++;
            } else if (same && best[i][j] == weight + best[i + 1][j + 1]) {
                matched.set(i++);
                if (weight == ANCHOR || text.get(j).plain().length() >= SHORTEST_CONTENT_WORD) {
                    content.set(j);
                }
                taken.set(j++);
            } else {
                i++;
            }
        }
    }

    /// Whether a word of the sentence stands in the text in order.
    boolean isMatched(int wordOfSentence) {
        return matched.get(wordOfSentence);
    }

    /// Whether a word of the text is taken over.
    boolean isTaken(int wordOfText) {
        return taken.get(wordOfText);
    }

    boolean isEmpty() {
        return content.isEmpty();
    }

    /// The first word of the text that is taken over, short common ones left aside.
    int first() {
        return content.nextSetBit(0);
    }

    /// The last one.
    int last() {
        return content.length() - 1;
    }
}
