package dev.stemma.language;

import java.util.Locale;
import java.util.Set;

/// Words of news English that are written with a full stop.
final class Abbreviations {

    /// Stand before a name or a number, so a sentence does not end after them.
    private static final Set<String> LEADING = WordList.of("""
            mr mrs ms mx messrs mme mlle dr prof gen lt col maj capt cpl sgt pvt cmdr adm brig sen rep gov
            pres sec amb rev hon supt insp det st ste mt ft no nos vs viz cf fig figs pp vol ch art eq
            approx ca rs rp op atty asst assoc dep comdr spc pfc gens sens reps govs drs profs sra sr.ta
            sheikh. cllr hrh
            """);

    /// May end a sentence or stand within it.
    private static final Set<String> EITHER = WordList.of("""
            inc corp co cos ltd llc plc bros jr sr etc al esq ph dept dist est univ ave blvd rd hwy ariz ala
            ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore
            pa penn tenn tex va vt wash wis wyo ont que
            """);

    private static final Set<String> MONTHS = WordList.of("""
            jan feb mar apr jun jul aug sep sept oct nov dec
            """);

    private static final Set<String> WEEKDAYS = WordList.of("""
            mon tue tues wed thu thur thurs fri sat sun
            """);

    /// Common words that are also abbreviations: only in capitals or before a number, a name.
    private static final Set<String> ALSO_WORDS = WordList.of("""
            no art fig ill ind del mass miss wash ore la pa mo co al op sat sun mar mon wed fri dec sec rep
            gen det est ca ga va ch eq tex md penn ph ft sen gov hon dep col rs ms jun mt
            """);

    private Abbreviations() {}

    /// What a full stop after a word means.
    enum Kind {
        NONE,
        LEADING,
        MONTH,
        EITHER
    }

    /// The kind of the word, written without its stop, given what follows the stop in the text.
    static Kind of(String word, String text, int afterStop) {
        String lower = word.toLowerCase(Locale.ROOT);
        Kind kind = kindOf(lower);
        if (kind == Kind.NONE || !ALSO_WORDS.contains(lower)) {
            return kind;
        }
        boolean capital = Character.isUpperCase(word.charAt(0));
        int next = nextVisible(text, afterStop);
        boolean beforeNumber = next < text.length() && Character.isDigit(text.charAt(next));
        boolean beforeCapital = next < text.length() && Character.isUpperCase(text.charAt(next));
        if (lower.equals("no")) {
            return beforeNumber ? kind : Kind.NONE;
        }
        if (kind == Kind.MONTH) {
            return capital && beforeNumber ? kind : Kind.NONE;
        }
        if (lower.equals("al") || lower.equals("co") || lower.equals("rs")) {
            return kind;
        }
        return capital
                        && (beforeNumber
                                || beforeCapital
                                || (kind == Kind.EITHER && next < text.length() && text.charAt(next) == ','))
                ? kind
                : Kind.NONE;
    }

    private static Kind kindOf(String lower) {
        if (LEADING.contains(lower)) {
            return Kind.LEADING;
        }
        if (MONTHS.contains(lower) || WEEKDAYS.contains(lower)) {
            return Kind.MONTH;
        }
        return EITHER.contains(lower) ? Kind.EITHER : Kind.NONE;
    }

    private static int nextVisible(String text, int from) {
        int i = from;
        while (i < text.length() && (text.charAt(i) == ' ' || (text.charAt(i) == ',' && i > from))) {
            i++;
        }
        return i;
    }
}
