package dev.stemma.align;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.annotate.AnnotatedArticle;
import dev.stemma.language.SentenceEncoder;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A sentence gets a vector only where meaning could make it one of a pair; what is aligned is the same.
class SentenceVectorsOnDemandTest {

    private static final String ORCHARD = """
            Frost killed the blossom in nine orchards of the Lerau valley on Sunday night. Growers lit fires between the
            rows until dawn. The loss will cost the cooperative four hundred crates of plums, said its chair Wenke Mohr.
            A museum in the valley keeps a press from 1712.""";

    private static final String VALLEY = """
            On Sunday night frost destroyed the blossom of nine orchards in the Lerau valley. Until dawn growers kept
            fires burning between their rows. Last month the fire brigade of Orting bought a ladder.
            Its driver learned to steer it within a week, on the car park of a sawmill.""";

    @Test
    void sentencesThatCouldBeNoPairGetNone() {
        try (SentenceEncoder encoder = new SentenceEncoder()) {
            AnnotatedArticle orchard = encoded(PlainArticles.article("orchard", ORCHARD), encoder);
            AnnotatedArticle valley = encoded(PlainArticles.article("valley", VALLEY), encoder);
            List<Alignment> onDemand = new Aligner().align(List.of(orchard, valley));
            int computed = bytes(orchard) + bytes(valley);
            orchard.vectors().computeAll();
            valley.vectors().computeAll();

            assertThat(computed).isBetween(1, (bytes(orchard) + bytes(valley)) * 3 / 4);
            assertThat(onDemand).isEqualTo(new Aligner().align(List.of(orchard, valley)));
            assertThat(onDemand.getFirst().pairs()).hasSizeGreaterThanOrEqualTo(2);
        }
    }

    private static int bytes(AnnotatedArticle article) {
        return article.vectors().newlyComputed().map(bytes -> bytes.length).orElse(0);
    }

    private static AnnotatedArticle encoded(AnnotatedArticle article, SentenceEncoder encoder) {
        return new AnnotatedArticle(
                article.tokenized(),
                encoder.encode(article.tokenized()),
                article.names(),
                article.quotes(),
                article.quantities(),
                article.dates(),
                article.sources(),
                article.kind());
    }
}
