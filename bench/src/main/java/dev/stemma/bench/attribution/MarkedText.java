package dev.stemma.bench.attribution;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// A text with the attributions that one reader marked in it, in brat's stand-off format.
///
/// @param name the file's name
/// @param text the text; line breaks inside a paragraph are blanks
/// @param attributions what the reader marked, in the file's order
record MarkedText(String name, String text, List<MarkedAttribution> attributions) {

    /// All marked texts of a folder with `text` and `attributions`, in order of their names.
    static List<MarkedText> readAll(Path folder) {
        try (Stream<Path> files = Files.list(folder.resolve("attributions"))) {
            return files.filter(file -> file.toString().endsWith(".ann"))
                    .sorted()
                    .map(file -> read(folder.resolve("text"), file))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + folder, e);
        }
    }

    /// One reader's file is named after the text, an underscore and the reader.
    private static MarkedText read(Path texts, Path annotations) {
        String file = annotations.getFileName().toString();
        String name = file.substring(0, file.lastIndexOf('_'));
        try {
            String raw = Files.readString(texts.resolve(name + ".txt"), StandardCharsets.UTF_8);
            return new MarkedText(
                    file,
                    raw.replaceAll("(?<!\n)\n(?!\n)", " ").replace('\r', ' '),
                    attributions(raw, Files.readAllLines(annotations, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + annotations, e);
        }
    }

    private static List<MarkedAttribution> attributions(String raw, List<String> lines) {
        Map<String, BitSet> spans = new LinkedHashMap<>();
        List<String> events = new ArrayList<>();
        for (String line : lines) {
            String[] fields = line.split("\t", -1);
            if (line.startsWith("T") && fields.length > 1) {
                spans.put(fields[0], units(raw, fields[1].substring(fields[1].indexOf(' ') + 1)));
            } else if (line.startsWith("E") && fields.length > 1) {
                events.add(fields[1]);
            }
        }
        List<MarkedAttribution> found = new ArrayList<>();
        for (String event : events) {
            BitSet content = new BitSet();
            BitSet source = new BitSet();
            for (String part : event.split(" ", -1)) {
                int colon = part.indexOf(':');
                BitSet units = colon < 0 ? new BitSet() : spans.getOrDefault(part.substring(colon + 1), new BitSet());
                if (part.startsWith("Content")) {
                    content.or(units);
                } else if (part.startsWith("Source")) {
                    source.or(units);
                }
            }
            if (!content.isEmpty()) {
                found.add(new MarkedAttribution(content, source));
            }
        }
        return found;
    }

    /// Spans are counted in code points there.
    private static BitSet units(String raw, String spans) {
        BitSet units = new BitSet();
        for (String span : spans.split(";", -1)) {
            String[] ends = span.split(" ", -1);
            units.set(
                    raw.offsetByCodePoints(0, Integer.parseInt(ends[0])),
                    raw.offsetByCodePoints(0, Integer.parseInt(ends[1])));
        }
        return units;
    }
}
