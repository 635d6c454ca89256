package dev.stemma.compare;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Names that the press uses of one body or state side by side: bynames and short forms, old and new names, and names
/// kept in their language beside translated ones.
///
/// Whoever writes the one for the other has changed nothing. No spelling shows that they are one, so they are listed.
final class Bynames {

    private static final List<Set<String>> NAMES = Stream.of(
                    "daesh isis isil is islamic_state islamic_state_of_iraq_and_syria islamic_state_of_iraq_and_the_levant",
                    "us usa u.s u.s. united_states america american americans",
                    "uk u.k u.k. united_kingdom britain great_britain british",
                    "eu european_union brussels",
                    "un u.n u.n. united_nations",
                    "uae united_arab_emirates emirati emirates",
                    "drc dr_congo congo democratic_republic_of_congo democratic_republic_of_the_congo",
                    "dprk north_korea north_korean",
                    "rok south_korea south_korean",
                    "prc china chinese",
                    "russia russian russian_federation",
                    "myanmar burma",
                    "eswatini swaziland",
                    "czechia czech_republic czech",
                    "ivory_coast côte_d'ivoire cote_d'ivoire",
                    "timor-leste east_timor",
                    "turkey türkiye turkiye",
                    "netherlands holland dutch",
                    "mumbai bombay",
                    "kolkata calcutta",
                    "chennai madras",
                    "yangon rangoon",
                    "pkk kurdistan_workers_party",
                    "ypg people's_protection_units peoples_protection_units",
                    "sdf syrian_democratic_forces",
                    "fsa free_syrian_army",
                    "sohr observatory syrian_observatory_for_human_rights syrian_observatory",
                    "idf israeli_army israeli_military israel_defense_forces israel_defence_forces",
                    "ira irish_republican_army",
                    "gop republicans republican_party",
                    "fed federal_reserve",
                    "bundestag parliament",
                    "knesset parliament",
                    "duma parliament",
                    "rada parliament",
                    "majlis parliament",
                    "storting parliament",
                    "riksdag parliament",
                    "folketing parliament",
                    "sejm parliament",
                    "seimas parliament",
                    "saeima parliament")
            .map(line -> Stream.of(line.split(" ", -1))
                    .map(name -> name.replace('_', ' '))
                    .collect(Collectors.toUnmodifiableSet()))
            .toList();

    /// Words of bodies' names that reports keep in their language or translate.
    private static final Map<String, Set<String>> TRANSLATED = Map.ofEntries(
            Map.entry("jaish", Set.of("army")),
            Map.entry("jaysh", Set.of("army")),
            Map.entry("jeish", Set.of("army")),
            Map.entry("jabhat", Set.of("front")),
            Map.entry("harakat", Set.of("movement")),
            Map.entry("haraket", Set.of("movement")),
            Map.entry("hizb", Set.of("party")),
            Map.entry("liwa", Set.of("brigade", "banner")),
            Map.entry("katibat", Set.of("battalion", "brigade")),
            Map.entry("kataib", Set.of("battalions", "brigades")),
            Map.entry("ansar", Set.of("supporters", "partisans")),
            Map.entry("jund", Set.of("soldiers")),
            Map.entry("ahrar", Set.of("free")),
            Map.entry("faylaq", Set.of("legion", "corps")),
            Map.entry("hayat", Set.of("organization", "organisation", "body", "committee")),
            Map.entry("fatah", Set.of("conquest")),
            Map.entry("quds", Set.of("jerusalem")),
            Map.entry("partido", Set.of("party")),
            Map.entry("parti", Set.of("party")),
            Map.entry("partei", Set.of("party")),
            Map.entry("frente", Set.of("front")),
            Map.entry("movimiento", Set.of("movement")));

    private static final Pattern ENDS =
            Pattern.compile("^(?:the|al)[ -]|['’]s?$|\\s+(?:terror(?:ist)? )?(?:group|organi[sz]ation|militants|kills)$"
                    + "|\\s+terror(?:ist)?s?$");

    private Bynames() {}

    /// Whether two names are listed as names of one.
    static boolean same(String left, String right) {
        String a = plain(left);
        String b = plain(right);
        return NAMES.stream().anyMatch(names -> names.contains(a) && names.contains(b)) || translates(a, b);
    }

    private static boolean translates(String left, String right) {
        Set<String> a = words(left);
        Set<String> b = words(right);
        return Stream.of(a, b)
                .anyMatch(words -> words.stream()
                        .flatMap(word -> TRANSLATED.getOrDefault(word, Set.of()).stream())
                        .anyMatch(words == a ? b::contains : a::contains));
    }

    private static Set<String> words(String name) {
        return new HashSet<>(List.of(name.split("[^\\p{L}]+", -1)));
    }

    private static String plain(String name) {
        return ENDS.matcher(name.toLowerCase(Locale.ROOT).strip()).replaceAll("");
    }
}
