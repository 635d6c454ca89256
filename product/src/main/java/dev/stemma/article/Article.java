package dev.stemma.article;

import java.util.List;
import java.util.Optional;

/// One published text, cleaned. All passages refer to [#text].
///
/// @param id unique within a run, derived from the content, stable between runs
/// @param input the name of the input it came from, relative to what the user named
/// @param outlet who published it, when known
/// @param title the headline, when known; not a part of `text`
/// @param byline who signed it, when known
/// @param published when it was published, when known or inferred
/// @param language BCP 47 tag, `und` when not determined
/// @param url the canonical address, when known
/// @param text the clean text; paragraphs are separated by `\n\n`, with no other line breaks
/// @param removed what cleaning took out
public record Article(
        String id,
        String input,
        Optional<Outlet> outlet,
        Optional<String> title,
        Optional<String> byline,
        Optional<PublicationDate> published,
        String language,
        Optional<String> url,
        String text,
        List<RemovedText> removed) {

    public Article {
        if (id.isBlank()) {
            throw new IllegalArgumentException("an article needs an id: input " + input);
        }
        if (text.isBlank()) {
            throw new IllegalArgumentException("an article needs a text: input " + input);
        }
        removed = List.copyOf(removed);
    }

    /// What cleaning took out that says where the text comes from, such as the signature of an agency or
    /// "first published in ...": evidence of descent, in the order of the page.
    public List<RemovedText> originNotes() {
        return removed.stream()
                .filter(piece -> piece.reason() == RemovedText.Reason.ORIGIN)
                .toList();
    }

    /// What it is called in a sentence, in about sixty units at most: its outlet; without one its headline in
    /// quotation marks; without that the words of its input's name, or its own first words. Two articles can
    /// share a name.
    public String name() {
        return ArticleName.of(this);
    }

    /// The same article with another publication date.
    public Article withPublished(PublicationDate date) {
        return new Article(id, input, outlet, title, byline, Optional.of(date), language, url, text, removed);
    }

    /// The same article with its language determined.
    public Article withLanguage(String tag) {
        return new Article(id, input, outlet, title, byline, published, tag, url, text, removed);
    }

    /// The same article under another id.
    public Article withId(String other) {
        return new Article(other, input, outlet, title, byline, published, language, url, text, removed);
    }

    /// The words of a passage.
    ///
    /// @throws IllegalArgumentException when the passage belongs to another article or ends after the text
    public String textOf(Passage passage) {
        if (!passage.article().equals(id) || passage.end() > text.length()) {
            throw new IllegalArgumentException(
                    passage + " is not a passage of article " + id + " (" + input + ", " + text.length() + " units)");
        }
        return text.substring(passage.start(), passage.end());
    }

    /// The passage `[start, end)` of this article.
    ///
    /// @throws IllegalArgumentException when the span is empty or outside the text
    public Passage passage(int start, int end) {
        if (end > text.length()) {
            throw new IllegalArgumentException(
                    "[" + start + ", " + end + ") ends after the " + text.length() + " units of article " + id);
        }
        return new Passage(id, start, end);
    }
}
