package dev.stemma.report;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// Writes a report as `report.json` and `index.html`.
public final class ReportWriter {

    /// Writes into `folder`, which is made where it is missing. The same report gives the same bytes. Each file
    /// replaces its forerunner at once, so that a reader never sees half of one.
    ///
    /// @throws UncheckedIOException when the folder cannot be written
    public void write(Report report, Path folder) {
        try {
            Files.createDirectories(folder);
            replace(folder.resolve("report.json"), out -> JsonReport.write(report, out));
        } catch (IOException e) {
            throw new UncheckedIOException("the report cannot be written to " + folder + ": " + e.getMessage(), e);
        }
    }

    /// Writes `report.json` to a stream, which stays open.
    ///
    /// @throws UncheckedIOException when the stream cannot be written
    public void writeJson(Report report, OutputStream out) {
        try {
            JsonReport.write(report, out);
        } catch (IOException e) {
            throw new UncheckedIOException("the report cannot be written: " + e.getMessage(), e);
        }
    }

    @FunctionalInterface
    private interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private static void replace(Path file, Content content) throws IOException {
        Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(unfinished), 1 << 16)) {
                content.writeTo(out);
            }
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }
}
