package dev.stemma.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Bynames, an outlet's own next words on a thing, another stretch of a speech and marks of a page are no drift, and
/// numbers of two things are no disagreement.
class C09_WhatOnlyLooksLikeDriftTest {

    private static List<Variant> copied(String original, String copy) {
        return StoryScenario.variantsOfCopy("2022-03-02", original, copy);
    }

    private static List<Variant> apart(String one, String other) {
        return new StoryScenario()
                .article("wire", "2022-03-02", one)
                .article("daily", "2022-03-02", other)
                .line("wire")
                .line("daily")
                .compare()
                .variants();
    }

    @Test
    void twoNamesThatThePressUsesOfOneBody() {
        assertThat(
                        copied(
                                "The hills north of Garlow are controlled by the Daesh group, the ministry said on Monday.",
                                "The hills north of Garlow are controlled by the Islamic State group, the ministry said on Monday."))
                .isEmpty();
    }

    @Test
    void aNameKeptInItsLanguageAndTheSameTranslated() {
        assertThat(
                        copied(
                                "The depot of Garlow was taken by Jaish al-Karim in the night, the ministry said on Monday.",
                                "The depot of Garlow was taken by the Army of Karim in the night, the ministry said on Monday."))
                .isEmpty();
    }

    @Test
    void theOutletThatSomebodySpokeTo() {
        assertThat(copied(
                        "The mill at Garlow burned for two hours, a fireman told Reuters on Monday.",
                        "The mill at Garlow burned for two hours, a fireman told AFP on Monday."))
                .noneMatch(variant -> variant.kind() == VariantKind.NAME);
    }

    @Test
    void aSurnameAfterTheWordSaidIsNoWordDoubled() {
        assertThat(copied(
                        "The bridge will stay closed until the river falls, said Said Karimov of the ministry.",
                        "The bridge will stay closed until the river falls, said Said Karimov of the ministry."))
                .isEmpty();
    }

    @Test
    void aLetterLeftOfThePageIsNoBrokenSentence() {
        assertThat(copied(
                        "He left the hall before the vote on the harbour was taken. The clerk counted again.",
                        "He left the hall before the vote on the harbour was taken. x The clerk counted again."))
                .isEmpty();
    }

    @Test
    void moreOfASpeechThanTheOtherTextQuotesWasHeardElsewhere() {
        List<Variant> variants = copied(
                "The mayor said: “He took the office and then he told us he would step aside from the inquiry.”",
                "The mayor said: “He took the office, and then he said to us he would step aside from the inquiry"
                        + " that I had never wanted him to touch in the first place.”");

        assertThat(variants).noneMatch(variant -> variant.kind() == VariantKind.QUOTE);
    }

    @Test
    void roomForSoManyIsNotHowManyThereAre() {
        assertThat(
                        apart(
                                "The sports hall of Garlow was being set up to hold 5,000 flood evacuees from the lower town.",
                                "The sports hall of Garlow was packed with 9,000 flood evacuees from the lower town on Monday."))
                .isEmpty();
    }

    @Test
    void manyAndANumberAreNoRounding() {
        assertThat(apart(
                        "The border agency of Karsk will hire thousands of new patrol agents under the minister's plan.",
                        "The border agency of Karsk will hire 5,000 new patrol agents under the minister's plan."))
                .isEmpty();
    }

    @Test
    void agesInARowAreNoDispute() {
        assertThat(apart(
                        "Nobody in Karsk may buy a rifle at 18, 19, or 20 without a licence of the police.",
                        "The minister spoke about rifles in Karsk on Monday."))
                .isEmpty();
    }

    @Test
    void aNumberThatItsWriterGoesBeyondIsNoDispute() {
        assertThat(apart(
                        "Six members, or even seven, stand against the treaty of Karsk, the minister said on Monday.",
                        "The minister spoke about the treaty in Karsk on Monday."))
                .isEmpty();
    }

    @Test
    void whomAPronounStandsForIsNotHeldAgainstAName() {
        assertThat(copied(
                        "Mayor Ana Kerrin opened the hall with Vera Molnar. “We will not leave this quay before winter,” she"
                                + " said.",
                        "Mayor Ana Kerrin opened the hall with Vera Molnar. “We will not leave this quay before winter,”"
                                + " Ana Kerrin said."))
                .noneMatch(variant -> variant.kind() == VariantKind.ATTRIBUTION);
    }
}
