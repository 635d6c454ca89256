package dev.stemma.bench.tradition;

import dev.stemma.annotate.AnnotatedArticle;
import dev.stemma.article.Article;
import dev.stemma.article.RawDocument;
import dev.stemma.bench.corpus.Stages;
import dev.stemma.clean.Cleaned;
import dev.stemma.clean.Cleaner;
import java.util.List;
import java.util.Optional;

/// Reads the witnesses of a tradition from page text to annotated articles, as Stemma reads any page.
public final class WitnessReader {

    private static final Cleaner CLEANER = new Cleaner();
    private static final String DIGEST = "0".repeat(64);

    private WitnessReader() {}

    /// The witnesses in their order, under their ids.
    ///
    /// @param dated whether the stated days are handed in
    public static List<AnnotatedArticle> read(Tradition tradition, boolean dated) {
        return tradition.witnesses().stream()
                .map(witness -> Stages.annotateWithVectors(clean(witness, dated)))
                .toList();
    }

    private static Article clean(Witness witness, boolean dated) {
        RawDocument document = new RawDocument(
                witness.id(),
                DIGEST,
                RawDocument.Form.PLAIN,
                witness.content(),
                new RawDocument.Stated(
                        Optional.of(witness.title()),
                        Optional.of(witness.outlet()),
                        Optional.empty(),
                        dated ? Optional.of(witness.published()) : Optional.empty(),
                        Optional.empty(),
                        Optional.of("en")));
        return switch (CLEANER.clean(document)) {
            case Cleaned.Found found -> found.article().withId(witness.id());
            case Cleaned.Skipped skipped ->
                throw new IllegalStateException("nothing left of " + witness.id() + ": "
                        + skipped.skipped().reason());
        };
    }
}
