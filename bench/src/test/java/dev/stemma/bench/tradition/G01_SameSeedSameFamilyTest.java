package dev.stemma.bench.tradition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.bench.tradition.TrueStemma.TrueEdge;
import dev.stemma.bench.tradition.operation.Thesaurus;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class G01_SameSeedSameFamilyTest {

    private static final GeneratorSettings SMALL = new GeneratorSettings(6, 14, 3, 0.2, false);
    private static final Thesaurus THESAURUS = Thesaurus.load();

    private static List<Tradition> families(long seed) {
        return new TraditionGenerator(List.of(Quay.event()), SMALL, THESAURUS).generate(seed, 2);
    }

    @Test
    void theSameSeedGivesTheSameFamilies() {
        assertThat(families(5)).isEqualTo(families(5));
        assertThat(families(6)).isNotEqualTo(families(5));
    }

    @Test
    void familiesHaveTheWantedSizeAndHandInNoTextTwice() {
        LongStream.range(0, 20).forEach(seed -> {
            for (Tradition family : families(seed)) {
                List<String> ids = family.witnesses().stream().map(Witness::id).toList();
                assertThat(ids).hasSizeBetween(6, 14).doesNotHaveDuplicates();
                assertThat(family.witnesses())
                        .allSatisfy(witness -> assertThat(witness.content()).isNotBlank());
            }
        });
    }

    @Test
    void everyEdgeRunsBetweenKnownTextsAndSharesAddUpToNoMoreThanTheWhole() {
        LongStream.range(0, 20).forEach(seed -> {
            for (Tradition family : families(seed)) {
                Set<String> known = new HashSet<>(family.truth().lost());
                family.witnesses().forEach(witness -> known.add(witness.id()));
                for (String child : known) {
                    List<TrueEdge> parents = family.truth().edges().stream()
                            .filter(edge -> edge.to().equals(child))
                            .toList();
                    assertThat(parents).allSatisfy(edge -> assertThat(known).contains(edge.from()));
                    assertThat(parents.stream().mapToDouble(TrueEdge::share).sum())
                            .isLessThanOrEqualTo(1 + 1e-9);
                    assertThat(family.truth().ancestors(child)).doesNotContain(child);
                }
            }
        });
    }

    @Test
    void everyLostSourceHasTwoBranchesAndEveryWitnessALine() {
        LongStream.range(0, 30).forEach(seed -> {
            for (Tradition family : families(seed)) {
                for (String lost : family.truth().lost()) {
                    assertThat(family.truth().edges().stream()
                                    .filter(edge -> edge.from().equals(lost)))
                            .as("%s of %s", lost, family.name())
                            .hasSizeGreaterThanOrEqualTo(2);
                }
                Set<String> inLines = new HashSet<>();
                family.truth().lines().forEach(inLines::addAll);
                assertThat(inLines)
                        .containsExactlyInAnyOrderElementsOf(
                                family.witnesses().stream().map(Witness::id).toList());
            }
        });
    }
}
