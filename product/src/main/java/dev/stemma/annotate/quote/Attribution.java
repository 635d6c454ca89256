package dev.stemma.annotate.quote;

import java.util.List;
import java.util.Optional;

/// Words given to a speaker by one rule, before speakers are resolved.
///
/// @param rule name of the rule
/// @param content words given to the speaker, in reading order
/// @param speaker the words that name him here
/// @param cue the words of saying
/// @param confidence how often the rule is right, as far as is known
record Attribution(String rule, List<Span> content, Optional<Span> speaker, Optional<Span> cue, double confidence) {

    Attribution {
        content = List.copyOf(content);
        if (content.isEmpty()) {
            throw new IllegalArgumentException("rule " + rule + " gives nothing to a speaker");
        }
    }

    Attribution withContent(List<Span> words) {
        return new Attribution(rule, words, speaker, cue, confidence);
    }

    Attribution withSpeaker(Optional<Span> named) {
        return new Attribution(rule, content, named, cue, confidence);
    }

    int from() {
        return content.getFirst().from();
    }

    boolean covers(int word) {
        for (Span span : content) {
            if (span.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
