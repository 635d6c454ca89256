package dev.stemma.lineage;

import static dev.stemma.align.PlainArticles.withoutOutlet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stemma.language.BackgroundFrequencies;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/// Three and more versions of one page, of which two alone would be put in the wrong order.
class L06_VersionsInTheirOrderTest {

    private static final List<String> SENTENCES = List.of(
            "The windmill on Cotter Hill was built of larch by a miller named Aldous Finch.",
            "Its four sails carried canvas that had to be reefed by hand in a gale.",
            "A pair of millstones from the quarries of Derrow ground oats for nine parishes.",
            "Lightning split the cap, and the owner replaced it with a roof of copper.",
            "The wheelwright Tobias Gant added a fantail so that the cap turned by itself.",
            "Grain was hoisted through three trapdoors lined with ox leather.",
            "A steam engine stood beside the tower while the wind was low.",
            "The tower leans a hand's breadth towards the orchard of the vicarage.",
            "Swifts nest under the gallery and leave before the barley is cut.",
            "The county bought the ruin from the heirs of the last miller.",
            "Volunteers laid new floors of oak and carved the cogs anew.",
            "A museum of bread shows ovens, peels and moulds for gingerbread.",
            "School classes bake flat loaves there and keep the recipe.",
            "An ice cellar behind the granary was opened to bats.",
            "The brake wheel bears the initials of four apprentices.",
            "A path of cinders joins the hill with the canal basin.",
            "Photographs of the sails hang in the library of Derrow.",
            "The museum moved its shop into the former stable.");

    @Test
    void theVersionThatSharesWithBothStandsBetweenThemThoughItIsTheLongest() {
        // The newest version was cut down: it is shorter than the one before it.
        Stemma stemma = Stemmata.of(
                withoutOutlet("c-first", sentences(0, 6)),
                withoutOutlet("a-second", sentences(0, 14)),
                withoutOutlet("b-third", sentences(3, 16)),
                withoutOutlet("d-fourth", sentences(5, 17)));
        assertThat(Stemmata.edges(stemma))
                .containsExactly("a-second -> b-third", "b-third -> d-fourth", "c-first -> a-second");
        assertThat(Stemmata.edge(stemma, "a-second", "b-third").evidence())
                .anySatisfy(evidence ->
                        assertThat(evidence.text()).contains("of 4 versions of one page", "second comes before third"));
    }

    @Test
    void statedDaysAreNotOverruledByTheOrder() {
        // By their passages the second stands between the first and the third; by the days it does not.
        Stemma stemma = Stemmata.of(
                withoutOutlet("c-first", "2021-03-01", sentences(0, 6)),
                withoutOutlet("a-second", "2021-03-09", sentences(0, 14)),
                withoutOutlet("b-third", "2021-03-08", sentences(3, 16)),
                withoutOutlet("d-fourth", "2021-03-20", sentences(5, 17)));
        assertThat(Stemmata.edges(stemma)).contains("b-third -> a-second");
    }

    @Test
    void ofTheTwoCutVersionsAloneTheShorterIsTakenForTheOlder() {
        assertThat(Stemmata.edges(Stemmata.of(
                        withoutOutlet("second", sentences(0, 14)), withoutOutlet("third", sentences(3, 16)))))
                .containsExactly("third -> second");
    }

    @Test
    void anOrderIsAsProbableAsItsSignsWhereOnlyTwoVersionsAreKnown() {
        List<Witness> two = witnesses(2);
        VersionChain chain = new VersionChain(two, (one, other) -> one == two.getFirst() ? 1.5 : -1.5);
        assertThat(chain.logOdds(two.getFirst(), two.getLast())).isCloseTo(1.5, within());
        assertThat(chain.logOdds(two.getLast(), two.getFirst())).isCloseTo(-1.5, within());
    }

    @Test
    void withoutAnySignEitherEndMayBeTheFirst() {
        List<Witness> five = witnesses(5);
        VersionChain chain = new VersionChain(five, (one, other) -> 0);
        five.forEach(one -> five.stream()
                .filter(other -> other != one)
                .forEach(other -> assertThat(chain.logOdds(one, other)).isCloseTo(0, within())));
    }

    @Test
    void oneSignTurnsTheWholeChain() {
        List<Witness> five = witnesses(5);
        // Only the first and the second tell which is earlier, and they say: the second.
        VersionChain chain = new VersionChain(
                five,
                (one, other) -> one == five.get(1) && other == five.get(0)
                        ? 20
                        : one == five.get(0) && other == five.get(1) ? -20 : 0);
        assertThat(chain.logOdds(five.get(4), five.get(0))).isGreaterThan(2);
        assertThat(chain.logOdds(five.get(3), five.get(2))).isGreaterThan(2);
    }

    @Test
    void moreVersionsThanCanBePutInOrderAreRefused() {
        assertThatThrownBy(() -> new VersionChain(witnesses(VersionChain.MOST + 1), (one, other) -> 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /// Sentences from one up to another, which is left out.
    private static String sentences(int from, int to) {
        return String.join(" ", SENTENCES.subList(from, to));
    }

    /// Texts of which each lacks the first sentence of the one before and has one more at its end.
    private static List<Witness> witnesses(int number) {
        List<Witness> witnesses = new ArrayList<>();
        List<String> sentences =
                Stream.concat(SENTENCES.stream(), SENTENCES.stream()).toList();
        IntStream.range(0, number)
                .forEach(i -> witnesses.add(new Witness(
                        withoutOutlet("v" + i, String.join(" ", sentences.subList(i, i + 6))),
                        i,
                        "v" + i,
                        new BitSet(),
                        new BackgroundFrequencies())));
        return witnesses;
    }

    private static Offset<Double> within() {
        return Assertions.within(1e-6);
    }
}
