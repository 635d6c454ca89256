package dev.stemma.compare;

import dev.stemma.language.Token;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Words that change what a sentence commits itself to.
final class Wording {

    private static final Set<String> NEGATORS = Set.of(
            "not",
            "n't",
            "n’t",
            "no",
            "never",
            "none",
            "neither",
            "nor",
            "nobody",
            "nothing",
            "without",
            "cannot",
            "dont",
            "doesnt",
            "didnt",
            "isnt",
            "arent",
            "wasnt",
            "werent",
            "hasnt",
            "havent",
            "hadnt",
            "wouldnt",
            "couldnt",
            "shouldnt",
            "cant",
            "wont");

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

    /// Words before a number that leave it open a little; another one of them in its place leaves it as open.
    private static final Set<String> SOFTENING = Set.of(
            "about",
            "around",
            "some",
            "roughly",
            "approximately",
            "nearly",
            "almost",
            "barely",
            "hardly",
            "scarcely",
            "perhaps",
            "maybe",
            "possibly",
            "probably",
            "reportedly",
            "estimated",
            "circa");

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

    /// So many words on each side show whether a headline runs here.
    private static final int AROUND = 4;

    private Wording() {}

    private static boolean negates(Token token) {
        return NEGATORS.contains(token.text().toLowerCase(Locale.ROOT));
    }

    static boolean negated(List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            if (negates(tokens, i)) {
                return true;
            }
        }
        return false;
    }

    /// Whether a token of a sentence denies; the "not" of "whether or not" and of "not only" does not, and "with out"
    /// is "without".
    static boolean negates(List<Token> tokens, int at) {
        String before = at > 0 ? tokens.get(at - 1).text().toLowerCase(Locale.ROOT) : "";
        String after = at + 1 < tokens.size() ? tokens.get(at + 1).text().toLowerCase(Locale.ROOT) : "";
        String word = tokens.get(at).text().toLowerCase(Locale.ROOT);
        if (word.equals("not")) {
            return !before.equals("or") && !after.equals("only") && !after.equals("just");
        }
        return negates(tokens.get(at)) || (word.equals("with") && after.equals("out"));
    }

    static boolean hedges(Token token) {
        return HEDGES.contains(token.text().toLowerCase(Locale.ROOT));
    }

    static boolean softens(Token token) {
        return SOFTENING.contains(token.text().toLowerCase(Locale.ROOT));
    }

    static boolean saying(Token token) {
        return SAYING.contains(token.lemma());
    }

    /// Whether most words around a token are written large, as in a headline or a row of tags run into the text.
    static boolean inHeadline(List<Token> tokens, int at) {
        List<Token> around = tokens.subList(Math.max(0, at - AROUND), Math.min(tokens.size(), at + AROUND + 1));
        long large = around.stream()
                .filter(token -> Character.isUpperCase(token.text().charAt(0)))
                .count();
        return 2 * large > around.size();
    }

    /// Whether a token is a word or a number rather than a mark.
    static boolean isWord(Token token) {
        return Character.isLetterOrDigit(token.text().charAt(0));
    }
}
