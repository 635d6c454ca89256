package dev.stemma.lineage;

import static dev.stemma.align.PlainArticles.article;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// How sure an edge is, by how much of the child tells its parent from the other texts.
class L08_HowSureAParentIsTest {

    @Test
    void oneParentAloneIsSureButNeverCertain() {
        Stemma stemma = Stemmata.of(article("wire", Harbour.WIRE), article("evening", Harbour.EVENING));

        assertThat(Stemmata.edge(stemma, "wire", "evening").confidence()).isBetween(0.9, 0.98);
    }

    @Test
    void whereTwoTextsHaveItAllTheyShareTheConfidence() {
        // The daily has all that the flash has, as the wire has it.
        String flash = Harbour.DAILY.split("\n\n")[0] + "\n\n" + Harbour.DAILY.split("\n\n")[1];
        Stemma stemma =
                Stemmata.of(article("wire", Harbour.WIRE), article("daily", Harbour.DAILY), article("flash", flash));

        assertThat(stemma.edges())
                .filteredOn(edge -> edge.to().equals("flash"))
                .singleElement()
                .satisfies(edge -> assertThat(edge.confidence()).isBetween(0.3, 0.7));
    }

    @Test
    void theSameTextsGiveTheSameConfidence() {
        Stemma once = Stemmata.of(
                article("wire", Harbour.WIRE), article("daily", Harbour.DAILY), article("evening", Harbour.EVENING));
        Stemma again = Stemmata.of(
                article("wire", Harbour.WIRE), article("daily", Harbour.DAILY), article("evening", Harbour.EVENING));

        assertThat(again).isEqualTo(once);
    }
}
