package dev.stemma.story;

import dev.stemma.annotate.AnnotatedArticle;
import dev.stemma.annotate.kind.ArticleKind;
import dev.stemma.article.Article;
import dev.stemma.article.Outlet;
import dev.stemma.article.PublicationDate;
import dev.stemma.language.LanguageReader;
import dev.stemma.language.SentenceVectors;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Short articles for scenarios, read as grouping reads them.
final class News {

    private static final LanguageReader READER = LanguageReader.withoutGrammar();

    private News() {}

    static AnnotatedArticle article(String id, String date, String title, String text) {
        Article article = new Article(
                id,
                id + ".txt",
                Optional.of(new Outlet(id + " outlet")),
                Optional.of(title),
                Optional.empty(),
                Optional.of(date).filter(d -> !d.isEmpty()).map(d -> new PublicationDate(d, false, List.of())),
                "en",
                Optional.empty(),
                text.strip(),
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

    /// The stories as lists of ids in alphabetical order.
    static List<List<String>> stories(List<Story> stories) {
        return stories.stream()
                .map(story -> story.articles().stream().sorted().toList())
                .sorted(Comparator.comparing(List::getFirst))
                .toList();
    }
}
