package dev.stemma.bench.names;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A sentence of a data set in CoNLL columns.
///
/// @param words the words
/// @param marks the mark of each word: `O`, or `B-` or `I-` with a type
record MarkedSentence(List<String> words, List<String> marks) {

    /// The documents of a file: where it has no `-DOCSTART-` lines, every sentence is one.
    static List<List<MarkedSentence>> read(Path file) {
        List<String> lines;
        try {
            lines = Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
        boolean documents = lines.stream().anyMatch(line -> line.startsWith("-DOCSTART-"));
        List<List<MarkedSentence>> result = new ArrayList<>();
        List<MarkedSentence> document = new ArrayList<>();
        List<String> words = new ArrayList<>();
        List<String> marks = new ArrayList<>();
        for (int i = 0; i <= lines.size(); i++) {
            String line = i < lines.size() ? lines.get(i).strip() : "";
            boolean start = line.startsWith("-DOCSTART-");
            if ((line.isEmpty() || start) && !words.isEmpty()) {
                document.add(new MarkedSentence(List.copyOf(words), List.copyOf(marks)));
                words.clear();
                marks.clear();
            }
            boolean end = i == lines.size() || start || !documents;
            if ((line.isEmpty() || start) && end && !document.isEmpty()) {
                result.add(List.copyOf(document));
                document.clear();
            }
            if (!line.isEmpty() && !start) {
                String[] columns = line.split("[ \\t]+");
                words.add(columns[0]);
                marks.add(columns[columns.length - 1]);
            }
        }
        return result;
    }
}
