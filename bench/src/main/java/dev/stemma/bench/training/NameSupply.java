package dev.stemma.bench.training;

import dev.stemma.annotate.name.NameType;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/// Names to train with: taken from the teacher's lists or put together from their words.
final class NameSupply {

    private static final List<String> FACILITIES = words("Stadium Arena Park Bridge Castle Airport Museum Hall Theatre"
            + " Station Cathedral Prison Hospital Hotel Tower Palace Library Square Field House Abbey");
    /// Words for places only: a "Centre" or "Line" is a body as well.
    private static final List<String> SITES = words("Dock Pier Circuit Speedway Pavilion Rink Mall Plaza Lighthouse"
            + " Cemetery Gardens Canal Tunnel Dam Oval Trail Avenue Ave Lane Boulevard");
    private static final List<String> TEAMS = words("United City Rovers Wanderers Athletic Rangers Lions Tigers Eagles"
            + " Bears Wolves Hawks Bulls Kings Giants Sharks Panthers Dynamo Town County Albion Warriors Saints");
    private static final List<String> COMPANIES = words("Inc. Corporation Group Industries Motors Airlines Systems"
            + " Holdings Technologies Pharmaceuticals Energy Foods Bank Media Software Ltd. Company Electronics");
    private static final List<String> PAPERS =
            words("Times Post Herald Gazette Tribune Chronicle Observer Mail Telegraph News Star Journal Standard");
    private static final List<String> LEAGUES =
            phrases("Premier League, Super League, First Division, Second Division, National League, "
                    + "Conference, Major League, Football League, Basketball League, Hockey League");
    private static final List<String> SEAS =
            phrases("North Sea, Baltic Sea, Black Sea, Atlantic Ocean, Pacific Ocean, Indian Ocean, "
                    + "Mediterranean Sea, Mediterranean, Red Sea, Adriatic Sea, Pacific, Atlantic, "
                    + "Gulf of Mexico, Persian Gulf");
    private static final List<String> HOLIDAYS =
            phrases("Christmas, Christmas Eve, Easter, Easter Sunday, Thanksgiving, Halloween, Ramadan, "
                    + "Eid, Diwali, Hanukkah, Passover, Memorial Day, Labor Day, Independence Day, "
                    + "Victory Day, New Year, New Year's Eve, Valentine's Day, World War I, World War II, "
                    + "First World War, Second World War, Cold War, Holocaust, Reformation, Renaissance");
    private static final List<String> MONTHS =
            words("January February March April May June July August September" + " October November December");

    private static final List<String> CONTESTS =
            words("Open Festival Cup Marathon Championship Classic Masters Trophy Tour"
                    + " Games Olympics Census Referendum Uprising Rebellion Revolution War Crisis Massacre Conference Summit"
                    + " Awards Exhibition Carnival Campaign Emigration");

    private final ListedNames listed;
    private final Random random;

    /// @param random the chance of the lists, too: names come in one order
    NameSupply(ListedNames listed, Random random) {
        this.listed = listed;
        this.random = random;
    }

    private static List<String> words(String text) {
        return List.of(text.split(" "));
    }

    private static List<String> phrases(String text) {
        return List.of(text.split(", "));
    }

    private String surname() {
        return listed.from("person").getLast();
    }

    private String place() {
        return String.join(" ", listed.from(random.nextInt(4) == 0 ? "place2" : "place1"));
    }

    /// A people or language of no place: a made-up beginning with an ending that such names have.
    private String tribe() {
        String base = listed.from("place1").getFirst().replaceAll("[^\\p{L}].*", "");
        String stem = base.length() > 5 ? base.substring(0, 5) : base;
        String root = stem.replaceAll("[aeiouy]+$", "");
        return capital(root.length() < 2 ? "Kor" + root : root)
                + listed.one(words("s ans ites ese i o a ic ish u ard ians oi ene"));
    }

