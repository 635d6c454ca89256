package dev.stemma.language.grammar;

import dev.stemma.language.learned.FeatureList;

/// The features from which the parser reads its next transition and the label of an arc (after Zhang and Nivre 2011,
/// fitted to the arc-hybrid system).
public final class ParserFeatures {

    private static final int NO_WORD = 3;
    private static final int ROOT_WORD = 5;
    private static final int NO_TAG = 101;
    private static final int ROOT_TAG = 102;

    private final WordForms words;
    private final int[] tags;
    private final ParserState state;

    /// Features of one sentence.
    ///
    /// @param tags the numbers of the words' tags
    public ParserFeatures(WordForms words, int[] tags, ParserState state) {
        this.words = words;
        this.tags = tags;
        this.state = state;
    }

    private int word(int i) {
        return i < 0 ? NO_WORD : i >= words.size ? ROOT_WORD : words.lower[i];
    }

    private int tag(int i) {
        return i < 0 ? NO_TAG : i >= words.size ? ROOT_TAG : tags[i];
    }

    private int label(int i) {
        return i < 0 || i >= words.size ? -2 : state.labels[i];
    }

    private static int child(int[] children, int i) {
        return i < 0 ? -1 : children[i];
    }

    private int labelSet(int i) {
        return i < 0 ? 0 : (int) (state.labelSet[i] ^ (state.labelSet[i] >>> 32) * 31);
    }

    private static int distance(int from, int to) {
        if (from < 0 || to < 0) {
            return 0;
        }
        int distance = Math.abs(to - from);
        return distance < 5 ? distance : distance < 10 ? 5 : 6;
    }

    /// Puts the features of the next transition into the list.
    public void transition(FeatureList list) {
        list.clear();
        int s0 = state.stack(0);
        int s1 = state.stack(1);
        int s2 = state.stack(2);
        int b0 = state.buffer(0);
        int b1 = state.buffer(1);
        int b2 = state.buffer(2);
        int s0w = word(s0);
        int s1w = word(s1);
        int b0w = word(b0);
        int b1w = word(b1);
        int s0t = tag(s0);
        int s1t = tag(s1);
        int s2t = tag(s2);
        int b0t = tag(b0);
        int b1t = tag(b1);
        int b2t = tag(b2);

        list.add(1, s0w, s0t);
        list.add(2, s0w);
        list.add(3, s0t);
        list.add(4, s1w, s1t);
        list.add(5, s1w);
        list.add(6, s1t);
        list.add(7, b0w, b0t);
        list.add(8, b0w);
        list.add(9, b0t);
        list.add(10, b1w, b1t);
        list.add(11, b1t);
        list.add(12, word(b2), b2t);
        list.add(13, s2t, word(s2));

        list.add(14, s0w, b0w);
        list.add(15, s0w, s0t, b0t);
        list.add(16, s0t, b0w, b0t);
        list.add(17, s0t, b0t);
        list.add(18, s1w, s0w);
        list.add(19, s1w, s1t, s0t);
        list.add(20, s1t, s0w, s0t);
        list.add(21, s1t, s0t);
        list.add(22, b0t, b1t);
        list.add(23, b0w, b1w);
        list.add(24, s1w, b0w);
        list.add(25, s1t, b0t);

        list.add(26, s0t, b0t, b1t);
        list.add(27, s1t, s0t, b0t);
        list.add(28, s2t, s1t, s0t);
        list.add(29, b0t, b1t, b2t);
        list.add(30, s1t, s0t, b0t, b1t);
        list.add(31, s2t, s1t, s0t, b0t);
        list.add(32, s0w, b0t, b1t);
        list.add(33, s1w, s0t, b0t);
        list.add(34, s1t, s0w, b0t);
        list.add(35, s1t, s0t, b0w);
        list.add(36, s0t, b0t, b1w);
        list.add(37, s1w, s0w, b0t);
        list.add(38, s1w, s0t, b0w);

        neighbours(list, s0, s1, b0);
        children(list, s0, s1, b0);
        counts(list, s0, s1, b0);
    }

    private void neighbours(FeatureList list, int s0, int s1, int b0) {
        int s0t = tag(s0);
        int b0t = tag(b0);
        if (s0 >= 0) {
            list.add(41, tag(s0 - 1), s0t, b0t);
            list.add(42, s0t, tag(s0 + 1), b0t);
            list.add(43, word(s0 + 1), s0t, b0t);
            list.add(44, word(s0 - 1), s0t);
        }
        if (b0 > 0) {
            list.add(45, tag(b0 - 1), b0t, s0t);
            list.add(46, word(b0 - 1), b0t);
        }
        if (s1 >= 0) {
            list.add(47, tag(s1), tag(s1 + 1), s0t);
            list.add(48, tag(s1 - 1), tag(s1), s0t);
            list.add(49, word(s1 + 1), tag(s1), s0t);
        }
        int b3 = state.buffer(3);
        list.add(50, tag(state.buffer(1)), tag(state.buffer(2)), tag(b3));
    }

