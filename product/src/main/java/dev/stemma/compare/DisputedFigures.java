package dev.stemma.compare;

import dev.stemma.article.Passage;
import dev.stemma.language.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Finds where one text sets two numbers of one thing against each other: "rejected the claim of 38 per cent; its own
/// gauges showed 24", "2.6 million, or 1.9 million by the other count".
final class DisputedFigures {

    private static final Set<String> DISPUTING =
            Set.of("reject", "dispute", "deny", "doubt", "contest", "contradict", "challenge", "dismiss", "refute");

    private static final Set<String> STATEMENT = Set.of(
            "claim",
            "figure",
            "number",
            "estimate",
            "toll",
            "report",
            "count",
            "say",
            "statement",
            "allegation",
            "data");

    private static final Set<String> ATTRIBUTING = Set.of(
            "by",
            "accord",
            "per",
            "say",
            "estimate",
            "put",
            "count",
            "another",
            "other",
            "rival",
            "critic",
            "opponent");

    private static final Set<String> TURNING = Set.of(":", ";", "but", "saying", "instead", "while", "whereas", "—");

    /// Numbers further apart than this factor measure different things.
    private static final double MOST_APART = 2.5;

    /// So close to the two a third number stands in a row with them.
    private static final int REACH_OF_ROW = 3;

    /// So many tokens behind a number its source is named.
    private static final int REACH_OF_SOURCE = 6;

    /// So many tokens may stand between two numbers that "or" joins.
    private static final int REACH_OF_OR = 4;

    /// The number that is disputed, and the one set against it.
    record Dispute(FigureFacts.Figure disputed, FigureFacts.Figure against) {

        /// Whether the two places are those of this dispute, either way round.
        boolean isOf(Passage left, Passage right) {
            Passage one = disputed.quantity().passage();
            Passage other = against.quantity().passage();
            return (one.equals(left) && other.equals(right)) || (one.equals(right) && other.equals(left));
        }
    }

    private DisputedFigures() {}

    /// All disputes in the figures of a story.
    static List<Dispute> in(List<FigureFacts.Figure> figures) {
        Map<Integer, List<FigureFacts.Figure>> byArticle = new TreeMap<>();
        figures.forEach(figure -> byArticle
                .computeIfAbsent(figure.statement().article(), k -> new ArrayList<>())
                .add(figure));
        List<Dispute> disputes = new ArrayList<>();
        for (List<FigureFacts.Figure> ofArticle : byArticle.values()) {
            List<FigureFacts.Figure> inOrder = ofArticle.stream()
                    .sorted(Comparator.comparingInt(
                            figure -> figure.quantity().passage().start()))
                    .toList();
            Map<String, FigureFacts.Figure> last = new HashMap<>();
            for (FigureFacts.Figure figure : inOrder) {
                FigureFacts.Figure before = last.put(Figures.dimension(figure.quantity()), figure);
                if (before != null
                        && canBeOneThing(before, figure)
                        && (isDisputed(before, figure) || isAlternative(before, figure))) {
                    disputes.add(new Dispute(before, figure));
                }
            }
        }
        return disputes;
    }

    /// Whether a third number or another "or" stands close to the two.
    private static boolean isInARow(FigureFacts.Figure left, FigureFacts.Figure right) {
        List<Token> tokens = left.statement().tokens();
        int first = left.statement().tokenAt(left.quantity().passage().start());
        int last = left.statement().tokenAt(right.quantity().passage().end() - 1);
        return tokens.subList(Math.max(0, first - REACH_OF_ROW), first).stream().anyMatch(TokenDiff::isNumber)
                || tokens.subList(last + 1, Math.min(tokens.size(), last + 1 + REACH_OF_ROW)).stream()
                        .anyMatch(token ->
                                TokenDiff.isNumber(token) || token.text().equalsIgnoreCase("or"));
    }

    private static boolean canBeOneThing(FigureFacts.Figure left, FigureFacts.Figure right) {
        double x = Math.abs(Figures.stated(left.quantity()));
        double y = Math.abs(Figures.stated(right.quantity()));
        return x != y
                && left.quantity().value().isPresent()
                && right.quantity().value().isPresent()
                && Math.max(x, y) <= MOST_APART * Math.min(x, y)
                && !FigureFacts.isTime(left.quantity().unit())
                && !Figures.compatible(left.quantity(), right.quantity());
    }

    /// Words of a disputed statement before the one, and the other set against it: in the next sentence, or after a
    /// word
    /// or mark that turns.
    private static boolean isDisputed(FigureFacts.Figure disputed, FigureFacts.Figure against) {
        boolean counted = disputed.quantity().unit().equals("1")
                || against.quantity().unit().equals("1");
        int at = disputed.statement().tokenAt(disputed.quantity().passage().start());
        List<Token> before = disputed.statement().tokens().subList(0, at);
        return isSetAgainst(disputed, against)
                && (!counted || Figures.sameSubject(disputed.quantity(), against.quantity()))
                && before.stream().map(Token::lemma).anyMatch(DISPUTING::contains)
                && before.stream().map(Token::lemma).anyMatch(STATEMENT::contains);
    }

    private static boolean isSetAgainst(FigureFacts.Figure disputed, FigureFacts.Figure against) {
        if (disputed.statement().number() != against.statement().number()) {
            return against.statement().number() == disputed.statement().number() + 1
                    && against.statement().paragraph() == disputed.statement().paragraph();
        }
        int from = disputed.statement().tokenAt(disputed.quantity().passage().end() - 1) + 1;
        int to = disputed.statement().tokenAt(against.quantity().passage().start());
        return from < to
                && disputed.statement().tokens().subList(from, to).stream()
                        .anyMatch(token -> TURNING.contains(token.text()));
    }

    /// "2.6 million farmers, or 1.9 million by another count"; but not "at 18, 19, or 20", nor "$100, or $200, or
    /// more", nor "six, or even seven", which one voice says.
    private static boolean isAlternative(FigureFacts.Figure left, FigureFacts.Figure right) {
        if (left.statement().number() != right.statement().number()
                || isInARow(left, right)
                || !isCountedByAnother(right)) {
            return false;
        }
        List<Token> tokens = left.statement().tokens();
        int from = left.statement().tokenAt(left.quantity().passage().end() - 1) + 1;
        int to = left.statement().tokenAt(right.quantity().passage().start());
        // "$400 if single or $800 if married" are amounts of two things; a mark before "or" sets the other number
        // against.
        List<Token> between = tokens.subList(from, Math.max(from, to));
        for (int i = 1; i < between.size() && between.size() <= REACH_OF_OR; i++) {
            if (between.get(i).text().equalsIgnoreCase("or") && !Wording.isWord(between.get(i - 1))) {
                return true;
            }
        }
        return false;
    }

    /// Whether what follows a number tells whose it is.
    private static boolean isCountedByAnother(FigureFacts.Figure figure) {
        List<Token> tokens = figure.statement().tokens();
        int from = figure.statement().tokenAt(figure.quantity().passage().end() - 1) + 1;
        return tokens.subList(from, Math.min(tokens.size(), from + REACH_OF_SOURCE)).stream()
                .map(Token::lemma)
                .anyMatch(ATTRIBUTING::contains);
    }
}
