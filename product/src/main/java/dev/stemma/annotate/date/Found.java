package dev.stemma.annotate.date;

/// An expression with the sentence it stands in.
///
/// @param sentence index of the sentence
/// @param paragraph of the sentence
/// @param start first UTF-16 unit in the article's text
/// @param end one past the last
/// @param tense of the verbs around it
record Found(Expression expression, int sentence, int paragraph, int start, int end, Tense tense) {

    /// Whether it opens its sentence ("In 1943, ..."), which then tells of that time.
    boolean opens() {
        return expression.from() <= 2;
    }

    Found with(Expression other) {
        return new Found(other, sentence, paragraph, start, end, tense);
    }
}
