package dev.stemma.annotate.date;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.annotate.ExampleDocument;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// The examples of `examples/dates.md`.
class DateExamplesTest {

    @TestFactory
    Stream<DynamicTest> examples() {
        return ExampleDocument.read("dates").stream()
                .map(example -> DynamicTest.dynamicTest(
                        example.title(), () -> assertThat(found(example)).isEqualTo(example.expected())));
    }

    private static String found(ExampleDocument.Example example) {
        return String.join(
                "\n",
                new DateFinder()
                        .find(example.article()).stream()
                                .map(date -> String.join(
                                        "|",
                                        example.text()
                                                .substring(
                                                        date.passage().start(),
                                                        date.passage().end()),
                                        date.type().name(),
                                        date.value().orElse(""),
                                        date.until().orElse(""),
                                        date.modifier().orElse("")))
                                .toList());
    }
}
