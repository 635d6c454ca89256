package dev.stemma.story;

import static dev.stemma.story.News.article;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

/// Copies are found in a collection, whole or in part, and nothing else is proposed.
class CopyFinderTest {

    @Test
    void aWholeCopyAndAShortPieceOfALongTextAreFound() {
        String original = words(1, 400);
        CopyFinder finder = new CopyFinder();
        finder.add(article("original", "", "One", original));
        finder.add(article("other", "", "Two", words(2, 400)));
        finder.add(article("copy", "", "Three", words(3, 40) + " " + original));
        finder.add(article("piece", "", "Four", original.substring(original.length() / 2, original.length() * 5 / 8)));

        assertThat(finder.pairs())
                .extracting(pair -> pair.earlier() + "-" + pair.later())
                .contains("0-2", "0-3", "2-3")
                .noneMatch(pair -> pair.contains("1"));
    }

    @Test
    void theSameFurnitureUnderEveryArticleProposesFewPairs() {
        CopyFinder finder = new CopyFinder();
        String furniture = words(9, 60);
        for (int i = 0; i < 300; i++) {
            finder.add(article("a" + i, "", "One", words(100 + i, 60) + " " + furniture));
        }

        assertThat(finder.pairs()).hasSizeLessThan(64 * 64);
    }

    private static String words(int seed, int count) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append((char) ('a' + random.nextInt(26)))
                    .append((char) ('a' + random.nextInt(26)))
                    .append((char) ('a' + random.nextInt(26)))
                    .append(i % 12 == 11 ? ". " : " ");
        }
        return text.toString().strip();
    }
}
