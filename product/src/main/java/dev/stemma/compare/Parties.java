package dev.stemma.compare;

import dev.stemma.language.Token;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Who took part in what happened or suffered it, in broad sorts.
///
/// An editor may write "people" for "civilians" and "insurgents" for "militants"; who writes "militants" for
/// "civilians"
/// tells of others.
final class Parties {

    /// A sort of people, with the words that tell it. Words that go with all of them ("people", "men") tell none, and
    /// words that go with two ("fighter") stand in both.
    enum Party {
        CIVILIANS(
                "civilian resident villager pilgrim refugee schoolchild schoolchildren pupil student child infant baby"
                        + " worshipper passenger patient medic doctor nurse journalist shopper bystander tourist commuter"),
        SOLDIERS("soldier troop army serviceman servicewoman conscript navy marine fighter commander personnel"),
        IRREGULARS(
                "militant rebel terrorist jihadist insurgent guerrilla militiaman extremist gunman fighter commander");

        private final String words;

        Party(String words) {
            this.words = words;
        }
    }

    private static final Map<String, Set<Party>> OF_WORD = Stream.of(Party.values())
            .flatMap(party -> Stream.of(party.words.split(" ", -1)).map(word -> Map.entry(word, party)))
            .collect(Collectors.groupingBy(
                    Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toUnmodifiableSet())));

    private Parties() {}

    /// The sorts that some words tell.
    static Set<Party> in(List<Token> tokens) {
        EnumSet<Party> found = EnumSet.noneOf(Party.class);
        tokens.forEach(token -> found.addAll(tell(token)));
        return found;
    }

    /// The sorts that a word tells by itself.
    static Set<Party> tell(Token token) {
        String lemma = token.lemma().toLowerCase(Locale.ROOT);
        // Words of a name in capitals keep their ending: "Kurdish Female Fighters".
        String singular = lemma.endsWith("s") ? lemma.substring(0, lemma.length() - 1) : lemma;
        return OF_WORD.getOrDefault(lemma, OF_WORD.getOrDefault(singular, Set.of()));
    }

    /// Whether both tell sorts and have none in common.
    static boolean exclude(Set<Party> left, Set<Party> right) {
        return !left.isEmpty() && !right.isEmpty() && left.stream().noneMatch(right::contains);
    }
}
