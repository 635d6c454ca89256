package dev.stemma.annotate.quote;

/// Words `[from, to)` of an article.
record Span(int from, int to) {

    Span {
        if (to <= from) {
            throw new IllegalArgumentException("empty span of words [" + from + ", " + to + ")");
        }
    }

    boolean contains(int i) {
        return i >= from && i < to;
    }

    boolean overlaps(Span other) {
        return from < other.to && other.from < to;
    }
}
