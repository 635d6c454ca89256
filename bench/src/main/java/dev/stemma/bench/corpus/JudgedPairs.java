package dev.stemma.bench.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import dev.stemma.bench.ScoringData;
import dev.stemma.lineage.EdgeKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Verdicts on pairs of articles that people have read, out of a file in `quality/judged/`: ids and verdicts, no text.
final class JudgedPairs {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    /// What a reader said of two articles.
    enum Verdict {
        /// One descends from the other, or both from a third text.
        DESCENT,
        /// They share facts, names, a press statement.
        INDEPENDENT,
        /// The texts do not decide it.
        UNCLEAR
    }

    /// A verdict, and for descent what the reader saw: the parent where one of the two is it, and the kind.
    record Judgement(Verdict verdict, Optional<String> parent, Optional<EdgeKind> kind) {}

    private final Map<Set<String>, Judgement> judgements = new HashMap<>();

    private JudgedPairs() {}

    /// Reads a file.
    ///
    /// @param name its name in `quality/judged/`
    /// @throws UncheckedIOException when it cannot be read
    static JudgedPairs read(String name) {
        Path file = ScoringData.fromHome("quality").resolve("judged").resolve(name);
        try {
            JudgedPairs pairs = new JudgedPairs();
            for (JsonNode pair : YAML.readTree(file.toFile()).path("pairs")) {
                String a = pair.path("a").asText();
                String b = pair.path("b").asText();
                pairs.judgements.put(
                        Set.of(a, b),
                        new Judgement(
                                Verdict.valueOf(pair.path("verdict").asText().toUpperCase(Locale.ROOT)),
                                parent(a, b, pair.path("direction").asText()),
                                JsonLines.text(pair, "kind")
                                        .map(kind -> EdgeKind.valueOf(kind.toUpperCase(Locale.ROOT)))));
            }
            return pairs;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + file, unreadable);
        }
    }

    private static Optional<String> parent(String a, String b, String direction) {
        return switch (direction) {
            case "ab" -> Optional.of(a);
            case "ba" -> Optional.of(b);
            default -> Optional.empty();
        };
    }

    /// What was said of two articles, where somebody has read them.
    Optional<Judgement> find(String one, String other) {
        return Optional.ofNullable(judgements.get(Set.of(one, other)));
    }
}
