package dev.stemma.bench.examples;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// What a careful editor found in one example: `truth.yaml`, whose keys `examples/README.md` explains.
record Truth(
        String event,
        List<TrueArticle> articles,
        List<TrueSource> sources,
        List<TrueEdge> edges,
        List<List<String>> lines,
        List<TrueVariant> variants,
        List<TrueFact> facts,
        List<TrueEntity> entities,
        List<List<String>> apart,
        List<TrueQuote> quotes,
        List<Words> terms,
        List<TrueQuantity> quantities,
        List<TrueDate> dates) {

    /// A passage named by its words.
    ///
    /// @param within a unique piece of the clean text that holds the words
    /// @param occurrence which of the places in the article, from 1
    record Words(String article, String text, Optional<String> within, int occurrence) {}

    /// An article and what stands in its input.
    record TrueArticle(
            String id,
            String input,
            Optional<String> outlet,
            Optional<String> title,
            Optional<String> published,
            Optional<String> notBefore,
            List<String> kinds,
            Optional<String> copyOf,
            String begins,
            String ends,
            List<String> furniture,
            List<String> titleLines) {}

    /// A lost source.
    record TrueSource(String id, String label, List<String> children) {}

    /// Descent.
    record TrueEdge(String from, String to, String kind) {}

    /// A place where articles differ.
    record TrueVariant(
            String id, String kind, String verdict, Optional<String> introducedBy, List<List<Words>> readings) {}

    /// A statement and the number of lines behind it.
    record TrueFact(String id, int lines, List<Words> passages) {}

    /// A bearer of a name.
    record TrueEntity(String type, String name, List<String> forms) {}

    /// Words given to a speaker.
    record TrueQuote(Words words, String kind, String speaker) {}

    /// A number.
    record TrueQuantity(Words words, Measured stated, Optional<Measured> si, boolean ordinal, Optional<String> about) {}

    /// A number in a unit.
    record Measured(Optional<BigDecimal> value, Optional<BigDecimal> low, Optional<BigDecimal> high, String unit) {}

    /// A date.
    record TrueDate(Words words, String value) {}
}
