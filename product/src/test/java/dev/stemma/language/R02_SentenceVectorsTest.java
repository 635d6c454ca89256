package dev.stemma.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.article.Article;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Sentence vectors: near for paraphrases, far for others, the same on every call.
class R02_SentenceVectorsTest {

    @Test
    void aParaphraseIsNearerThanAnotherSubject() {
        try (SentenceEncoder encoder = new SentenceEncoder()) {
            SentenceVectors vectors = encoder.encode(read(
                    "The mayor closed the old bridge on Monday. On Monday the ageing bridge was shut by the mayor. "
                            + "Cheese prices doubled in two years."));
            assertThat(vectors.size()).isEqualTo(3);
            assertThat(vectors.cosine(0, vectors, 1)).isGreaterThan(0.75);
            assertThat(vectors.cosine(0, vectors, 2)).isLessThan(0.3);
            assertThat(vectors.cosine(0, vectors, 0)).isBetween(0.999, 1.001);
        }
    }

    @Test
    void neighboursDoNotChangeAVector() {
        try (SentenceEncoder encoder = new SentenceEncoder()) {
            SentenceVectors alone = encoder.encode(read("The mayor closed the old bridge on Monday."));
            SentenceVectors among = encoder.encode(
                    read("Rain fell. The mayor closed the old bridge on Monday. " + "Word ".repeat(500)));
            assertThat(among.copyOf(1)).isEqualTo(alone.copyOf(0));
            assertThat(encoder.model().sha256()).hasSize(64);
        }
    }

    private static TokenizedArticle read(String text) {
        return new LanguageReader()
                .read(new Article(
                        "a",
                        "a.txt",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        "en",
                        Optional.empty(),
                        text,
                        List.of()));
    }
}
