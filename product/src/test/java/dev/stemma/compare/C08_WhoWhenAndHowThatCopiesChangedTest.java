package dev.stemma.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Another day, another sort of people, another cause or another body than the source tells of is drift; other words
/// for
/// the same are not.
class C08_WhoWhenAndHowThatCopiesChangedTest {

    private static List<Variant> copied(String original, String copy) {
        return StoryScenario.variantsOfCopy("", original, copy);
    }

    private static List<String> readings(List<Variant> variants) {
        return variants.stream()
                .flatMap(variant -> variant.readings().stream())
                .map(Reading::value)
                .toList();
    }

    @Test
    void anotherWeekdayWhereNeitherTextHasADate() {
        List<Variant> variants = copied(
                "The dam at Karsk broke on Saturday and flooded two streets of the lower town.",
                "The dam at Karsk broke on Friday and flooded two streets of the lower town.");

        assertThat(variants).extracting(Variant::kind).containsExactly(VariantKind.DATE);
        assertThat(readings(variants)).containsExactly("Saturday", "Friday");
    }

    @Test
    void anotherDayOfTheMonthWithoutAYear() {
        List<Variant> variants = copied(
                "Engineers closed the dam at Karsk on April 14 after water came through the lower gate.",
                "Engineers closed the dam at Karsk on June 15 after water came through the lower gate.");

        assertThat(variants).extracting(Variant::kind).containsExactly(VariantKind.DATE);
        assertThat(readings(variants)).containsExactly("April 14", "June 15");
    }

    @Test
    void aDateThatFallsOnTheDayNamedChangesNothing() {
        assertThat(copied(
                        "The dam at Karsk broke on Saturday and flooded two streets of the lower town.",
                        "The dam at Karsk broke on Saturday, 5 March 2022, and flooded two streets of the lower town."))
                .isEmpty();
    }

    @Test
    void fightersInThePlaceOfCivilians() {
        List<Variant> variants = copied(
                "The ministry said nine civilians were killed when the bridge at Garlow was hit.",
                "The ministry said nine militants were killed when the bridge at Garlow was hit.");

        assertThat(variants).extracting(Variant::verdict).containsExactly(Verdict.DRIFT);
        assertThat(readings(variants).getFirst()).contains("civilians");
        assertThat(readings(variants).getLast()).contains("militants");
    }

    @Test
    void otherWordsForOneSortOfPeopleWeighLess() {
        double others = copied(
                        "The ministry said nine civilians were killed when the bridge at Garlow was hit.",
                        "The ministry said nine rebels were killed when the bridge at Garlow was hit.")
                .getFirst()
                .weight();
        double same = copied(
                        "The ministry said nine rebels were killed when the bridge at Garlow was hit.",
                        "The ministry said nine insurgents were killed when the bridge at Garlow was hit.")
                .getFirst()
                .weight();

        assertThat(same).isLessThan(others);
    }

    @Test
    void anotherCauseOfTheSameDeaths() {
        List<Variant> variants = copied(
                "Two guards were killed in a car bomb near the depot of Garlow, the police said.",
                "Two guards were killed in shelling near the depot of Garlow, the police said.");

        assertThat(readings(variants)).containsExactly("a car bomb", "shelling");
    }

    @Test
    void aBodyNamedThatTheSourceNamesNowhere() {
        List<Variant> variants = copied(
                "State radio said that armed groups in the hills had fired at the depot of Garlow all night.",
                "State radio said that the Lowland Army in the hills had fired at the depot of Garlow all night.");

        assertThat(readings(variants)).containsExactly("armed groups", "the Lowland Army");
    }

    @Test
    void aBodyThatTheSourceNamesElsewhereIsOnlyNamedEarlier() {
        assertThat(copied(
                        "State radio said that armed groups in the hills had fired at the depot of Garlow all night."
                                + " It blamed the Lowland Army.",
                        "State radio said that the Lowland Army in the hills had fired at the depot of Garlow all night."
                                + " It blamed the Lowland Army."))
                .isEmpty();
    }
}
