package dev.stemma.bench;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.util.StringQuotingChecker;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// `quality/expected.yaml`: the figures that must not drop.
public final class ExpectedFigures {

    /// Quotes also what YAML would read as a number: the commit 301e422 is none.
    private static final class Quoting extends StringQuotingChecker.Default {

        private static final long serialVersionUID = 1L;

        @Override
        public boolean needToQuoteValue(String value) {
            return super.needToQuoteValue(value) || value.matches("[0-9]+(?:e[0-9]+)?");
        }
    }

    private static final ObjectMapper YAML = new ObjectMapper(YAMLFactory.builder()
            .stringQuotingChecker(new Quoting())
            .build()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES));

    private final Path file;
    private final Map<String, Map<String, Object>> entries;

    private ExpectedFigures(Path file, Map<String, Map<String, Object>> entries) {
        this.file = file;
        this.entries = entries;
    }

    /// Reads the file; a missing one holds nothing.
    ///
    /// @throws UncheckedIOException when it cannot be read
    public static ExpectedFigures read(Path file) {
        try {
            Map<String, Map<String, Object>> entries = new LinkedHashMap<>();
            if (Files.exists(file) && Files.size(file) > 0) {
                entries.putAll(YAML.readValue(
                        file.toFile(), new TypeReference<LinkedHashMap<String, Map<String, Object>>>() {}));
            }
            return new ExpectedFigures(file, entries);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + file, unreadable);
        }
    }

    /// The value that a figure must reach; 0 for one that is not in the file.
    public double expected(String name) {
        Object value = entries.getOrDefault(name, Map.of()).get("value");
        return value instanceof Number number ? number.doubleValue() : 0;
    }

    /// Takes over measured figures, with how they were measured.
    public void update(List<Figure> figures, String scorer, String commit) {
        for (Figure figure : figures) {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("data", figure.dataSet());
            entry.put("metric", figure.metric());
            entry.put("value", rounded(figure.value()));
            figure.baseline().ifPresent(baseline -> {
                entry.put("baseline", baseline.method());
                entry.put("baselineValue", rounded(baseline.value()));
            });
            entry.put("command", "./score " + scorer);
            entry.put("commit", commit);
            entries.put(figure.name(), entry);
        }
    }

    /// Writes the file.
    ///
    /// @throws UncheckedIOException when it cannot be written
    public void write() {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(
                    file,
                    "# Measured quality. The build fails where a figure drops. Written by ./score --write.\n"
                            + YAML.writeValueAsString(entries));
        } catch (IOException unwritable) {
            throw new UncheckedIOException("cannot write " + file, unwritable);
        }
    }

    private static BigDecimal rounded(double value) {
        return BigDecimal.valueOf(value).setScale(4, RoundingMode.HALF_UP);
    }
}
