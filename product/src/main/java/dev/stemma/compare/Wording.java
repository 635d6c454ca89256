package dev.stemma.compare;

import dev.stemma.language.Token;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Words that change what a sentence commits itself to.
final class Wording {

    private static final Set<String> NEGATORS = Set.of(
            "not", "n't", "n’t", "no", "never", "none", "neither", "nor", "nobody", "nothing", "without", "cannot");

    private static final Set<String> HEDGES = Set.of(
            "reportedly",
            "allegedly",
            "apparently",
            "perhaps",
            "possibly",
            "probably",
            "likely",
            "presumably",
            "supposedly",
            "seemingly",
            "may",
            "might",
            "suspected",
            "alleged",
            "unconfirmed",
            "believed",
            "appears",
            "appear",
            "appeared",
            "seems",
            "seemed");

    private static final Set<String> SAYING = Set.of(
            "say",
            "said",
            "tell",
            "told",
            "state",
            "announce",
            "report",
            "claim",
            "add",
            "according",
            "confirm",
            "warn",
            "insist",
            "argue",
            "note",
            "explain",
            "write",
            "declare",
            "admit",
            "deny",
            "suggest");

    private Wording() {}

    static boolean negates(Token token) {
        return NEGATORS.contains(token.text().toLowerCase(Locale.ROOT));
    }

    static boolean negated(List<Token> tokens) {
        return tokens.stream().anyMatch(Wording::negates);
    }

    static boolean hedges(Token token) {
        return HEDGES.contains(token.text().toLowerCase(Locale.ROOT));
    }

    static boolean saying(Token token) {
        return SAYING.contains(token.lemma());
    }

    /// Whether a token is a word or a number rather than a mark.
    static boolean isWord(Token token) {
        return Character.isLetterOrDigit(token.text().charAt(0));
    }
}
