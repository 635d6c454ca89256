package dev.stemma.article;

import java.util.Comparator;

/// A half-open span `[start, end)` of an article's stored clean text, in UTF-16 units.
/// Every statement that Stemma makes points at passages.
///
/// @param article the id of the article
/// @param start the first unit
/// @param end one past the last unit; greater than `start`
public record Passage(String article, int start, int end) implements Comparable<Passage> {

    private static final Comparator<Passage> IN_READING_ORDER = Comparator.comparing(Passage::article)
            .thenComparingInt(Passage::start)
            .thenComparingInt(Passage::end);

    public Passage {
        if (article.isEmpty()) {
            throw new IllegalArgumentException("a passage needs the id of its article");
        }
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException(
                    "passage [" + start + ", " + end + ") of article " + article + " is empty or starts before 0");
        }
    }

    /// The number of UTF-16 units.
    public int length() {
        return end - start;
    }

    /// Whether `other` lies wholly inside this passage.
    public boolean contains(Passage other) {
        return article.equals(other.article) && start <= other.start && other.end <= end;
    }

    /// Whether the two share at least one unit of the same article.
    public boolean overlaps(Passage other) {
        return article.equals(other.article) && start < other.end && other.start < end;
    }

    /// Orders by article id, then by position.
    @Override
    public int compareTo(Passage other) {
        return IN_READING_ORDER.compare(this, other);
    }
}