    private String word() {
        List<String> title = listed.from("song");
        return title.get(random.nextInt(title.size()));
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    /// A plain value of a pattern that is no name, such as a year; empty where the kind is a kind of name.
    String value(String kind) {
        return switch (kind) {
            case "year" -> String.valueOf(1700 + random.nextInt(325));
            case "month" -> listed.one(MONTHS);
            case "day" -> String.valueOf(1 + random.nextInt(30));
            case "number" -> String.valueOf(1 + random.nextInt(200));
            case "bignumber" -> (1 + random.nextInt(900)) + "," + (100 + random.nextInt(900));
            case "score" -> random.nextInt(6) + "-" + random.nextInt(6);
            case "money" -> "$ " + (1 + random.nextInt(900)) + " million";
            default -> "";
        };
    }

    /// A name of a kind of the patterns.
    SuppliedName name(String kind) {
        int dice = random.nextInt(10);
        return switch (kind) {
            case "person" -> supplied(NameType.PERSON, listed.from("person"));
            case "people" -> supplied(NameType.PEOPLE, listed.from("people"));
            case "language" -> supplied(NameType.OTHER, listed.from("people"));
            case "country" -> supplied(NameType.PLACE, listed.from("country"));
            case "place" -> supplied(NameType.PLACE, listed.from(dice < 2 ? "place" : dice < 8 ? "place1" : "place2"));
            case "river" ->
                text(NameType.PLACE, dice < 5 ? place() : dice < 8 ? place() + " River" : "River " + place());
            case "mountain" ->
                text(NameType.PLACE, dice < 5 ? "Mount " + surname() : dice < 8 ? place() + " Mountains" : place());
            case "lake" -> text(NameType.PLACE, dice < 7 ? "Lake " + place() : place() + " Lake");
            case "island" ->
                text(NameType.PLACE, dice < 5 ? place() : dice < 8 ? place() + " Island" : place() + " Islands");
            case "sea" -> text(NameType.PLACE, listed.one(SEAS));
            case "facility" ->
                text(
                        NameType.PLACE,
                        dice < 6
                                ? place() + " " + listed.one(FACILITIES)
                                : dice < 9
                                        ? surname() + " " + listed.one(FACILITIES)
                                        : place() + " International Airport");
            case "district" ->
                text(
                        NameType.PLACE,
                        dice < 8
                                ? place() + " "
                                        + listed.one(words(
                                                "County Parish District Province Township Region Duchy Territory"))
                                : "Duchy of " + place());
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
                        ? supplied(NameType.ORGANIZATION, listed.from("organisation"))
                        : text(
                                NameType.ORGANIZATION,
                                dice < 7
                                        ? place() + " " + listed.one(TEAMS)
                                        : dice == 7 ? "FC " + place() : dice == 8 ? place() + " F.C." : place());
            case "company" ->
                dice < 4
                        ? supplied(NameType.ORGANIZATION, listed.from(dice < 1 ? "company" : "organisation1"))
                        : text(
                                NameType.ORGANIZATION,
                                dice < 7
                                        ? surname() + " " + listed.one(COMPANIES)
                                        : dice == 7
                                                ? surname() + " & " + surname()
                                                : capital(word()) + " " + listed.one(COMPANIES));
            case "org" -> supplied(NameType.ORGANIZATION, listed.from(dice < 7 ? "organisation3" : "organisation2"));
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
            case "artist" -> supplied(NameType.ORGANIZATION, listed.from("band"));
            case "band" ->
                dice < 3
                        ? supplied(NameType.ORGANIZATION, listed.from("organisation"))
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
                        (dice < 6 ? String.join(" ", listed.from("people")) : capital(word())) + " "
                                + listed.one(LEAGUES));
            case "label" -> text(NameType.ORGANIZATION, capital(word()) + (dice < 7 ? " Records" : " Music"));
            case "plural" -> text(NameType.ORGANIZATION, capital(word()) + "s");
            case "magazine" ->
                text(
                        NameType.ORGANIZATION,
                        dice < 5
                                ? (dice < 3 ? "The " : "") + place() + " " + listed.one(PAPERS)
                                : dice < 7
                                        ? capital(word())
                                        : capital(word()) + " " + listed.one(words("Magazine Weekly Review")));
            case "song", "album", "work" -> supplied(NameType.WORK, listed.from("song"));
            case "film", "show", "game" -> supplied(NameType.WORK, listed.from(dice < 8 ? "film" : "song"));
            case "book" -> supplied(NameType.WORK, listed.from("book"));
            case "award" ->
                text(
                        NameType.WORK,
                        dice < 6
                                ? surname() + " " + listed.one(words("Prize Award Medal Cup"))
                                : dice < 8 ? place() + " Film Award" : "Order of " + place());
            case "event" ->
                dice < 4
                        ? supplied(NameType.EVENT, listed.from("event"))
                        : text(
                                NameType.EVENT,
                                dice < 6
                                        ? "Battle of " + place()
                                        : dice < 9
                                                ? place() + " "
                                                        + listed.one(words("Open Festival Cup Marathon Championship"))
                                                : surname() + " Cup");
            case "holiday" -> text(NameType.EVENT, listed.one(HOLIDAYS));
            case "tribe" -> text(NameType.PEOPLE, tribe());
            case "religion" -> text(NameType.OTHER, tribe() + (dice < 7 ? "ism" : ""));
            case "unit" ->
                text(
                        NameType.ORGANIZATION,
                        switch (dice) {
                            case 0, 1 -> value("day") + "th " + place() + " Infantry";
                            case 2, 3 ->
                                value("day") + "th "
                                        + listed.one(words("Wing Division Regiment Brigade Squadron Group"));
                            case 4 -> listed.one(words("II III IV V VI VII X XX")) + " Corps";
                            case 5 -> "No. " + value("day") + " Squadron";
                            case 6 ->
                                String.join(" ", listed.from("people")) + " "
                                        + listed.one(words("Army Navy Guard Legion"));
                            case 7 -> "Army of " + place();
                            default ->
                                value("day") + "th " + listed.one(words("Air Fighter Bombardment Armoured"))
                                        + " Division";
                        });
            case "railway" ->
                text(
                        NameType.ORGANIZATION,
                        dice < 5
                                ? place() + " " + listed.one(words("Railway Railroad Transit Lines Ferries Tramways"))
                                : dice < 8 ? place() + " and " + place() + " Railway" : acronym(3));
            case "law" ->
                text(
                        NameType.OTHER,
                        dice < 5
                                ? surname() + " Act"
                                : dice < 7
                                        ? place() + " " + listed.one(words("Convention Protocol Code Accord Laws"))
                                        : dice < 8 ? acronym(4) : capital(word()) + " " + capital(word()) + " Act");
            case "website" ->
                text(
                        NameType.ORGANIZATION,
                        dice < 6
                                ? capital(word()) + listed.one(words(".com .org .net .tv"))
                                : capital(word()) + capital(word()));
            case "software" ->
                dice < 5
                        ? supplied(NameType.OTHER, listed.from("product"))
                        : text(NameType.OTHER, dice < 8 ? capital(word()) : capital(word()) + " " + value("day"));
            case "chart" -> text(NameType.OTHER, String.join(" ", listed.from("people")) + " Singles Chart");
            case "treaty" -> text(NameType.OTHER, dice < 6 ? "Treaty of " + place() : surname() + " Act");
            case "ship" -> text(NameType.OTHER, listed.one(words("HMS USS SS MV")) + " " + capital(word()));
            case "product" ->
                dice < 6
                        ? supplied(NameType.OTHER, listed.from("product"))
                        : text(NameType.OTHER, surname() + " " + acronym(1) + value("day"));
            case "aircraft" ->
                text(
                        NameType.OTHER,
                        acronym(1 + random.nextInt(2)) + "-" + value("number")
                                + (dice < 7 ? " " + capital(word()) : ""));
            case "site" -> text(NameType.PLACE, (dice < 7 ? place() : surname()) + " " + listed.one(SITES));
            case "contest" -> text(NameType.EVENT, (dice < 7 ? place() : surname()) + " " + listed.one(CONTESTS));
            default -> throw new IllegalArgumentException("no names of kind " + kind);
        };
    }

    /// A name to stand in another's place.
    ///
    /// @param like the name it replaces: capital letters throughout and length are kept in kind
    SuppliedName replacement(NameType type, List<String> like) {
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
                                ? supplied(type, listed.from("organisation1"))
                                : name(listed.one(
                                        words("org org org company company team school station magazine band")));
            case PEOPLE -> name("people");
            case WORK -> name(listed.one(words("song film book")));
            case EVENT -> name("event");
            case OTHER -> name(listed.one(words("product product treaty ship")));
        };
    }

    private String acronym(int letters) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < letters; i++) {
            text.append((char) ('A' + random.nextInt(26)));
        }
        return text.toString();
    }

    private static SuppliedName supplied(NameType type, List<String> words) {
        return new SuppliedName(type, words);
    }

    private static SuppliedName text(NameType type, String text) {
        return new SuppliedName(type, List.of(text.split(" ")));
    }
}
