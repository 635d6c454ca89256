package dev.stemma.compare;

import dev.stemma.language.Token;
import dev.stemma.lineage.Edge;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds phrases of one number and one noun with another word between them: "12-point plan" and "12 o'clock plan".
///
/// Number and noun hold such a phrase fast however freely the rest was rewritten, cut up or summed up, so these are
/// sought in all statements of texts that are parent and child or come from one lost source.
final class NumberedPhrases {

    /// What the two statements must share beside the phrase, in bits.
    private static final double SHARED_BESIDE = 5;

    private static final Pattern JOINED =
            Pattern.compile("(\\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty)[-‐‑](\\p{L}+)");

    private final StoryText text;
    private final StoryLines lines;
    private final Subjects subjects;

    NumberedPhrases(StoryText text, StoryLines lines) {
        this.text = text;
        this.lines = lines;
        this.subjects = new Subjects(text);
    }

    /// A number, the word between and the noun, as tokens `[from, to)` of a statement.
    private record Phrase(
            Statement statement, String number, String between, Token noun, int from, int to, boolean joined) {
        Change.Side side() {
            return Change.Side.of(statement, from, to);
        }
    }

    List<Change> find() {
        List<Change> changes = new ArrayList<>();
        for (Edge edge : lines.edges()) {
            boolean sibling = lines.isLost(edge.from());
            for (String source : Descents.sources(edge, lines)) {
                // Two siblings stand beside each other on both their edges; once is enough.
                if (!sibling || source.compareTo(edge.to()) < 0) {
                    compare(phrases(source), phrases(edge.to()), edge, sibling, changes);
                }
            }
        }
        return changes;
    }

    private void compare(List<Phrase> before, List<Phrase> after, Edge edge, boolean sibling, List<Change> changes) {
        for (Phrase left : before) {
            for (Phrase right : after) {
                boolean kept = after.stream().anyMatch(other -> samePhrase(left, other))
                        || before.stream().anyMatch(other -> samePhrase(right, other));
                if (!kept && differ(left, right) && besides(left, right) >= SHARED_BESIDE) {
                    Change.Side from = left.side();
                    changes.add(new Change(
                            VariantKind.WORDING,
                            false,
                            from,
                            right.side(),
                            subjects.around(left.statement, from.passage()),
                            new Descents.Descent(left.statement, right.statement, edge, sibling),
                            0.75));
                }
            }
        }
    }

    private static boolean samePhrase(Phrase left, Phrase right) {
        return left.number.equals(right.number)
                && TokenDiff.same(left.noun, right.noun)
                && left.between.equals(right.between);
    }

    private static boolean differ(Phrase left, Phrase right) {
        // Two adjectives can both be right; a joined word makes the phrase a term.
        return (left.joined || right.joined)
                && left.number.equals(right.number)
                && TokenDiff.same(left.noun, right.noun)
                && !left.between.startsWith(right.between)
                && !right.between.startsWith(left.between)
                && !Spelling.variants(left.between, right.between)
                && !Spelling.oneWord(left.between, right.between);
    }

    private static double besides(Phrase left, Phrase right) {
        return left.statement.sharedBits(right.statement)
                - left.statement.terms().getOrDefault(left.noun.lemma(), 0.0)
                - left.statement.terms().getOrDefault(left.number, 0.0);
    }

    private List<Phrase> phrases(String article) {
        List<Phrase> phrases = new ArrayList<>();
        for (Statement statement :
                text.numberOf(article).map(text::statementsOf).orElseGet(List::of)) {
            List<Token> tokens = statement.tokens();
            for (int i = 0; i + 1 < tokens.size(); i++) {
                Matcher joined = JOINED.matcher(tokens.get(i).text());
                boolean number = TokenDiff.isNumber(tokens.get(i));
                if (joined.matches() && tokens.get(i + 1).partOfSpeech().isNoun()) {
                    phrases.add(
                            new Phrase(statement, joined.group(1), joined.group(2), tokens.get(i + 1), i, i + 2, true));
                } else if (number
                        && i + 2 < tokens.size()
                        && Character.isLetter(tokens.get(i + 1).text().charAt(0))
                        && tokens.get(i + 2).partOfSpeech().isNoun()) {
                    phrases.add(new Phrase(
                            statement,
                            tokens.get(i).text(),
                            tokens.get(i + 1).lemma(),
                            tokens.get(i + 2),
                            i,
                            i + 3,
                            false));
                }
            }
        }
        return phrases;
    }
}
