package dev.stemma.bench.tradition;

import dev.stemma.bench.tradition.text.Draft;
import java.util.List;
import java.util.Set;

/// One text of a family as it was made, handed in or not.
///
/// @param name names it in the keys of its sentences
/// @param outlet who published it
/// @param draft its sentences, each with the sentences of its parents that it was made of
/// @param manners how it was made; several after a lost text between it and its parent was passed over
/// @param depth its distance from its root
/// @param hours when it was published, in hours after the event's day began
/// @param page its paragraphs as the page showed them, furniture and all
record Text(String name, String outlet, Draft draft, Set<Manner> manners, int depth, int hours, List<String> page) {

    Text {
        manners = Set.copyOf(manners);
        page = List.copyOf(page);
    }
}
