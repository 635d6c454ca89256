package dev.stemma.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.lineage.EdgeKind;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What several articles give as the number of one thing is one variant for each verdict, with all its readings.
class C04_OneVariantForOneSlotTest {

    private static final String LANDSLIDE = " when a landslide buried the mill at Karsk, rescuers said.";

    @Test
    void threeLinesWithThreeTollsAreOneDisagreement() {
        List<Variant> variants = new StoryScenario()
                .article("one", "2022-03-02", "Fourteen people died on Wednesday" + LANDSLIDE)
                .article("two", "2022-03-02", "Seventeen people died on Wednesday" + LANDSLIDE)
                .article("three", "2022-03-02", "Nineteen people died on Wednesday" + LANDSLIDE)
                .line("one")
                .line("two")
                .line("three")
                .compare()
                .variants();

        assertThat(variants).hasSize(1);
        assertThat(variants.getFirst().verdict()).isEqualTo(Verdict.DISAGREEMENT);
        assertThat(variants.getFirst().readings())
                .extracting(Reading::value)
                .containsExactlyInAnyOrder("Fourteen", "Seventeen", "Nineteen");
        assertThat(variants.getFirst().reason()).contains("people dead").contains("2022-03-02");
    }

    @Test
    void aNumberThatACopyCorruptedIsNoReadingOfTheDisagreement() {
        List<Variant> variants = new StoryScenario()
                .article("wire", "2022-03-02", "On Wednesday 31 people died" + LANDSLIDE)
                .article("spun", "2022-03-02", "On Wednesday 13 people died" + LANDSLIDE)
                .article("radio", "2022-03-02", "On Wednesday 29 people died" + LANDSLIDE)
                .copies("spun", "wire", EdgeKind.REWRITTEN)
                .line("wire", "spun")
                .line("radio")
                .compare()
                .variants();

        assertThat(variants).hasSize(2);
        Variant drift = of(variants, Verdict.DRIFT);
        assertThat(drift.introducedBy()).contains("spun");
        assertThat(of(variants, Verdict.DISAGREEMENT).readings())
                .extracting(Reading::value)
                .containsExactlyInAnyOrder("31", "29");
    }

    @Test
    void aRisingTollIsOneUpdateInTheOrderOfItsDays() {
        List<Variant> variants = new StoryScenario()
                .article("first", "2022-03-02", "Nine people died" + LANDSLIDE)
                .article("second", "2022-03-03", "Fourteen people died" + LANDSLIDE)
                .article("third", "2022-03-04", "Twenty-one people died" + LANDSLIDE)
                .line("first")
                .line("second")
                .line("third")
                .compare()
                .variants();

        assertThat(variants).hasSize(1);
        assertThat(variants.getFirst().verdict()).isEqualTo(Verdict.UPDATE);
        assertThat(variants.getFirst().readings())
                .extracting(Reading::value)
                .containsExactly("Nine", "Fourteen", "Twenty-one");
    }

    @Test
    void tollsOfTwoEventsWeeksApartAreNotCompared() {
        List<Variant> variants = new StoryScenario()
                .article("spring", "2022-03-02", "Nine people died" + LANDSLIDE)
                .article("autumn", "2022-09-20", "Four people died" + LANDSLIDE)
                .line("spring")
                .line("autumn")
                .compare()
                .variants();

        assertThat(variants).isEmpty();
    }

    @Test
    void theSameCutMadeByTwoCopiesIsOneVariant() {
        String wire = "The ferry lay about six miles north of Lowen when the crew left it.";
        String cut = "The ferry lay six miles north of Lowen when the crew left it.";
        List<Variant> variants = new StoryScenario()
                .article("wire", "2022-03-02", wire)
                .article("daily", "2022-03-02", cut)
                .article("evening", "2022-03-02", cut)
                .copies("daily", "wire", EdgeKind.EDITED)
                .copies("evening", "wire", EdgeKind.EDITED)
                .line("wire", "daily", "evening")
                .compare()
                .variants();

        assertThat(variants).hasSize(1);
        assertThat(variants.getFirst().readings().getLast().articles()).containsExactly("daily", "evening");
        assertThat(variants.getFirst().reason()).contains("So did evening");
    }

    private static Variant of(List<Variant> variants, Verdict verdict) {
        return variants.stream()
                .filter(variant -> variant.verdict() == verdict)
                .findFirst()
                .orElseThrow();
    }
}
