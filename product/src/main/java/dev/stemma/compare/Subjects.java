package dev.stemma.compare;

import dev.stemma.annotate.quantity.Quantity;
import dev.stemma.article.Passage;
import dev.stemma.language.Relation;
import dev.stemma.language.Token;
import java.util.List;
import java.util.Optional;

/// What a variant is about, in words that can be read without the sentence.
final class Subjects {

    private static final int LONGEST = 64;

    /// So much stays of the words before the place; the rest of the length goes to those after it.
    private static final int BEFORE = 28;

    private final StoryText text;

    Subjects(StoryText text) {
        this.text = text;
    }

    /// What a number counts or measures: a toll by its kind, else the counted words, else the words around it.
    String of(Statement statement, Quantity quantity) {
        Optional<Tolls.Toll> toll = Tolls.of(quantity, statement);
        if (toll.isPresent()) {
            return toll.get().inWords();
        }
        return quantity.about()
                .filter(about -> namesSomething(about, statement))
                .orElseGet(() -> around(statement, quantity.passage()));
    }

    private static boolean namesSomething(String about, Statement statement) {
        return List.of(about.split("\\W+", -1)).stream()
                .anyMatch(word -> statement.tokens().stream()
                        .anyMatch(token -> token.text().equalsIgnoreCase(word)
                                && token.partOfSpeech().isNoun()));
    }

    /// The noun phrase that holds a place where it says more than the place itself, else the words around it.
    String around(Statement statement, Passage place) {
        return phrase(statement, place).orElseGet(() -> excerpt(statement, place));
    }

    private Optional<String> phrase(Statement statement, Passage place) {
        List<Token> tokens = statement.tokens();
        int head = statement.tokenAt(place.start());
        while (tokens.get(head).head() >= 0 && isInside(tokens.get(head).relation())) {
            head = tokens.get(head).head();
        }
        int from = head;
        int to = head;
        for (int i = 0; i < tokens.size(); i++) {
            if (hangsFrom(tokens, i, head)) {
                from = Math.min(from, i);
                to = Math.max(to, i);
            }
        }
        Passage whole = new Passage(
                statement.passage().article(),
                tokens.get(from).start(),
                tokens.get(to).end());
        int added = whole.length() - place.length();
        return whole.contains(place) && added >= 4 && whole.length() <= LONGEST
                ? Optional.of(text.textOf(whole).strip())
                : Optional.empty();
    }

    /// Whether a word belongs to the noun above it.
    private static boolean isInside(Relation relation) {
        return switch (relation) {
            case MODIFIER, COMPOUND, POSSESSOR, NUMBER_MODIFIER, DETERMINER -> true;
            default -> false;
        };
    }

    /// Whether a token hangs from another over words that belong to the noun or an "of" phrase.
    private static boolean hangsFrom(List<Token> tokens, int token, int head) {
        int at = token;
        for (int steps = 0; steps < 6 && at >= 0; steps++) {
            if (at == head) {
                return true;
            }
            Token here = tokens.get(at);
            boolean ofPhrase = here.relation() == Relation.PREPOSITION_OBJECT
                    || (here.relation() == Relation.PREPOSITION && here.text().equals("of"));
            if (!isInside(here.relation()) && !ofPhrase && here.relation() != Relation.CASE) {
                return false;
            }
            at = here.head();
        }
        return false;
    }

    /// The words around a place, cut at words, with marks where they were cut.
    String excerpt(Statement statement, Passage place) {
        List<Token> tokens = statement.tokens();
        int first = statement.tokenAt(place.start());
        int last = statement.tokenAt(Math.max(place.start(), place.end() - 1));
        int from = first;
        int to = last;
        while (from > 0 && tokens.get(first).start() - tokens.get(from - 1).start() <= BEFORE) {
            from--;
        }
        while (to + 1 < tokens.size()
                && tokens.get(to + 1).end() - tokens.get(from).start() <= LONGEST) {
            to++;
        }
        Passage shown = new Passage(
                statement.passage().article(),
                tokens.get(from).start(),
                tokens.get(to).end());
        return (from > 0 ? "… " : "")
                + text.textOf(shown).replaceAll("\\s+", " ")
                + (to + 1 < tokens.size() ? " …" : "");
    }
}
