package dev.stemma.story;

import java.util.List;
import java.util.Optional;

/// Why the articles of a story stand together, and what came nearest and stayed apart.
///
/// @param words the words that tie the articles most, strongest first
/// @param from the first day on which an article was published, ISO 8601, where one is dated to the day
/// @param to the last such day
/// @param corrected whether a correction of the user had a part in it
/// @param nearest the most similar other story, where any shares weighty words
public record Together(
        List<SharedWord> words,
        Optional<String> from,
        Optional<String> to,
        boolean corrected,
        Optional<Neighbour> nearest) {

    /// Nothing to say: a story of one article with no other near.
    public static final Together ALONE =
            new Together(List.of(), Optional.empty(), Optional.empty(), false, Optional.empty());

    public Together {
        words = List.copyOf(words);
    }

    /// A word that ties articles.
    ///
    /// @param text as an article writes it
    /// @param articles how many articles of the story have it
    /// @param share its part of the articles' mean similarity, in [0, 1]
    public record SharedWord(String text, int articles, double share) {}

    /// Another story that stayed apart.
    ///
    /// @param story its id
    /// @param similarity mean similarity of the two stories' articles, in [0, 1], faded by the days between them
    /// @param needed what it would have taken to be one story
    /// @param corrected whether a correction of the user keeps them apart
    public record Neighbour(String story, double similarity, double needed, boolean corrected) {}
}
