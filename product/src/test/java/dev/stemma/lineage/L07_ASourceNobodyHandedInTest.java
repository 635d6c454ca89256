package dev.stemma.lineage;

import static dev.stemma.align.PlainArticles.article;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// A bureau added its own paragraph to the wire report, and two papers printed what the bureau sent, each cut in
/// another
/// place. Nobody handed the bureau's text in.
class L07_ASourceNobodyHandedInTest {

    private static final String OPENING = paragraph(0);
    private static final String SPRINKLERS = paragraph(1);
    private static final String BARLEY = paragraph(2);
    private static final String TRADERS = paragraph(3);
    private static final String BUREAU = """
            In the villages upriver, farmers who had sold their harvest in advance said they had learned of the loss from
            the radio. Millers there keep stocks for nine days, the cooperative of Upper Marlow reported, and two bakeries
            have already turned to flour from the hills.""";

    private static String paragraph(int number) {
        return Harbour.WIRE.split("\n\n")[number];
    }

    private static String text(String... paragraphs) {
        return String.join("\n\n", paragraphs);
    }

    @Test
    void whatTwoPapersShareAndTheWireLacksWasWrittenByAThird() {
        Stemma stemma = Stemmata.of(
                article("wire", Harbour.WIRE),
                article("north", text(OPENING, SPRINKLERS, BUREAU, BARLEY)),
                article("south", text(OPENING, BUREAU, BARLEY, TRADERS)));

        // Whether the wire's text or the missing one came first, nothing in them tells.
        assertThat(stemma.lostSources()).hasSize(1);
        String lost = stemma.lostSources().getFirst().id();
        assertThat(stemma.edges())
                .filteredOn(edge -> edge.from().equals(lost))
                .extracting(Edge::to)
                .contains("north", "south");
        assertThat(stemma.lostSources().getFirst().evidence())
                .filteredOn(evidence -> evidence.kind() == Evidence.Kind.SHARED_ERROR)
                .singleElement()
                .satisfies(evidence -> assertThat(evidence.passages()).isNotEmpty());
    }

    @Test
    void nobodyIsMissingWhereOnePaperHasAllThatTheOtherHas() {
        Stemma stemma = Stemmata.of(
                article("wire", Harbour.WIRE),
                article("north", text(OPENING, SPRINKLERS, BUREAU, BARLEY, TRADERS)),
                article("south", text(OPENING, BUREAU, BARLEY, TRADERS)));

        assertThat(stemma.lostSources()).isEmpty();
        assertThat(Stemmata.edges(stemma)).contains("north -> south");
    }

    @Test
    void nobodyIsMissingWhereTheBureauHandedItsTextIn() {
        Stemma stemma = Stemmata.of(
                article("wire", Harbour.WIRE),
                article("bureau", text(OPENING, SPRINKLERS, BUREAU, BARLEY, TRADERS)),
                article("north", text(OPENING, SPRINKLERS, BUREAU, BARLEY)),
                article("south", text(OPENING, BUREAU, BARLEY, TRADERS)));

        assertThat(stemma.lostSources()).isEmpty();
        assertThat(Stemmata.edges(stemma)).contains("bureau -> north", "bureau -> south");
    }

    @Test
    void twoHandsThatChangeTheSameWordsShowNoSource() {
        Stemma stemma = Stemmata.of(
                article("wire", Harbour.WIRE),
                article(
                        "north",
                        Harbour.WIRE
                                .replace("killed", "slew")
                                .replace("crews", "teams")
                                .replace("shortly", "soon")
                                .replace("repaired", "mended")
                                .replace("earliest", "soonest")
                                .replace("within", "inside")),
                article(
                        "south",
                        Harbour.WIRE
                                .replace("killed", "slew")
                                .replace("crews", "squads")
                                .replace("shortly", "soon")
                                .replace("neighbouring", "nearby")
                                .replace("inspection", "examination")
                                .replace("inquiry", "investigation")));

        assertThat(stemma.lostSources()).isEmpty();
        assertThat(Stemmata.edges(stemma)).containsExactly("wire -> north", "wire -> south");
    }

    @Test
    void aSourceThatShowsInOneSentenceIsLessSure() {
        String sentence = BUREAU.substring(0, BUREAU.indexOf(". ") + 1);
        double much = confidence(BUREAU);
        double little = confidence(sentence);

        assertThat(little).isLessThan(much);
        assertThat(much).isLessThanOrEqualTo(0.75);
    }

    private static double confidence(String added) {
        return Stemmata.of(
                        article("wire", Harbour.WIRE),
                        article("north", text(OPENING, SPRINKLERS, added, BARLEY)),
                        article("south", text(OPENING, added, BARLEY, TRADERS)))
                .lostSources()
                .getFirst()
                .confidence();
    }
}
