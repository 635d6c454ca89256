package dev.stemma.compare;

import dev.stemma.article.Passage;
import java.util.List;
import java.util.Optional;

/// What another text shows where a text is damaged.
///
/// @param whole the statement of the other text
/// @param words the words of it that stand where the damage is; the whole of it where they cannot be told
record UndamagedWords(Statement whole, Passage words) {

    /// The words that a text nearby on the stemma has where the damage is.
    static Optional<UndamagedWords> of(DamageFinder.Damage damage, List<Descents.Descent> descents) {
        for (Descents.Descent descent : descents) {
            Optional<Statement> other =
                    descent.to().number() == damage.statement().number()
                            ? Optional.of(descent.from())
                            : descent.sibling()
                                            && descent.from().number()
                                                    == damage.statement().number()
                                    ? Optional.of(descent.to())
                                    : Optional.empty();
            if (other.isPresent()) {
                return Optional.of(new UndamagedWords(other.get(), beside(damage, other.get())));
            }
        }
        return Optional.empty();
    }

    private static Passage beside(DamageFinder.Damage damage, Statement other) {
        TokenDiff diff = TokenDiff.of(damage.statement().tokens(), other.tokens());
        int first = Integer.MAX_VALUE;
        int last = -1;
        int from = damage.statement().tokenAt(damage.passage().start());
        int to = damage.statement()
                .tokenAt(Math.max(damage.passage().start(), damage.passage().end() - 1));
        for (int i = Math.max(0, from - 1);
                i <= Math.min(to + 1, damage.statement().tokens().size() - 1);
                i++) {
            int right = diff.rightOf(i);
            if (right >= 0
                    && TokenDiff.same(
                            damage.statement().tokens().get(i), other.tokens().get(right))) {
                first = Math.min(first, right);
                last = Math.max(last, right);
            }
        }
        if (last - first < 1 || last - first > 2 * (to - from + 3)) {
            return other.passage();
        }
        return new TokenRange(first, last + 1).passageIn(other);
    }
}
