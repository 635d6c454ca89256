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
    record Place(Statement statement, Quantity quantity, Optional<LocalDate> day) {

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

        Quantity quantity() {
            return places.getFirst().quantity();
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
            return places.stream().flatMap(place -> place.day().stream()).min(Comparator.naturalOrder());
        }

        /// One passage for each article.
        Map<String, Passage> passages() {
            Map<String, Passage> passages = new LinkedHashMap<>();
            places.forEach(place ->
                    passages.putIfAbsent(place.article(), place.quantity().passage()));
            return passages;
        }
    }
}
