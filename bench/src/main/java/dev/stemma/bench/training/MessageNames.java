package dev.stemma.bench.training;

import dev.stemma.annotate.name.learned.NameModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The training part of WNUT17 (Derczynski et al. 2017): messages with names that people marked, each an article of its
/// own.
final class MessageNames {

    private MessageNames() {}

    static List<PlainArticle> read(Path file) throws IOException {
        List<PlainArticle> articles = new ArrayList<>();
        List<String> words = new ArrayList<>();
        List<Integer> marks = new ArrayList<>();
        List<String> lines = new ArrayList<>(Files.readAllLines(file));
        lines.add("");
        for (String line : lines) {
            String[] columns = line.strip().split("\t");
            if (columns.length == 2) {
                words.add(columns[0]);
                marks.add(mark(columns[1]));
            } else if (!words.isEmpty()) {
                int[] all = marks.stream().mapToInt(Integer::intValue).toArray();
                articles.add(new PlainArticle(List.of(List.copyOf(words)), List.of(all), false));
                words.clear();
                marks.clear();
            }
        }
        return articles;
    }

    private static int mark(String label) {
        if (label.equals("O")) {
            return 0;
        }
        int type = NameModel.TYPES.indexOf(
                switch (label.substring(2)) {
                    case "person" -> "PERSON";
                    case "location" -> "PLACE";
                    case "corporation", "group" -> "ORGANIZATION";
                    case "creative-work" -> "WORK";
                    default -> "OTHER";
                });
        return (label.startsWith("B") ? 1 : 2) + 2 * type;
    }
}
