package dev.stemma.bench.examples;

import java.util.ArrayList;
import java.util.List;

/// Counts what is right, wrong and missed, and remembers what was not right.
final class Tally {

    private int right;
    private int wrong;
    private int missed;
    private final List<String> notes = new ArrayList<>();

    /// One more found that is there.
    void right() {
        right++;
    }

    /// One more found that is not there.
    void wrong(String what) {
        wrong++;
        notes.add("wrong:  " + what);
    }

    /// One more there that was not found.
    void missed(String what) {
        missed++;
        notes.add("missed: " + what);
    }

    /// Right, or else wrong.
    void count(boolean holds, String what) {
        if (holds) {
            right();
        } else {
            wrong(what);
        }
    }

    /// Found, or else missed.
    void find(boolean found, String what) {
        if (found) {
            right();
        } else {
            missed(what);
        }
    }

    /// Right of all found; 0 when nothing was found, since a stage that says nothing has no merit.
    double precision() {
        return right + wrong == 0 ? 0 : (double) right / (right + wrong);
    }

    /// Right of all there; 1 when nothing is there.
    double recall() {
        return right + missed == 0 ? 1 : (double) right / (right + missed);
    }

    /// Harmonic mean of precision and recall; 0 when nothing is right.
    double f1() {
        return right == 0 ? 0 : 2.0 * right / (2.0 * right + wrong + missed);
    }

    /// Right of everything counted; 0 when nothing was counted.
    double share() {
        int all = right + wrong + missed;
        return all == 0 ? 0 : (double) right / all;
    }

    /// What was wrong or missed, in the order of counting.
    List<String> notes() {
        return List.copyOf(notes);
    }
}
