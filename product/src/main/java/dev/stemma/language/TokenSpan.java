package dev.stemma.language;

/// Where a token stands in the article's text, before anything is known of its grammar.
///
/// @param start first UTF-16 unit
/// @param end one past the last
record TokenSpan(int start, int end) {

    TokenSpan {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("token [" + start + ", " + end + ") is empty");
        }
    }

    String in(String text) {
        return text.substring(start, end);
    }
}
