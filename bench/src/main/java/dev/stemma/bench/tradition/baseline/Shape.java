package dev.stemma.bench.tradition.baseline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The shape of a binary tree that hangs on text 0. Texts are numbered from 0, the nodes between them from the number
/// of
/// texts on. It begins with texts 0 and 1; a branch that is not in the tree can be grafted.
final class Shape {

    private static final int NONE = -1;

    private final int texts;
    private final int[] above;
    private final boolean[] used;

    /// @param texts at least two
    Shape(int texts) {
        this.texts = texts;
        above = new int[Math.max(2, 2 * texts - 2)];
        used = new boolean[above.length];
        Arrays.fill(above, NONE);
        above[1] = 0;
        used[0] = true;
        used[1] = true;
    }

    int texts() {
        return texts;
    }

    /// How many nodes there can be.
    int nodes() {
        return above.length;
    }

    boolean isInUse(int node) {
        return used[node];
    }

    int above(int node) {
        return above[node];
    }

    boolean hangsOnTheRoot(int node) {
        return above[node] == 0;
    }

    /// All nodes of the tree but its root, those above before those below.
    List<Integer> below() {
        List<Integer> found = new ArrayList<>(List.of(0));
        for (int i = 0; i < found.size(); i++) {
            for (int node = 1; node < above.length; node++) {
                if (above[node] == found.get(i)) {
                    found.add(node);
                }
            }
        }
        return found.subList(1, found.size());
    }

    /// Puts a branch beside a node of the tree, with a new node above both.
    void graft(int branch, int beside) {
        int node = texts;
        while (used[node]) {
            node++;
        }
        used[node] = true;
        used[branch] = true;
        above[node] = above[beside];
        above[beside] = node;
        above[branch] = node;
    }

    /// Takes a branch out of the tree, with the node that it hangs on.
    ///
    /// @return beside what it stood
    int cut(int branch) {
        int node = above[branch];
        int beside = NONE;
        for (int other = 1; other < above.length; other++) {
            beside = above[other] == node && other != branch ? other : beside;
        }
        above[beside] = above[node];
        above[node] = NONE;
        above[branch] = NONE;
        used[node] = false;
        return beside;
    }
}
