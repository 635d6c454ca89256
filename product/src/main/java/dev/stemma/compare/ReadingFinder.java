package dev.stemma.compare;

import dev.stemma.article.Passage;
import dev.stemma.language.Token;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Finds where a statement has one of the readings of a change.
final class ReadingFinder {

    private ReadingFinder() {}

    /// Where a statement has a reading.
    static Optional<Passage> find(Statement statement, Change.Side side, VariantKind kind) {
        return switch (kind) {
            case NUMBER, HEDGE ->
                side.searchable().isPresent()
                        ? search(statement, side.searchable().get())
                        : statement.quantities().stream()
                                .filter(quantity -> Figures.normalized(quantity).equals(side.normalized()))
                                .map(quantity -> quantity.passage())
                                .findFirst();
            case DATE ->
                statement.dates().stream()
                        .filter(date ->
                                date.value().filter(side.normalized()::equals).isPresent())
                        .map(date -> date.passage())
                        .findFirst()
                        .or(() -> side.searchable().flatMap(words -> search(statement, words)));
            case NAME, QUOTE, ATTRIBUTION, NEGATION, WORDING ->
                side.searchable().flatMap(words -> search(statement, words));
        };
    }

    /// The first place where a statement's tokens spell the words, whatever their case.
    private static Optional<Passage> search(Statement statement, String words) {
        String sought = words.toLowerCase(Locale.ROOT);
        List<Token> tokens = statement.tokens();
        String lower = statement.text().toLowerCase(Locale.ROOT);
        int at = lower.length() == statement.text().length() ? lower.indexOf(sought) : -1;
        while (at >= 0) {
            int start = statement.passage().start() + at;
            int end = start + sought.length();
            boolean whole = tokens.stream().anyMatch(token -> token.start() == start)
                    && tokens.stream().anyMatch(token -> token.end() == end);
            if (whole) {
                return Optional.of(new Passage(statement.passage().article(), start, end));
            }
            at = lower.indexOf(sought, at + 1);
        }
        return Optional.empty();
    }
}
