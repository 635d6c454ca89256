package dev.stemma.compare;

import dev.stemma.article.Passage;
import dev.stemma.language.Token;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// One difference between a statement and the one it came from.
///
/// @param kind what differs
/// @param compatible whether both sides can be right
/// @param from what stood there
/// @param to what stands there now
/// @param subject what it is about
/// @param descent the two statements
/// @param weight how much it matters, in [0, 1]
record Change(
        VariantKind kind,
        boolean compatible,
        Side from,
        Side to,
        String subject,
        Descents.Descent descent,
        double weight) {

    /// The same change with another weight.
    Change weighing(double other) {
        return new Change(kind, compatible, from, to, subject, descent, Math.min(1, other));
    }

    /// One side of a change.
    ///
    /// @param value as written
    /// @param normalized comparable form
    /// @param passage where it stands; for lost words, the words around the gap
    /// @param searchable the words by which other articles with this reading are found, when it has any of its own
    record Side(String value, String normalized, Passage passage, Optional<String> searchable) {

        /// The words of a range of a statement's tokens.
        static Side of(Statement statement, TokenRange range) {
            return of(statement, range.from(), range.to());
        }

        /// The words of the tokens `[from, to)` of a statement.
        static Side of(Statement statement, int from, int to) {
            int start = statement.tokens().get(from).start();
            int end = statement.tokens().get(to - 1).end();
            String value = statement
                    .text()
                    .substring(
                            start - statement.passage().start(),
                            end - statement.passage().start());
            return new Side(
                    value,
                    value.toLowerCase(Locale.ROOT),
                    new Passage(statement.passage().article(), start, end),
                    Optional.of(value));
        }

        /// The words of a range with a few before and after it, so that a gap can be seen.
        static Side withNeighbours(Statement statement, TokenRange range) {
            List<Token> tokens = statement.tokens();
            int first = Math.clamp(range.from() - 2L, 0, tokens.size() - 1);
            int last = Math.clamp(range.to() + 1L, first, tokens.size() - 1);
            return of(statement, first, last + 1);
        }
    }
}
