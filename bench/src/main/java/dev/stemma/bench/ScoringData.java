package dev.stemma.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Where the scoring data are.
public final class ScoringData {

    private ScoringData() {}

    /// The folder named by the property `stemma.data` or else by the variable `STEMMA_DATA`, when it exists.
    public static Optional<Path> folder() {
        return Optional.ofNullable(System.getProperty("stemma.data"))
                .or(() -> Optional.ofNullable(System.getenv("STEMMA_DATA")))
                .filter(name -> !name.isBlank())
                .map(Path::of)
                .filter(Files::isDirectory);
    }
}
