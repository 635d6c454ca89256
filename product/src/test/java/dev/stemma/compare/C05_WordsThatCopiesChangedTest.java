package dev.stemma.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.lineage.EdgeKind;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Names, quoted words, speakers, sources and qualifiers that a copy changed are drift; other ways of writing are not.
class C05_WordsThatCopiesChangedTest {

    private static List<Variant> copied(String original, String copy) {
        return StoryScenario.variantsOfCopy("2022-03-02", original, copy);
    }

    @Test
    void anotherTownInThePlaceOfTheOneReported() {
        Variant variant = only(copied(
                "Shells fell on the market of Garlow on Monday and set two shops on fire.",
                "Shells fell on the market of Tenby on Monday and set two shops on fire."));

        assertThat(variant.kind()).isEqualTo(VariantKind.NAME);
        assertThat(variant.readings()).extracting(Reading::value).containsExactly("Garlow", "Tenby");
        assertThat(variant.introducedBy()).contains("daily");
    }

    @Test
    void otherWordsInQuotationMarks() {
        Variant variant = only(copied(
                "The harbour master called the plan “a floor, not a ceiling” for the smaller ports.",
                "The harbour master called the plan “a floor, not a roof” for the smaller ports."));

        assertThat(variant.kind()).isEqualTo(VariantKind.QUOTE);
        assertThat(variant.verdict()).isEqualTo(Verdict.DRIFT);
        assertThat(variant.readings().getLast().value()).contains("roof");
    }

    @Test
    void anotherSpellingInsideAQuotationIsNoDrift() {
        assertThat(copied(
                        "The harbour master spoke of “the worst behaviour of any ship this year” in Lowen.",
                        "The harbour master spoke of “the worst behavior of any ship this year” in Lowen."))
                .isEmpty();
    }

    @Test
    void aQualifierThatWasDropped() {
        Variant variant = only(copied(
                "The company said it would cooperate fully with investigators from the ministry.",
                "The company said it would cooperate with investigators from the ministry."));

        assertThat(variant.kind()).isEqualTo(VariantKind.WORDING);
        assertThat(variant.readings().getFirst().value()).contains("fully");
    }

    @Test
    void aSoftenerBeforeANumberThatWasDropped() {
        Variant variant = only(copied(
                "The ministers shook hands for barely four seconds on the steps of the hotel.",
                "The ministers shook hands for four seconds on the steps of the hotel."));

        assertThat(variant.kind()).isEqualTo(VariantKind.HEDGE);
        assertThat(variant.readings())
                .extracting(Reading::value)
                .containsExactly("barely four seconds", "four seconds");
    }

    @Test
    void whetherOrNotDeniesNothing() {
        assertThat(copied(
                        "She declined to say whether the ship had altered its course before noon.",
                        "She declined to say whether or not the ship had altered its course before noon."))
                .isEmpty();
    }

    @Test
    void notRuledOutAndRuledOut() {
        Variant variant = only(copied(
                "He said the union had not ruled out taking the case to a court abroad.",
                "He said the union had ruled out taking the case to a court abroad."));

        assertThat(variant.kind()).isEqualTo(VariantKind.NEGATION);
    }

    @Test
    void aPhraseOfOneNumberAndNounBetweenCopiesOfALostText() {
        List<Variant> variants = new StoryScenario()
                .article(
                        "spun",
                        "2022-03-02",
                        "The ministry set out 12 o'clock plan More than a year ago for the flooded coal mines of Karsk.")
                .article(
                        "summary",
                        "2022-03-02",
                        "Critics doubt the 12-point plan for the flooded coal mines, and the unions of the valley want"
                                + " another one.")
                .shareLostSource("spun", EdgeKind.REWRITTEN, "summary", EdgeKind.CONDENSED)
                .line("spun", "summary")
                .compare()
                .variants();

        Variant variant = variants.getFirst();
        assertThat(variant.readings()).extracting(Reading::value).containsExactly("12-point plan", "12 o'clock plan");
        assertThat(variant.introducedBy()).contains("spun");
    }

