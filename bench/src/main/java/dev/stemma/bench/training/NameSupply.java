package dev.stemma.bench.training;

import dev.stemma.annotate.name.NameType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/// Names to train with: taken from the teacher's lists or put together from their words.
final class NameSupply {

    /// A name as tokens.
    record Supplied(NameType type, List<String> words) {}

    private static final List<String> FACILITIES = words("Stadium Arena Park Bridge Castle Airport Museum Hall Theatre"
            + " Station Cathedral Prison Hospital Hotel Tower Palace Library Square Field House Abbey");
    private static final List<String> TEAMS = words("United City Rovers Wanderers Athletic Rangers Lions Tigers Eagles"
            + " Bears Wolves Hawks Bulls Kings Giants Sharks Panthers Dynamo Town County Albion Warriors Saints");
    private static final List<String> COMPANIES = words("Inc. Corporation Group Industries Motors Airlines Systems"
            + " Holdings Technologies Pharmaceuticals Energy Foods Bank Media Software Ltd. Company Electronics");
    private static final List<String> PAPERS =
            words("Times Post Herald Gazette Tribune Chronicle Observer Mail Telegraph News Star Journal Standard");
    private static final List<String> LEAGUES = List.of(
            "Premier League",
            "Super League",
            "First Division",
            "Second Division",
            "National League",
            "Conference",
            "Major League",
            "Football League",
            "Basketball League",
            "Hockey League");
    private static final List<String> SEAS = List.of(
            "North Sea",
            "Baltic Sea",
            "Black Sea",
            "Atlantic Ocean",
            "Pacific Ocean",
            "Indian Ocean",
            "Mediterranean Sea",
            "Mediterranean",
            "Red Sea",
            "Adriatic Sea",
            "Pacific",
            "Atlantic",
            "Gulf of Mexico",
            "Persian Gulf");
    private static final List<String> HOLIDAYS = List.of(
            "Christmas",
            "Christmas Eve",
            "Easter",
            "Easter Sunday",
            "Thanksgiving",
            "Halloween",
            "Ramadan",
            "Eid",
            "Diwali",
            "Hanukkah",
            "Passover",
            "Memorial Day",
            "Labor Day",
            "Independence Day",
            "Victory Day",
            "New Year",
            "New Year's Eve",
            "Valentine's Day",
            "World War I",
            "World War II",
            "First World War",
            "Second World War",
            "Cold War",
            "Holocaust",
            "Reformation",
            "Renaissance");
    private static final List<String> MONTHS =
            words("January February March April May June July August September" + " October November December");

    private static final Set<NameType> COMMON = Set.of(NameType.PERSON, NameType.PLACE, NameType.ORGANIZATION);

    private final Map<String, List<List<String>>> lists = new HashMap<>();
    private final Random random;

    private NameSupply(Random random) {
        this.random = random;
    }

