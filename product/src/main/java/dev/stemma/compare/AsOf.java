package dev.stemma.compare;

import dev.stemma.annotate.date.DateMention;
import dev.stemma.article.PublicationDate;
import dev.stemma.language.Token;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;

/// The day for which a statement holds what it says, as far as the article tells.
final class AsOf {

    private static final Set<String> LOOKING_BACK = Set.of("before", "earlier", "previous", "previously", "from");

    private final StoryText text;

    AsOf(StoryText text) {
        this.text = text;
    }

    /// A day that the statement names, else the day of publication.
    Optional<LocalDate> day(Statement statement) {
        Optional<LocalDate> published = published(statement);
        // "down from 31 the day before" dates the other number.
        boolean looksBack = statement.tokens().stream().map(Token::lemma).anyMatch(LOOKING_BACK::contains);
        if (looksBack) {
            return published;
        }
        return statement.dates().stream()
                .filter(Days::isDay)
                .flatMap(date -> Days.spanOf(date).stream())
                .map(Days.Span::to)
                .filter(day -> published.filter(last -> !day.isAfter(last)).isPresent())
                .max(Comparator.naturalOrder())
                .or(() -> published);
    }

    /// The day on which the statement's article says it was published; inferred days are no evidence.
    Optional<LocalDate> published(Statement statement) {
        return text.article(statement.article())
                .article()
                .published()
                .filter(date -> !date.inferred())
                .map(PublicationDate::value)
                .filter(value -> value.length() >= 10)
                .flatMap(Days::spanOf)
                .map(Days.Span::from);
    }

    /// Whether the statement names a day or a year more than so many days before its article.
    boolean looksBack(Statement statement, int days) {
        Optional<LocalDate> published = published(statement);
        for (DateMention date : statement.dates()) {
            Optional<Days.Span> span = Days.spanOf(date);
            if (span.isPresent()
                    && published.isPresent()
                    && span.get().to().isBefore(published.get().minusDays(days))) {
                return true;
            }
            if (published.isEmpty()
                    && date.value().filter(value -> value.length() == 4).isPresent()) {
                return true;
            }
        }
        return false;
    }
}
