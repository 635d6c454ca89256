package dev.stemma.compare;

import dev.stemma.annotate.QuotedText;
import dev.stemma.article.Passage;
import dev.stemma.language.Token;
import dev.stemma.lineage.EdgeKind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Compares, statement by statement, the words that a copy puts in quotation marks with those that its source has
/// there.
///
/// Words in quotation marks are a promise that they were said so. Words cut at an end break no promise; others in their
/// place do.
final class QuotedWords {

    private static final int LONGEST = 60;

    /// In shorter words one letter makes another word.
    private static final int SHORTEST_SPELLING = 5;

    /// More than this share of the shorter quotation's words stands in both.
    private static final double SAME_QUOTATION = 0.5;

    /// The same for two copies of a lost text, of which neither is the other's source.
    private static final double SAME_OF_SIBLINGS = 0.58;

    /// How many times as long one form of a quotation can be as another.
    private static final double MOST_LONGER = 3;

    private static final int FEW_WORDS = 3;

    private static final int OWN_WORDS = 5;

    private final Map<Integer, BitSet> quoted;

    private QuotedWords(Map<Integer, BitSet> quoted) {
        this.quoted = quoted;
    }

    /// The units of each article that stand in quotation marks.
    static Map<Integer, BitSet> units(StoryText text) {
        Map<Integer, BitSet> quoted = new HashMap<>();
        for (int article = 0; article < text.articles().size(); article++) {
            quoted.put(article, QuotedText.units(text.article(article)));
        }
        return quoted;
    }

    /// Quotations whose words a copy changed.
    static List<Change> find(List<Descents.Descent> descents, Map<Integer, BitSet> quoted) {
        QuotedWords words = new QuotedWords(quoted);
        List<Change> changes = new ArrayList<>();
        for (Descents.Descent descent : descents) {
            words.compare(descent, changes);
        }
        return changes;
    }

    private void compare(Descents.Descent descent, List<Change> changes) {
        List<int[]> left = runs(descent.from());
        List<int[]> open = new ArrayList<>(left);
        for (int[] run : runs(descent.to())) {
            List<Token> after = descent.to().tokens().subList(run[0], run[1]);
            double least = descent.sibling() ? SAME_OF_SIBLINGS : SAME_QUOTATION;
            Optional<int[]> source = open.stream()
                    .filter(other -> same(descent.from().tokens().subList(other[0], other[1]), after, least))
                    .findFirst();
            source.ifPresent(other -> {
                open.remove(other);
                List<Token> before = descent.from().tokens().subList(other[0], other[1]);
                // Who takes only parts of a text and quotes otherwise heard the words himself.
                boolean own = (!descent.sibling() && hasMore(after, before))
                        || descent.edge().kind() == EdgeKind.PARTIAL;
                if (!own && changed(before, after)) {
                    changes.add(new Change(
                            VariantKind.QUOTE,
                            false,
                            Change.Side.of(descent.from(), other[0], other[1]),
                            Change.Side.of(descent.to(), run[0], run[1]),
                            speaker(descent, run),
                            descent,
                            0.65));
                }
            });
        }
    }

    private static String speaker(Descents.Descent descent, int[] run) {
        Passage words = Change.Side.of(descent.to(), run[0], run[1]).passage();
        return descent.to().quotes().stream()
                .filter(quote -> quote.content().stream().anyMatch(words::overlaps))
                .flatMap(quote -> quote.speaker().stream())
                .findFirst()
                .map(speaker -> "what " + speaker + " said")
                .orElse("quoted words");
    }

    /// Runs of tokens in quotation marks, each with at least one word.
    private List<int[]> runs(Statement statement) {
        BitSet units = quoted.getOrDefault(statement.article(), new BitSet());
        List<int[]> runs = new ArrayList<>();
        int from = -1;
        List<Token> tokens = statement.tokens();
        for (int i = 0; i <= tokens.size(); i++) {
            boolean inside = i < tokens.size() && units.get(tokens.get(i).start()) && isWordOrMark(tokens.get(i));
            boolean joined = inside
                    && from >= 0
                    && units.nextClearBit(tokens.get(i - 1).start())
                            >= tokens.get(i).end();
            if (from >= 0 && !joined) {
                if (tokens.subList(from, i).stream().anyMatch(Wording::isWord)) {
                    runs.add(new int[] {from, i});
                }
                from = -1;
            }
            if (inside && from < 0) {
                from = i;
            }
        }
        return runs;
    }

    private static boolean isWordOrMark(Token token) {
        return "“”\"«»„".indexOf(token.text().charAt(0)) < 0;
    }

    /// Whether two quotations can be one: another saying of the same person is no change of this one. In a saying of a
    /// few words one word may be all that was left.
    private static boolean same(List<Token> left, List<Token> right, double least) {
        int shorter = Math.min(words(left).size(), words(right).size());
        int longer = Math.max(words(left).size(), words(right).size());
        List<Token> few = words(left).size() == shorter ? left : right;
        List<Token> more = few == left ? right : left;
        long shared = words(few).stream()
                .filter(word -> more.stream().anyMatch(other -> TokenDiff.same(word, other)))
                .count();
        boolean saysLittle = longer <= FEW_WORDS && shared > 0;
        return shorter > 0 && (saysLittle || (shared > least * shorter && longer <= MOST_LONGER * shorter));
    }

    private static List<Token> words(List<Token> tokens) {
        return tokens.stream().filter(Wording::isWord).limit(LONGEST).toList();
    }

    /// Whether other words were put in, rather than some cut off or written otherwise.
    private static boolean changed(List<Token> before, List<Token> after) {
        List<Token> left = words(before);
        List<Token> right = words(after);
        if (left.isEmpty() || right.isEmpty()) {
            return false;
        }
        List<TokenDiff.Change> changes = TokenDiff.of(left, right).changes();
        boolean replaced = changes.stream()
                .anyMatch(change -> change.leftTo() > change.leftFrom()
                        && change.rightTo() > change.rightFrom()
                        && !spelledOtherwise(
                                left.subList(change.leftFrom(), change.leftTo()),
                                right.subList(change.rightFrom(), change.rightTo())));
        boolean added = changes.stream().anyMatch(change -> change.leftTo() == change.leftFrom())
                && changes.stream().anyMatch(change -> change.rightTo() == change.rightFrom());
        return replaced || added;
    }

    /// Whether words in quotation marks hold a run that others lack, so that who quotes them was there or has another
    /// source.
    static boolean hasMore(List<Token> words, List<Token> others) {
        return TokenDiff.of(others, words).changes().stream()
                .anyMatch(change -> change.right().size() - change.left().size() >= OWN_WORDS);
    }

    private static String letters(List<Token> tokens) {
        StringBuilder letters = new StringBuilder();
        tokens.forEach(token -> token.text()
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(letters::appendCodePoint));
        return letters.toString();
    }

    /// "annex" and "annexe", "color" and "colour".
    static boolean spelledOtherwise(List<Token> left, List<Token> right) {
        if (letters(left).equals(letters(right))) {
            return true;
        }
        if (left.size() != right.size()) {
            return false;
        }
        for (int i = 0; i < left.size(); i++) {
            String a = left.get(i).text().toLowerCase(Locale.ROOT);
            String b = right.get(i).text().toLowerCase(Locale.ROOT);
            boolean slip = Math.min(a.length(), b.length()) >= SHORTEST_SPELLING && Spelling.distance(a, b) <= 1;
            if (!slip && !Spelling.variants(a, b)) {
                return false;
            }
        }
        return true;
    }
}
