package dev.stemma.annotate.name.learned;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The places of an article where one name stands: what tells its type at one of them tells it for all.
///
/// @param names places of the same words, in reading order
public record NameGroup(List<FoundName> names) {

    public NameGroup {
        names = List.copyOf(names);
    }

    /// Names by their words, longer names before single words, else in order of the first place.
    public static List<NameGroup> of(ArticleWords article, List<FoundName> names) {
        Map<String, List<FoundName>> longer = new LinkedHashMap<>();
        Map<String, List<FoundName>> single = new LinkedHashMap<>();
        for (FoundName name : names) {
            Map<String, List<FoundName>> target = name.to() - name.from() > 1 ? longer : single;
            target.computeIfAbsent(key(article, name), k -> new ArrayList<>()).add(name);
        }
        List<NameGroup> groups = new ArrayList<>();
        longer.values().forEach(places -> groups.add(new NameGroup(places)));
        single.values().forEach(places -> groups.add(new NameGroup(places)));
        return groups;
    }

    /// The words of a name; capitals count in short names only, where they part "US" from "us".
    private static String key(ArticleWords article, FoundName name) {
        List<String> words = article.sentences().get(name.sentence()).words().subList(name.from(), name.to());
        String text = String.join(" ", words);
        return text.length() > 4 ? text.toLowerCase(Locale.ROOT) : text;
    }
}
