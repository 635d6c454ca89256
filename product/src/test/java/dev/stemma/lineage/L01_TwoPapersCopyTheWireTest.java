package dev.stemma.lineage;

import static dev.stemma.align.PlainArticles.article;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Two papers print a wire report, one of them shortened throughout; a third paper has its own people there.
class L01_TwoPapersCopyTheWireTest {

    private final Stemma stemma = Stemmata.of(
            article("wire", Harbour.WIRE),
            article("daily", Harbour.DAILY),
            article("evening", Harbour.EVENING),
            article("courier", Harbour.INDEPENDENT));

    @Test
    void bothHangFromTheWire() {
        assertThat(Stemmata.edges(stemma)).containsExactly("wire -> daily", "wire -> evening");
    }

    @Test
    void theReportOfItsOwnPeopleIsASecondLine() {
        assertThat(stemma.lines()).hasSize(2);
        assertThat(stemma.lines().getFirst()).containsExactlyInAnyOrder("wire", "daily", "evening");
        assertThat(stemma.lines().getLast()).containsExactly("courier");
    }

    @Test
    void theUnchangedCopyIsCalledVerbatimAndTheShortenedOneEdited() {
        assertThat(Stemmata.edge(stemma, "wire", "daily").kind()).isEqualTo(EdgeKind.VERBATIM);
        assertThat(Stemmata.edge(stemma, "wire", "evening").kind()).isEqualTo(EdgeKind.EDITED);
        assertThat(Stemmata.edge(stemma, "wire", "daily").share()).isEqualTo(1);
    }

    @Test
    void everyEdgeSaysWhy() {
        assertThat(stemma.edges()).allSatisfy(edge -> {
            assertThat(edge.confidence()).isGreaterThan(0.8);
            assertThat(edge.evidence()).isNotEmpty();
            assertThat(edge.evidence().getFirst().kind()).isEqualTo(Evidence.Kind.SHARED_WORDING);
            assertThat(edge.derivations()).isNotEmpty();
        });
    }
}
