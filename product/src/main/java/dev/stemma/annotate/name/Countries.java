package dev.stemma.annotate.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Countries with the names of their peoples and the seats of government that stand for them.
final class Countries {

    private static final Map<String, String> BY_NAME = new HashMap<>();
    private static final Map<String, String> BY_PEOPLE = new HashMap<>();
    private static final Map<String, String> BY_SEAT = new HashMap<>();

    static {
        for (List<String> row : WordTable.read("countries.tsv", "\t")) {
            String country = row.getFirst();
            BY_NAME.put(country, country);
            enter(BY_PEOPLE, row, 1, country);
            enter(BY_NAME, row, 2, country);
            enter(BY_SEAT, row, 3, country);
        }
    }

    private Countries() {}

    private static void enter(Map<String, String> target, List<String> row, int column, String country) {
        if (row.size() > column && !row.get(column).isBlank()) {
            for (String form : row.get(column).split(";", -1)) {
                target.putIfAbsent(form, country);
            }
        }
    }

    /// The country that bears this name.
    static Optional<String> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name.replace('’', '\'')));
    }

    /// The country of a people or its adjective.
    static Optional<String> ofPeople(String word) {
        return Optional.ofNullable(BY_PEOPLE.get(word));
    }

    /// The country whose government a place stands for.
    static Optional<String> ofSeat(String place) {
        return Optional.ofNullable(BY_SEAT.get(place));
    }

    /// The country that a name, an adjective or a seat of government points to.
    static Optional<String> pointedTo(String word) {
        return named(word).or(() -> ofPeople(word)).or(() -> ofSeat(word));
    }
}
