package dev.stemma.compare;

import dev.stemma.annotate.name.Name;
import java.util.List;

/// What a story's articles say together and where they differ.
///
/// @param facts most central first
/// @param variants most important first
/// @param quotes by importance
/// @param names bearers of names across the story, most mentioned first
public record Comparison(List<Fact> facts, List<Variant> variants, List<QuoteGroup> quotes, List<Name> names) {

    public Comparison {
        facts = List.copyOf(facts);
        variants = List.copyOf(variants);
        quotes = List.copyOf(quotes);
        names = List.copyOf(names);
    }
}
