package dev.stemma.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The words in which two passages differ.
///
/// Longest common subsequence over words, after a common beginning and end are set aside; quadratic in what
/// is left, which is bounded.
final class WordDiff {

    private static final int MOST = 400;

    private WordDiff() {}

    /// A piece of a text.
    ///
    /// @param text with the white space behind it
    /// @param same whether the other text has it too
    record Piece(String text, boolean same) {}

    /// Both texts in pieces.
    ///
    /// @param marked false where the texts are too long to compare: each is one piece
    record Sides(List<Piece> left, List<Piece> right, boolean marked) {

        /// Whether both were compared and have the same words.
        boolean unchanged() {
            return marked
                    && left.stream().allMatch(Piece::same)
                    && right.stream().allMatch(Piece::same);
        }
    }

    static Sides compare(String left, String right) {
        List<String> from = words(left);
        List<String> to = words(right);
        if (from.size() > MOST || to.size() > MOST) {
            return new Sides(List.of(new Piece(left, true)), List.of(new Piece(right, true)), false);
        }
        boolean[] keptLeft = new boolean[from.size()];
        boolean[] keptRight = new boolean[to.size()];
        match(
                from.stream().map(WordDiff::bare).toList(),
                to.stream().map(WordDiff::bare).toList(),
                keptLeft,
                keptRight);
        return new Sides(pieces(from, keptLeft), pieces(to, keptRight), true);
    }

    private static void match(List<String> left, List<String> right, boolean[] keptLeft, boolean[] keptRight) {
        int n = left.size();
        int m = right.size();
        int[][] longest = new int[n + 1][m + 1];
        for (int i = n - 1; i >= 0; i--) {
            for (int j = m - 1; j >= 0; j--) {
                longest[i][j] = left.get(i).equals(right.get(j))
                        ? longest[i + 1][j + 1] + 1
                        : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        int i = 0;
        int j = 0;
        while (i < n && j < m) {
            if (left.get(i).equals(right.get(j))) {
                keptLeft[i++] = true;
                keptRight[j++] = true;
            } else if (longest[i + 1][j] >= longest[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }

    private static List<Piece> pieces(List<String> words, boolean[] kept) {
        List<Piece> pieces = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            if (i > 0 && kept[i] != kept[i - 1]) {
                pieces.add(new Piece(text.toString(), kept[i - 1]));
                text.setLength(0);
            }
            text.append(words.get(i));
        }
        if (!text.isEmpty()) {
            pieces.add(new Piece(text.toString(), kept[words.size() - 1]));
        }
        return pieces;
    }

    /// The words with the white space behind each.
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= text.length(); i++) {
            boolean last = i == text.length();
            if (last || (Character.isWhitespace(text.charAt(i - 1)) && !Character.isWhitespace(text.charAt(i)))) {
                words.add(text.substring(from, i));
                from = i;
            }
        }
        return words;
    }

    /// A word without case and without the marks around it, so that a comma is no change.
    private static String bare(String word) {
        String stripped = word.strip();
        int start = 0;
        int end = stripped.length();
        while (start < end && isMark(stripped.charAt(start))) {
            start++;
        }
        while (end > start && isMark(stripped.charAt(end - 1))) {
            end--;
        }
        String bare = start < end ? stripped.substring(start, end) : stripped;
        return bare.toLowerCase(Locale.ROOT).replace('’', '\'');
    }

    private static boolean isMark(char unit) {
        return ".,;:!?“”\"'’()[]".indexOf(unit) >= 0;
    }
}