    @Test
    void damageOfOneTextWeighsLessThanADifferenceBetweenTexts() {
        List<Variant> variants = copied(
                "Rescuers pulled 31 miners out of the shaft at Karsk. They took pumps and ropes along.",
                "Rescuers pulled 13 miners out of the shaft at Karsk. They took pumps pumps and ropes along.");

        assertThat(variants.getFirst().kind()).isEqualTo(VariantKind.NUMBER);
        assertThat(variants.getLast().subject()).isEqualTo("a word doubled");
        assertThat(variants.getLast().readings()).hasSize(2);
    }

    @Test
    void reportsOfOnePatternOnOtherDaysAreNoCopies() {
        List<Variant> variants = new StoryScenario()
                .article(
                        "june",
                        "2022-06-06",
                        "Four people were hurt on Monday when shells hit Garlow, a source at the police said."
                                + " Two shops burned down in Garlow on 6 June 2022. The shells came from Tenby.")
                .article(
                        "august",
                        "2022-08-17",
                        "Nine people were hurt on Wednesday when shells hit Lowen, a source at the police said."
                                + " Five shops burned down in Lowen on 17 August 2022. The shells came from Karsk.")
                .copies("august", "june", EdgeKind.REWRITTEN)
                .line("june", "august")
                .compare()
                .variants();

        assertThat(variants).isEmpty();
    }

    @Test
    void theWordsOfANameInAnotherOrderNameTheSame() {
        List<Variant> variants = new StoryScenario()
                .article("one", "2022-03-02", "The Seafarers' Federation wants more lifeboats on the night ferries.")
                .article(
                        "two", "2022-03-02", "According to the Federation of Seafarers the night ferry was overloaded.")
                .line("one")
                .line("two")
                .compare()
                .variants();

        assertThat(variants).hasSize(1);
        assertThat(variants.getFirst().kind()).isEqualTo(VariantKind.NAME);
        assertThat(variants.getFirst().verdict()).isEqualTo(Verdict.COMPATIBLE);
    }

    @Test
    void lettersThatSoundAlikeSpellOneName() {
        List<Variant> variants = new StoryScenario()
                .article("one", "2022-03-02", "The mine was closed on Monday, said Anna Dalvorath of the union.")
                .article("two", "2022-03-02", "On Monday Anna Dalvorat spoke of a closed mine to the press.")
                .line("one")
                .line("two")
                .compare()
                .variants();

        Variant variant = only(variants);
        assertThat(variant.kind()).isEqualTo(VariantKind.NAME);
        assertThat(variant.verdict()).isEqualTo(Verdict.COMPATIBLE);
    }

    @Test
    void aQuotationThatTwoCopiesOfALostTextGiveInOtherWordsWasChangedByTheFreerCopy() {
        assertThat(quotedByTwoCopies(EdgeKind.REWRITTEN, EdgeKind.EDITED).introducedBy())
                .contains("first");
        assertThat(quotedByTwoCopies(EdgeKind.EDITED, EdgeKind.REWRITTEN).introducedBy())
                .contains("second");
        assertThat(quotedByTwoCopies(EdgeKind.REWRITTEN, EdgeKind.REWRITTEN).introducedBy())
                .isEmpty();
    }

    private static Variant quotedByTwoCopies(EdgeKind first, EdgeKind second) {
        return new StoryScenario()
                        .article(
                                "first",
                                "2022-03-02",
                                "“We shall reopen the old shaft before the winter arrives,” said Anna Dalvorath of the union.")
                        .article(
                                "second",
                                "2022-03-02",
                                "“We shall unlock the old shaft before the winter arrives,” said Anna Dalvorath of the union.")
                        .shareLostSource("first", first, "second", second)
                        .line("first", "second")
                        .compare()
                        .variants()
                        .stream()
                        .filter(variant -> variant.kind() == VariantKind.QUOTE)
                        .findFirst()
                        .orElseThrow();
    }

    private static Variant only(List<Variant> variants) {
        assertThat(variants).hasSize(1);
        return variants.getFirst();
    }
}
