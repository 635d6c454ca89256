package dev.stemma.bench.lineage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The file of the weights of lineage, one `key=number` a line. Comments, order and what is not learned stay
/// as they are.
///
/// @param lines of the file
record WeightsFile(List<String> lines) {

    WeightsFile {
        lines = List.copyOf(lines);
    }

    static WeightsFile read(Path file) throws IOException {
        return new WeightsFile(Files.readAllLines(file));
    }

    /// The weights in the order of the file.
    Map<String, Double> weights() {
        Map<String, Double> weights = new LinkedHashMap<>();
        for (String line : lines) {
            int sign = line.indexOf('=');
            if (sign > 0 && !line.startsWith("#")) {
                weights.put(key(line), Double.valueOf(line.substring(sign + 1).strip()));
            }
        }
        return weights;
    }

    /// The same file with other weights, to three places.
    WeightsFile with(Map<String, Double> changed) {
        List<String> written = new ArrayList<>();
        for (String line : lines) {
            Double weight = changed.get(key(line));
            written.add(weight == null ? line : String.format(Locale.ROOT, "%s=%.3f", key(line), weight));
        }
        return new WeightsFile(written);
    }

    void write(Path file) throws IOException {
        Files.writeString(file, String.join("\n", lines) + "\n");
    }

    private static String key(String line) {
        return line.substring(0, Math.max(0, line.indexOf('='))).strip();
    }
}
