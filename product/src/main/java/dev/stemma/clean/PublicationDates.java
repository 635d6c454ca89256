package dev.stemma.clean;

import dev.stemma.article.PublicationDate;
import dev.stemma.article.PublicationDate.Evidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Chooses among the dates that an input gives, strongest first, and keeps what the others say as evidence.
final class PublicationDates {

    /// One place where a date is stated.
    ///
    /// @param where in words, to be read behind "date in": `the header line`, `the address`
    /// @param stated as written
    record Claim(String where, String stated) {}

    private PublicationDates() {}

    /// @param value the date, when one of the claims could be read
    /// @param unread the claims that could not, in words
    record Choice(Optional<PublicationDate> value, List<String> unread) {}

    /// The first claim that can be read gives the day. A later one on the same day that gives the hour as well is
    /// more exact and gives the value.
    static Choice choose(List<Claim> claims, Optional<String> language) {
        Optional<String> best = Optional.empty();
        List<Evidence> evidence = new ArrayList<>();
        List<String> unread = new ArrayList<>();
        for (Claim claim : claims) {
            String line = Characters.oneLine(Characters.normalise(claim.stated()));
            String shown = line.length() > 100 ? line.substring(0, 100) + "…" : line;
            Optional<StatedDate> date = StatedDate.read(line, language);
            if (date.isPresent()) {
                String value = date.get().value();
                evidence.add(new Evidence("date in " + claim.where() + ": " + shown, Optional.empty()));
                if (best.isEmpty() || (best.get().length() <= 10 && value.startsWith(best.get()))) {
                    best = Optional.of(value);
                }
            } else if (!shown.isBlank()) {
                String why = StatedDate.isAmbiguous(line, language) ? "can be read two ways" : "cannot be read";
                unread.add("date in " + claim.where() + " that " + why + ": " + shown);
            }
        }
        unread.forEach(note -> evidence.add(new Evidence(note, Optional.empty())));
        return new Choice(best.map(value -> new PublicationDate(value, false, evidence)), unread);
    }
}
