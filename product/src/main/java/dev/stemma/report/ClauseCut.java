package dev.stemma.report;

import dev.stemma.article.Passage;
import dev.stemma.language.PartOfSpeech;
import dev.stemma.language.Token;
import dev.stemma.language.WordList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Cuts a long sentence behind the clause that holds a date.
final class ClauseCut {

    private static final int LONG_WORDS = 24;
    private static final int FEWEST_WORDS = 9;

    private static final Set<String> OPENING = WordList.of("which who whom where while with as but although though "
            + "marking saying adding and whose when after because");

    private ClauseCut() {}

    /// The sentence up to the end of the clause with the date; empty where it is short or has no such end.
    static Optional<String> cut(SentenceChoice.Shown shown, Passage mention) {
        if (shown.length() <= LONG_WORDS) {
            return Optional.empty();
        }
        List<Token> tokens = shown.sentence().tokens();
        boolean verb = false;
        int words = 0;
        int quotes = 0;
        for (int i = 0; i + 1 < tokens.size(); i++) {
            Token token = tokens.get(i);
            verb |= token.partOfSpeech().isVerb() || token.partOfSpeech() == PartOfSpeech.MODAL;
            words += Character.isLetterOrDigit(token.text().codePointAt(0)) ? 1 : 0;
            quotes += "“\"".contains(token.text()) ? 1 : "”".equals(token.text()) ? -1 : 0;
            boolean end = token.text().equals(";")
                    || token.text().equals("–")
                    || token.text().equals("—")
                    || (token.text().equals(",") && opens(tokens.get(i + 1)));
            if (end && verb && words >= FEWEST_WORDS && quotes % 2 == 0 && token.start() >= mention.end()) {
                String text = shown.text();
                int offset = shown.passage().length() - text.length();
                int length = token.start() - shown.passage().start() - offset;
                return length > 0 && length < text.length()
                        ? Optional.of(text.substring(0, length).strip())
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean opens(Token token) {
        return OPENING.contains(token.text().toLowerCase(Locale.ROOT))
                || token.partOfSpeech() == PartOfSpeech.VERB_GERUND;
    }
}
