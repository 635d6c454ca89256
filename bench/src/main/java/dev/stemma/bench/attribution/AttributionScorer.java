package dev.stemma.bench.attribution;

import dev.stemma.annotate.AnnotatedArticle;
import dev.stemma.annotate.Annotator;
import dev.stemma.annotate.quote.Quote;
import dev.stemma.article.Article;
import dev.stemma.article.Passage;
import dev.stemma.bench.Figure;
import dev.stemma.bench.Scorer;
import dev.stemma.language.LanguageReader;
import dev.stemma.language.SentenceVectors;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/// Scores quotes on PolNeAR's development part (Newell, Margolin and Ruths 2018): US political news in which readers
/// marked every attribution with its source, cue and content.
public final class AttributionScorer implements Scorer {

    private static final String METHOD = "patterns";

    @Override
    public String name() {
        return "attribution";
    }

    @Override
    public String dataSet() {
        return "attribution";
    }

    @Override
    public List<Figure> score(Path data) {
        return figures(MarkedText.readAll(data.resolve("dev")));
    }

    /// Figures on some texts.
    List<Figure> figures(List<MarkedText> texts) {
        AttributionTally stemma = new AttributionTally();
        AttributionTally plain = new AttributionTally();
        LanguageReader reader = new LanguageReader();
        Annotator annotator = new Annotator();
        for (MarkedText text : texts) {
            stemma.add(text, found(reader, annotator, text));
            plain.add(text, PatternBaseline.find(text.text()));
        }
        return List.of(
                figure("direct-content-f1", "F1 by characters", stemma.directF1(), plain.directF1()),
                figure(
                        "direct-source-right",
                        "share of all direct quotations",
                        stemma.directSourceRight(),
                        plain.directSourceRight()),
                figure("indirect-content-f1", "F1 by characters", stemma.indirectF1(), plain.indirectF1()),
                figure(
                        "indirect-source-right",
                        "share of those found",
                        stemma.indirectSourceRight(),
                        plain.indirectSourceRight()),
                figure("content-f1", "F1 by characters", stemma.allF1(), plain.allF1()));
    }

    private Figure figure(String name, String metric, double value, double baseline) {
        return Figure.of(name() + "." + name, dataSet(), metric, value).against(METHOD, baseline);
    }

    /// What Stemma finds in a text.
    static List<MarkedAttribution> found(LanguageReader reader, Annotator annotator, MarkedText text) {
        Article article = new Article(
                "a",
                text.name(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "en",
                Optional.empty(),
                text.text(),
                List.of());
        AnnotatedArticle annotated = annotator.annotate(reader.read(article), SentenceVectors.none());
        List<MarkedAttribution> found = new ArrayList<>();
        for (Quote quote : annotated.quotes()) {
            BitSet content = new BitSet();
            for (Passage passage : quote.content()) {
                content.set(passage.start(), passage.end());
            }
            BitSet source = new BitSet();
            quote.speakerAsWritten().ifPresent(passage -> source.set(passage.start(), passage.end()));
            found.add(new MarkedAttribution(content, source));
        }
        return found;
    }
}
