package dev.stemma.coverage;

import dev.stemma.cache.Key;
import dev.stemma.story.Imprint;
import java.nio.charset.StandardCharsets;

/// An article that was handed in, as the engine keeps it in memory: without its text.
///
/// @param imprint how it is named and when it was published
/// @param number under which an [ArticleFile] gives it back
/// @param text digest of its text
/// @param content digest of all of it but its id and the input it came from
record Filed(Imprint imprint, int number, String text, String content) {

    String id() {
        return imprint.id();
    }

    /// The same article under another id.
    Filed withId(String other) {
        return new Filed(imprint.withId(other), number, text, content);
    }

    /// What everything that is found in the article depends on; where it was read from says nothing of that.
    String key() {
        return Key.of(id().getBytes(StandardCharsets.UTF_8), content.getBytes(StandardCharsets.US_ASCII));
    }
}
