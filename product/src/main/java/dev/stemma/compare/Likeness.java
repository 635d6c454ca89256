package dev.stemma.compare;

import dev.stemma.annotate.AnnotatedArticle;
import dev.stemma.annotate.date.DateMention;
import dev.stemma.annotate.quantity.Quantity;
import java.util.Optional;

/// How alike two statements are in what they say.
///
/// Shared words weigh by their information; vectors add what other words for the same thing share. Vectors do not see
/// numbers, dates or negation, so these are compared apart: [#conflict] tells that two statements cannot be one fact.
final class Likeness {

    private static final double WORDS_SHARE = 0.5;

    /// Cosines of unrelated sentences of one story lie about here, those of paraphrases near `CLOSE_COSINE`.
    private static final double FAR_COSINE = 0.30;

    private static final double CLOSE_COSINE = 0.90;

    private static final double THIN_BITS = 22;

    private final StoryText text;

    Likeness(StoryText text) {
        this.text = text;
    }

    /// In [0, 1]; rounded so that no decision hangs on the last digits of a vector.
    double of(Statement left, Statement right) {
        double words = words(left, right);
        Optional<Double> meaning = meaning(left, right);
        double score = meaning.map(value -> WORDS_SHARE * words + (1 - WORDS_SHARE) * value)
                .orElse(words);
        return rounded(score);
    }

    /// A bound that [#of] does not exceed, from words alone: it costs no vector.
    double atMost(Statement left, Statement right) {
        return rounded(WORDS_SHARE * words(left, right) + (1 - WORDS_SHARE));
    }

    private static double rounded(double score) {
        return Math.round(score * 200) / 200.0;
    }

    /// Share of information in common, geometric over both.
    double words(Statement left, Statement right) {
        if (left.bits() == 0 || right.bits() == 0) {
            return 0;
        }
        return left.sharedBits(right) / Math.sqrt(left.bits() * right.bits());
    }

    /// Share of the shorter statement's information that the longer has.
    double containment(Statement left, Statement right) {
        double smaller = Math.min(left.bits(), right.bits());
        return smaller == 0 ? 0 : left.sharedBits(right) / smaller;
    }

    private Optional<Double> meaning(Statement left, Statement right) {
        AnnotatedArticle a = text.article(left.article());
        AnnotatedArticle b = text.article(right.article());
        if (a.vectors().isEmpty() || b.vectors().isEmpty()) {
            return Optional.empty();
        }
        double cosine = a.vectors().cosine(left.sentence(), b.vectors(), right.sentence());
        return Optional.of(Math.clamp((cosine - FAR_COSINE) / (CLOSE_COSINE - FAR_COSINE), 0, 1));
    }

    /// A short statement of common words ("China is a partner") is held by many longer ones that say something else.
    private boolean thin(Statement left, Statement right) {
        double shorter = Math.min(left.bits(), right.bits());
        double longer = Math.max(left.bits(), right.bits());
        return shorter < THIN_BITS && longer > 2 * shorter && words(left, right) < 0.7;
    }

    /// Whether numbers, dates or negation keep the two from being one fact.
    boolean conflict(Statement left, Statement right) {
        return thin(left, right)
                || left.negated() != right.negated()
                || numbersConflict(left, right)
                || datesConflict(left, right);
    }

    /// Whether a number of one has a counterpart of the same kind in the other, and no counterpart agrees.
    boolean numbersConflict(Statement left, Statement right) {
        return unmatched(left, right) && unmatched(right, left);
    }

    private static boolean unmatched(Statement left, Statement right) {
        for (Quantity quantity : left.quantities()) {
            boolean counterpart = false;
            boolean agrees = false;
            for (Quantity other : right.quantities()) {
                if (Figures.comparable(quantity, other)) {
                    counterpart |= Figures.sameSubject(quantity, other);
                    agrees |= Figures.compatible(quantity, other);
                }
            }
            if (counterpart && !agrees) {
                return true;
            }
        }
        return false;
    }

    /// Whether both name days, and no day is named by both.
    boolean datesConflict(Statement left, Statement right) {
        boolean counterpart = false;
        for (DateMention a : left.dates()) {
            for (DateMention b : right.dates()) {
                if (Days.isDay(a) && Days.isDay(b)) {
                    counterpart = true;
                    if (Days.overlap(a, b)) {
                        return false;
                    }
                }
            }
        }
        return counterpart;
    }
}
