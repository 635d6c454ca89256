package dev.stemma.compare;

import dev.stemma.annotate.quote.Quote;
import java.util.List;
import java.util.Optional;

/// One utterance with its forms across articles.
///
/// @param id unique within the story
/// @param speaker canonical within the story; empty where no text decides
/// @param forms the quotes, the one nearest to the source first
/// @param lines the number of independent lines that carry it
public record QuoteGroup(String id, Optional<String> speaker, List<Quote> forms, int lines) {

    public QuoteGroup {
        forms = List.copyOf(forms);
        if (forms.isEmpty()) {
            throw new IllegalArgumentException("quote group " + id + " is empty");
        }
    }
}
