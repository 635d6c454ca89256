package dev.stemma.bench.corpus;

import dev.stemma.annotate.AnnotatedArticle;
import dev.stemma.annotate.Annotator;
import dev.stemma.annotate.kind.ArticleKind;
import dev.stemma.article.Article;
import dev.stemma.article.Outlet;
import dev.stemma.article.PublicationDate;
import dev.stemma.language.LanguageReader;
import dev.stemma.language.SentenceEncoder;
import dev.stemma.language.SentenceVectors;
import dev.stemma.language.TokenizedArticle;
import java.util.List;
import java.util.Optional;

/// The stages before grouping, loaded once for all scorers.
public final class Stages {

    private Stages() {}

    /// An article out of a data set.
    ///
    /// @param text paragraphs separated by one or more line breaks
    public static Article article(
            String id, Optional<String> outlet, Optional<String> title, Optional<String> published, String text) {
        return new Article(
                id,
                id,
                outlet.filter(name -> !name.isBlank()).map(Outlet::new),
                title.filter(words -> !words.isBlank()),
                Optional.empty(),
                published.filter(day -> !day.isBlank()).map(day -> new PublicationDate(day, false, List.of())),
                "en",
                Optional.empty(),
                text.strip().replaceAll("\\s*\\n\\s*", "\n\n"),
                List.of());
    }

    /// A text of which nothing else is known. Its id says nothing of its place in the data.
    static Article undated(String text) {
        String id = "a" + Integer.toHexString(text.hashCode()) + "-" + text.length();
        return article(id, Optional.empty(), Optional.empty(), Optional.empty(), text);
    }

    /// Sentences and tokens.
    static TokenizedArticle read(Article article) {
        return Loaded.READER.read(article);
    }

    /// Everything but sentence vectors.
    static AnnotatedArticle annotate(Article article) {
        return Loaded.ANNOTATOR.annotate(read(article), SentenceVectors.none());
    }

    /// Everything.
    public static AnnotatedArticle annotateWithVectors(Article article) {
        TokenizedArticle tokenized = read(article);
        return Loaded.ANNOTATOR.annotate(tokenized, Encoder.ENCODER.encode(tokenized));
    }

    /// Words alone: enough for grouping, at a small part of the cost.
    static AnnotatedArticle words(Article article) {
        return new AnnotatedArticle(
                Quick.READER.read(article),
                SentenceVectors.none(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new ArticleKind(ArticleKind.Form.REPORT, List.of()));
    }

    private static final class Quick {
        private static final LanguageReader READER = LanguageReader.withoutGrammar();
    }

    private static final class Loaded {
        private static final LanguageReader READER = new LanguageReader();
        private static final Annotator ANNOTATOR = new Annotator();
    }

    private static final class Encoder {
        private static final SentenceEncoder ENCODER = new SentenceEncoder();
    }
}
