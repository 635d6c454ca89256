package dev.stemma.annotate.name;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Titles before names, and the roles that people are called by.
final class Titles {

    private static final Set<String> HONORIFICS = Set.of(
            "mr",
            "mrs",
            "ms",
            "miss",
            "mister",
            "madam",
            "madame",
            "mme",
            "dr",
            "doctor",
            "sir",
            "lord",
            "lady",
            "dame",
            "hon",
            "rev",
            "reverend",
            "fr",
            "father",
            "sister",
            "brother",
            "sheikh",
            "shaikh",
            "imam",
            "rabbi",
            "saint",
            "herr",
            "frau",
            "monsieur",
            "señor",
            "don",
            "prof",
            "professor");

    private static final Set<String> PARTS = Set.of(
            "prime",
            "foreign",
            "defense",
            "defence",
            "finance",
            "interior",
            "press",
            "former",
            "deputy",
            "vice",
            "acting",
            "attorney",
            "secretary",
            "state",
            "home",
            "trade",
            "economy");

    private static final Set<String> ROLES = Set.of(
            "president",
            "chancellor",
            "minister",
            "premier",
            "secretary",
            "senator",
            "sen",
            "governor",
            "gov",
            "mayor",
            "king",
            "queen",
            "prince",
            "princess",
            "emperor",
            "emir",
            "sultan",
            "pope",
            "bishop",
            "archbishop",
            "cardinal",
            "ayatollah",
            "patriarch",
            "general",
            "gen",
            "colonel",
            "col",
            "major",
            "maj",
            "captain",
            "capt",
            "lieutenant",
            "lt",
            "sergeant",
            "sgt",
            "cpl",
            "corporal",
            "admiral",
            "adm",
            "commander",
            "cmdr",
            "marshal",
            "judge",
            "justice",
            "director",
            "chairman",
            "chairwoman",
            "chair",
            "chief",
            "spokesman",
            "spokeswoman",
            "spokesperson",
            "ambassador",
            "envoy",
            "representative",
            "rep",
            "congressman",
            "congresswoman",
            "leader",
            "commissioner",
            "sheriff",
            "detective",
            "officer",
            "attorney",
            "lawyer",
            "prosecutor",
            "analyst",
            "economist",
            "founder",
            "executive",
            "coach",
            "manager",
            "deputy",
            "vice",
            "candidate",
            "nominee",
            "boss",
            "head",
            "dictator",
            "monarch",
            "lawmaker",
            "legislator",
            "mp",
            "counterpart",
            "first",
            "lady",
            "speaker",
            "delegate",
            "councilman",
            "councilwoman",
            "councillor",
            "constable",
            "inspector",
            "superintendent",
            "trooper",
            "dean",
            "historian",
            "author",
            "journalist",
            "reporter",
            "editor",
            "correspondent",
            "actor",
            "actress",
            "singer",
            "activist",
            "businessman",
            "businesswoman",
            "billionaire",
            "strategist",
            "adviser",
            "advisor",
            "aide",
            "scientist",
            "researcher",
            "expert",
            "scholar",
            "veteran",
            "resident");

    /// Roles that at most one person of a country or body holds at a time.
    private static final Set<String> UNIQUE = Set.of(
            "president",
            "chancellor",
            "premier",
            "king",
            "queen",
            "pope",
            "emperor",
            "emir",
            "sultan",
            "leader",
            "prime minister",
            "foreign minister",
            "defense minister",
            "defence minister",
            "finance minister",
            "interior minister",
            "secretary of state",
            "boss",
            "dictator",
            "monarch",
            "mayor",
            "governor",
            "vice president",
            "secretary general",
            "secretary-general",
            "first lady",
            "commander in chief");

    /// Head roles that a head of state or government is loosely called by.
    private static final Set<String> HEADS_OF_STATE = Set.of(
            "president",
            "prime minister",
            "premier",
            "chancellor",
            "king",
            "queen",
            "emperor",
            "emir",
            "sultan",
            "leader");

    private static final Set<String> MALE = Set.of(
            "mr",
            "sir",
            "lord",
            "king",
            "prince",
            "emperor",
            "emir",
            "sultan",
            "father",
            "brother",
            "spokesman",
            "chairman",
            "congressman",
            "businessman",
            "actor",
            "pope",
            "herr",
            "monsieur",
            "sheikh",
            "imam");

    private static final Set<String> FEMALE = Set.of(
            "mrs",
            "ms",
            "miss",
            "madam",
            "madame",
            "mme",
            "lady",
            "dame",
            "queen",
            "princess",
            "sister",
            "spokeswoman",
            "chairwoman",
            "congresswoman",
            "businesswoman",
            "actress",
            "frau");

    private Titles() {}

    static boolean isHonorific(String word) {
        return HONORIFICS.contains(plain(word));
    }

    static boolean isRole(String word) {
        return ROLES.contains(plain(word));
    }

    static boolean isTitle(String word) {
        return isHonorific(word) || isRole(word);
    }

    static boolean isUnique(String role) {
        return UNIQUE.contains(role);
    }

    static boolean isHeadOfState(String role) {
        return HEADS_OF_STATE.contains(role);
    }

    static Optional<Gender> genderOf(String title) {
        String word = plain(title);
        if (MALE.contains(word)) {
            return Optional.of(Gender.MALE);
        }
        return FEMALE.contains(word) ? Optional.of(Gender.FEMALE) : Optional.empty();
    }

    /// Whether a plain word is a title only together with the next: "Prime Minister", "Foreign Secretary".
    static boolean isPart(String plain) {
        return PARTS.contains(plain);
    }

    static String plain(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    }
}
