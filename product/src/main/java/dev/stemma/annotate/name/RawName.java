package dev.stemma.annotate.name;

import java.util.List;

/// A name as recognised, before it is joined with others.
///
/// @param sentence index of its sentence
/// @param from index of its first token in the sentence
/// @param to one past its last token
/// @param text as written
/// @param type what it seems to name
/// @param certain whether a cue, and not the mere capital letters, gave the type
/// @param title words of title before it, in lower case without full stops: "mr", "russian president"
record RawName(int sentence, int from, int to, String text, NameType type, boolean certain, List<String> title) {

    RawName {
        title = List.copyOf(title);
    }

    RawName withType(NameType other) {
        return new RawName(sentence, from, to, text, other, certain, title);
    }
}
