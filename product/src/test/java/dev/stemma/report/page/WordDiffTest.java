package dev.stemma.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WordDiffTest {

    @Test
    void tellsWhatWasLeftOutAddedAndReplaced() {
        WordDiff.Sides sides = WordDiff.compare(
                "At least 14 people were hurt, officials said.", "Fourteen people were badly hurt, officials said.");
        assertThat(shown(sides.left())).isEqualTo("{At least 14} people were hurt, officials said.");
        assertThat(shown(sides.right())).isEqualTo("{Fourteen} people were [badly] hurt, officials said.");
        assertThat(shown(WordDiff.compare("It was, she said, a bang.", "It was a bang.")
                        .left()))
                .isEqualTo("It was, [she said,] a bang.");
    }

    @Test
    void aSmallWordBetweenTwoChangesBelongsToTheChange() {
        WordDiff.Sides sides = WordDiff.compare("the captain of Marisol slept", "the master of Corvina slept");
        assertThat(shown(sides.right())).isEqualTo("the {master of Corvina} slept");
    }

    @Test
    void marksAndCaseAreNoChange() {
        assertThat(WordDiff.compare("“We heard a bang,”", "we heard a bang.").unchanged())
                .isTrue();
    }

    @Test
    void nothingIsLostAndLongTextsAreLeftUnmarked() {
        String left = "one two three four ";
        String right = "two one  four\nfive";
        WordDiff.Sides sides = WordDiff.compare(left, right);
        assertThat(joined(sides.left())).isEqualTo(left);
        assertThat(joined(sides.right())).isEqualTo(right);
        assertThat(WordDiff.compare("word ".repeat(401), "word").marked()).isFalse();
        assertThat(WordDiff.compare("", "word").right()).hasSize(1);
    }

    private static String joined(List<WordDiff.Piece> pieces) {
        return pieces.stream().map(WordDiff.Piece::text).collect(Collectors.joining());
    }

    private static String shown(List<WordDiff.Piece> pieces) {
        StringBuilder shown = new StringBuilder();
        for (WordDiff.Piece piece : pieces) {
            String bare = piece.text().strip();
            shown.append(shown.isEmpty() ? "" : " ");
            shown.append(
                    switch (piece.change()) {
                        case SAME -> bare;
                        case ALONE -> "[" + bare + "]";
                        case REPLACED -> "{" + bare + "}";
                    });
        }
        return shown.toString();
    }
}
