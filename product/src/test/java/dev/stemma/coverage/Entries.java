package dev.stemma.coverage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The entries of a cache's folder.
final class Entries {

    private Entries() {}

    static List<Path> of(Path cache) {
        try (Stream<Path> all = Files.walk(cache)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().equals("size"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void deleteAll(Path cache) {
        for (Path entry : of(cache)) {
            try {
                Files.delete(entry);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
