package dev.stemma.bench.examples;

import dev.stemma.annotate.AnnotatedArticle;
import dev.stemma.annotate.quote.Quote;
import dev.stemma.annotate.quote.QuoteKind;
import dev.stemma.article.Passage;
import dev.stemma.bench.examples.Truth.TrueQuote;
import dev.stemma.bench.examples.Truth.Words;
import dev.stemma.compare.QuoteGroup;
import dev.stemma.report.StoryReport;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Quotes and their speakers.
final class QuoteScore {

    /// So much of a quote must lie in another for the two to be the same.
    private static final double SAME = 0.5;

    private record Found(Quote quote, Optional<String> speaker) {}

    private final Tally marked = new Tally();
    private final Tally markedSpeakers = new Tally();
    private final Tally indirect = new Tally();
    private final Tally indirectSpeakers = new Tally();
    private final Tally strays = new Tally();
    private final Tally terms = new Tally();

    private QuoteScore() {}

    static List<Outcome> of(List<ReadExample> examples) {
        QuoteScore score = new QuoteScore();
        examples.forEach(score::add);
        return List.of(
                Outcome.recall("quotes.direct", score.marked),
                Outcome.share("quotes.direct-speaker", score.markedSpeakers),
                Outcome.recall("quotes.indirect", score.indirect),
                Outcome.share("quotes.indirect-speaker", score.indirectSpeakers),
                Outcome.precision("quotes.direct-precision", score.strays),
                Outcome.share("quotes.scare-quotes-left-alone", score.terms));
    }

    private void add(ReadExample example) {
        Map<Quote, Optional<String>> joined = new HashMap<>();
        for (StoryReport story : example.stories()) {
            for (QuoteGroup group : story.comparison().quotes()) {
                group.forms().forEach(quote -> joined.put(quote, group.speaker().or(quote::speaker)));
            }
        }
        List<Found> found = new ArrayList<>();
        for (AnnotatedArticle article : example.articles()) {
            article.quotes().forEach(quote -> found.add(new Found(quote, joined.getOrDefault(quote, quote.speaker()))));
        }
        List<Passage> wanted = new ArrayList<>();
        for (TrueQuote quote : example.truth().quotes()) {
            example.find(quote.words()).ifPresent(passage -> {
                if (isAnalysed(passage, example)) {
                    wanted.add(passage);
                    check(quote, passage, found);
                }
            });
        }
        for (Words term : example.truth().terms()) {
            example.find(term)
                    .ifPresent(passage -> terms.count(
                            found.stream()
                                    .noneMatch(quote -> isOnly(quote.quote(), passage)
                                            && quote.speaker().isPresent()),
                            term.article() + ": " + term.text() + " has a speaker"));
        }
        for (Found quote : found) {
            if (quote.quote().kind() != QuoteKind.INDIRECT) {
                strays.count(shared(quote.quote(), wanted) >= SAME * length(quote.quote()), describe(quote, example));
            }
        }
    }

    private void check(TrueQuote quote, Passage passage, List<Found> found) {
        boolean indirectly = quote.kind().equals("indirect");
        Optional<Found> best = found.stream()
                .filter(candidate -> shared(candidate.quote(), List.of(passage)) >= SAME * passage.length())
                .max(Comparator.comparingInt(candidate -> shared(candidate.quote(), List.of(passage))));
        String name = quote.words().article() + ": " + quote.words().text();
        (indirectly ? indirect : marked).find(best.isPresent(), name);
        best.ifPresent(candidate -> (indirectly ? indirectSpeakers : markedSpeakers)
                .count(
                        candidate
                                .speaker()
                                .filter(given -> isSame(given, quote.speaker()))
                                .isPresent(),
                        name + " is of " + quote.speaker() + ", not " + candidate.speaker()));
    }

    private static boolean isSame(String given, String wanted) {
        return plain(given).equals(plain(wanted));
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .replaceFirst("^(the|a|an) ", "")
                .strip();
    }

    /// Exact duplicates are analysed once, in the article that stands for both.
    private static boolean isAnalysed(Passage passage, ReadExample example) {
        return example.articles().stream().anyMatch(article -> article.id().equals(passage.article()));
    }

    private static boolean isOnly(Quote quote, Passage term) {
        return quote.content().stream().anyMatch(piece -> piece.overlaps(term) && piece.length() <= term.length() + 4);
    }

    private static int shared(Quote quote, List<Passage> passages) {
        int units = 0;
        for (Passage piece : quote.content()) {
            for (Passage passage : passages) {
                if (piece.overlaps(passage)) {
                    units += Math.min(piece.end(), passage.end()) - Math.max(piece.start(), passage.start());
                }
            }
        }
        return units;
    }

    private static int length(Quote quote) {
        return quote.content().stream().mapToInt(Passage::length).sum();
    }

    private static String describe(Found quote, ReadExample example) {
        Passage extent = quote.quote().extent();
        return example.truthId(extent.article()) + ": "
                + example.articles().stream()
                        .filter(article -> article.id().equals(extent.article()))
                        .map(article -> article.article().textOf(extent))
                        .findFirst()
                        .orElse("")
                + " (" + quote.speaker().orElse("nobody") + ")";
    }
}
