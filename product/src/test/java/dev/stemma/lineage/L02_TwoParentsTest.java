package dev.stemma.lineage;

import static dev.stemma.align.PlainArticles.article;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// A paper puts its report together out of the wire and of the courier's own story.
class L02_TwoParentsTest {

    private static final String MERGED =
            firstParagraphs(Harbour.WIRE, 2) + "\n\n" + firstParagraphs(Harbour.INDEPENDENT, 2);

    private final Stemma stemma = Stemmata.of(
            article("wire", Harbour.WIRE), article("courier", Harbour.INDEPENDENT), article("merged", MERGED));

    @Test
    void itHangsFromBoth() {
        assertThat(Stemmata.edges(stemma)).containsExactly("courier -> merged", "wire -> merged");
    }

    @Test
    void itStandsInBothLinesAndKeepsNoneOfItsOwn() {
        assertThat(stemma.lines()).hasSize(2);
        assertThat(stemma.lines()).allSatisfy(line -> assertThat(line).contains("merged"));
    }

    @Test
    void eachEdgeShowsThePassagesThatCameThatWay() {
        assertThat(Stemmata.edge(stemma, "courier", "merged").derivations()).isNotEmpty();
        assertThat(Stemmata.edge(stemma, "wire", "merged").derivations()).isNotEmpty();
        assertThat(Stemmata.edge(stemma, "courier", "merged").share()
                        + Stemmata.edge(stemma, "wire", "merged").share())
                .isBetween(0.9, 1.05);
    }

    private static String firstParagraphs(String text, int paragraphs) {
        String[] all = text.strip().split("\n\n");
        return String.join("\n\n", java.util.Arrays.copyOf(all, paragraphs));
    }
}
