package dev.stemma.clean.page;

import java.util.List;
import java.util.Optional;

/// What a page states of its article, as written.
///
/// @param title the headline without the name of the site
/// @param otherTitles other forms in which the headline stands on the page or in its head
/// @param outlet who publishes it
/// @param byline who signed it
/// @param dates when it was published, strongest evidence first
/// @param url the canonical address
/// @param language the language tag of the page
/// @param body the text as the page's structured data state it, without paragraphs
public record PageFacts(
        Optional<String> title,
        List<String> otherTitles,
        Optional<String> outlet,
        Optional<String> byline,
        List<StatedTime> dates,
        Optional<String> url,
        Optional<String> language,
        Optional<String> body) {

    public PageFacts {
        otherTitles = List.copyOf(otherTitles);
        dates = List.copyOf(dates);
    }

    /// One place of the page that states when the article was published.
    ///
    /// @param rule the name of the rule that found it
    /// @param text as written
    public record StatedTime(String rule, String text) {}
}
