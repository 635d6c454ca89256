package dev.stemma.lineage;

import dev.stemma.article.Passage;
import java.util.ArrayList;
import java.util.List;

/// Which of two readings came first, at the places where two near copies differ.
///
/// Three observations add up. A change that is not carried through leaves relics: the child keeps the parent's
/// reading elsewhere, while the parent never has the child's (editorial fatigue: Goodacre, "Fatigue in the
/// Synoptics", 1998). A reading that unrelated reports of the event share is the older one. And where one text
/// has again and again the rarer word for the other's common one, it was spun: reporters write plain words, and
/// the harder reading of textual criticism (lectio difficilior) is the younger one where a thesaurus wrote it.
final class ChangedReadings implements DirectionRule {

    private static final double MOST = 2;
    /// A difference smaller than this says nothing.
    private static final double LEAST = 0.1;
    /// Fewer changes than this are chance.
    private static final int LEAST_CHANGES = 3;

    @Override
    public List<Sign> weigh(AlignedPair pair, StoryReadings readings) {
        double relics = 0;
        double told = 0;
        double rarer = 0;
        int plain = 0;
        List<Passage> shown = new ArrayList<>();
        for (Change change : Change.between(pair.evidence().alignment(), pair.left(), pair.right())) {
            if (!change.isSubstitution()) {
                continue;
            }
            List<Witness.Word> left = pair.left().words.subList(change.leftFrom(), change.leftTo());
            List<Witness.Word> right = pair.right().words.subList(change.rightFrom(), change.rightTo());
            double relicsHere = kept(left, pair.right()) - kept(right, pair.left());
            double toldHere = told(left, pair, readings) - told(right, pair, readings);
            relics += relicsHere;
            told += toldHere;
            if (change.isPlain(pair.left(), pair.right())) {
                rarer += meanBits(right) - meanBits(left);
                plain++;
            }
            if (Math.abs(relicsHere + toldHere) > 0.3 && shown.size() < 6) {
                shown.add(passage(pair.left(), change.leftFrom(), change.leftTo()));
                shown.add(passage(pair.right(), change.rightFrom(), change.rightTo()));
            }
        }
        List<Sign> signs = new ArrayList<>();
        add(
                signs,
                pair,
                DirectionFeature.RELICS,
                relics,
                "has another word here than in the rest of its text, where it says what the other says here",
                shown);
        add(
                signs,
                pair,
                DirectionFeature.TOLD,
                told,
                "has changed what unrelated reports of the event also say",
                shown);
        if (plain >= LEAST_CHANGES) {
            add(
                    signs,
                    pair,
                    DirectionFeature.RARER_WORDS,
                    rarer / plain,
                    "has rarer words again and again where the two differ",
                    List.of());
        }
        return signs;
    }

    private static void add(
            List<Sign> signs,
            AlignedPair pair,
            DirectionFeature feature,
            double sum,
            String said,
            List<Passage> shown) {
        double value = Math.max(-MOST, Math.min(MOST, sum));
        if (Math.abs(value) >= LEAST) {
            signs.add(new Sign(
                    feature,
                    value,
                    Evidence.Kind.INTRODUCED_ERROR,
                    pair.other(Sign.parent(pair, value)).named() + " " + said,
                    shown));
        }
    }

    /// The share of the telling words of a reading that the other witness keeps elsewhere.
    private static double kept(List<Witness.Word> reading, Witness other) {
        double kept = 0;
        for (Witness.Word word : reading) {
            kept += other.count(word.stem()) > 0 ? word.telling() : 0;
        }
        return kept / Math.max(1, telling(reading));
    }

    /// The share of the telling words of a reading that unrelated reports have.
    private static double told(List<Witness.Word> reading, AlignedPair pair, StoryReadings readings) {
        double told = 0;
        for (Witness.Word word : reading) {
            boolean isTold = word.telling() > 0 && readings.isTold(word.stem(), pair.left(), pair.right());
            told += isTold ? word.telling() : 0;
        }
        return told / Math.max(1, telling(reading));
    }

    private static double telling(List<Witness.Word> reading) {
        return reading.stream().mapToDouble(Witness.Word::telling).sum();
    }

    private static double meanBits(List<Witness.Word> reading) {
        return reading.stream().mapToDouble(Witness.Word::bits).average().orElse(0);
    }

    private static Passage passage(Witness witness, int from, int to) {
        return witness.article
                .article()
                .passage(
                        witness.words.get(from).start(),
                        witness.words.get(to - 1).end());
    }
}
