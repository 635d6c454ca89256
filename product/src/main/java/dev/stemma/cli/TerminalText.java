package dev.stemma.cli;

import java.util.ArrayList;
import java.util.List;

/// Brings words into the width of a terminal, at the blanks between them.
final class TerminalText {

    private TerminalText() {}

    /// At most `width` characters: whole words, and "..." for those left out.
    static String shorten(String text, int width) {
        String line = clean(text);
        if (line.length() <= width) {
            return line;
        }
        int room = Math.max(1, width - 4);
        int blank = line.lastIndexOf(' ', room);
        // A single word longer than the line has no better place to be cut.
        int end = blank > room / 3 ? blank : room;
        return line.substring(0, end).replaceAll("[\\s,;:.–—-]+$", "") + " ...";
    }

    /// The words on as many lines as they take, all but the first behind an indent.
    static List<String> wrap(String text, int width, String indent) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : clean(text).split(" ", -1)) {
            if (line.length() > indent.length() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
                line.append(indent).append(word);
            } else {
                line.append(line.isEmpty() || line.toString().equals(indent) ? "" : " ")
                        .append(word);
            }
        }
        lines.add(line.toString());
        return lines;
    }

    private static String clean(String text) {
        return text.replaceAll("\\p{Cntrl}", " ");
    }
}
