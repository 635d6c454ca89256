package dev.stemma.annotate.quantity;

import dev.stemma.language.WordList;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What a word around a number tells by its form alone: nouns in the plural, words that end a noun phrase, and what
/// happens to people and things that are counted.
final class NounWords {

    private static final Set<String> STOPS = WordList.of("""
            of in on at by for from to with as into over under after before during since until between among
            against within without through across near and or but nor so yet if when while because than that
            which who whom whose where is was were are be been being has have had will would can could may
            might must should do does did the a an this these those his her its their our my your he she it
            they we i you not no said says also ago later earlier including per each every about around
            there here now then only even just still already both compared amid via despite toward towards
            alone apiece today yesterday tomorrow last next past never often always once again ever monday
            tuesday wednesday thursday friday saturday sunday january february april june july august
            september october november december largely reportedly nearly almost
            """);

    private static final Set<String> DETERMINERS = WordList.of("""
            the a an its his her their our these those this all such
            """);

    private static final Set<String> IRREGULAR_PLURALS = WordList.of("""
            people men women children police personnel troops cattle feet mice teeth lives servicemen
            policemen businessmen fishermen gunmen firemen congressmen spokesmen servicewomen percent
            aircraft sheep fish data media criteria staff militia migrants dead wounded injured others crew
            grandchildren schoolchildren
            """);

    private static final Set<String> NOT_PLURAL = WordList.of("""
            is was has says this its his us as plus less across various serious always sometimes besides
            towards afterwards thanks overseas upwards yes previous famous religious dangerous numerous does
            goes thus versus perhaps business process access press class mass crisis basis status congress
            consensus campus virus indigenous precious politics homeless illegal
            """);

    /// What happens to people and things that are counted, by its verb, as a participle.
    private static final Map<String, String> HAPPENED = Map.ofEntries(
            Map.entry("kill", "killed"),
            Map.entry("wound", "wounded"),
            Map.entry("injure", "injured"),
            Map.entry("hurt", "hurt"),
            Map.entry("displace", "displaced"),
            Map.entry("arrest", "arrested"),
            Map.entry("detain", "detained"),
            Map.entry("capture", "captured"),
            Map.entry("kidnap", "kidnapped"),
            Map.entry("abduct", "abducted"),
            Map.entry("execute", "executed"),
            Map.entry("behead", "beheaded"),
            Map.entry("evacuate", "evacuated"),
            Map.entry("rescue", "rescued"),
            Map.entry("infect", "infected"),
            Map.entry("hospitalize", "hospitalized"),
            Map.entry("hospitalise", "hospitalised"),
            Map.entry("destroy", "destroyed"),
            Map.entry("damage", "damaged"),
            Map.entry("shoot", "shot"),
            Map.entry("deport", "deported"),
            Map.entry("release", "released"),
            Map.entry("free", "freed"),
            Map.entry("murder", "murdered"),
            Map.entry("massacre", "massacred"),
            Map.entry("martyr", "martyred"),
            Map.entry("slay", "slain"),
            Map.entry("maim", "maimed"),
            Map.entry("affect", "affected"),
            Map.entry("employ", "employed"),
            Map.entry("indict", "indicted"),
            Map.entry("charge", "charged"),
            Map.entry("expel", "expelled"));

    /// Predicates that follow what is counted.
    private static final Set<String> PREDICATES = WordList.of("""
            killed dead died wounded injured hurt missing displaced arrested detained captured kidnapped
            abducted executed beheaded evacuated rescued infected hospitalized hospitalised destroyed
            damaged shot deported released freed murdered massacred martyred slain perished drowned fled
            homeless stranded trapped survived vaccinated indicted charged convicted expelled starved dying
            """);

    private static final Set<String> TIMES = WordList.of("""
            recent last early late total all one two three exchange return favor favour order addition cash
            part mid real year years yr month months week weeks day days decade decades quarter hour hours minute
            century head person
            """);

    private NounWords() {}

    /// Whether a word in lower case cannot be part of a noun phrase.
    static boolean isStop(String word) {
        return STOPS.contains(word);
    }

    /// Whether a word in lower case stands before a noun without saying what it is.
    static boolean isDeterminer(String word) {
        return DETERMINERS.contains(word);
    }

    /// Whether a word in lower case tells when or how often rather than what.
    static boolean isTime(String word) {
        return TIMES.contains(word);
    }

    /// The participle of a verb that tells what happened to those who are counted.
    static Optional<String> happened(String lemma) {
        return Optional.ofNullable(HAPPENED.get(lemma));
    }

    /// Whether a word in lower case is a superlative.
    static boolean isSuperlative(String word) {
        return word.endsWith("est") || word.equals("most") || word.equals("best") || word.equals("worst");
    }

    /// Whether a word in lower case is a predicate that follows those who are counted.
    static boolean isFate(String word) {
        return PREDICATES.contains(word);
    }

    /// Whether a word in lower case tells what happened to those who are counted.
    static boolean isPredicate(String word) {
        return PREDICATES.contains(word) || HAPPENED.containsValue(word);
    }

    /// Whether a word in lower case looks like a plural noun.
    static boolean isPlural(String word) {
        return IRREGULAR_PLURALS.contains(word)
                || (word.length() > 3
                        && word.endsWith("s")
                        && !word.endsWith("ss")
                        && !word.endsWith("ous")
                        && !word.endsWith("'s")
                        && !NOT_PLURAL.contains(word)
                        && !STOPS.contains(word));
    }

    /// Whether a word in lower case looks like an adjective before a noun.
    static boolean isModifier(String word) {
        return word.endsWith("ian")
                || word.endsWith("ese")
                || word.endsWith("ish")
                || word.endsWith("ive")
                || word.endsWith("al")
                || word.endsWith("ous")
                || word.endsWith("ed")
                || word.endsWith("ic")
                || word.endsWith("ful")
                || word.endsWith("ing");
    }
}
