package dev.stemma.bench.tradition;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// A tradition as a folder: `articles/` with one text an article, and `truth.yaml` with the keys `sources`, `edges` and
/// `lines` of the examples' format, and with `copyOf` for exact duplicates.
final class TraditionFiles {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES));

    private TraditionFiles() {}

    /// @param dated whether the stated days are written into the articles' headers
    static void write(Tradition tradition, Path folder, boolean dated) throws IOException {
        Path articles = Files.createDirectories(folder.resolve("articles"));
        for (Witness witness : tradition.witnesses()) {
            Files.writeString(articles.resolve(witness.id() + ".txt"), text(witness, dated));
        }
        YAML.writeValue(folder.resolve("truth.yaml").toFile(), truth(tradition));
    }

    private static String text(Witness witness, boolean dated) {
        return "Title: " + witness.title() + "\nOutlet: " + witness.outlet()
                + (dated ? "\nDate: " + witness.published() : "") + "\n\n" + witness.content() + "\n";
    }

    private static Map<String, Object> truth(Tradition tradition) {
        TrueStemma truth = tradition.truth();
        List<Map<String, Object>> articles = new ArrayList<>();
        for (Witness witness : tradition.witnesses()) {
            Map<String, Object> article = new LinkedHashMap<>();
            article.put("id", witness.id());
            article.put("input", witness.id() + ".txt");
            article.put("outlet", witness.outlet());
            String twin = truth.twins().getOrDefault(witness.id(), witness.id());
            if (!twin.equals(witness.id())) {
                article.put("copyOf", twin);
            }
            articles.add(article);
        }
        List<Map<String, Object>> edges = new ArrayList<>();
        for (TrueStemma.TrueEdge edge : truth.edges()) {
            Map<String, Object> written = new LinkedHashMap<>();
            written.put("from", edge.from());
            written.put("to", edge.to());
            written.put("kind", edge.kind().name().toLowerCase(Locale.ROOT));
            written.put("share", Math.round(edge.share() * 100) / 100.0);
            written.put(
                    "manners",
                    edge.manners().stream()
                            .map(manner -> manner.name().toLowerCase(Locale.ROOT))
                            .sorted()
                            .toList());
            written.put("ties", edge.ties().stream().sorted().toList());
            edges.add(written);
        }
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("schema", "stemma-tradition/1");
        all.put("event", tradition.name());
        all.put("articles", articles);
        all.put("sources", truth.lost());
        all.put("edges", edges);
        all.put("lines", truth.lines());
        return all;
    }
}
