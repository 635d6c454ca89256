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

    private static final Set<String> OBLIGATION = WordList.of("must should may can could might needs need ought");

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

    /// The tense of the first verb of a sentence that tells.
    static Tense of(Cursor at) {
        for (int i = 0; i < at.size(); i++) {
            Tense tense = of(at, i);
            if (tense != UNKNOWN) {
                return tense;
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
        boolean present = at.isAny(i - 1, "is", "are", "be", "gets", "get", "am");
        if (present && at.isWord(i)) {
            // "is meeting them on Friday", "who is elected in November": with a time, the present is a plan
            boolean plan = word.endsWith("ing") || (isParticiple(word) && namesTime(at, i + 1));
            return AHEAD.contains(word) || plan ? FUTURE : UNKNOWN;
        }
        boolean has = at.isAny(i, "has", "have");
        boolean obliged = has && (at.is(i + 1, "to") || (at.is(i + 1, "still") && at.is(i + 2, "to")));
        if (obliged || OBLIGATION.contains(word)) {
            return at.is(i + 1, "have") ? PAST : FUTURE;
        }
        if (has && at.isWord(i + 1) && !isParticiple(at.lower(i + 1))) {
            return at.isAny(i + 1, "been", "not", "never", "already", "also", "now", "just") ? PAST : UNKNOWN;
        }
        if (AHEAD.contains(word)) {
            return at.isAny(i - 1, "was", "were", "had") || at.is(i + 1, "have") ? PAST : FUTURE;
        }
        if (BEHIND.contains(word)) {
            return PAST;
        }
        return at.isWord(i) && word.length() > 4 && word.endsWith("ed") && !at.isCapitalised(i) ? PAST : UNKNOWN;
    }

    private static boolean isParticiple(String word) {
        return (word.length() > 4 && word.endsWith("ed")) || BEHIND.contains(word);
    }

    /// Whether a time without a year follows at once: "in November", "on Friday", "by the end of June".
    private static boolean namesTime(Cursor at, int i) {
        if (!at.isAny(i, "in", "on", "by", "until", "before", "next", "this")) {
            return false;
        }
        for (int k = i + 1; k < Math.min(at.size(), i + 6); k++) {
            if (at.month(k).isPresent() || Words.WEEKDAYS.containsKey(at.lower(k))) {
                return true;
            }
            if (!at.isAny(k, "the", "end", "of", "start", "late", "early", "mid")) {
                return false;
            }
        }
        return false;
    }
}
