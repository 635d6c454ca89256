package dev.stemma.bench.training;

import dev.stemma.annotate.name.NameType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/// Names of the teacher's lists by their kinds, to be drawn by chance.
final class ListedNames {

    private static final List<String> MIXED =
            List.of(("person person person person place place place place organisation"
                            + " organisation organisation organisation book film song event product people")
                    .split(" "));
    private static final Set<NameType> COMMON = Set.of(NameType.PERSON, NameType.PLACE, NameType.ORGANIZATION);

    private final Map<String, List<List<String>>> lists = new HashMap<>();
    private final Random random;

    private ListedNames(Random random) {
        this.random = random;
    }

    /// @param file the teacher's lists: number of the list and a name a line
    /// @param peoples names of peoples that the teacher found in articles
    static ListedNames read(Path file, List<String> peoples, Random random) throws IOException {
        ListedNames names = new ListedNames(random);
        List<String> lines = Files.readAllLines(file);
        Set<String> persons = new HashSet<>();
        for (String line : lines) {
            if (line.startsWith("14\t") || line.startsWith("4\t")) {
                persons.add(line.substring(line.indexOf('\t') + 1));
            }
        }
        for (String line : lines) {
            int tab = line.indexOf('\t');
            String kind = kindOf(line.substring(0, tab));
            List<String> name = tokens(line.substring(tab + 1));
            boolean person = kind.equals("organisation")
                    && (persons.contains(line.substring(tab + 1))
                            || (name.size() < 4 && persons.contains(name.getFirst())));
            if (!kind.isEmpty() && !person && isClean(name, kind)) {
                names.lists.computeIfAbsent(kind, k -> new ArrayList<>()).add(name);
                names.lists
                        .computeIfAbsent(kind + Math.min(3, name.size()), k -> new ArrayList<>())
                        .add(name);
            }
        }
        for (String artist : Artists.read(lines)) {
            List<String> name = tokens(artist);
            if (isClean(name, "band")) {
                names.lists.computeIfAbsent("band", k -> new ArrayList<>()).add(name);
            }
        }
        for (String people : peoples) {
            names.lists.computeIfAbsent("people", k -> new ArrayList<>()).add(List.of(people.split(" ")));
        }
        return names;
    }

    private static String kindOf(String list) {
        return switch (list) {
            case "0" -> "company";
            case "1" -> "country";
            case "4" -> "given";
            case "8" -> "book";
            case "9" -> "event";
            case "10" -> "film";
            case "11" -> "place";
            case "12" -> "product";
            case "13" -> "organisation";
            case "14" -> "person";
            case "15" -> "song";
            default -> "";
        };
    }

    private static List<String> tokens(String name) {
        String joined = name.replace(" - ", "-");
        return List.of(joined.trim().split(" +"));
    }

    private static boolean isClean(List<String> name, String kind) {
        if (name.size() > 6
                || name.getFirst().equals("List")
                || !Character.isUpperCase(name.getFirst().charAt(0))
                || (!Character.isUpperCase(name.getLast().charAt(0))
                        && !Character.isDigit(name.getLast().charAt(0)))) {
            return false;
        }
        for (String word : name) {
            if (!word.chars()
                            .allMatch(
                                    c -> Character.isLetterOrDigit(c) || c == '.' || c == '\'' || c == '-' || c == '&')
                    || (word.equals("&") && kind.equals("person"))) {
                return false;
            }
        }
        return switch (kind) {
            case "person" -> name.size() >= 2 && name.size() <= 3;
            case "place" -> name.size() <= 3;
            case "country" -> true;
            case "given" -> name.size() == 1;
            default -> name.getFirst().length() > 1;
        };
    }

    /// The types of names of several words that stand in lists of persons, places or organisations, in one only.
    Map<String, Integer> types() {
        Map<String, Integer> types = new HashMap<>();
        lists.forEach((kind, names) -> {
            Optional<NameType> type = typeOf(kind).filter(COMMON::contains);
            for (List<String> name : type.isPresent() ? names : List.<List<String>>of()) {
                if (name.size() > 1) {
                    int number = type.orElseThrow().ordinal();
                    types.merge(String.join(" ", name), number, (a, b) -> a.equals(b) ? a : -1);
                }
            }
        });
        types.values().removeIf(type -> type < 0);
        return types;
    }

    private static Optional<NameType> typeOf(String kind) {
        return switch (kind) {
            case "company", "organisation" -> Optional.of(NameType.ORGANIZATION);
            case "country", "place" -> Optional.of(NameType.PLACE);
            case "person" -> Optional.of(NameType.PERSON);
            case "book", "film", "song" -> Optional.of(NameType.WORK);
            case "event" -> Optional.of(NameType.EVENT);
            case "product" -> Optional.of(NameType.OTHER);
            default -> Optional.empty();
        };
    }

    /// A listed name of any type.
    SuppliedName any() {
        String kind = one(MIXED);
        return new SuppliedName(typeOf(kind).orElse(NameType.PEOPLE), from(kind));
    }

    /// One of some things.
    <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    /// A name of a kind, with digits where the list has noughts for them.
    List<String> from(String kind) {
        List<String> name = one(Objects.requireNonNull(lists.get(kind)));
        List<String> digits = new ArrayList<>(name.size());
        for (String word : name) {
            StringBuilder changed = new StringBuilder();
            for (int i = 0; i < word.length(); i++) {
                changed.append(word.charAt(i) == '0' ? (char) ('1' + random.nextInt(9)) : word.charAt(i));
            }
            digits.add(changed.toString());
        }
        return digits;
    }
}
