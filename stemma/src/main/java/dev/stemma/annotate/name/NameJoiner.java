package dev.stemma.annotate.name;

import java.util.List;

/// Joins the names of a story's articles.
public final class NameJoiner {

    /// One entry for each bearer of a name, most mentioned first.
    ///
    /// @param articles the mentions of each article
    public List<Name> join(List<List<NameMention>> articles) {
        return List.of();
    }
}
