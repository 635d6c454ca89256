package dev.stemma.report;

import dev.stemma.align.Aligner;
import dev.stemma.align.Alignment;
import dev.stemma.annotate.AnnotatedArticle;
import dev.stemma.annotate.Annotator;
import dev.stemma.annotate.ArticleDater;
import dev.stemma.article.Article;
import dev.stemma.article.PublicationDate;
import dev.stemma.compare.Comparer;
import dev.stemma.compare.Comparison;
import dev.stemma.language.LanguageReader;
import dev.stemma.language.SentenceVectors;
import dev.stemma.lineage.Stemma;
import dev.stemma.lineage.StemmaBuilder;
import dev.stemma.story.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A story out of a few texts, told by all stages without vectors.
final class ToldStory {

    private static final LanguageReader READER = new LanguageReader();
    private static final Annotator ANNOTATOR = new Annotator();

    private final List<AnnotatedArticle> articles = new ArrayList<>();

    ToldStory article(String published, String text) {
        Article article = new Article(
                "a" + (articles.size() + 1),
                "a" + (articles.size() + 1) + ".txt",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                published.isEmpty() ? Optional.empty() : Optional.of(new PublicationDate(published, false, List.of())),
                "en",
                Optional.empty(),
                text.strip(),
                List.of());
        articles.add(ANNOTATOR.annotate(READER.read(article), SentenceVectors.none()));
        return this;
    }

    List<AnnotatedArticle> articles() {
        return articles;
    }

    StoryReport tell() {
        List<AnnotatedArticle> dated = new ArticleDater().date(articles);
        Story story = new Story(
                "s", "A story", dated.stream().map(AnnotatedArticle::id).toList());
        List<Alignment> alignments = new Aligner().align(dated);
        Stemma stemma = new StemmaBuilder().build(dated, alignments);
        Comparison comparison = new Comparer().compare(dated, alignments, stemma);
        return new StoryNarrator().narrate(story, dated, stemma, comparison);
    }
}
