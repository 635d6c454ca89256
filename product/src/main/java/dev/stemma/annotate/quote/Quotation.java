package dev.stemma.annotate.quote;

/// Words between quotation marks, within one paragraph.
///
/// @param open position of the opening mark
/// @param start first unit of the words
/// @param end one past the last unit of the words
/// @param close position of the closing mark; `end` when there is none
/// @param depth 0 for a quotation that stands in no other
/// @param closed whether a closing mark stands
/// @param continues whether the words go on from the quotation before it, over a paragraph break
record Quotation(int open, int start, int end, int close, int depth, boolean closed, boolean continues) {

    /// Whether a position lies between the marks or on one of them.
    boolean covers(int position) {
        return position >= open && position <= close && (closed || position < end);
    }

    /// One past the closing mark, or the end of the words where there is none.
    int after() {
        return closed ? close + 1 : end;
    }

    Quotation continued() {
        return new Quotation(open, start, end, close, depth, closed, true);
    }
}
