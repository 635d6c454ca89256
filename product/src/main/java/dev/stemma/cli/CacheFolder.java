package dev.stemma.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where a user's programs keep what they can do without.
final class CacheFolder {

    private CacheFolder() {}

    /// `stemma` in `XDG_CACHE_HOME`, or else in `.cache` of the user's home; empty where there is neither.
    static Optional<Path> ofUser() {
        return folder(System.getenv("XDG_CACHE_HOME"))
                .or(() -> folder(System.getenv("HOME")).map(home -> home.resolve(".cache")))
                .map(caches -> caches.resolve("stemma"));
    }

    private static Optional<Path> folder(@Nullable String name) {
        return Optional.ofNullable(name)
                .filter(text -> !text.isBlank())
                .map(Path::of)
                .filter(Path::isAbsolute);
    }
}
