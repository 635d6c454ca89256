package dev.stemma.annotate.quote;

import dev.stemma.annotate.name.ArticleNames;
import dev.stemma.annotate.quote.Antecedents.Spoken;
import dev.stemma.article.Passage;
import dev.stemma.language.TokenizedArticle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Finds the words that an article gives to speakers.
///
/// Safe for use by several threads.
public final class QuoteFinder {

    /// The quotes of an article in reading order.
    public List<Quote> find(TokenizedArticle article, ArticleNames names) {
        Reading reading = Reading.of(article, names);
        List<Attribution> attributions = new AttributionFinder(reading).find();
        SpeakerResolver resolver = new SpeakerResolver(reading, attributions);
        Senses senses = new Senses(reading);
        List<Quote> quotes = new ArrayList<>();
        List<Spoken> spoken = new ArrayList<>();
        for (Attribution attribution : attributions) {
            Optional<String> speaker = attribution.speaker().flatMap(phrase -> resolver.resolve(phrase, spoken));
            quotes.add(quote(reading, senses, attribution, speaker));
            if (attribution.confidence() >= 0.55 && !AttributionFinder.isNested(attributions, attribution)) {
                int at = attribution.speaker().map(Span::from).orElse(attribution.from());
                spoken.add(new Spoken(at, attribution.speaker(), speaker));
            }
        }
        quotes.sort(Comparator.comparing((Quote quote) -> quote.content().getFirst())
                .thenComparing(quote -> -quote.extent().end()));
        return List.copyOf(quotes);
    }

    private static Quote quote(Reading reading, Senses senses, Attribution attribution, Optional<String> speaker) {
        List<Passage> content = new ArrayList<>();
        int quoted = 0;
        int plain = 0;
        for (Span span : attribution.content()) {
            int from = span.from();
            int to = span.to();
            while (from < to && reading.word(from).mark()) {
                from++;
            }
            while (to > from && reading.word(to - 1).mark() && !opens(reading, from, to)) {
                to--;
            }
            if (to == from) {
                continue;
            }
            for (int i = from; i < to; i++) {
                if (reading.word(i).isWord()) {
                    if (reading.word(i).quoted()) {
                        quoted++;
                    } else {
                        plain++;
                    }
                }
            }
            content.add(reading.article
                    .article()
                    .passage(reading.word(from).start(), reading.word(to - 1).end()));
        }
        QuoteKind kind = quoted == 0 ? QuoteKind.INDIRECT : plain == 0 ? QuoteKind.DIRECT : QuoteKind.MIXED;
        return new Quote(
                kind,
                senses.of(attribution, kind),
                content,
                speaker,
                attribution.speaker().map(span -> passage(reading, span)),
                attribution.cue().map(span -> passage(reading, span)),
                attribution.confidence());
    }

    /// Whether the last mark closes a quotation that opens inside the span.
    private static boolean opens(Reading reading, int from, int to) {
        int quotation = reading.word(to - 1).quotation();
        return !reading.word(from).quoted() || reading.word(from).quotation() != quotation;
    }

    private static Passage passage(Reading reading, Span span) {
        return reading.article
                .article()
                .passage(
                        reading.word(span.from()).start(),
                        reading.word(span.to() - 1).end());
    }
}
