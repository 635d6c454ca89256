package dev.stemma.compare;

import dev.stemma.annotate.quote.Quote;
import dev.stemma.annotate.quote.SourceReference;
import dev.stemma.article.Passage;
import java.util.Locale;
import java.util.Optional;

/// Finds statements that no longer say who said it, or where the journalist has it from.
final class AttributionDrift {

    private static final int LONGEST_SUBJECT = 60;

    private final StoryText text;

    AttributionDrift(StoryText text) {
        this.text = text;
    }

    /// The source or the speaker of a statement that the other left out; a source is told before a speaker.
    Optional<Change> find(Descents.Descent descent) {
        return sourceDropped(descent).or(() -> speakerDropped(descent));
    }

    /// "…, which was seen by the agency": where the journalist has it from.
    private Optional<Change> sourceDropped(Descents.Descent descent) {
        for (SourceReference source : text.article(descent.from().article()).sources()) {
            boolean here = descent.from().passage().contains(source.passage());
            boolean kept = text.article(descent.to().article()).sources().stream()
                    .anyMatch(other -> descent.to().passage().overlaps(other.passage()));
            boolean own = text.article(descent.to().article())
                    .article()
                    .outlet()
                    .filter(outlet -> outlet.name().equalsIgnoreCase(source.name()))
                    .isPresent();
            if (here && !kept && !own && !neighbourhood(descent.to()).contains(lastWord(source.name()))) {
                return Optional.of(new Change(
                        VariantKind.ATTRIBUTION,
                        false,
                        new Change.Side(
                                text.textOf(source.passage()),
                                source.name(),
                                source.passage(),
                                Optional.of(text.textOf(source.passage()))),
                        new Change.Side(
                                descent.to().text(), "no source", descent.to().passage(), Optional.empty()),
                        "where it comes from that " + shortened(descent.to().text()),
                        descent,
                        0.55));
            }
        }
        return Optional.empty();
    }

    /// A speaker whose words are told as if nobody had said them.
    private Optional<Change> speakerDropped(Descents.Descent descent) {
        for (Quote quote : descent.from().quotes()) {
            if (quote.speaker().isEmpty() || quote.speakerAsWritten().isEmpty()) {
                continue;
            }
            Passage speaker = quote.speakerAsWritten().get();
            boolean here = descent.from().passage().contains(speaker);
            boolean silent = descent.to().quotes().isEmpty()
                    && descent.to().tokens().stream().noneMatch(Wording::saying);
            if (here
                    && silent
                    && !neighbourhood(descent.to())
                            .contains(lastWord(quote.speaker().get()))) {
                return Optional.of(new Change(
                        VariantKind.ATTRIBUTION,
                        false,
                        new Change.Side(
                                text.textOf(speaker),
                                text.canonical(quote.speaker().get()),
                                speaker,
                                Optional.of(text.textOf(speaker))),
                        new Change.Side(
                                descent.to().text(), "no speaker", descent.to().passage(), Optional.empty()),
                        "who says that " + shortened(text.textOf(quote.content().getFirst())),
                        descent,
                        0.6));
            }
        }
        return Optional.empty();
    }

    private static String shortened(String words) {
        if (words.length() <= LONGEST_SUBJECT) {
            return words;
        }
        int cut = words.lastIndexOf(' ', LONGEST_SUBJECT);
        return words.substring(0, cut < 0 ? LONGEST_SUBJECT : cut) + " …";
    }

    /// The words of the statement and of its neighbours in the paragraph, in lower case.
    private String neighbourhood(Statement statement) {
        StringBuilder words = new StringBuilder();
        for (Statement other : text.statementsOf(statement.article())) {
            if (Math.abs(other.sentence() - statement.sentence()) <= 1) {
                words.append(other.text().toLowerCase(Locale.ROOT)).append(' ');
            }
        }
        return words.toString();
    }

    private static String lastWord(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.substring(lower.lastIndexOf(' ') + 1);
    }
}
