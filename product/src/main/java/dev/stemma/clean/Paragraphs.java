package dev.stemma.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Finds the paragraphs of a plain text, whatever its lines mean: blank lines between paragraphs, one paragraph on
/// each line, or lines wrapped at a fixed width.
final class Paragraphs {

    /// A text whose lines are longer is not wrapped by hand or by a mail program.
    private static final int WIDEST_WRAP = 120;

    private static final int NARROWEST_WRAP = 30;

    private Paragraphs() {}

    /// One paragraph, on one line.
    ///
    /// @param text without line breaks, never blank
    /// @param blankAfter whether a blank line or the end of the text follows
    record Paragraph(String text, boolean blankAfter) {}

    /// The paragraphs of a text that [Characters#normalise] has been over.
    static List<Paragraph> of(String text) {
        List<String> lines = text.lines().map(Characters::oneLine).toList();
        int width = wrapWidth(lines);
        Set<String> words = width > 0 ? hyphenFreeWords(text) : Set.of();
        List<Paragraph> paragraphs = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isEmpty()) {
                continue;
            }
            append(open, line, words);
            String next = i + 1 < lines.size() ? lines.get(i + 1) : "";
            boolean goesOn = !next.isEmpty() && (width > 0 ? isFull(line, next, width) : isBroken(line, next));
            if (!goesOn) {
                paragraphs.add(new Paragraph(open.toString(), next.isEmpty()));
                open.setLength(0);
            }
        }
        return List.copyOf(paragraphs);
    }

    /// The width at which the text is wrapped, or 0 when it is not: most lines that another follows must be so full
    /// that the next word had no room.
    private static int wrapWidth(List<String> lines) {
        int[] lengths = lines.stream()
                .filter(line -> !line.isEmpty())
                .mapToInt(String::length)
                .sorted()
                .toArray();
        if (lengths.length < 4) {
            return 0;
        }
        int widest = lengths[lengths.length - 1];
        int width = widest <= WIDEST_WRAP ? widest : lengths[(int) ((lengths.length - 1) * 0.95)];
        if (width > WIDEST_WRAP || width < NARROWEST_WRAP) {
            return 0;
        }
        int joints = 0;
        int full = 0;
        int open = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            String line = lines.get(i);
            String next = lines.get(i + 1);
            if (!line.isEmpty() && !next.isEmpty()) {
                joints++;
                if (isFull(line, next, width)) {
                    full++;
                    open += endsSentence(line) ? 0 : 1;
                }
            }
        }
        return joints >= 3 && full >= joints * 0.6 && open >= full * 0.6 ? width : 0;
    }

    private static boolean isFull(String line, String next, int width) {
        int space = next.indexOf(' ');
        int word = space < 0 ? next.length() : space;
        return line.length() + 1 + word > width - 4;
    }

    /// A line of running prose that stops within a sentence and goes on in lower case.
    private static boolean isBroken(String line, String next) {
        return line.length() >= 60
                && !endsSentence(line)
                && Character.isLowerCase(next.codePointAt(0))
                && Character.isLetterOrDigit(line.codePointBefore(line.length()));
    }

    private static void append(StringBuilder open, String line, Set<String> words) {
        if (open.isEmpty()) {
            open.append(line);
            return;
        }
        int last = open.length() - 1;
        boolean hyphen = open.charAt(last) == '-' && last > 0 && Character.isLetter(open.charAt(last - 1));
        if (hyphen) {
            int start = last;
            while (start > 0 && Character.isLetter(open.charAt(start - 1))) {
                start--;
            }
            int end = 0;
            while (end < line.length() && Character.isLetter(line.charAt(end))) {
                end++;
            }
            if (words.contains(open.substring(start, last) + line.substring(0, end))) {
                open.setLength(last);
            }
            open.append(line);
        } else {
            open.append(' ').append(line);
        }
    }

    /// The words of a text, to tell a hyphen of the wrapping from one of the word.
    private static Set<String> hyphenFreeWords(String text) {
        Set<String> words = new TreeSet<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean letter = i < text.length() && Character.isLetter(text.charAt(i));
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                words.add(text.substring(start, i));
                start = -1;
            }
        }
        return words;
    }

    /// Whether the line ends as a sentence does, closing quotation marks and brackets aside.
    static boolean endsSentence(String line) {
        int end = line.length();
        while (end > 0 && "\"'”’»)]".indexOf(line.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && ".!?…。！？؟".indexOf(line.charAt(end - 1)) >= 0;
    }
}
