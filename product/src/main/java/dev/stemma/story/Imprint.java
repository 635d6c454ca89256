package dev.stemma.story;

import dev.stemma.article.Article;
import java.util.Optional;

/// What grouping keeps of an article besides its [Sketch]: how it is named and when it was published.
///
/// @param id the article's id
/// @param input the input it came from
/// @param url its address, when known
/// @param published its publication date as stated, when known
/// @param name what it is called in a sentence
/// @param title its headline as stated, else what it is called in a sentence
/// @param headline its headline without the name of a site behind it, where that is more than one word
public record Imprint(
        String id,
        String input,
        Optional<String> url,
        Optional<String> published,
        String name,
        String title,
        Optional<String> headline) {

    /// The imprint of an article.
    public static Imprint of(Article article) {
        return new Imprint(
                article.id(),
                article.input(),
                article.url(),
                article.published().map(date -> date.value()),
                article.name(),
                article.title().orElseGet(article::name),
                Headlines.of(article));
    }

    /// The same imprint under another id.
    public Imprint withId(String other) {
        return new Imprint(other, input, url, published, name, title, headline);
    }

    /// Whether a correction's name for an article means this one.
    boolean isNamed(String name) {
        return name.equals(id) || name.equals(input) || url.filter(name::equals).isPresent();
    }
}
