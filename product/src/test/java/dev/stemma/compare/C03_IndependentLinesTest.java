package dev.stemma.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Independent lines that differ disagree, unless time or the meaning of the numbers explains it.
class C03_IndependentLinesTest {

    private static Comparison tolls(String firstDate, String first, String secondDate, String second) {
        return new StoryScenario()
                .article("one", firstDate, first)
                .article("two", secondDate, second)
                .line("one")
                .line("two")
                .compare();
    }

    @Test
    void otherTollsOfTheSameDayAreADisagreement() {
        Comparison comparison = tolls(
                "2022-03-02",
                "An avalanche at Karsk killed 14 people on Wednesday.",
                "2022-03-02",
                "The avalanche at Karsk killed 17 people on Wednesday.");

        assertThat(comparison.variants()).hasSize(1);
        assertThat(comparison.variants().getFirst().verdict()).isEqualTo(Verdict.DISAGREEMENT);
        assertThat(comparison.variants().getFirst().subject()).isEqualTo("people dead");
    }

    @Test
    void aHigherTollOfALaterDayIsAnUpdate() {
        Comparison comparison = tolls(
                "2022-03-02",
                "An avalanche at Karsk killed 14 people.",
                "2022-03-04",
                "The death toll of the avalanche at Karsk rose to 21.");

        assertThat(comparison.variants()).hasSize(1);
        assertThat(comparison.variants().getFirst().verdict()).isEqualTo(Verdict.UPDATE);
    }

    @Test
    void aBoundDoesNotContradictAHigherCount() {
        Comparison comparison = tolls(
                "2022-03-02",
                "An avalanche at Karsk killed at least 14 people.",
                "2022-03-02",
                "The avalanche at Karsk killed 17 people.");

        assertThat(comparison.variants()).hasSize(1);
        assertThat(comparison.variants().getFirst().verdict()).isEqualTo(Verdict.COMPATIBLE);
    }

    @Test
    void theDeadOfAnotherYearAreNotCompared() {
        Comparison comparison = tolls(
                "2022-03-02",
                "An avalanche at Karsk killed 14 people.",
                "2022-03-02",
                "In 2011 an avalanche at Karsk killed 61 people.");

        assertThat(comparison.variants()).isEmpty();
    }

    @Test
    void theHurtAreNotComparedWithTheDead() {
        Comparison comparison = tolls(
                "2022-03-02",
                "An avalanche at Karsk killed 14 people.",
                "2022-03-02",
                "The avalanche at Karsk injured 17 people.");

        assertThat(comparison.variants()).isEmpty();
    }

    @Test
    void twoSpellingsOfATownAreCompatible() {
        Comparison comparison = tolls(
                "2022-03-02",
                "Shells fell on the town of Kharkiv before dawn.",
                "2022-03-02",
                "The railway to Kharkov was cut by shells.");

        assertThat(comparison.variants()).hasSize(1);
        assertThat(comparison.variants().getFirst().kind()).isEqualTo(VariantKind.NAME);
        assertThat(comparison.variants().getFirst().verdict()).isEqualTo(Verdict.COMPATIBLE);
    }
}
