package dev.stemma.lineage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Copying shortens: the longer of two texts is the parent where it explains the other.
///
/// Length says much where the wording differs, because a summary leaves out and a longer text is hardly
/// spun out of a shorter one; it says little where whole paragraphs agree word for word, because a paper
/// adds its own to a wire as readily as it cuts. What is missing tells more than how much: a copy is cut
/// from its end, where the least important stands in news, and by whole sentences. None of this holds for
/// versions of one page ([PageVersions]).
final class Condensation implements DirectionRule {

    private static final double LEAST = 0.02;

    @Override
    public List<Sign> weigh(AlignedPair pair, StoryReadings readings) {
        List<Sign> signs = new ArrayList<>();
        double copies = 1 - PageVersions.likeness(pair, readings);
        if (copies == 0) {
            return signs;
        }
        addLength(signs, pair, copies);
        addCut(signs, pair, copies);
        double more = copies * (pair.shareOf(pair.right()) - pair.shareOf(pair.left()));
        if (Math.abs(more) >= LEAST) {
            Witness parent = Sign.parent(pair, more);
            Witness child = pair.other(parent);
            signs.add(new Sign(
                    DirectionFeature.EXPLAINS_MORE,
                    3 * more,
                    Evidence.Kind.CONDENSATION,
                    child.words.size() < parent.words.size()
                            ? shorter(pair, parent)
                            : String.format(
                                    Locale.ROOT,
                                    "%s explains %.0f %% of %s, which explains only %.0f %% of it",
                                    parent.named(),
                                    100 * pair.shareOf(child),
                                    child.named(),
                                    100 * pair.shareOf(parent)),
                    List.of()));
        }
        return signs;
    }

    private static void addLength(List<Sign> signs, AlignedPair pair, double copies) {
        double left = Math.max(1, pair.left().words.size());
        double right = Math.max(1, pair.right().words.size());
        double ratio = Math.log(left / right) / Math.log(2);
        if (Math.abs(ratio) < LEAST) {
            return;
        }
        Witness parent = Sign.parent(pair, ratio);
        Witness child = pair.other(parent);
        double verbatim = pair.verbatimOf(child);
        double rewritten = Math.max(0, 1 - verbatim / 0.8);
        // A copy that adds nothing of its own has been cut; one that adds may have been added to as well as cut.
        double whole = Math.max(0, Math.min(1, (verbatim - 0.85) / 0.13));
        String text = shorter(pair, parent);
        double near = (1 - rewritten) * (1 - whole);
        add(signs, DirectionFeature.LONGER_REWRITTEN, copies * rewritten * bounded(ratio, 2), text);
        add(signs, DirectionFeature.LONGER_WHOLE, copies * whole * bounded(8 * ratio, 1), text);
        add(signs, DirectionFeature.LONGER_NEAR, copies * near * bounded(2 * ratio, 1), text);
    }

    private static String shorter(AlignedPair pair, Witness parent) {
        Witness child = pair.other(parent);
        return String.format(
                Locale.ROOT,
                "%s is shorter (%d words against %d) and %.0f %% of it is explained by %s",
                child.named(),
                child.words.size(),
                parent.words.size(),
                100 * pair.shareOf(child),
                parent.named());
    }

    private static void addCut(List<Sign> signs, AlignedPair pair, double copies) {
        Missing left = Missing.from(pair, pair.right());
        Missing right = Missing.from(pair, pair.left());
        double tail = copies * bounded(4 * (left.tail - right.tail), 1.5);
        double middle = copies * bounded(4 * (left.middle - right.middle), 1.5);
        add(
                signs,
                DirectionFeature.CUT_TAIL,
                tail,
                pair.other(Sign.parent(pair, tail)).named() + " breaks off before the end of the other");
        add(
                signs,
                DirectionFeature.CUT_MIDDLE,
                middle,
                pair.other(Sign.parent(pair, middle)).named() + " lacks whole sentences between those it shares");
    }

    private static void add(List<Sign> signs, DirectionFeature feature, double value, String text) {
        if (Math.abs(value) >= LEAST) {
            signs.add(new Sign(feature, value, Evidence.Kind.CONDENSATION, text, List.of()));
        }
    }

    private static double bounded(double value, double most) {
        return Math.max(-most, Math.min(most, value));
    }

    /// What one text has and another lacks, as shares of the first.
    ///
    /// @param tail words behind the last that the other explains
    /// @param middle words of whole sentences between those that the other explains
    private record Missing(double tail, double middle) {

        private static final float EXPLAINED = 0.3f;

        /// What `lacking` lacks.
        static Missing from(AlignedPair pair, Witness lacking) {
            Witness whole = pair.other(lacking);
            float[] explained = pair.explainedOf(whole);
            int n = explained.length;
            int last = n - 1;
            while (last >= 0 && explained[last] < EXPLAINED) {
                last--;
            }
            int first = 0;
            while (first < last && explained[first] < EXPLAINED) {
                first++;
            }
            int missing = 0;
            int from = first;
            while (from <= last) {
                int to = from;
                float most = 0;
                while (to <= last
                        && whole.words.get(to).sentence()
                                == whole.words.get(from).sentence()) {
                    most = Math.max(most, explained[to]);
                    to++;
                }
                missing += most < EXPLAINED ? to - from : 0;
                from = to;
            }
            double words = Math.max(1, n);
            return new Missing(last < 0 ? 0 : (n - 1 - last) / words, missing / words);
        }
    }
}
