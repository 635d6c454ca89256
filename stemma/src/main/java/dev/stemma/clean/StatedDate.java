package dev.stemma.clean;

import dev.stemma.article.PublicationDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Reads a date as an input states it.
final class StatedDate {

    private StatedDate() {}

    static Optional<PublicationDate> read(Optional<String> stated) {
        return stated.map(Characters::normalise)
                .map(Characters::oneLine)
                .flatMap(StatedDate::parse)
                .map(value -> new PublicationDate(
                        value,
                        false,
                        List.of(new PublicationDate.Evidence("stated as " + stated.get(), Optional.empty()))));
    }

    private static Optional<String> parse(String text) {
        if (text.matches("\\d{4}-\\d{2}-\\d{2}.*")) {
            try {
                return Optional.of(LocalDate.parse(text.substring(0, 10)).toString());
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
