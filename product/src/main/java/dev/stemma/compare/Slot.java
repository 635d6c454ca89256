package dev.stemma.compare;

import dev.stemma.annotate.quantity.Quantity;
import dev.stemma.article.Passage;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A place that articles fill with a number of their own: how many died, how long the canal is.
///
/// @param subject what the number is about, in words
/// @param values the different numbers, each with the places where it stands
/// @param weight how much a disagreement here matters, in [0, 1]
record Slot(String subject, List<Value> values, double weight) {

    Slot {
        values = List.copyOf(values);
    }

    /// A number where it stands.
    ///
    /// @param day the day for which it holds
    /// @param earlier whether its text gives it only as what was before ("down from 31")
    record Place(Statement statement, Quantity quantity, Optional<LocalDate> day, boolean earlier) {

        static Place of(Statement statement, Quantity quantity, Optional<LocalDate> day) {
            return new Place(statement, quantity, day, EarlierFigures.holds(quantity, statement));
        }

        String article() {
            return statement.passage().article();
        }
    }

    /// One number with the places that give it, first by number of article and reading order.
    record Value(List<Place> places) {

        Value {
            places = places.stream()
                    .sorted(Comparator.comparingInt(place -> place.statement().number()))
                    .toList();
        }

        /// The places that report it as it is now; all where none does.
        List<Place> reported() {
            List<Place> reported =
                    places.stream().filter(place -> !place.earlier()).toList();
            return reported.isEmpty() ? places : reported;
        }

        /// Whether no text reports it as it is now.
        boolean onlyEarlier() {
            return places.stream().allMatch(Place::earlier);
        }

        /// Whether a text that reports the other number gives this one as what was before.
        boolean isOlderThan(Value other) {
            return places.stream()
                    .filter(Place::earlier)
                    .anyMatch(place -> other.places().stream()
                            .anyMatch(
                                    there -> !there.earlier() && there.article().equals(place.article())));
        }

        /// Whether a sentence that reports the other number gives this one as what was before.
        boolean isComparedWith(Value other) {
            return places.stream()
                    .filter(Place::earlier)
                    .anyMatch(place -> other.places().stream()
                            .anyMatch(there -> !there.earlier()
                                    && there.statement().number()
                                            == place.statement().number()));
        }

        Quantity quantity() {
            return reported().getFirst().quantity();
        }

        double stated() {
            return Figures.stated(quantity());
        }

        Set<String> articles() {
            Set<String> articles = new LinkedHashSet<>();
            places.forEach(place -> articles.add(place.article()));
            return articles;
        }

        /// The first day for which an article gives it.
        Optional<LocalDate> firstDay() {
            return reported().stream().flatMap(place -> place.day().stream()).min(Comparator.naturalOrder());
        }

        /// One passage for each article.
        Map<String, Passage> passages() {
            Map<String, Passage> passages = new LinkedHashMap<>();
            reported()
                    .forEach(place -> passages.putIfAbsent(
                            place.article(), place.quantity().passage()));
            return passages;
        }
    }
}
