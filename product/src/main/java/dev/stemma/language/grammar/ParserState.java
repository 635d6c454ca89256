package dev.stemma.language.grammar;

import java.util.Arrays;

/// Where the parser stands in a sentence: stack, next word of the buffer, and the arcs drawn so far.
///
/// The transition system is arc-hybrid (Kuhlmann, Gómez-Rodríguez and Satta 2011): `SHIFT` moves the buffer's first
/// word to the stack; `LEFT` takes the top of the stack away as a dependent of the buffer's first word; `RIGHT` takes
/// it away as a dependent of the word under it. The root stands at the end of the buffer and takes one dependent, so
/// every sequence of allowed transitions ends in a tree.
public final class ParserState {

    /// The transitions by number.
    public static final int SHIFT = 0;

    /// See [#SHIFT].
    public static final int LEFT = 1;

    /// See [#SHIFT].
    public static final int RIGHT = 2;

    static final int TRANSITIONS = 3;
    static final int NONE = -1;

    final int size;
    final int[] heads;
    final int[] labels;
    final int[] firstLeft;
    final int[] secondLeft;
    final int[] outerLeft;
    final int[] firstRight;
    final int[] secondRight;
    final int[] leftCount;
    final int[] rightCount;
    final long[] labelSet;
    private final int[] stack;
    private int depth;
    private int next;

    /// The state before the first transition over a sentence of `size` words.
    public ParserState(int size) {
        this.size = size;
        heads = filled(size, NONE);
        labels = filled(size, NONE);
        firstLeft = filled(size + 1, NONE);
        secondLeft = filled(size + 1, NONE);
        outerLeft = filled(size + 1, NONE);
        firstRight = filled(size + 1, NONE);
        secondRight = filled(size + 1, NONE);
        leftCount = new int[size + 1];
        rightCount = new int[size + 1];
        labelSet = new long[size + 1];
        stack = new int[size + 1];
    }

    private static int[] filled(int length, int value) {
        int[] array = new int[length];
        Arrays.fill(array, value);
        return array;
    }

    /// Whether all words have their head.
    public boolean isFinished() {
        return next == size && depth == 0;
    }

    /// Whether a transition may be made now.
    public boolean allows(int transition) {
        return switch (transition) {
            case SHIFT -> next < size;
            case LEFT -> depth >= 1 && (next < size || depth == 1);
            case RIGHT -> depth >= 2;
            default -> throw new IllegalArgumentException("transition " + transition);
        };
    }

    /// The word at a depth of the stack, 0 its top; -1 where there is none.
    public int stack(int below) {
        return below < depth ? stack[depth - 1 - below] : NONE;
    }

    /// A word of the buffer, 0 its first; the number of words stands for the root; -1 behind it.
    public int buffer(int ahead) {
        return next + ahead <= size ? next + ahead : NONE;
    }

    /// The head that a `LEFT` or `RIGHT` would give the top of the stack.
    public int headBy(int transition) {
        return transition == LEFT ? next : stack[depth - 2];
    }

    /// Makes a `SHIFT`.
    public void shift() {
        stack[depth++] = next++;
    }

    /// Makes a `LEFT` or `RIGHT`; the new arc has the given label.
    public void attach(int transition, int label) {
        int head = headBy(transition);
        int dependent = stack[--depth];
        heads[dependent] = head;
        labels[dependent] = label;
        labelSet[head] |= 1L << label;
        if (dependent < head) {
            outerLeft[head] = outerLeft[head] < 0 ? dependent : Math.min(outerLeft[head], dependent);
            secondLeft[head] = firstLeft[head];
            firstLeft[head] = dependent;
            leftCount[head]++;
        } else {
            secondRight[head] = firstRight[head];
            firstRight[head] = dependent;
            rightCount[head]++;
        }
    }

    /// The number of arcs of the true tree that a transition puts out of reach (Goldberg and Nivre 2013).
    ///
    /// @param truth each word's head; the number of words stands for the root
    public int cost(int transition, int[] truth) {
        int lost = 0;
        if (transition == SHIFT) {
            for (int below = 0; below < depth; below++) {
                int word = stack[depth - 1 - below];
                if (truth[word] == next || (below > 0 && truth[next] == word)) {
                    lost++;
                }
            }
            return lost;
        }
        int top = stack[depth - 1];
        for (int word = next; word < size; word++) {
            if (truth[word] == top) {
                lost++;
            }
        }
        int head = truth[top];
        if (transition == LEFT) {
            return head > next || (depth > 1 && head == stack[depth - 2]) ? lost + 1 : lost;
        }
        return head >= next ? lost + 1 : lost;
    }
}
