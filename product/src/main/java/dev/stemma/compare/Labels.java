package dev.stemma.compare;

import dev.stemma.article.Article;

/// What an article is called in a sentence, with its day where an outlet has several.
final class Labels {

    private final StoryText text;

    Labels(StoryText text) {
        this.text = text;
    }

    String of(String article) {
        return text.numberOf(article)
                .map(number -> of(text.article(number).article()))
                .orElse("a lost source");
    }

    private String of(Article article) {
        String name = article.name();
        boolean shared = text.articles().stream()
                        .filter(other -> other.article().outlet().equals(article.outlet()))
                        .count()
                > 1;
        return article.outlet().isPresent() && shared
                ? name
                        + article.published()
                                .map(date -> " ("
                                        + date.value()
                                                .replace('T', ' ')
                                                .substring(
                                                        0,
                                                        Math.min(
                                                                16, date.value().length()))
                                        + ")")
                                .orElse("")
                : name;
    }
}
