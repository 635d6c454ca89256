package dev.stemma.compare;

import dev.stemma.annotate.quantity.Quantity;
import dev.stemma.language.Token;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What killed or hurt those who are counted, in broad sorts.
///
/// Two counts of one place and day that give other causes count two events: those whom an air raid killed and those
/// who died in a crash.
final class Causes {

    /// A sort of cause, with the words that tell it. Words that go with any of them ("attack", "blast") tell none.
    enum Cause {
        FROM_THE_AIR("airstrike airstrikes air-strike raid warplane jet aircraft bombardment barrel airdrop missile"),
        SHELLS("rocket mortar shell shelling artillery missile"),
        BOMB("suicide bomber car-bomb minibus truck-bomb"),
        GAS("chemical gas sarin toxic chlorine poison"),
        MINE("mine landmine"),
        GUNS("gunman gunmen shooting gunfire sniper shooter"),
        BLADES("stab stabbing knife machete"),
        CRASH("crash collision collide derail derailment capsize sink sinking wreck"),
        FIRE("blaze wildfire arson"),
        EARTH("earthquake quake tsunami landslide mudslide avalanche eruption"),
        WEATHER("flood flooding storm hurricane typhoon cyclone tornado heatwave"),
        ILLNESS("virus outbreak epidemic disease cholera flu influenza");

        private final String words;

        Cause(String words) {
            this.words = words;
        }
    }

    private static final Map<String, Set<Cause>> OF_WORD = Stream.of(Cause.values())
            .flatMap(cause -> Stream.of(cause.words.split(" ", -1)).map(word -> Map.entry(word, cause)))
            .collect(Collectors.groupingBy(
                    Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toUnmodifiableSet())));

    /// "Air strikes", "car bomb": the first word tells.
    private static final Map<String, Cause> WITH_NEXT = Map.of(
            "air strike", Cause.FROM_THE_AIR,
            "air raid", Cause.FROM_THE_AIR,
            "car bomb", Cause.BOMB,
            "shoot down", Cause.CRASH,
            "open fire", Cause.GUNS);

    /// So many words around a number can tell what befell those counted.
    private static final int REACH = 16;

    private Causes() {}

    /// The causes that stand around a number in its sentence.
    static Set<Cause> of(Quantity quantity, Statement statement) {
        int at = statement.tokenAt(quantity.passage().start());
        return in(statement, at - REACH, at + REACH);
    }

    /// The causes that some statements tell.
    static Set<Cause> of(List<Statement> statements) {
        EnumSet<Cause> found = EnumSet.noneOf(Cause.class);
        statements.forEach(
                statement -> found.addAll(in(statement, 0, statement.tokens().size())));
        return found;
    }

    /// The causes that a range of a statement's words tells.
    static Set<Cause> in(Statement statement, TokenRange range) {
        return in(statement, range.from(), range.to());
    }

    private static Set<Cause> in(Statement statement, int from, int to) {
        List<Token> tokens = statement.tokens();
        EnumSet<Cause> found = EnumSet.noneOf(Cause.class);
        for (int i = Math.max(0, from); i < Math.min(tokens.size(), to); i++) {
            String word = tokens.get(i).lemma().toLowerCase(Locale.ROOT);
            found.addAll(OF_WORD.getOrDefault(word, Set.of()));
            if (i + 1 < tokens.size()) {
                Optional.ofNullable(WITH_NEXT.get(word + " " + tokens.get(i + 1).lemma()))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    /// The causes that a word tells by itself.
    static Set<Cause> tell(String lemma) {
        return OF_WORD.getOrDefault(lemma.toLowerCase(Locale.ROOT), Set.of());
    }

    /// Whether both tell causes and have none in common.
    static boolean exclude(Set<Cause> left, Set<Cause> right) {
        return !left.isEmpty() && !right.isEmpty() && left.stream().noneMatch(right::contains);
    }
}
