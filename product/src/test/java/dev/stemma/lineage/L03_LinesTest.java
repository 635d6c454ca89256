package dev.stemma.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Which articles make an independent line.
class L03_LinesTest {

    private static final List<String> STORY = List.of("wire", "paper", "column");

    @Test
    void aBorrowedParagraphLeavesAReportItsLine() {
        List<Edge> edges = List.of(edge("wire", "paper", 0.2));
        assertThat(Lines.of(List.of("wire", "paper"), edges, Set.of(), edge -> false))
                .containsExactly(List.of("wire"), List.of("paper"));
    }

    @Test
    void aReportMostlyTakenFromOthersHasNoneOfItsOwn() {
        List<Edge> edges = List.of(edge("wire", "column", 0.3), edge("paper", "column", 0.3));
        assertThat(Lines.of(STORY, edges, Set.of(), edge -> false))
                .containsExactly(List.of("wire", "column"), List.of("paper", "column"));
    }

    @Test
    void commentaryThatTakesPassagesFromAReportHasNoLineOfItsOwn() {
        List<Edge> edges = List.of(edge("wire", "column", 0.05));
        assertThat(Lines.of(STORY, edges, Set.of(), edge -> edge.to().equals("column")))
                .containsExactly(List.of("wire", "column"), List.of("paper"));
    }

    @Test
    void commentaryThatTakesNothingStandsAlone() {
        assertThat(Lines.of(STORY, List.of(), Set.of(), edge -> edge.to().equals("column")))
                .hasSize(3);
    }

    private static Edge edge(String from, String to, double share) {
        return new Edge(from, to, EdgeKind.PARTIAL, share, 0.9, 0.9, List.of(), List.of());
    }
}
