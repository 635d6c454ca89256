package dev.stemma.compare;

import dev.stemma.article.Passage;
import dev.stemma.language.PartOfSpeech;
import dev.stemma.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Clauses of a sentence, found by marks and joining words with a verb on both sides.
///
/// A sentence often holds several statements; what stands around a number or a name is the clause it belongs to.
final class Clauses {

    /// A clause of fewer words is left with its neighbour.
    private static final int SHORTEST = 4;

    private static final Set<String> JOINING = Set.of(
            "and",
            "but",
            "while",
            "as",
            "after",
            "before",
            "when",
            "which",
            "who",
            "where",
            "because",
            "although",
            "though",
            "since",
            "until",
            "whereas",
            "or",
            "so",
            "with",
            "that");

    private Clauses() {}

    /// The clause of a statement that holds the passage; the whole statement where it has one clause only.
    static Passage around(Statement statement, Passage inner) {
        List<int[]> clauses = split(statement);
        int first = 0;
        int last = clauses.size() - 1;
        for (int i = 0; i < clauses.size(); i++) {
            int from = statement.tokens().get(clauses.get(i)[0]).start();
            int to = statement.tokens().get(clauses.get(i)[1] - 1).end();
            if (from <= inner.start()) {
                first = i;
            }
            if (to >= inner.end()) {
                last = i;
                break;
            }
        }
        int start =
                statement.tokens().get(clauses.get(Math.min(first, last))[0]).start();
        int end = statement.tokens().get(clauses.get(last)[1] - 1).end();
        return new Passage(statement.passage().article(), start, Math.max(end, start + 1));
    }

    /// Token ranges `[from, to)` of the clauses, in order; together they hold every token but joining commas.
    static List<int[]> split(Statement statement) {
        List<Token> tokens = statement.tokens();
        List<int[]> clauses = new ArrayList<>();
        int from = 0;
        for (int i = 1; i < tokens.size() - 1; i++) {
            if (isBoundary(tokens, i)
                    && words(tokens, from, i) >= SHORTEST
                    && hasVerb(tokens, from, i)
                    && words(tokens, i, tokens.size()) >= SHORTEST
                    && hasVerb(tokens, i, tokens.size())) {
                clauses.add(new int[] {from, i});
                from = isComma(tokens.get(i)) ? i + 1 : i;
            }
        }
        clauses.add(new int[] {from, tokens.size()});
        return clauses;
    }

    private static boolean isBoundary(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        if (token.text().equals(";") || token.text().equals("—") || token.text().equals("–")) {
            return true;
        }
        boolean afterComma = isComma(tokens.get(at - 1));
        boolean joining = JOINING.contains(token.text().toLowerCase(Locale.ROOT));
        if (isComma(token)) {
            return false;
        }
        return joining && (afterComma || isClauseJoiner(token));
    }

    private static boolean isClauseJoiner(Token token) {
        return switch (token.text().toLowerCase(Locale.ROOT)) {
            case "but",
                    "while",
                    "after",
                    "before",
                    "when",
                    "because",
                    "although",
                    "though",
                    "whereas",
                    "which",
                    "who" -> true;
            default -> false;
        };
    }

    private static boolean isComma(Token token) {
        return token.text().equals(",");
    }

    private static int words(List<Token> tokens, int from, int to) {
        int words = 0;
        for (int i = from; i < to; i++) {
            words += Wording.isWord(tokens.get(i)) ? 1 : 0;
        }
        return words;
    }

    private static boolean hasVerb(List<Token> tokens, int from, int to) {
        boolean tagged = false;
        for (int i = from; i < to; i++) {
            PartOfSpeech tag = tokens.get(i).partOfSpeech();
            if (tag.isVerb() || tag == PartOfSpeech.MODAL) {
                return true;
            }
            tagged |= tag != PartOfSpeech.UNKNOWN;
        }
        return !tagged;
    }
}
