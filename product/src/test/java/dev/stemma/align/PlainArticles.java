package dev.stemma.align;

import dev.stemma.annotate.AnnotatedArticle;
import dev.stemma.annotate.kind.ArticleKind;
import dev.stemma.annotate.quote.SourceReference;
import dev.stemma.article.Article;
import dev.stemma.article.Outlet;
import dev.stemma.article.Passage;
import dev.stemma.article.PublicationDate;
import dev.stemma.language.LanguageReader;
import dev.stemma.language.SentenceVectors;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Small articles for tests, cut into sentences at full stops and into words at white space, with nothing
/// annotated but what a test adds.
public final class PlainArticles {

    private static final LanguageReader READER = new LanguageReader();

    private PlainArticles() {}

    /// An article whose outlet is its id.
    public static AnnotatedArticle article(String id, String text) {
        return article(id, text, Optional.of(id), Optional.empty());
    }

    /// An article of which no outlet is known.
    public static AnnotatedArticle withoutOutlet(String id, String text) {
        return article(id, text, Optional.empty(), Optional.empty());
    }

    /// An article of which no outlet is known, with a stated date.
    public static AnnotatedArticle withoutOutlet(String id, String date, String text) {
        return article(id, text, Optional.empty(), Optional.of(new PublicationDate(date, false, List.of())));
    }

    /// An article with a stated date.
    public static AnnotatedArticle article(String id, String date, String text) {
        return article(id, text, Optional.of(id), Optional.of(new PublicationDate(date, false, List.of())));
    }

    /// The same article, which relies on a publication that it names.
    public static AnnotatedArticle relyingOn(AnnotatedArticle article, String name, SourceReference.Manner manner) {
        int at = article.article().text().indexOf(name);
        if (at < 0) {
            throw new IllegalArgumentException(article.id() + " does not name " + name);
        }
        Passage passage = article.article().passage(at, at + name.length());
        List<SourceReference> sources = new ArrayList<>(article.sources());
        sources.add(new SourceReference(name, passage, manner));
        return new AnnotatedArticle(
                article.tokenized(),
                article.vectors(),
                article.names(),
                article.quotes(),
                article.quantities(),
                article.dates(),
                sources,
                article.kind());
    }

    private static AnnotatedArticle article(
            String id, String text, Optional<String> outlet, Optional<PublicationDate> date) {
        String clean = text.strip().replaceAll("(?<!\n)\n(?!\n)", " ");
        Article article = new Article(
                id,
                id + ".txt",
                outlet.map(Outlet::new),
                Optional.empty(),
                Optional.empty(),
                date,
                "en",
                Optional.empty(),
                clean,
                List.of());
        return new AnnotatedArticle(
                READER.read(article),
                SentenceVectors.none(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new ArticleKind(ArticleKind.Form.REPORT, List.of()));
    }
}
