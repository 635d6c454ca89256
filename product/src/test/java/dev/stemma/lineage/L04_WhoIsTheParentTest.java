package dev.stemma.lineage;

import static dev.stemma.align.PlainArticles.article;
import static dev.stemma.align.PlainArticles.withoutOutlet;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Which of two texts was taken from the other, where no date says so.
class L04_WhoIsTheParentTest {

    @Test
    void theTextThatBreaksOffIsTheCopy() {
        String cut = Harbour.WIRE.strip().substring(0, Harbour.WIRE.strip().indexOf("\n\nThe fire consumed"));
        assertThat(Stemmata.edges(Stemmata.of(article("whole", Harbour.WIRE), article("cut", cut))))
                .containsExactly("whole -> cut");
    }

    @Test
    void theTextThatTellsWhatTheOtherQuotesIsTheCopy() {
        String told = Harbour.WIRE.replace(
                "\"We asked for them to be repaired and we were told to wait,\" she said.",
                "She said that repairs had been asked for and that the answer had been to wait.");
        assertThat(Stemmata.edges(Stemmata.of(article("quotes", Harbour.WIRE), article("tells", told))))
                .containsExactly("quotes -> tells");
    }

    @Test
    void theTextWithoutTheHedgesIsTheCopy() {
        String bold =
                Harbour.WIRE.replace("about nine thousand", "nine thousand").replace("at the earliest", "");
        assertThat(Stemmata.edges(Stemmata.of(article("hedged", Harbour.WIRE), article("bold", bold))))
                .containsExactly("hedged -> bold");
    }

    @Test
    void theTextWithAThesaurusOfRarerWordsIsTheCopy() {
        String spun = Harbour.WIRE
                .replace("broke out", "erupted")
                .replace("handled", "manipulated")
                .replace("waiting for", "anticipating")
                .replace("early on Monday", "betimes on Monday")
                .replace("brought them under", "fetched them beneath")
                .replace("worn", "threadbare")
                .replace("rose by", "ascended by")
                .replace("called for", "clamoured for");
        assertThat(Stemmata.edges(Stemmata.of(article("plain", Harbour.WIRE), article("spun", spun))))
                .containsExactly("plain -> spun");
    }

    @Test
    void theTextInWhichAFewLostMarksWerePutBackIsTheCopy() {
        String bare = Harbour.WIRE.replaceAll("[,']", "");
        String mended = bare.replace("forty metres above Pier Nine", "forty metres, above Pier Nine,")
                .replace("the countrys grain", "the country's grain")
                .replace("Brandt Storage declined", "Brandt Storage, declined");
        assertThat(Stemmata.edges(Stemmata.of(article("mended", mended), article("bare", bare))))
                .containsExactly("bare -> mended");
        assertThat(Stemmata.edge(Stemmata.of(article("mended", mended), article("bare", bare)), "bare", "mended")
                        .directionConfidence())
                .isGreaterThan(0.65);
    }

    @Test
    void oneCommaMoreTellsNothing() {
        String other = Harbour.WIRE.replace("forty metres above Pier Nine", "forty metres, above Pier Nine,");
        Stemma stemma = Stemmata.of(article("plain", Harbour.WIRE), article("another", other));
        assertThat(stemma.edges())
                .allSatisfy(edge -> assertThat(edge.evidence())
                        .noneSatisfy(evidence -> assertThat(evidence.text()).contains("commas")));
    }

    @Test
    void anEncyclopedicPageGrowsFromVersionToVersion() {
        String older = PAGE.strip().substring(0, PAGE.strip().lastIndexOf("\n\n"));
        assertThat(Stemmata.edges(Stemmata.of(withoutOutlet("newer", PAGE), withoutOutlet("older", older))))
                .containsExactly("older -> newer");
    }

    @Test
    void theVersionsOfAPageStandInARowThoughOneWasCut() {
        String first = PAGE.strip().substring(0, PAGE.strip().indexOf("\n\nThree keepers"));
        String second = PAGE.strip().replace("since 1984", "since 1984, and was repainted in 2006");
        String third = second.replace(" The gallery around the lantern has an iron rail with cast dolphins.", "")
                .replace("repainted in 2006", "repainted in 2006 and again in 2019");
        assertThat(Stemmata.edges(Stemmata.of(
                        withoutOutlet("c-third", third),
                        withoutOutlet("a-second", second),
                        withoutOutlet("b-first", first))))
                .containsExactly("a-second -> c-third", "b-first -> a-second");
    }

    private static final String PAGE = """
            The Marlow lighthouse is a tower on the northern arm of the harbour of Marlow Quay. It was built between 1871
            and 1874 out of local granite after plans of the engineer Theodora Hallam, who had studied the towers of the
            western isles. Its lantern stands thirty-one metres above high water and is seen from eighteen miles away.

            The first lamp burnt rape oil and was turned by a clockwork that a keeper wound every four hours. In 1908 it
            gave way to a burner for paraffin vapour, and in 1936 to an electric bulb of a thousand watts. The lens of the
            third order, ground in Paris, is still the original one, though two of its prisms were renewed after the
            storm of 1953. The gallery around the lantern has an iron rail with cast dolphins.

            Three keepers lived in the low houses at the foot of the tower with their families until 1979, when the light
            was made to run by itself. The houses then stood empty for a decade and are now used as a museum of the
            coast, with a collection of charts, knots, foghorns and ships in bottles. A foghorn of 1911 is sounded when
            the season opens.

            The tower appears on the arms of the town, on the labels of a brewery and in four novels by Edwin Tarrant,
            who spent his childhood summers beside it. It has been a listed building since 1984.
            """;
}
