package dev.stemma.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.lineage.EdgeKind;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A child that changes what its parent had is named, and so are those who took the change over.
class C02_DriftOnTheStemmaTest {

    @Test
    void aChangedNumberIsTheChildsAndItsCopiesInheritIt() {
        StoryScenario story = new StoryScenario()
                .article("wire", "2022-03-02", "Rescuers pulled 31 miners out of the shaft at Karsk on Tuesday.")
                .article("daily", "2022-03-02", "Rescuers pulled 13 miners out of the shaft at Karsk on Tuesday.")
                .article("copy", "2022-03-03", "Rescuers pulled 13 miners out of the shaft at Karsk on Tuesday.")
                .copies("daily", "wire", EdgeKind.EDITED)
                .copies("copy", "daily", EdgeKind.VERBATIM)
                .line("wire", "daily", "copy");

        Variant variant = only(story.compare(), VariantKind.NUMBER);

        assertThat(variant.verdict()).isEqualTo(Verdict.DRIFT);
        assertThat(variant.readings()).extracting(Reading::normalized).containsExactly("31", "13");
        assertThat(variant.introducedBy()).contains("daily");
        assertThat(variant.inheritedBy()).containsExactly("copy");
    }

    @Test
    void aDroppedHedgeIsDrift() {
        StoryScenario story = new StoryScenario()
                .article("wire", "2022-03-02", "The reef lies about six miles north of the harbour of Lowen.")
                .article("daily", "2022-03-02", "The reef lies six miles north of the harbour of Lowen.")
                .copies("daily", "wire", EdgeKind.EDITED)
                .line("wire", "daily");

        Variant variant = only(story.compare(), VariantKind.HEDGE);

        assertThat(variant.verdict()).isEqualTo(Verdict.DRIFT);
        assertThat(variant.readings()).extracting(Reading::value).containsExactly("about six miles", "six miles");
        assertThat(variant.introducedBy()).contains("daily");
    }

    @Test
    void aLostNotIsDrift() {
        StoryScenario story = new StoryScenario()
                .article("wire", "2022-03-02", "The operator did not close the valve before the pressure rose.")
                .article("daily", "2022-03-02", "The operator did close the valve before the pressure rose.")
                .copies("daily", "wire", EdgeKind.EDITED)
                .line("wire", "daily");

        Variant variant = only(story.compare(), VariantKind.NEGATION);

        assertThat(variant.verdict()).isEqualTo(Verdict.DRIFT);
        assertThat(variant.introducedBy()).contains("daily");
    }

    @Test
    void aWordPutForPartOfANameIsDrift() {
        StoryScenario story = new StoryScenario()
                .article("wire", "2022-03-02", "The freighter Meridian Star left the port of Lowen on Monday.")
                .article("spun", "2022-03-02", "The freighter Meridian Celebrity left the port of Lowen on Monday.")
                .copies("spun", "wire", EdgeKind.REWRITTEN)
                .line("wire", "spun");

        Variant variant = only(story.compare(), VariantKind.NAME);

        assertThat(variant.readings())
                .extracting(Reading::value)
                .containsExactly("Meridian Star", "Meridian Celebrity");
        assertThat(variant.introducedBy()).contains("spun");
    }

    @Test
    void ofTwoCopiesOfALostTextTheOneThatNobodyElseBearsOutChangedIt() {
        StoryScenario story = new StoryScenario()
                .article("left", "2022-03-02", "Rescuers pulled 31 miners out of the shaft at Karsk on Tuesday.")
                .article("right", "2022-03-02", "Rescuers pulled 13 miners out of the shaft at Karsk on Tuesday.")
                .article("radio", "2022-03-02", "At Karsk 31 miners came out of the shaft alive, said rescuers.")
                .shareLostSource("left", EdgeKind.EDITED, "right", EdgeKind.EDITED)
                .line("left", "right")
                .line("radio");

        Variant variant = only(story.compare(), VariantKind.NUMBER);

        assertThat(variant.introducedBy()).contains("right");
        assertThat(variant.reason()).contains("lost");
    }

    @Test
    void whereNothingDecidesNobodyIsNamed() {
        StoryScenario story = new StoryScenario()
                .article("left", "2022-03-02", "Rescuers pulled 31 miners out of the shaft at Karsk on Tuesday.")
                .article("right", "2022-03-02", "Rescuers pulled 13 miners out of the shaft at Karsk on Tuesday.")
                .shareLostSource("left", EdgeKind.EDITED, "right", EdgeKind.EDITED)
                .line("left", "right");

        Variant variant = only(story.compare(), VariantKind.NUMBER);

        assertThat(variant.verdict()).isEqualTo(Verdict.DRIFT);
        assertThat(variant.introducedBy()).isEmpty();
    }

    @Test
    void aDoubledWordShowsByItself() {
        StoryScenario story = new StoryScenario()
                .article("site", "2022-03-02", "The plant at Karsk sells machinery machinery and paint to the army.")
                .line("site");

        Variant variant = only(story.compare(), VariantKind.WORDING);

        assertThat(variant.verdict()).isEqualTo(Verdict.DRIFT);
        assertThat(variant.introducedBy()).contains("site");
        assertThat(variant.readings()).extracting(Reading::value).containsExactly("machinery machinery");
    }

    @Test
    void anUnchangedCopyHasNoVariant() {
        String text = "Rescuers pulled 31 miners out of the shaft at Karsk on Tuesday, and said that two were hurt.";
        StoryScenario story = new StoryScenario()
                .article("wire", "2022-03-02", text)
                .article("copy", "2022-03-09", text)
                .copies("copy", "wire", EdgeKind.VERBATIM)
                .line("wire", "copy");

        assertThat(story.compare().variants()).isEmpty();
    }

    private static Variant only(Comparison comparison, VariantKind kind) {
        List<Variant> found = comparison.variants().stream()
                .filter(variant -> variant.kind() == kind)
                .toList();
        assertThat(found)
                .as("variants of kind " + kind + " in " + comparison.variants())
                .hasSize(1);
        return found.getFirst();
    }
}
