package dev.stemma.ingest;

import dev.stemma.article.SkippedInput;
import java.io.InputStream;
import java.util.List;
import java.util.function.Consumer;

/// Reads what the user names.
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
        paths.forEach(path ->
                sink.accept(new Ingested.Skipped(new SkippedInput(path, "not read yet " + settings.maxDepth()))));
    }
}
