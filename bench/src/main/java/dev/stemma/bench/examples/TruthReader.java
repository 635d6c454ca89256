package dev.stemma.bench.examples;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import dev.stemma.bench.examples.Truth.Measured;
import dev.stemma.bench.examples.Truth.TrueArticle;
import dev.stemma.bench.examples.Truth.TrueDate;
import dev.stemma.bench.examples.Truth.TrueEdge;
import dev.stemma.bench.examples.Truth.TrueEntity;
import dev.stemma.bench.examples.Truth.TrueFact;
import dev.stemma.bench.examples.Truth.TrueQuantity;
import dev.stemma.bench.examples.Truth.TrueQuote;
import dev.stemma.bench.examples.Truth.TrueSource;
import dev.stemma.bench.examples.Truth.TrueVariant;
import dev.stemma.bench.examples.Truth.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/// Reads `truth.yaml`.
final class TruthReader {

    private TruthReader() {}

    static Truth read(Path file) {
        try {
            JsonNode all = new ObjectMapper(new YAMLFactory()).readTree(file.toFile());
            return new Truth(
                    text(all, "event"),
                    list(all, "articles", TruthReader::article),
                    list(
                            all,
                            "sources",
                            node -> new TrueSource(text(node, "id"), text(node, "label"), texts(node, "children"))),
                    list(all, "edges", node -> new TrueEdge(text(node, "from"), text(node, "to"), text(node, "kind"))),
                    list(all, "lines", node -> texts(node, "articles")),
                    list(all, "variants", TruthReader::variant),
                    list(
                            all,
                            "facts",
                            node -> new TrueFact(
                                    text(node, "id"),
                                    node.path("lines").asInt(),
                                    list(node, "passages", TruthReader::words))),
                    list(
                            all,
                            "entities",
                            node -> new TrueEntity(text(node, "type"), text(node, "name"), texts(node, "forms"))),
                    list(all, "apart", node -> texts(node, "names")),
                    list(all, "quotes", node -> new TrueQuote(words(node), text(node, "kind"), text(node, "speaker"))),
                    list(all, "terms", TruthReader::words),
                    list(all, "quantities", TruthReader::quantity),
                    list(all, "dates", node -> new TrueDate(words(node), text(node, "value"))));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + file, unreadable);
        }
    }

    private static TrueArticle article(JsonNode node) {
        String record = node.has("record") ? "!" + node.path("record").asInt() : "";
        List<String> kinds = new ArrayList<>(List.of(text(node, "kind")));
        kinds.addAll(texts(node, "kindAlso"));
        optional(node, "kindAlso").ifPresent(kinds::add);
        return new TrueArticle(
                text(node, "id"),
                text(node, "input") + record,
                optional(node, "outlet"),
                optional(node, "title"),
                optional(node.path("published"), "value"),
                optional(node.path("published"), "notBefore"),
                kinds,
                optional(node, "copyOf"),
                text(node, "begins"),
                text(node, "ends"),
                texts(node, "furniture"),
                texts(node, "titleLines"));
    }

    private static TrueVariant variant(JsonNode node) {
        return new TrueVariant(
                text(node, "id"),
                text(node, "kind"),
                text(node, "verdict"),
                optional(node, "introducedBy"),
                list(node, "readings", reading -> list(reading, "passages", TruthReader::words)));
    }

    private static TrueQuantity quantity(JsonNode node) {
        return new TrueQuantity(
                words(node),
                measured(node),
                Optional.of(node.path("si")).filter(JsonNode::isObject).map(TruthReader::measured),
                node.path("ordinal").asBoolean(),
                optional(node, "about"));
    }

    private static Measured measured(JsonNode node) {
        return new Measured(number(node, "value"), number(node, "low"), number(node, "high"), text(node, "unit"));
    }

    private static Words words(JsonNode node) {
        return new Words(
                text(node, "article"),
                text(node, "text"),
                optional(node, "within"),
                node.path("occurrence").asInt(1));
    }

    private static Optional<BigDecimal> number(JsonNode node, String key) {
        return Optional.of(node.path(key)).filter(JsonNode::isNumber).map(JsonNode::decimalValue);
    }

    private static String text(JsonNode node, String key) {
        return optional(node, key).orElseThrow(() -> new IllegalArgumentException("no " + key + " in " + node));
    }

    private static Optional<String> optional(JsonNode node, String key) {
        return Optional.of(node.path(key))
                .filter(JsonNode::isValueNode)
                .map(JsonNode::asText)
                .filter(value -> !value.equals("null"));
    }

    private static List<String> texts(JsonNode node, String key) {
        return list(node, key, JsonNode::asText);
    }

    private static <T> List<T> list(JsonNode node, String key, Function<JsonNode, T> item) {
        return StreamSupport.stream(node.path(key).spliterator(), false)
                .map(item)
                .toList();
    }
}
