package dev.stemma.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The words in which two passages differ.
///
/// Longest common subsequence over words (Wagner and Fischer 1974), quadratic in their number, which is
/// bounded. A single small word between two changes belongs to the change: that both have "of" there says
/// nothing.
final class WordDiff {

    private static final int MOST = 400;
    private static final int SMALL = 3;

    private WordDiff() {}

    /// What became of a piece.
    enum Change {
        /// Both texts have it.
        SAME,
        /// The other text has nothing in its place: left out on the left, added on the right.
        ALONE,
        /// The other text has something else in its place.
        REPLACED
    }

    /// A piece of a text.
    ///
    /// @param text with the white space behind it
    /// @param change against the other text
    record Piece(String text, Change change) {
        boolean same() {
            return change == Change.SAME;
        }
    }

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

    /// Words of both sides that belong together.
    private static final class Block {
        private final StringBuilder left = new StringBuilder();
        private final StringBuilder right = new StringBuilder();
        private final boolean same;
        private int words;

        private Block(boolean same) {
            this.same = same;
        }

        private void append(Block other) {
            left.append(other.left);
            right.append(other.right);
            words += other.words;
        }

        private boolean isSmall() {
            return same && words == 1 && bare(right.toString()).length() <= SMALL;
        }
    }

    static Sides compare(String left, String right) {
        List<String> from = words(left);
        List<String> to = words(right);
        if (from.size() > MOST || to.size() > MOST) {
            return new Sides(List.of(new Piece(left, Change.SAME)), List.of(new Piece(right, Change.SAME)), false);
        }
        List<Piece> leftPieces = new ArrayList<>();
        List<Piece> rightPieces = new ArrayList<>();
        for (Block block : joined(blocks(from, to))) {
            Change change;
            if (block.same) {
                change = Change.SAME;
            } else {
                change = block.left.isEmpty() || block.right.isEmpty() ? Change.ALONE : Change.REPLACED;
            }
            if (!block.left.isEmpty()) {
                leftPieces.add(new Piece(block.left.toString(), change));
            }
            if (!block.right.isEmpty()) {
                rightPieces.add(new Piece(block.right.toString(), change));
            }
        }
        return new Sides(leftPieces, rightPieces, true);
    }

    private static List<Block> blocks(List<String> from, List<String> to) {
        List<String> left = from.stream().map(WordDiff::bare).toList();
        List<String> right = to.stream().map(WordDiff::bare).toList();
        int[][] longest = new int[left.size() + 1][right.size() + 1];
        for (int i = left.size() - 1; i >= 0; i--) {
            for (int j = right.size() - 1; j >= 0; j--) {
                longest[i][j] = left.get(i).equals(right.get(j))
                        ? longest[i + 1][j + 1] + 1
                        : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        List<Block> blocks = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < left.size() || j < right.size()) {
            if (i < left.size() && j < right.size() && left.get(i).equals(right.get(j))) {
                Block block = last(blocks, true);
                block.left.append(from.get(i++));
                block.right.append(to.get(j++));
                block.words++;
            } else if (j >= right.size() || (i < left.size() && longest[i + 1][j] >= longest[i][j + 1])) {
                last(blocks, false).left.append(from.get(i++));
            } else {
                last(blocks, false).right.append(to.get(j++));
            }
        }
        return blocks;
    }

    /// The last block where it is of the wanted sort, else a new one.
    private static Block last(List<Block> blocks, boolean same) {
        if (blocks.isEmpty() || blocks.getLast().same != same) {
            blocks.add(new Block(same));
        }
        return blocks.getLast();
    }

    private static List<Block> joined(List<Block> blocks) {
        List<Block> joined = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            boolean inside = !joined.isEmpty() && i + 1 < blocks.size() && block.isSmall();
            if (inside || (!block.same && !joined.isEmpty() && !joined.getLast().same)) {
                joined.getLast().append(block);
            } else {
                joined.add(block);
            }
        }
        return joined;
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
