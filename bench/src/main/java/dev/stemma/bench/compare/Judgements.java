package dev.stemma.bench.compare;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import dev.stemma.bench.ScoringData;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What people judged: `quality/judged/NAME.yaml`, a key that names passages or reports, and whether it holds. No text.
final class Judgements {

    private final Map<String, Boolean> verdicts;

    private Judgements(Map<String, Boolean> verdicts) {
        this.verdicts = new TreeMap<>(verdicts);
    }

    /// Reads one file; a missing one holds nothing.
    static Judgements read(String name) {
        Path file = ScoringData.fromHome("quality").resolve("judged").resolve(name + ".yaml");
        try {
            return Files.exists(file) && Files.size(file) > 0
                    ? new Judgements(new ObjectMapper(new YAMLFactory())
                            .readValue(file.toFile(), new TypeReference<TreeMap<String, Boolean>>() {}))
                    : new Judgements(Map.of());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + file, unreadable);
        }
    }

    Optional<Boolean> of(String key) {
        return Optional.ofNullable(verdicts.get(key));
    }

    int size() {
        return verdicts.size();
    }
}
