package dev.stemma.report.export;

import dev.stemma.report.Report;
import dev.stemma.report.StoryReport;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Writes stemmata for other programs. The same report gives the same bytes.
public final class StemmaExporter {

    /// Writes one file for each story and format into `folder`, which is made where it is missing:
    /// `story-1.graphml` for the first story of the report.
    ///
    /// @return the files, in order of stories and formats
    /// @throws UncheckedIOException when the folder cannot be written
    public List<Path> write(Report report, Set<ExportFormat> formats, Path folder) {
        List<Path> files = new ArrayList<>();
        try {
            Files.createDirectories(folder);
            for (int i = 0; i < report.stories().size(); i++) {
                for (ExportFormat format : ExportFormat.values()) {
                    if (formats.contains(format)) {
                        Path file = folder.resolve("story-" + (i + 1) + "." + format.ending());
                        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
                            write(report, report.stories().get(i), format, out);
                        }
                        files.add(file);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the exports cannot be written to " + folder + ": " + e.getMessage(), e);
        }
        return List.copyOf(files);
    }

    /// Writes one story. The writer stays open.
    public void write(Report report, StoryReport story, ExportFormat format, Writer out) throws IOException {
        StoryGraph graph = StoryGraph.of(story);
        String text = switch (format) {
            case GRAPHML -> GraphmlExport.write(graph);
            case GEXF -> GexfExport.write(graph);
            case DOT -> DotExport.write(graph);
            case PROV -> ProvExport.write(graph, report.provenance());
            case TEI -> TeiExport.write(graph, story);
            case NEXUS -> NexusExport.write(graph, story);
        };
        out.write(text);
    }
}