    private void children(FeatureList list, int s0, int s1, int b0) {
        int s0t = tag(s0);
        int s1t = tag(s1);
        int b0t = tag(b0);
        int s0l = child(state.firstLeft, s0);
        int s0l2 = child(state.secondLeft, s0);
        int s0r = child(state.firstRight, s0);
        int s0r2 = child(state.secondRight, s0);
        int s1l = child(state.firstLeft, s1);
        int s1r = child(state.firstRight, s1);
        int b0l = child(state.firstLeft, b0);
        int b0l2 = child(state.secondLeft, b0);

        list.add(51, s0t, tag(s0l), b0t);
        list.add(52, s0t, tag(s0r), b0t);
        list.add(53, s0t, b0t, tag(b0l));
        list.add(54, s1t, tag(s1r), s0t);
        list.add(55, s1t, tag(s1l), s0t);
        list.add(56, s1t, s0t, tag(s0l));
        list.add(57, s1t, s0t, tag(s0r));
        list.add(58, s0t, label(s0l), b0t);
        list.add(59, s0t, label(s0r), b0t);
        list.add(60, b0t, label(b0l), s0t);
        list.add(61, s1t, label(s1r), s0t);
        list.add(62, s1t, label(s1l), s0t);
        list.add(63, s0t, label(s0l), label(s0l2));
        list.add(64, s0t, label(s0r), label(s0r2));
        list.add(65, b0t, label(b0l), label(b0l2));
        list.add(66, word(s0l), s0t, b0t);
        list.add(67, word(s0r), s0t, b0t);
        list.add(68, word(b0l), b0t, s0t);
        list.add(69, word(s1r), s1t, s0t);
        list.add(70, word(s0l), s0t, s1t);
        list.add(71, word(s0r), s0t, s1t);
        list.add(72, word(s0), label(s0l));
        list.add(73, word(s0), label(s0r));
        list.add(74, word(s1), label(s1r), s0t);
        list.add(75, word(b0), label(b0l));
    }

    private void counts(FeatureList list, int s0, int s1, int b0) {
        int s0t = tag(s0);
        int s1t = tag(s1);
        int b0t = tag(b0);
        int near = distance(s0, b0);
        int far = distance(s1, s0);
        list.add(81, word(s0), near);
        list.add(82, s0t, near, b0t);
        list.add(83, word(b0), near);
        list.add(84, s1t, far, s0t);
        list.add(85, word(s1), far, s0t);
        list.add(86, word(s0), far, s1t);
        list.add(87, s0t, labelSet(s0), b0t);
        list.add(88, word(s0), labelSet(s0));
        list.add(89, b0t, labelSet(b0), s0t);
        list.add(90, word(b0), labelSet(b0));
        list.add(91, s1t, labelSet(s1), s0t);
        list.add(92, word(s1), labelSet(s1));
        if (s0 >= 0) {
            list.add(93, s0t, b0t, Math.min(3, state.rightCount[s0]), Math.min(3, state.leftCount[s0]));
        }
        if (s1 >= 0) {
            list.add(94, s1t, s0t, Math.min(3, state.rightCount[s1]));
        }
        list.add(95, s1t, s0t, b0t, labelSet(s1));
    }

    /// Puts the features of the label of an arc into the list; all dependents of the dependent are known.
    public void label(FeatureList list, int head, int dependent) {
        list.clear();
        int hw = word(head);
        int dw = word(dependent);
        int ht = tag(head);
        int dt = tag(dependent);
        int side = dependent < head ? 1 : 2;
        int dl = child(state.firstLeft, dependent);
        int dr = child(state.firstRight, dependent);
        int outerLeft = outermostLeft(dependent);
        list.add(1, side, ht, dt);
        list.add(2, side, hw);
        list.add(3, side, dw);
        list.add(4, hw, dw);
        list.add(5, side, hw, dt);
        list.add(6, side, ht, dw);
        list.add(7, side, dt);
        list.add(8, side, ht);
        list.add(9, side, dt, distance(head, dependent), ht);
        list.add(10, tag(dependent - 1), dt, ht, side);
        list.add(11, dt, tag(dependent + 1), ht, side);
        list.add(12, tag(head - 1), ht, dt, side);
        list.add(13, ht, tag(head + 1), dt, side);
        list.add(14, label(dl), dt, ht, side);
        list.add(15, label(dr), dt, ht, side);
        list.add(16, labelSet(dependent), dt, side);
        list.add(17, labelSet(dependent), ht, side);
        list.add(18, labelSet(head), dt, side);
        list.add(19, labelSet(head), dw, side);
        list.add(20, labelSet(head), labelSet(dependent), side);
        list.add(21, word(outerLeft), dt, ht, side);
        list.add(22, word(dl), dt, side);
        list.add(23, word(dr), dt, side);
        list.add(24, word(dependent - 1), dt, side);
        list.add(25, word(dependent + 1), dt, side);
        if (dependent < words.size) {
            list.add(26, words.suffix[2][dependent], ht, side);
            list.add(27, words.suffix[1][dependent], dt, ht, side);
        }
        list.add(28, side, labelSet(head), dt, ht);
        list.add(29, word(outerLeft), label(outerLeft), dt, hw);
        list.add(30, Math.abs(head - dependent) == 1 ? 1 : 2, dt, ht, side);
        list.add(31, dw, dt, labelSet(dependent));
        list.add(32, hw, dt, labelSet(dependent), side);
        list.add(33, tag(dl), label(dl), dt, hw);
    }

    private int outermostLeft(int word) {
        return word < 0 ? -1 : state.outerLeft[word];
    }
}
