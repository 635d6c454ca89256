package dev.stemma.annotate.name;

import dev.stemma.article.Passage;
import java.util.List;

/// One bearer of a name across a story.
///
/// @param name canonical form
/// @param type what it names
/// @param forms the surface forms, most used first
/// @param mentions all its places in the story's articles, ordered by article and position
public record Name(String name, NameType type, List<String> forms, List<Passage> mentions) {

    public Name {
        forms = List.copyOf(forms);
        mentions = List.copyOf(mentions);
    }
}
