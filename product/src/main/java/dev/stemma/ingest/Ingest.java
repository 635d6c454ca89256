package dev.stemma.ingest;

import dev.stemma.article.SkippedInput;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;
import java.util.function.Consumer;

/// Reads what the user names: text, Markdown, HTML, JSON and JSON Lines, alone, in folders, in gzip and in zip.
///
/// Whatever cannot be read is handed on as one line that names it and says what mends it; the rest is read all the
/// same. Memory is bounded by [IngestSettings#maxBytes], however large a record list or an archive is.
public final class Ingest {

    private final IngestSettings settings;

    public Ingest(IngestSettings settings) {
        this.settings = settings;
    }

    /// Reads every document under `paths`, in the order of their names, and hands each on as it is read.
    ///
    /// @param paths files, folders, archives, or `-` for `standardInput`
    /// @param standardInput read only where `-` is named
    /// @param sink takes each document or reason
    public void read(List<String> paths, InputStream standardInput, Consumer<Ingested> sink) {
        FileWalk walk = new FileWalk(
                settings,
                (name, file) -> {
                    try (InputStream in = Files.newInputStream(file)) {
                        new InputReader(settings, sink).read(name, in);
                    } catch (IOException e) {
                        skip(name, "cannot be opened: check that it exists and that you may read it", sink);
                    }
                },
                (name, reason) -> skip(name, reason, sink));
        for (String path : paths) {
            if (path.equals("-")) {
                new InputReader(settings, sink).read("-", standardInput);
            } else {
                walk.visit(path);
            }
        }
    }

    private static void skip(String name, String reason, Consumer<Ingested> sink) {
        sink.accept(new Ingested.Skipped(new SkippedInput(name, reason)));
    }
}
