package dev.stemma.annotate.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.annotate.ExampleDocument;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// The examples of `examples/quantities.md`.
class QuantityExamplesTest {

    @TestFactory
    Stream<DynamicTest> examples() {
        return ExampleDocument.read("quantities").stream()
                .map(example -> DynamicTest.dynamicTest(
                        example.title(), () -> assertThat(found(example)).isEqualTo(example.expected())));
    }

    private static String found(ExampleDocument.Example example) {
        return String.join(
                "\n",
                new QuantityFinder()
                        .find(example.article()).stream()
                                .map(quantity -> String.join(
                                        "|",
                                        example.text()
                                                .substring(
                                                        quantity.passage().start(),
                                                        quantity.passage().end()),
                                        quantity.value()
                                                .map(BigDecimal::toPlainString)
                                                .orElse(""),
                                        quantity.low()
                                                        .map(BigDecimal::toPlainString)
                                                        .orElse("") + ".."
                                                + quantity.high()
                                                        .map(BigDecimal::toPlainString)
                                                        .orElse(""),
                                        quantity.unit(),
                                        quantity.about().orElse("")))
                                .toList());
    }

    @Test
    void milesAndKilometresCompare() {
        Quantity miles = only("The wall is 2 miles long.");
        Quantity kilometres = only("The wall is 3.218688 km long.");
        assertThat(miles.inBaseUnit()).isEqualTo(kilometres.inBaseUnit());
        assertThat(miles.inBaseUnit().unit()).isEqualTo("m");
    }

    private static Quantity only(String text) {
        List<Quantity> found =
                new QuantityFinder().find(new ExampleDocument.Example("", Optional.empty(), text, "").article());
        assertThat(found).hasSize(1);
        return found.getFirst();
    }
}
