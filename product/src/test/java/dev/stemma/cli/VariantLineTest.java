package dev.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.article.Passage;
import dev.stemma.compare.Reading;
import dev.stemma.compare.Variant;
import dev.stemma.compare.VariantKind;
import dev.stemma.compare.Verdict;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// A difference can be read in one line without the page.
class VariantLineTest {

    private static final Map<String, String> NAMES =
            Map.of("a", "Coast Courier", "b", "“Storm sinks three boats in the harbour of Selm”");

    @Test
    void itSaysWhatTheValuesAreValuesOf() {
        assertThat(line(VariantKind.NUMBER, Verdict.DISAGREEMENT, "boats sunk", "three", "five"))
                .isEqualTo("  disputed  boats sunk: \"three\" or \"five\"");
    }

    @Test
    void aSentenceAroundTheValuesIsNotSaid() {
        assertThat(line(VariantKind.NUMBER, Verdict.UPDATE, "… sank three boats in …", "three", "five"))
                .isEqualTo("  updated   \"three\", later \"five\"");
    }

    @Test
    void theSubjectGivesWayToTheValues() {
        assertThat(line(
                        VariantKind.NUMBER,
                        Verdict.UPDATE,
                        "paid for repairs",
                        "12.5 million euros",
                        "some 140 million euros"))
                .isEqualTo("  updated   \"12.5 million euros\", later \"some 140 million euros\"");
    }

    @Test
    void aLostSourceOfAStatementIsNoOtherWording() {
        assertThat(line(
                        VariantKind.ATTRIBUTION,
                        Verdict.DRIFT,
                        "who says that …",
                        "the harbour master",
                        "Three boats sank in Selm."))
                .isEqualTo("  changed   \"the harbour master\" (source) left out in “Storm sinks three ...”");
    }

    private static String line(VariantKind kind, Verdict verdict, String subject, String... values) {
        List<Reading> readings = Stream.of(values)
                .map(value -> new Reading(value, value, List.of("a"), List.of(new Passage("a", 0, 5)), 1))
                .toList();
        Optional<String> by = verdict == Verdict.DRIFT ? Optional.of("b") : Optional.empty();
        return VariantLine.of(
                new Variant("v1", kind, verdict, "because", subject, readings, by, List.of(), 0.5), NAMES);
    }
}
