package dev.stemma.compare;

import dev.stemma.language.Token;
import java.util.Locale;

/// Words that English writes large although they name nobody.
final class CapitalWords {

    private CapitalWords() {}

    /// A month, a day of the week, or the form of address before a name.
    static boolean isCalendarWordOrTitle(Token token) {
        return switch (token.text().toLowerCase(Locale.ROOT)) {
            case "monday",
                    "tuesday",
                    "wednesday",
                    "thursday",
                    "friday",
                    "saturday",
                    "sunday",
                    "mon",
                    "tue",
                    "wed",
                    "thu",
                    "fri",
                    "sat",
                    "sun",
                    "january",
                    "february",
                    "march",
                    "april",
                    "june",
                    "july",
                    "august",
                    "september",
                    "october",
                    "november",
                    "december",
                    "jan",
                    "feb",
                    "mar",
                    "apr",
                    "jun",
                    "jul",
                    "aug",
                    "sep",
                    "sept",
                    "oct",
                    "nov",
                    "dec",
                    "mr",
                    "mr.",
                    "mrs.",
                    "ms.",
                    "dr." -> true;
            default -> false;
        };
    }

    /// An article that opens a sentence or a title.
    static boolean isArticle(Token token) {
        return token.text().equals("The")
                || token.text().equals("A")
                || token.text().equals("An");
    }
}
