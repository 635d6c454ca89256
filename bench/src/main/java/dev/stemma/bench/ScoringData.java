package dev.stemma.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Where the data are that stages are scored on: folders beside each other, and the examples, which the project holds.
public final class ScoringData {

    private static final String EXAMPLES = "examples";

    private ScoringData() {}

    /// The folder of one data set, when it is there.
    public static Optional<Path> find(String dataSet) {
        if (dataSet.equals(EXAMPLES)) {
            return Optional.of(fromHome(EXAMPLES));
        }
        return folder().map(all -> all.resolve(dataSet)).filter(Files::isDirectory);
    }

    /// A path inside the project, seen from its top folder or from a module's.
    public static Path fromHome(String path) {
        Path here = Path.of(path);
        return Files.exists(here) || !Files.exists(Path.of("..", "pom.xml")) ? here : Path.of("..", path);
    }

    /// The folder named by the property `stemma.data` or else by the variable `STEMMA_DATA`, when it exists.
    public static Optional<Path> folder() {
        return Optional.ofNullable(System.getProperty("stemma.data"))
                .or(() -> Optional.ofNullable(System.getenv("STEMMA_DATA")))
                .filter(name -> !name.isBlank())
                .map(Path::of)
                .filter(Files::isDirectory);
    }
}
