package dev.stemma.annotate.name;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Given names and the gender they tell.
final class GivenNames {

    private static final Set<String> MALE = new HashSet<>();
    private static final Set<String> FEMALE = new HashSet<>();

    static {
        for (List<String> row : WordTable.read("given-names.txt", ": ")) {
            Set<String> target = row.getFirst().equals("male") ? MALE : FEMALE;
            target.addAll(List.of(row.get(1).split(" ")));
        }
    }

    private GivenNames() {}

    static boolean contains(String word) {
        return MALE.contains(word) || FEMALE.contains(word);
    }

    /// Gender of a given name, unless both bear it.
    static Optional<Gender> genderOf(String word) {
        boolean male = MALE.contains(word);
        boolean female = FEMALE.contains(word);
        if (male == female) {
            return Optional.empty();
        }
        return Optional.of(male ? Gender.MALE : Gender.FEMALE);
    }
}
