package dev.stemma.annotate.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Joins the names of a story's articles.
///
/// Deterministic; near linear in the number of mentions.
public final class NameJoiner {

    /// One entry for each bearer of a name, most mentioned first.
    ///
    /// @param articles the mentions of each article
    public List<Name> join(List<List<NameMention>> articles) {
        Map<String, List<NameMention>> byName = new LinkedHashMap<>();
        for (List<NameMention> mentions : articles) {
            for (NameMention mention : mentions) {
                byName.computeIfAbsent(mention.name(), name -> new ArrayList<>())
                        .add(mention);
            }
        }
        List<Name> names = new ArrayList<>();
        byName.forEach((name, mentions) -> names.add(new Name(
                name,
                mentions.getFirst().type(),
                mentions.stream().map(NameMention::text).distinct().toList(),
                mentions.stream().map(NameMention::passage).sorted().toList())));
        names.sort(
                Comparator.comparingInt((Name name) -> -name.mentions().size()).thenComparing(Name::name));
        return names;
    }
}
