package dev.stemma.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.lineage.EdgeKind;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Two numbers are two readings only where they count one thing at one time; else nothing is told of them.
class C06_WhatANumberCountsTest {

    private static final String MINE = " after the roof of a copper mine near Tolva fell in, rescuers said.";

    @Test
    void whatATollWasBeforeIsNoReadingOfItsOwn() {
        List<Variant> variants = new StoryScenario()
                .article("one", "2021-06-04", "Twenty-two miners were missing, down from 31 a day earlier," + MINE)
                .article("two", "2021-06-04", "Twenty-two miners were missing on Friday" + MINE)
                .line("one")
                .line("two")
                .compare()
                .variants();

        assertThat(numbers(variants)).isEmpty();
    }

    @Test
    void aTextThatKnowsTheOldNumberHasTheNewerOne() {
        List<Variant> variants = new StoryScenario()
                .article("old", "", "Twenty people were killed on Friday" + MINE)
                .article("new", "", "The death toll rose to 26 from 20 on Friday" + MINE)
                .line("old")
                .line("new")
                .compare()
                .variants();

        assertThat(numbers(variants)).hasSize(1);
        assertThat(variants.getFirst().verdict()).isEqualTo(Verdict.UPDATE);
        assertThat(variants.getFirst().readings()).extracting(Reading::value).containsExactly("Twenty", "26");
    }

    @Test
    void aNumberInAnotherUnitIsNoUpdateOfAnAmount() {
        List<Variant> variants = new StoryScenario()
                .article(
                        "one",
                        "2021-06-04",
                        "The ministry will pay the miners 2.4 million euros in aid, the minister said at Tolva.")
                .article(
                        "two",
                        "2021-06-09",
                        "Shares in the mine at Tolva, which has a market value of 70 million euros, fell, the minister said.")
                .line("one")
                .line("two")
                .compare()
                .variants();

        assertThat(numbers(variants)).isEmpty();
    }

    @Test
    void theDeadOfAnotherCauseAreOfAnotherEvent() {
        List<Variant> variants = new StoryScenario()
                .article(
                        "one",
                        "2021-06-04",
                        "A flood in Tolva province killed nine people on Friday, the governor said.")
                .article(
                        "two",
                        "2021-06-04",
                        "A gunman killed four people in Tolva province on Friday, the governor said.")
                .line("one")
                .line("two")
                .compare()
                .variants();

        assertThat(numbers(variants)).isEmpty();
    }

    @Test
    void aCountOfWeeksIsNoCountOfTheDay() {
        List<Variant> variants = new StoryScenario()
                .article("one", "2021-06-04", "Fires around Tolva killed nine people on Friday, the governor said.")
                .article(
                        "two",
                        "2021-06-04",
                        "Fires around Tolva have killed 84 people in the past three weeks, the governor said.")
                .line("one")
                .line("two")
                .compare()
                .variants();

        assertThat(numbers(variants)).isEmpty();
    }

    @Test
    void aTextThatRejectsANumberAndGivesItsOwnDisagrees() {
        List<Variant> variants = new StoryScenario()
                .article(
                        "one",
                        "2021-06-04",
                        "The minister rejected the claim that the harvest had shrunk by 38 percent."
                                + " The ministry's own survey showed 24 percent, she said.")
                .article("two", "2021-06-04", "The harvest shrank by 38 percent, farmers in Tolva said.")
                .line("one")
                .line("two")
                .compare()
                .variants();

        assertThat(numbers(variants)).hasSize(1);
        assertThat(variants.getFirst().verdict()).isEqualTo(Verdict.DISAGREEMENT);
        assertThat(variants.getFirst().readings())
                .extracting(Reading::value)
                .containsExactlyInAnyOrder("38 percent", "24 percent");
    }

    @Test
    void theCountersOfAPageAreNoNumbersOfItsText() {
        List<Variant> variants = new StoryScenario()
                .article("one", "", "Share Views 0 38 Topic Mine Rescue The roof of a copper mine near Tolva fell in.")
                .article(
                        "two",
                        "",
                        "Share Views 2510 12 Topic Mine Rescue The roof of a copper mine near Tolva fell in.")
                .copies("two", "one", EdgeKind.EDITED)
                .line("one", "two")
                .compare()
                .variants();

        assertThat(numbers(variants)).isEmpty();
    }

    @Test
    void theParentsSumIsNotChangedByTellingItsParts() {
        List<Variant> variants = new StoryScenario()
                .article(
                        "one",
                        "",
                        "Four people were killed when the roof fell in, the rescuer said at Tolva on Friday.")
                .article(
                        "two",
                        "",
                        "Two women and two men were killed when the roof fell in, the rescuer said at Tolva on Friday.")
                .copies("two", "one", EdgeKind.EDITED)
                .line("one", "two")
                .compare()
                .variants();

        assertThat(numbers(variants)).isEmpty();
    }

    @Test
    void whatATextOfBorrowedPartsSaysItselfIsIndependent() {
        List<Variant> variants = new StoryScenario()
                .article("wire", "2021-06-04", "The governor came to Tolva. Nine people were killed on Friday" + MINE)
                .article("paper", "2021-06-04", "The governor came to Tolva.")
                .copies("paper", "wire", EdgeKind.PARTIAL)
                .article(
                        "local",
                        "2021-06-04",
                        "The governor came to Tolva. Fourteen people were killed on Friday when the roof of a copper"
                                + " mine near Tolva fell in, a nurse counted.")
                .copiesOnly("local", "wire", 0)
                .line("wire", "paper", "local")
                .compare()
                .variants();

        assertThat(numbers(variants)).hasSize(1);
        assertThat(variants.getFirst().verdict()).isEqualTo(Verdict.DISAGREEMENT);
    }

    @Test
    void aPlaceWrittenDownInTwoWaysDidNotDrift() {
        List<Variant> variants = new StoryScenario()
                .article("one", "", "Rescuers from Khan Shaykhur reached the mine at noon, the governor of Tolva said.")
                .article(
                        "two", "", "Rescuers from Khan Sheikhour reached the mine at noon, the governor of Tolva said.")
                .copies("two", "one", EdgeKind.EDITED)
                .line("one", "two")
                .compare()
                .variants();

        assertThat(variants).noneMatch(variant -> variant.verdict() == Verdict.DRIFT);
    }

    @Test
    void metresAndMetersAreOneWord() {
        List<Variant> variants = new StoryScenario()
                .article(
                        "one",
                        "",
                        "Rescuers dug a 40-metre tunnel beside the colour store, the governor of Tolva said.")
                .article(
                        "two", "", "Rescuers dug a 40-meter tunnel beside the color store, the governor of Tolva said.")
                .copies("two", "one", EdgeKind.EDITED)
                .line("one", "two")
                .compare()
                .variants();

        assertThat(variants).isEmpty();
    }

    private static List<Variant> numbers(List<Variant> variants) {
        return variants.stream()
                .filter(variant -> variant.kind() == VariantKind.NUMBER)
                .toList();
    }
}
