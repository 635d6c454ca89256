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
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Finds words that a copy put in the place of others: parts of names, parts of fixed terms, words of the story.
///
/// Not every other word is a variant: an editor may say "big" for "large". A replaced word is told when it stood inside
/// a name, or when it broke a term that several articles use as it was and nobody else as it is now, in an article that
/// does so again and again, as a machine does.
final class WordDrift {

    private static final double CLOSE_COPY = 0.4;
    private static final int LONGEST_CHANGE = 3;
    private static final double CONTENT_BITS = 2.0;

    /// An article with fewer broken terms was edited, not spun.
    private static final int SPUN_TERMS = 4;

    /// The same, for each of its sentences.
    private static final double SPUN_SHARE = 0.2;

    private final StoryText text;

    /// In which articles two words stand side by side.
    private final Map<String, Set<Integer>> neighbours = new HashMap<>();

    WordDrift(StoryText text) {
        this.text = text;
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
        List<Change> names = new ArrayList<>();
        Map<Integer, List<Change>> terms = new HashMap<>();
        Map<Integer, Set<String>> broken = new HashMap<>();
        for (Descents.Descent descent : descents) {
            TokenDiff diff = diffs.get(descent);
            if (diff == null || diff.matched() < CLOSE_COPY) {
                continue;
            }
            for (TokenDiff.Change change : diff.changes()) {
                if (change.leftTo() > change.leftFrom()
                        && change.rightTo() > change.rightFrom()
                        && !inDirectQuote(descent.to(), change)
                        && !sameWords(descent, change)) {
                    Optional<Change> name = name(descent, change);
                    name.ifPresent(names::add);
                    if (name.isEmpty()) {
                        term(descent, change).ifPresent(found -> {
                            int article = descent.to().article();
                            terms.computeIfAbsent(article, k -> new ArrayList<>())
                                    .add(found);
                            broken.computeIfAbsent(article, k -> new HashSet<>())
                                    .add(found.from().normalized());
                        });
                    }
                }
            }
        }
        List<Change> found = new ArrayList<>(names);
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

    /// Whether only the way of writing differs: "north-west" and "northwest", "Sept." and "September".
    private static boolean sameWords(Descents.Descent descent, TokenDiff.Change change) {
        String before = letters(descent.from().tokens().subList(change.leftFrom(), change.leftTo()));
        String after = letters(descent.to().tokens().subList(change.rightFrom(), change.rightTo()));
        return before.equals(after)
                || (before.length() >= 3
                        && after.length() >= 3
                        && (before.startsWith(after) || after.startsWith(before)));
    }

    private static String letters(List<Token> tokens) {
        StringBuilder letters = new StringBuilder();
        for (Token token : tokens) {
            token.text()
                    .toLowerCase(Locale.ROOT)
                    .codePoints()
                    .filter(Character::isLetterOrDigit)
                    .forEach(letters::appendCodePoint);
        }
        return letters.toString();
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

    /// A capitalised word replaced by another capitalised word at the edge of a change, so that a neighbour which
    /// stayed
    /// shows the place.
    private Optional<Change> name(Descents.Descent descent, TokenDiff.Change change) {
        boolean atLeft = change.leftFrom() > 0 && change.rightFrom() > 0;
        boolean atRight = change.leftTo() < descent.from().tokens().size()
                && change.rightTo() < descent.to().tokens().size();
        if (atLeft) {
            Optional<Change> found = name(descent, change.leftFrom(), change.rightFrom());
            if (found.isPresent()) {
                return found;
            }
        }
        return atRight ? name(descent, change.leftTo() - 1, change.rightTo() - 1) : Optional.empty();
    }

    private Optional<Change> name(Descents.Descent descent, int left, int right) {
        Token before = descent.from().tokens().get(left);
        Token after = descent.to().tokens().get(right);
        boolean capitals = left > 0
                && right > 0
                && isName(before)
                && isName(after)
                && !Spelling.variants(before.text(), after.text())
                && sharedStart(before.text(), after.text()) < 4;
        // The changed word must belong to a name whose other words stayed, or be a name of its own on both sides.
        boolean partStayed = capitals
                && ((Character.isUpperCase(descent.from()
                                        .tokens()
                                        .get(left - 1)
                                        .text()
                                        .charAt(0))
                                && TokenDiff.same(
                                        descent.from().tokens().get(left - 1),
                                        descent.to().tokens().get(right - 1)))
                        || (left + 1 < descent.from().tokens().size()
                                && right + 1 < descent.to().tokens().size()
                                && Character.isUpperCase(descent.from()
                                        .tokens()
                                        .get(left + 1)
                                        .text()
                                        .charAt(0))
                                && TokenDiff.same(
                                        descent.from().tokens().get(left + 1),
                                        descent.to().tokens().get(right + 1))));
        Optional<Integer> bearer = nameOver(descent.from(), left);
        Optional<Integer> other = nameOver(descent.to(), right);
        boolean bothNames = capitals && bearer.isPresent() && other.isPresent() && !bearer.equals(other);
        if (!partStayed && !bothNames) {
            return Optional.empty();
        }
        if (bearer.isPresent() && bearer.equals(other)) {
            return Optional.empty();
        }
        return Optional.of(new Change(
                VariantKind.NAME,
                false,
                nameSide(descent.from(), left),
                nameSide(descent.to(), right),
                descent.to().text(),
                descent,
                0.85));
    }

    private static boolean isName(Token token) {
        return Character.isUpperCase(token.text().charAt(0))
                && token.text().length() > 2
                && (token.partOfSpeech().isNoun()
                        || token.partOfSpeech() == PartOfSpeech.ADJECTIVE
                        || token.partOfSpeech() == PartOfSpeech.UNKNOWN);
    }

    private static int sharedStart(String a, String b) {
        int n = 0;
        while (n < a.length()
                && n < b.length()
                && Character.toLowerCase(a.charAt(n)) == Character.toLowerCase(b.charAt(n))) {
            n++;
        }
        return n;
    }

    private Optional<Integer> nameOver(Statement statement, int token) {
        Passage words = new Passage(
                statement.passage().article(),
                statement.tokens().get(token).start(),
                statement.tokens().get(token).end());
        return text.article(statement.article()).names().stream()
                .filter(mention -> mention.passage().overlaps(words))
                .flatMap(mention -> text.nameAt(mention.passage()).stream())
                .findFirst();
    }

    /// The changed word with the capitalised words around it.
    private static Change.Side nameSide(Statement statement, int token) {
        int first = token;
        int last = token;
        List<Token> tokens = statement.tokens();
        while (first > 1 && Character.isUpperCase(tokens.get(first - 1).text().charAt(0))) {
            first--;
        }
        while (last + 1 < tokens.size()
                && Character.isUpperCase(tokens.get(last + 1).text().charAt(0))) {
            last++;
        }
        return Change.Side.of(statement, first, last + 1);
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
        boolean small = change.leftTo() - change.leftFrom() <= LONGEST_CHANGE
                && change.rightTo() - change.rightFrom() <= LONGEST_CHANGE;
        if (small && (leftKept || rightKept) && hasContent(descent.to(), change.rightFrom(), change.rightTo())) {
            boolean left = leftKept && isContent(descent.from(), change.leftFrom() - 1);
            boolean right = rightKept && isContent(descent.from(), change.leftTo());
            return Optional.of(change(
                    descent,
                    left ? change.leftFrom() - 1 : change.leftFrom(),
                    right ? change.leftTo() + 1 : change.leftTo(),
                    left ? change.rightFrom() - 1 : change.rightFrom(),
                    right ? change.rightTo() + 1 : change.rightTo()));
        }
        // In a longer change only the word beside the kept one can be told.
        if (!small && leftKept && isContent(descent.to(), change.rightFrom())) {
            int from = isContent(descent.from(), change.leftFrom() - 1) ? 1 : 0;
            return Optional.of(change(
                    descent,
                    change.leftFrom() - from,
                    change.leftFrom() + 1,
                    change.rightFrom() - from,
                    change.rightFrom() + 1));
        }
        return Optional.empty();
    }

    private static Change change(Descents.Descent descent, int leftFrom, int leftTo, int rightFrom, int rightTo) {
        return new Change(
                VariantKind.WORDING,
                false,
                Change.Side.of(descent.from(), leftFrom, leftTo),
                Change.Side.of(descent.to(), rightFrom, rightTo),
                descent.to().text(),
                descent,
                0.35);
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
        return common && isContent(statement, at) && (tag.isNoun() || tag == PartOfSpeech.UNKNOWN);
    }

    private static boolean hasContent(Statement statement, int from, int to) {
        for (int i = from; i < to; i++) {
            if (isContent(statement, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isContent(Statement statement, int at) {
        Double bits = statement.terms().get(statement.tokens().get(at).lemma());
        return bits != null && bits >= CONTENT_BITS;
    }
}
