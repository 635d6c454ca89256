package dev.stemma.annotate.quote;

import dev.stemma.article.Passage;
import java.util.List;
import java.util.Optional;

/// Words given to a speaker.
///
/// @param kind direct, indirect or mixed
/// @param sense whether somebody spoke, only thought or wanted, or a document states it
/// @param content the words, quotation marks excluded; more than one passage where the attribution or a paragraph
///     break interrupts them; in reading order, at least one
/// @param speaker who said it, canonical within the article ("Max Hess"); for an unnamed speaker as the text describes
///     him ("a Russian official"); empty where the text does not decide
/// @param speakerAsWritten the words that name the speaker here ("he", "Hess"), when there are any
/// @param cue the words of saying ("told", "according to"), when there are any
/// @param confidence probability in [0, 1] that content and speaker are right, as far as is known
public record Quote(
        QuoteKind kind,
        QuoteSense sense,
        List<Passage> content,
        Optional<String> speaker,
        Optional<Passage> speakerAsWritten,
        Optional<Passage> cue,
        double confidence) {

    public Quote {
        content = content.stream().sorted().toList();
        if (content.isEmpty()) {
            throw new IllegalArgumentException("a quote needs at least one passage of content");
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence of a quote is " + confidence);
        }
    }

    /// From the first to the last unit of the content.
    public Passage extent() {
        return new Passage(
                content.getFirst().article(),
                content.getFirst().start(),
                content.getLast().end());
    }
}
