package dev.stemma.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.lineage.EdgeKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Of copies whose source is lost, one story is told of who changed what, or nobody is named.
class C07_CopiesOfALostTextTest {

    private static String mine(String number) {
        return "Rescuers carried " + number
                + " miners out of the flooded shaft at Tolva on Friday night, the governor said.";
    }

    @Test
    void noCopyIsToldBothToHaveKeptAndToHaveChangedAReading() {
        Map<String, EdgeKind> copies = new LinkedHashMap<>();
        copies.put("close", EdgeKind.VERBATIM);
        copies.put("freer", EdgeKind.EDITED);
        copies.put("freest", EdgeKind.REWRITTEN);
        List<Variant> variants = new StoryScenario()
                .article("close", "", mine("41"))
                .article("freer", "", mine("44"))
                .article("freest", "", mine("47"))
                .shareLostSource(copies)
                .line("close", "freer", "freest")
                .compare()
                .variants();

        List<Variant> drift = variants.stream()
                .filter(variant -> variant.kind() == VariantKind.NUMBER
                        && variant.introducedBy().isPresent())
                .toList();
        for (Variant variant : drift) {
            String introducer = variant.introducedBy().orElseThrow();
            assertThat(variant.readings().getLast().articles()).contains(introducer);
            assertThat(drift)
                    .as("%s keeps in one variant what it changes in another", introducer)
                    .noneMatch(other -> other.readings().getFirst().articles().contains(introducer));
        }
        assertThat(variants).isNotEmpty();
    }

    @Test
    void aHandThatChangedTheOtherPlacesChangedThisOne() {
        String kept = "The mine at Tolva belongs to the Brannik Works and was opened in 1961."
                + " Its shaft goes down 640 metres below the village of Ostrel."
                + " The pumps were made by the Harrow Foundry of Lindmouth."
                + " Mayor Petra Oldan called it a night of fear and of luck for the valley.";
        String changed = "The mine at Tolva belongs to the Brannik Plants and was opened in 1916."
                + " Its shaft goes down 460 metres below the village of Ostrel."
                + " The pumps were made by the Harrow Foundry of Lindhaven."
                + " Mayor Petra Oldan called it a night of dread and of luck for the valley.";
        String witness = "The mine at Tolva belongs to the Brannik Works and was opened in 1961."
                + " Its shaft goes down 640 metres below the village of Ostrel."
                + " The pumps were made by the Harrow Foundry of Lindmouth.";
        List<Variant> variants = new StoryScenario()
                .article("one", "", kept)
                .article("two", "", changed)
                .article("witness", "", witness)
                .shareLostSource("one", EdgeKind.REWRITTEN, "two", EdgeKind.REWRITTEN)
                .line("one", "two")
                .line("witness")
                .compare()
                .variants();

        assertThat(variants)
                .filteredOn(variant -> variant.readings().stream()
                        .anyMatch(reading -> reading.value().contains("dread")))
                .isNotEmpty()
                .allMatch(
                        variant -> variant.introducedBy().filter("two"::equals).isPresent());
    }

    @Test
    void anotherSayingOfTheSamePersonIsNoChangeOfThisOne() {
        List<Variant> variants = new StoryScenario()
                .article(
                        "one",
                        "",
                        "“We pumped all night and heard nobody,” the foreman Ruben Halke said at the shaft in Tolva.")
                .article(
                        "two",
                        "",
                        "“The company knew of the old workings,” the foreman Ruben Halke said at the shaft in Tolva.")
                .shareLostSource("one", EdgeKind.EDITED, "two", EdgeKind.EDITED)
                .line("one", "two")
                .compare()
                .variants();

        assertThat(variants).noneMatch(variant -> variant.kind() == VariantKind.QUOTE);
    }

    @Test
    void aCopyThatOpensWithAnotherDayChangedIt() {
        List<Variant> variants = new StoryScenario()
                .article(
                        "one",
                        "",
                        "On 3 May 2021 water broke into the Brannik copper mine at Tolva and trapped 40 miners."
                                + " Rescuers reached them after two days.")
                .article(
                        "two",
                        "",
                        "The Brannik copper mine at Tolva, where 40 miners were trapped, had no second pump."
                                + " Water broke into the mine on 9 June 2021, and rescuers were late.")
                .copies("two", "one", EdgeKind.REWRITTEN)
                .line("one", "two")
                .compare()
                .variants();

        assertThat(variants)
                .filteredOn(variant -> variant.kind() == VariantKind.DATE)
                .hasSize(1)
                .allMatch(
                        variant -> variant.introducedBy().filter("two"::equals).isPresent());
    }
}
