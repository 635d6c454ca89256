package dev.stemma.compare;

import dev.stemma.language.Token;
import dev.stemma.language.WordList;
import java.util.Locale;
import java.util.Set;

/// Words that English writes large although they name nobody.
final class CapitalWords {

    private static final Set<String> CALENDAR_WORDS_AND_TITLES = WordList.of("""
            monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun
            january february march april june july august september october november december
            jan feb mar apr jun jul aug sep sept oct nov dec
            mr mr. mrs. ms. dr.
            """);

    private CapitalWords() {}

    /// A month, a day of the week, or the form of address before a name.
    static boolean isCalendarWordOrTitle(Token token) {
        return CALENDAR_WORDS_AND_TITLES.contains(token.text().toLowerCase(Locale.ROOT));
    }

    /// An article that opens a sentence or a title.
    static boolean isArticle(Token token) {
        return token.text().equals("The")
                || token.text().equals("A")
                || token.text().equals("An");
    }
}
