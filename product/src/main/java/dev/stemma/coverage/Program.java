package dev.stemma.coverage;

import dev.stemma.cache.Key;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/// Tells one build of the program from another.
final class Program {

    private Program() {}

    /// A fingerprint of all code, word lists and models that run: what one build worked out, no other may take for
    /// its own. Empty when the program cannot see its own files.
    ///
    /// The program's jar counts by the checksums of what it holds, its loose classes by size and time, libraries by
    /// name and size. Takes a few milliseconds.
    static Optional<String> fingerprint() {
        StringBuilder all = new StringBuilder(Runtime.version().feature() + "\n");
        for (String entry : System.getProperty("java.class.path", "").split(File.pathSeparator)) {
            Path path = Path.of(entry);
            try {
                if (Files.isDirectory(path)) {
                    all.append(contentOfFolder(path));
                } else if (Files.exists(path)) {
                    all.append(path.getFileName()).append(' ').append(Files.size(path));
                    all.append('\n');
                    if (String.valueOf(path.getFileName()).startsWith("stemma")) {
                        all.append(contentOfJar(path));
                    }
                }
            } catch (IOException | UncheckedIOException e) {
                return Optional.empty();
            }
        }
        return Optional.of(Key.of(all.toString().getBytes(StandardCharsets.UTF_8)));
    }

    private static String contentOfJar(Path jar) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            return zip.stream()
                    .map(entry -> entry.getName() + " " + entry.getCrc() + " " + entry.getSize())
                    .sorted()
                    .collect(Collectors.joining("\n"));
        }
    }

    private static String contentOfFolder(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file) + " " + stateOf(file))
                    .sorted()
                    .collect(Collectors.joining("\n"));
        }
    }

    private static String stateOf(Path file) {
        try {
            return Files.size(file) + " " + Files.getLastModifiedTime(file).toMillis();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot look at " + file, e);
        }
    }
}