    /// @param file the teacher's lists: number of the list and a name a line
    /// @param peoples names of peoples that the teacher found in articles
    static NameSupply read(Path file, List<String> peoples, Random random) throws IOException {
        NameSupply supply = new NameSupply(random);
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
                supply.lists.computeIfAbsent(kind, k -> new ArrayList<>()).add(name);
                supply.lists
                        .computeIfAbsent(kind + Math.min(3, name.size()), k -> new ArrayList<>())
                        .add(name);
            }
        }
        for (String people : peoples) {
            supply.lists.computeIfAbsent("people", k -> new ArrayList<>()).add(List.of(people.split(" ")));
        }
        return supply;
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

    private static List<String> words(String text) {
        return List.of(text.split(" "));
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
    Supplied any() {
        String kind =
                one(words("person person person person place place place place organisation organisation organisation"
                        + " organisation book film song event product people"));
        return supplied(typeOf(kind).orElse(NameType.PEOPLE), from(kind));
    }

    private <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private List<String> from(String kind) {
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

    private String surname() {
        return from("person").getLast();
    }

    private String place() {
        return String.join(" ", from(random.nextInt(4) == 0 ? "place2" : "place1"));
    }

    /// A people or language of no place: a made-up beginning with an ending that such names have.
    private String tribe() {
        String base = from("place1").getFirst().replaceAll("[^\\p{L}].*", "");
        String stem = base.length() > 5 ? base.substring(0, 5) : base;
        String root = stem.replaceAll("[aeiouy]+$", "");
        return capital(root.length() < 2 ? "Kor" + root : root)
                + one(words("s ans ites ese i o a ic ish u ard ians oi ene"));
    }

    private String word() {
        List<String> title = from("song");
        return title.get(random.nextInt(title.size()));
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    /// A plain value of a pattern that is no name, such as a year; empty where the kind is a kind of name.
    String value(String kind) {
        return switch (kind) {
            case "year" -> String.valueOf(1700 + random.nextInt(325));
            case "month" -> one(MONTHS);
            case "day" -> String.valueOf(1 + random.nextInt(30));
            case "number" -> String.valueOf(1 + random.nextInt(200));
            case "bignumber" -> (1 + random.nextInt(900)) + "," + (100 + random.nextInt(900));
            case "score" -> random.nextInt(6) + "-" + random.nextInt(6);
            case "money" -> "$ " + (1 + random.nextInt(900)) + " million";
            default -> "";
        };
    }

    /// A name of a kind of the patterns.
    Supplied name(String kind) {
        int dice = random.nextInt(10);
        return switch (kind) {
            case "person" -> supplied(NameType.PERSON, from("person"));
            case "people" -> supplied(NameType.PEOPLE, from("people"));
            case "language" -> supplied(NameType.OTHER, from("people"));
            case "country" -> supplied(NameType.PLACE, from("country"));
            case "place" -> supplied(NameType.PLACE, from(dice < 2 ? "place" : dice < 8 ? "place1" : "place2"));
            case "river" ->
                text(NameType.PLACE, dice < 5 ? place() : dice < 8 ? place() + " River" : "River " + place());
            case "mountain" ->
                text(NameType.PLACE, dice < 5 ? "Mount " + surname() : dice < 8 ? place() + " Mountains" : place());
            case "lake" -> text(NameType.PLACE, dice < 7 ? "Lake " + place() : place() + " Lake");
            case "island" ->
                text(NameType.PLACE, dice < 5 ? place() : dice < 8 ? place() + " Island" : place() + " Islands");
            case "sea" -> text(NameType.PLACE, one(SEAS));
            case "facility" ->
                text(
                        NameType.PLACE,
                        dice < 6
                                ? place() + " " + one(FACILITIES)
                                : dice < 9 ? surname() + " " + one(FACILITIES) : place() + " International Airport");
            case "road" ->
                text(
                        NameType.PLACE,
                        switch (dice) {
                            case 0, 1 -> "Route " + value("number");
                            case 2 -> "A" + value("number");
                            case 3 -> "Highway " + value("number");
                            case 4 -> "State Route " + value("number");
                            case 5 -> "Interstate " + value("number");
                            case 6, 7 -> surname() + " Street";
                            default -> place() + " Road";
                        });
            case "team" ->
                dice < 3
                        ? supplied(NameType.ORGANIZATION, from("organisation"))
                        : text(
                                NameType.ORGANIZATION,
                                dice < 7
                                        ? place() + " " + one(TEAMS)
                                        : dice == 7 ? "FC " + place() : dice == 8 ? place() + " F.C." : place());
            case "company" ->
                dice < 4
                        ? supplied(NameType.ORGANIZATION, from(dice < 1 ? "company" : "organisation1"))
                        : text(
                                NameType.ORGANIZATION,
                                dice < 7
                                        ? surname() + " " + one(COMPANIES)
                                        : dice == 7
                                                ? surname() + " & " + surname()
                                                : capital(word()) + " " + one(COMPANIES));
            case "org" -> supplied(NameType.ORGANIZATION, from(dice < 7 ? "organisation3" : "organisation2"));
            case "school" ->
                text(
                        NameType.ORGANIZATION,
                        switch (dice) {
                            case 0, 1, 2 -> "University of " + place();
                            case 3, 4 -> place() + " University";
                            case 5, 6 -> surname() + " College";
                            case 7 -> place() + " High School";
                            default -> surname() + " University";
                        });
            case "band" ->
                dice < 3
                        ? supplied(NameType.ORGANIZATION, from("organisation"))
                        : text(
                                NameType.ORGANIZATION,
                                dice < 5
                                        ? "The " + capital(word()) + "s"
                                        : dice < 8
                                                ? capital(word()) + " " + capital(word())
                                                : dice < 9
                                                        ? capital(word())
                                                        : surname() + " and the " + capital(word()) + "s");
            case "station" ->
                text(
                        NameType.ORGANIZATION,
                        dice < 5
                                ? acronym(4)
                                : dice < 7 ? "Radio " + place() : dice < 9 ? place() + " FM" : acronym(3));
            case "league" ->
                text(
                        NameType.ORGANIZATION,
                        (dice < 6 ? String.join(" ", from("people")) : capital(word())) + " " + one(LEAGUES));
            case "label" -> text(NameType.ORGANIZATION, capital(word()) + (dice < 7 ? " Records" : " Music"));
            case "plural" -> text(NameType.ORGANIZATION, capital(word()) + "s");
            case "magazine" ->
                text(
                        NameType.ORGANIZATION,
                        dice < 5
                                ? (dice < 3 ? "The " : "") + place() + " " + one(PAPERS)
                                : dice < 7
                                        ? capital(word())
                                        : capital(word()) + " " + one(words("Magazine Weekly Review")));
            case "song", "album", "work" -> supplied(NameType.WORK, from("song"));
            case "film", "show", "game" -> supplied(NameType.WORK, from(dice < 8 ? "film" : "song"));
            case "book" -> supplied(NameType.WORK, from("book"));
            case "award" ->
                text(
                        NameType.WORK,
                        dice < 6
                                ? surname() + " " + one(words("Prize Award Medal Cup"))
                                : dice < 8 ? place() + " Film Award" : "Order of " + place());
            case "event" ->
                dice < 4
                        ? supplied(NameType.EVENT, from("event"))
                        : text(
                                NameType.EVENT,
                                dice < 6
                                        ? "Battle of " + place()
                                        : dice < 9
                                                ? place() + " " + one(words("Open Festival Cup Marathon Championship"))
                                                : surname() + " Cup");
            case "holiday" -> text(NameType.EVENT, one(HOLIDAYS));
            case "tribe" -> text(NameType.PEOPLE, tribe());
            case "religion" -> text(NameType.OTHER, tribe() + (dice < 7 ? "ism" : ""));
            case "unit" ->
                text(
                        NameType.ORGANIZATION,
                        switch (dice) {
                            case 0, 1 -> value("day") + "th " + place() + " Infantry";
                            case 2, 3 ->
                                value("day") + "th " + one(words("Wing Division Regiment Brigade Squadron Group"));
                            case 4 -> one(words("II III IV V VI VII X XX")) + " Corps";
                            case 5 -> "No. " + value("day") + " Squadron";
                            case 6 -> String.join(" ", from("people")) + " " + one(words("Army Navy Guard Legion"));
                            case 7 -> "Army of " + place();
                            default ->
                                value("day") + "th " + one(words("Air Fighter Bombardment Armoured")) + " Division";
                        });
            case "railway" ->
                text(
                        NameType.ORGANIZATION,
                        dice < 5
                                ? place() + " " + one(words("Railway Railroad Transit Lines Ferries Tramways"))
                                : dice < 8 ? place() + " and " + place() + " Railway" : acronym(3));
            case "law" ->
                text(
                        NameType.OTHER,
                        dice < 5
                                ? surname() + " Act"
                                : dice < 7
                                        ? place() + " " + one(words("Convention Protocol Code Accord Laws"))
                                        : dice < 8 ? acronym(4) : capital(word()) + " " + capital(word()) + " Act");
            case "website" ->
                text(
                        NameType.ORGANIZATION,
                        dice < 6
                                ? capital(word()) + one(words(".com .org .net .tv"))
                                : capital(word()) + capital(word()));
            case "software" ->
                dice < 5
                        ? supplied(NameType.OTHER, from("product"))
                        : text(NameType.OTHER, dice < 8 ? capital(word()) : capital(word()) + " " + value("day"));
            case "chart" -> text(NameType.OTHER, String.join(" ", from("people")) + " Singles Chart");
            case "treaty" -> text(NameType.OTHER, dice < 6 ? "Treaty of " + place() : surname() + " Act");
            case "ship" -> text(NameType.OTHER, one(words("HMS USS SS MV")) + " " + capital(word()));
            case "product" ->
                dice < 6
                        ? supplied(NameType.OTHER, from("product"))
                        : text(NameType.OTHER, surname() + " " + acronym(1) + value("day"));
            default -> throw new IllegalArgumentException("no names of kind " + kind);
        };
    }

    /// A name to stand in another's place.
    ///
    /// @param like the name it replaces: capital letters throughout and length are kept in kind
    Supplied replacement(NameType type, List<String> like) {
        String first = like.getFirst();
        boolean acronym = like.size() == 1 && first.length() <= 6 && first.equals(first.toUpperCase(Locale.ROOT));
        int dice = random.nextInt(10);
        return switch (type) {
            case PERSON -> like.size() == 1 ? text(type, surname()) : name("person");
            case PLACE ->
                name(acronym ? "country" : dice < 6 ? "place" : dice < 8 ? "country" : dice < 9 ? "river" : "facility");
            case ORGANIZATION ->
                acronym
                        ? text(type, acronym(2 + random.nextInt(4)))
                        : like.size() == 1 && dice < 6
                                ? supplied(type, from("organisation1"))
                                : name(one(words("org org org company company team school station magazine band")));
            case PEOPLE -> name("people");
            case WORK -> name(one(words("song film book")));
            case EVENT -> name("event");
            case OTHER -> name(one(words("product product treaty ship")));
        };
    }

    private String acronym(int letters) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < letters; i++) {
            text.append((char) ('A' + random.nextInt(26)));
        }
        return text.toString();
    }

    private static Supplied supplied(NameType type, List<String> words) {
        return new Supplied(type, words);
    }

    private static Supplied text(NameType type, String text) {
        return new Supplied(type, List.of(text.split(" ")));
    }
}
