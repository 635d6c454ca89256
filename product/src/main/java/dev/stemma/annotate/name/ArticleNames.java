package dev.stemma.annotate.name;

import java.util.List;
import java.util.Optional;

/// The names of an article.
///
/// @param mentions in reading order, not overlapping
/// @param bearers those the mentions name, in order of their first mention
public record ArticleNames(List<NameMention> mentions, List<Bearer> bearers) {

    public ArticleNames {
        mentions = List.copyOf(mentions);
        bearers = List.copyOf(bearers);
    }

    /// The bearer with this canonical name.
    public Optional<Bearer> findBearer(String name) {
        return bearers.stream().filter(bearer -> bearer.name().equals(name)).findFirst();
    }
}
