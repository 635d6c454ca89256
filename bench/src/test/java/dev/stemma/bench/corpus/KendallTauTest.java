package dev.stemma.bench.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.stemma.lineage.EdgeKind;
import org.junit.jupiter.api.Test;

class KendallTauTest {

    @Test
    void ordersAgreeOrContradict() {
        assertThat(KendallTau.of(new double[] {1, 2, 3}, new double[] {10, 20, 30}))
                .isEqualTo(1);
        assertThat(KendallTau.of(new double[] {1, 2, 3}, new double[] {3, 2, 1}))
                .isEqualTo(-1);
        assertThat(KendallTau.of(new double[] {1, 2, 3}, new double[] {5, 5, 5}))
                .isZero();
    }

    @Test
    void aTieCountsNeitherWay() {
        // Two of three pairs agree, one is tied in one order: 2 / √(3 · 2).
        assertThat(KendallTau.of(new double[] {1, 2, 3}, new double[] {1, 1, 2}))
                .isEqualTo(2 / Math.sqrt(6), within(1e-9));
    }

    @Test
    void theKindOfACopyIsReadOffItsWords() {
        String report = "One two three four five six seven eight nine ten.";
        assertThat(WordComparison.kind(report, report)).isEqualTo(EdgeKind.VERBATIM);
        assertThat(WordComparison.kind(report, "One two three four five six seven other words here."))
                .isEqualTo(EdgeKind.EDITED);
        assertThat(WordComparison.kind(report, "Some other five words.")).isEqualTo(EdgeKind.CONDENSED);
        assertThat(WordComparison.kind(report, "A very different text that has nothing of it at all."))
                .isEqualTo(EdgeKind.REWRITTEN);
    }
}
