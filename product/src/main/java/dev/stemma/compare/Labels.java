package dev.stemma.compare;

import dev.stemma.annotate.AnnotatedArticle;
import dev.stemma.article.ArticleNames;
import java.util.Map;

/// What an article is called in a sentence, told apart from the others of the story.
final class Labels {

    private final Map<String, String> names;

    Labels(StoryText text) {
        names = ArticleNames.of(
                text.articles().stream().map(AnnotatedArticle::article).toList());
    }

    String of(String article) {
        return names.getOrDefault(article, "a lost source");
    }
}
