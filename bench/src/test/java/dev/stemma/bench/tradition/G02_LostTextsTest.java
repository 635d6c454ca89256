package dev.stemma.bench.tradition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.bench.tradition.TrueStemma.TrueEdge;
import dev.stemma.bench.tradition.text.Draft;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Which lost texts the truth keeps.
class G02_LostTextsTest {

    private final List<Text> family = new ArrayList<>();

    private Draft add(String name, Draft draft, Manner manner) {
        family.add(new Text(name, name, draft, Set.of(manner), 0, 0, List.of(draft.text())));
        return draft;
    }

    private TrueStemma truth(String... lost) {
        Map<String, String> ids = new LinkedHashMap<>();
        family.stream()
                .map(Text::name)
                .filter(name -> !Set.of(lost).contains(name))
                .forEach(name -> ids.put(name, name));
        return Truth.of(family, Set.of(lost), ids);
    }

    private static List<String> arcs(TrueStemma truth) {
        return truth.edges().stream()
                .map(edge -> edge.from() + " -> " + edge.to())
                .toList();
    }

    /// The first `kept` paragraphs of a copy of `parent`, every sentence changed.
    private static Draft reworded(Draft parent, String name, int kept) {
        return parent.copy(name)
                .withParagraphs(parent.copy(name).paragraphs().subList(0, kept))
                .map(statement -> statement.reworded("Reportedly, " + statement.text()));
    }

    private static Draft head(Draft parent, String name, int kept) {
        return parent.copy(name).withParagraphs(parent.copy(name).paragraphs().subList(0, kept));
    }

    private static Draft tail(Draft parent, String name, int from) {
        List<List<dev.stemma.bench.tradition.text.Statement>> all =
                parent.copy(name).paragraphs();
        return parent.copy(name).withParagraphs(all.subList(from, all.size()));
    }

    @Test
    void aLostTextWithTwoBranchesThatBothLackSomethingIsALostSource() {
        Draft wire = add("wire", Quay.WIRE, Manner.REPORTED);
        add("daily", head(wire, "wire", 4), Manner.TRIMMED);
        add("evening", tail(wire, "wire", 2), Manner.EDITED);
        assertThat(truth("wire").lost()).containsExactly("lost-1");
        assertThat(arcs(truth("wire"))).containsExactly("lost-1 -> daily", "lost-1 -> evening");
        assertThat(truth("wire").lines()).containsExactly(List.of("daily", "evening"));
    }

    @Test
    void aBranchThatHoldsUnchangedAllThatTheOthersTookStandsForTheLostText() {
        Draft wire = add("wire", Quay.WIRE, Manner.REPORTED);
        add("daily", head(wire, "wire", 4), Manner.TRIMMED);
        add("spun", reworded(wire, "wire", 3), Manner.SPUN);
        assertThat(truth("wire").lost()).isEmpty();
        assertThat(arcs(truth("wire"))).containsExactly("daily -> spun");
    }

    @Test
    void aLostTextBetweenTwoIsPassedOver() {
        Draft wire = add("wire", Quay.WIRE, Manner.REPORTED);
        Draft daily = add("daily", head(wire, "wire", 4), Manner.TRIMMED);
        add("spun", reworded(daily, "daily", 3), Manner.SPUN);
        TrueStemma truth = truth("daily");
        assertThat(arcs(truth)).containsExactly("wire -> spun");
        TrueEdge edge = truth.edges().getFirst();
        assertThat(edge.manners()).containsExactlyInAnyOrder(Manner.SPUN, Manner.TRIMMED);
        assertThat(edge.kind()).isEqualTo(TrueStemma.Kind.REWRITTEN);
        assertThat(edge.share()).isEqualTo(1);
    }

    @Test
    void aLostTextThatNobodyCopiedIsForgotten() {
        Draft wire = add("wire", Quay.WIRE, Manner.REPORTED);
        add("daily", head(wire, "wire", 4), Manner.TRIMMED);
        assertThat(arcs(truth("daily"))).isEmpty();
        assertThat(truth("wire").lost()).isEmpty();
        assertThat(truth("wire").lines()).containsExactly(List.of("daily"));
    }

    @Test
    void aTextOfTwoParentsHasTwoEdgesAndStandsInBothLines() {
        Draft wire = add("wire", Quay.WIRE, Manner.REPORTED);
        Draft local = add("local", Quay.LOCAL, Manner.REPORTED);
        List<List<dev.stemma.bench.tradition.text.Statement>> both =
                new ArrayList<>(wire.copy("wire").paragraphs());
        both.add(local.copy("local").paragraphs().get(1));
        add("mixed", wire.withParagraphs(both), Manner.MERGED);
        TrueStemma truth = truth();
        assertThat(arcs(truth)).containsExactly("local -> mixed", "wire -> mixed");
        assertThat(truth.edges().getFirst().kind()).isEqualTo(TrueStemma.Kind.PARTIAL);
        assertThat(truth.lines()).containsExactly(List.of("local", "mixed"), List.of("mixed", "wire"));
    }

    @Test
    void exactDuplicatesAreTwins() {
        Draft wire = add("wire", Quay.WIRE, Manner.REPORTED);
        add("again", wire.copy("wire"), Manner.REPRINTED);
        assertThat(truth().twins()).containsEntry("wire", "again").containsEntry("again", "again");
    }

    @Test
    void aTextThatHoldsUnchangedAllThatACopyTookTiesWithItsParent() {
        Draft wire = add("wire", Quay.WIRE, Manner.REPORTED);
        Draft daily = add("daily", head(wire, "wire", 4), Manner.TRIMMED);
        add("evening", reworded(wire, "wire", 5), Manner.SPUN);
        add("brief", head(daily, "daily", 2), Manner.TRIMMED);
        assertThat(edge("daily", "brief").ties()).containsExactly("wire");
        assertThat(edge("wire", "daily").ties()).isEmpty();
        assertThat(edge("wire", "evening").ties()).isEmpty();
    }

    private TrueEdge edge(String from, String to) {
        return truth().edges().stream()
                .filter(edge -> edge.from().equals(from) && edge.to().equals(to))
                .findFirst()
                .orElseThrow();
    }
}
