package dev.stemma.report;

import java.nio.file.Path;
import java.util.Objects;

/// Writes a report as `report.json` and `index.html`.
public final class ReportWriter {

    /// Writes into `folder`, which is made where it is missing.
    ///
    /// @throws java.io.UncheckedIOException when the folder cannot be written
    public void write(Report report, Path folder) {
        Objects.requireNonNull(report);
        Objects.requireNonNull(folder);
    }

    /// Writes `report.json` to a stream, which stays open.
    ///
    /// @throws java.io.UncheckedIOException when the stream cannot be written
    public void writeJson(Report report, java.io.OutputStream out) {
        Objects.requireNonNull(report);
        Objects.requireNonNull(out);
    }
}
