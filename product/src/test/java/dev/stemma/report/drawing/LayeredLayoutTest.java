package dev.stemma.report.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class LayeredLayoutTest {

    private final List<Graph.Node> nodes = new ArrayList<>();
    private final List<Graph.Arrow> arrows = new ArrayList<>();

    @Test
    void copiesStandRightOfTheirSourceAndTheSourceInTheirMiddle() {
        node("wire", 0);
        node("daily", 0);
        node("evening", 0);
        arrow("wire", "daily");
        arrow("wire", "evening");
        Placement placement = place(1);
        assertThat(spot(placement, "wire").column()).isZero();
        assertThat(spot(placement, "daily").column()).isEqualTo(1);
        assertThat(spot(placement, "wire").row())
                .isEqualTo((spot(placement, "daily").row()
                                + spot(placement, "evening").row())
                        / 2);
    }

    @Test
    void aLaterDayStandsRightOfEverythingBefore() {
        node("first", 0, 0);
        node("copy", 0, 0);
        node("next-day", 1, 1);
        arrow("first", "copy");
        Placement placement = place(2);
        assertThat(spot(placement, "next-day").column()).isEqualTo(2);
        assertThat(placement.periods()).containsExactly(new Placement.Period(0, 0, 1), new Placement.Period(1, 2, 2));
    }

    @Test
    void aDateThatLiesDoesNotTurnAnArrowBack() {
        node("source", 0, 1);
        node("copy", 0, 0);
        arrow("source", "copy");
        Placement placement = place(1);
        assertThat(spot(placement, "copy").column())
                .isGreaterThan(spot(placement, "source").column());
    }

    @Test
    void manyNodesWithoutAnArrowStandSideBySide() {
        for (int i = 0; i < 10; i++) {
            node("alone" + i, 0);
        }
        Placement placement = place(1);
        assertThat(placement.columns()).isEqualTo(5);
        assertThat(placement.lanes().getFirst().bottom()).isEqualTo(2);
        assertThat(spot(placement, "alone5").column()).isZero();
    }

    @Test
    void nodesWithoutAnArrowKeepToTheirPeriod() {
        node("first day", 0, 0);
        for (int i = 0; i < 6; i++) {
            node("second day " + i, 0, 1);
        }
        Placement placement = place(1);
        assertThat(placement.periods().getLast().first()).isEqualTo(1);
        for (int i = 0; i < 6; i++) {
            assertThat(spot(placement, "second day " + i).column()).isBetween(1, 3);
        }
    }

    @Test
    void noTwoNodesOfAColumnOverlap() {
        node("root", 0);
        for (int i = 0; i < 40; i++) {
            node("copy" + i, 0);
            arrow("root", "copy" + i);
            node("copy of copy" + i, 0);
            arrow("copy" + (i * 7) % 40, "copy of copy" + i);
        }
        Placement placement = place(1);
        for (int i = 0; i < 40; i++) {
            for (int j = 0; j < i; j++) {
                assertThat(Math.abs(spot(placement, "copy of copy" + i).row()
                                - spot(placement, "copy of copy" + j).row()))
                        .isGreaterThanOrEqualTo(0.999);
            }
        }
    }

    @Test
    void lanesDoNotOverlap() {
        node("one", 0);
        node("two", 1);
        node("three", 2);
        Placement placement = place(3);
        for (int lane = 1; lane < 3; lane++) {
            assertThat(placement.lanes().get(lane).top())
                    .isGreaterThanOrEqualTo(placement.lanes().get(lane - 1).bottom());
        }
    }

    @Test
    void aCircleIsRefused() {
        node("one", 0);
        node("two", 0);
        arrow("one", "two");
        arrow("two", "one");
        assertThatThrownBy(() -> place(1)).hasMessageContaining("circle").hasMessageContaining("one");
    }

    private void node(String name, int lane) {
        nodes.add(new Graph.Node(name, lane, OptionalInt.empty()));
    }

    private void node(String name, int lane, int period) {
        nodes.add(new Graph.Node(name, lane, OptionalInt.of(period)));
    }

    private void arrow(String from, String to) {
        arrows.add(new Graph.Arrow(from, to));
    }

    private Placement place(int lanes) {
        return new LayeredLayout().place(new Graph(nodes, arrows, lanes));
    }

    private static Placement.Spot spot(Placement placement, String name) {
        return Objects.requireNonNull(placement.spots().get(name));
    }
}
