package dev.stemma.annotate.date;

import dev.stemma.language.WordList;
import java.util.Set;

/// Whether what is told happened before or comes after the telling, from the verbs around an expression.
enum Tense {
    PAST,
    FUTURE,
    UNKNOWN;

    private static final int REACH = 14;

    private static final Set<String> AHEAD = WordList.of("""
            will shall 'll ’ll ll would scheduled slated due expected upcoming poised planned plans plan planning
            going tentatively deadline starting""");

    private static final Set<String> BEHIND = WordList.of("""
            said told was were had did announced added wrote tweeted reported died killed arrived met held came went
            took made began became found left gave won lost fell rose signed passed voted ruled filed issued released
            called asked spoke visited landed opened closed launched attacked struck hit shot arrested charged fired
            resigned elected sworn paid traveled travelled flew drove wrote kept put set read cut became showed rose grew
            resumed stood sat spent broke led sent saw got ran has have been ended claimed""");

    /// The tense of the nearest verb form before an expression at `[from, to)`, or else behind it.
    static Tense around(Cursor at, int from, int to) {
        for (int i = from - 1; i >= Math.max(0, from - REACH); i--) {
            Tense tense = of(at, i);
            if (tense != UNKNOWN) {
                return tense;
            }
            if (at.isAny(i, ";", "“", "”")) {
                break;
            }
        }
        for (int i = to; i < Math.min(at.size(), to + REACH); i++) {
            Tense tense = of(at, i);
            if (tense != UNKNOWN) {
                return tense;
            }
            if (at.isAny(i, ";", "“", "”", ",", "that", "who", "which")) {
                break;
            }
        }
        return UNKNOWN;
    }

    private static Tense of(Cursor at, int i) {
        String word = at.lower(i);
        if (word.equals("set") && at.is(i + 1, "to")) {
            return FUTURE;
        }
        if (word.equals("going") && !at.is(i + 1, "to")) {
            return UNKNOWN;
        }
        // "who is elected in November": the participle says nothing of the past
        if (at.isAny(i - 1, "is", "are", "be", "gets", "get")) {
            return AHEAD.contains(word) ? FUTURE : UNKNOWN;
        }
        if (AHEAD.contains(word)) {
            return at.isAny(i - 1, "was", "were", "had") || at.is(i + 1, "have") ? PAST : FUTURE;
        }
        if (BEHIND.contains(word)) {
            return PAST;
        }
        return at.isWord(i) && word.length() > 4 && word.endsWith("ed") && !at.isCapitalised(i) ? PAST : UNKNOWN;
    }
}
