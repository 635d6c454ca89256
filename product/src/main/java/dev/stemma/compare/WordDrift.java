package dev.stemma.compare;

import dev.stemma.annotate.quote.Quote;
import dev.stemma.annotate.quote.QuoteKind;
import dev.stemma.article.Passage;
import dev.stemma.language.PartOfSpeech;
import dev.stemma.language.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Finds words that a machine put in the place of others: parts of fixed terms, words of the story.
///
/// Not every other word is a variant: an editor may say "big" for "large". A replaced word is told when it broke a term
/// that several articles use as it was and nobody else as it is now, in an article that does so again and again.
final class WordDrift {

    private static final double CLOSE_COPY = 0.4;
    private static final int LONGEST_CHANGE = 3;

    /// An article with fewer broken terms was edited, not spun.
    private static final int SPUN_TERMS = 4;

    /// The same, for each of its sentences.
    private static final double SPUN_SHARE = 0.2;

    private final StoryText text;
    private final Subjects subjects;

    /// In which articles two words stand side by side.
    private final Map<String, Set<Integer>> neighbours = new HashMap<>();

    WordDrift(StoryText text) {
        this.text = text;
        this.subjects = new Subjects(text);
        for (Statement statement : text.statements()) {
            for (int i = 0; i + 1 < statement.tokens().size(); i++) {
                neighbours
                        .computeIfAbsent(
                                pair(
                                        statement.tokens().get(i),
                                        statement.tokens().get(i + 1)),
                                k -> new HashSet<>())
                        .add(statement.article());
            }
        }
    }

    private static String pair(Token left, Token right) {
        return left.lemma() + " " + right.lemma();
    }

    /// Changes of words among statements that descend from each other.
    List<Change> find(List<Descents.Descent> descents, Map<Descents.Descent, TokenDiff> diffs) {
        Map<Integer, List<Change>> terms = new HashMap<>();
        Map<Integer, Set<String>> broken = new HashMap<>();
        for (Descents.Descent descent : descents) {
            TokenDiff diff = diffs.get(descent);
            if (diff == null || diff.matched() < CLOSE_COPY) {
                continue;
            }
            for (TokenDiff.Change change : diff.changes()) {
                if (change.isReplacement()
                        && !inDirectQuote(descent.to(), change)
                        && !SameWords.differInWriting(
                                change.left().in(descent.from().tokens()),
                                change.right().in(descent.to().tokens()))) {
                    term(descent, change).ifPresent(found -> {
                        int article = descent.to().article();
                        terms.computeIfAbsent(article, k -> new ArrayList<>()).add(found);
                        broken.computeIfAbsent(article, k -> new HashSet<>())
                                .add(found.from().normalized());
                    });
                }
            }
        }
        List<Change> found = new ArrayList<>();
        for (Descents.Descent descent : descents) {
            int article = descent.to().article();
            List<Change> ofArticle = terms.remove(article);
            int count = broken.getOrDefault(article, Set.of()).size();
            boolean spun = count >= SPUN_TERMS
                    && count >= SPUN_SHARE * text.statementsOf(article).size();
            if (ofArticle != null && spun) {
                found.addAll(ofArticle);
            }
        }
        return found;
    }

    private static boolean inDirectQuote(Statement statement, TokenDiff.Change change) {
        int start = statement.tokens().get(change.rightFrom()).start();
        int end = statement.tokens().get(change.rightTo() - 1).end();
        return inDirectQuote(statement, start, end);
    }

    /// Whether a span lies in words that the statement quotes.
    static boolean inDirectQuote(Statement statement, int start, int end) {
        for (Quote quote : statement.quotes()) {
            for (Passage content : quote.content()) {
                if (quote.kind() == QuoteKind.DIRECT && content.start() <= start && end <= content.end()) {
                    return true;
                }
            }
        }
        return false;
    }

    /// A content word replaced beside a word that stayed, where several articles know the pair as it was and nobody
    /// else knows it as it is now.
    private Optional<Change> term(Descents.Descent descent, TokenDiff.Change change) {
        List<Token> before = descent.from().tokens();
        List<Token> after = descent.to().tokens();
        boolean leftKept = change.leftFrom() > 0
                && change.rightFrom() > 0
                && isTermWord(descent.from(), change.leftFrom())
                && known(before, change.leftFrom() - 1) > 1
                && known(after, change.rightFrom() - 1) <= 1;
        boolean rightKept = change.leftTo() < before.size()
                && change.rightTo() < after.size()
                && isTermWord(descent.from(), change.leftTo() - 1)
                && known(before, change.leftTo() - 1) > 1
                && known(after, change.rightTo() - 1) <= 1;
        boolean small = change.left().size() <= LONGEST_CHANGE && change.right().size() <= LONGEST_CHANGE;
        if (small && (leftKept || rightKept) && isTelling(descent.to(), change.right())) {
            boolean left = leftKept && descent.from().isTelling(change.leftFrom() - 1);
            boolean right = rightKept && descent.from().isTelling(change.leftTo());
            return Optional.of(change(
                    descent,
                    left ? change.leftFrom() - 1 : change.leftFrom(),
                    right ? change.leftTo() + 1 : change.leftTo(),
                    left ? change.rightFrom() - 1 : change.rightFrom(),
                    right ? change.rightTo() + 1 : change.rightTo()));
        }
        // In a longer change only the word beside the kept one can be told.
        if (!small && leftKept && descent.to().isTelling(change.rightFrom())) {
            int from = descent.from().isTelling(change.leftFrom() - 1) ? 1 : 0;
            return Optional.of(change(
                    descent,
                    change.leftFrom() - from,
                    change.leftFrom() + 1,
                    change.rightFrom() - from,
                    change.rightFrom() + 1));
        }
        return Optional.empty();
    }

    private Change change(Descents.Descent descent, int leftFrom, int leftTo, int rightFrom, int rightTo) {
        return new Change(
                VariantKind.WORDING,
                false,
                Change.Side.of(descent.from(), leftFrom, leftTo),
                Change.Side.of(descent.to(), rightFrom, rightTo),
                subjects.around(
                        descent.from(),
                        Change.Side.of(descent.from(), leftFrom, leftTo).passage()),
                descent,
                0.3);
    }

    /// In how many articles a token and the next stand side by side; 0 at the edges.
    private int known(List<Token> tokens, int first) {
        if (first < 0 || first + 1 >= tokens.size()) {
            return 0;
        }
        return neighbours
                .getOrDefault(pair(tokens.get(first), tokens.get(first + 1)), Set.of())
                .size();
    }

    /// A noun, or a content word where no tagger ran: verbs have too many good synonyms.
    private static boolean isTermWord(Statement statement, int at) {
        PartOfSpeech tag = statement.tokens().get(at).partOfSpeech();
        // Another word for a name is another way to refer, not a broken term.
        boolean common = Character.isLowerCase(statement.tokens().get(at).text().charAt(0));
        return common && statement.isTelling(at) && (tag.isNoun() || tag == PartOfSpeech.UNKNOWN);
    }

    private static boolean isTelling(Statement statement, TokenRange range) {
        return range.positions().anyMatch(statement::isTelling);
    }
}
