package dev.stemma.annotate.date;

import dev.stemma.annotate.date.Meaning.Calendar;
import dev.stemma.annotate.date.Meaning.Named;
import dev.stemma.article.Passage;
import dev.stemma.article.PublicationDate;
import dev.stemma.language.BackgroundFrequencies;
import dev.stemma.language.Sentence;
import dev.stemma.language.Token;
import dev.stemma.language.TokenizedArticle;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/// The days that the articles of a story state, each with the weighted words of its sentence.
///
/// @param all days stated by weekday or by month and day, in the order of articles and text
/// @param years explicit years of the story, with the article they stand in
/// @param spans years that a number of years and a year fix together
/// @param published the day each article was published, where it states one
record StoryDays(List<Day> all, List<StatedYear> years, List<StatedYear> spans, List<Optional<LocalDate>> published) {

    /// More days than a story needs; the rest is not compared.
    private static final int MOST_DAYS = 600;

    private static final double LEAST_BITS = 3;

    static StoryDays of(List<TokenizedArticle> story, BackgroundFrequencies frequencies) {
        List<Day> days = new ArrayList<>();
        List<StatedYear> years = new ArrayList<>();
        List<StatedYear> spans = new ArrayList<>();
        List<Optional<LocalDate>> published = new ArrayList<>();
        for (int i = 0; i < story.size(); i++) {
            TokenizedArticle article = story.get(i);
            published.add(article.article()
                    .published()
                    .map(PublicationDate::value)
                    .flatMap(value -> Reference.of(value).day()));
            List<Found> found = DateFinder.expressions(article);
            for (int k = 0; k < found.size(); k++) {
                Found one = found.get(k);
                Passage passage = article.article().passage(one.start(), one.end());
                Optional<Calendar> calendar = calendar(one.expression().meaning());
                if (calendar.isEmpty()) {
                    continue;
                }
                calendar.get().year().ifPresent(year -> {
                    if (!calendar.get().bc() && year > 1900) {
                        years.add(new StatedYear(year, one.tense(), passage));
                    }
                });
                boolean named = calendar.get().weekday().isPresent()
                        || (calendar.get().month().isPresent()
                                && calendar.get().day().isPresent());
                if (named && days.size() < MOST_DAYS) {
                    days.add(new Day(
                            i,
                            passage,
                            calendar.get().year(),
                            calendar.get().month(),
                            calendar.get().day(),
                            calendar.get().weekday(),
                            one.expression().meaning() instanceof Named last && last.steps() < 0,
                            one.tense(),
                            words(article.sentences().get(one.sentence()), one, frequencies)));
                }
            }
            spans.addAll(spans(article, found));
        }
        return new StoryDays(List.copyOf(days), List.copyOf(years), List.copyOf(spans), List.copyOf(published));
    }

    private static Optional<Calendar> calendar(Meaning meaning) {
        if (meaning instanceof Calendar calendar) {
            return Optional.of(calendar);
        }
        return meaning instanceof Named named && named.steps() < 0 ? Optional.of(named.name()) : Optional.empty();
    }

    /// "75 years since ... in 1949": the year in which that is said.
    private static List<StatedYear> spans(TokenizedArticle article, List<Found> found) {
        List<StatedYear> spans = new ArrayList<>();
        for (int k = 0; k + 1 < found.size(); k++) {
            Found length = found.get(k);
            Found year = found.get(k + 1);
            boolean years = length.expression().meaning() instanceof Meaning.Length span
                    && span.unit() == Meaning.Unit.YEAR
                    && span.amount().isPresent()
                    && length.expression().modifier().isEmpty();
            boolean stated = year.expression().meaning() instanceof Calendar calendar
                    && calendar.year().isPresent()
                    && !calendar.bc();
            if (!years || !stated || length.sentence() != year.sentence()) {
                continue;
            }
            String between = article.article().text().substring(length.end(), year.start());
            boolean since = between.startsWith(" since ") || between.startsWith(" after ");
            if (since
                    && length.expression().meaning() instanceof Meaning.Length span
                    && year.expression().meaning() instanceof Calendar calendar) {
                int sum = calendar.year().orElseThrow()
                        + span.amount().orElseThrow().intValue();
                if (sum > 1900 && sum < 2200) {
                    spans.add(new StatedYear(
                            sum, length.tense(), article.article().passage(length.start(), year.end())));
                }
            }
        }
        return spans;
    }

    /// The words around the mention by their information, less the farther they stand from it.
    private static Map<String, Double> words(Sentence sentence, Found found, BackgroundFrequencies frequencies) {
        Map<String, Double> words = new TreeMap<>();
        List<Token> tokens = sentence.tokens();
        int at = 0;
        while (at < tokens.size() - 1 && tokens.get(at).end() <= found.start()) {
            at++;
        }
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean inside = token.start() >= found.start() && token.end() <= found.end();
            double bits = frequencies.bits(token.lemma());
            if (inside
                    || bits < LEAST_BITS
                    || !Character.isLetterOrDigit(token.text().codePointAt(0))) {
                continue;
            }
            words.merge(token.lemma(), bits / (1 + Math.abs(i - at) / 10.0), Math::max);
        }
        return words;
    }

    /// How much the sentences of two mentions share, in [0, 1]: the cosine of their weighted words.
    static double likeness(Day one, Day other) {
        double shared = 0;
        double left = 0;
        double right = 0;
        for (double weight : one.words().values()) {
            left += weight * weight;
        }
        for (Map.Entry<String, Double> entry : other.words().entrySet()) {
            right += entry.getValue() * entry.getValue();
            shared += entry.getValue() * one.words().getOrDefault(entry.getKey(), 0.0);
        }
        return left == 0 || right == 0 ? 0 : shared / Math.sqrt(left * right);
    }

    /// A stated or implied year.
    record StatedYear(int year, Tense tense, Passage passage) {}

    /// A day that a text states.
    ///
    /// @param last whether "last" stands before its weekday
    record Day(
            int article,
            Passage passage,
            OptionalInt year,
            OptionalInt month,
            OptionalInt dayOfMonth,
            OptionalInt weekday,
            boolean last,
            Tense tense,
            Map<String, Double> words) {

        /// The day in a year, where month and day are stated.
        Optional<LocalDate> dayIn(int inferred) {
            if (month.isEmpty() || dayOfMonth.isEmpty()) {
                return Optional.empty();
            }
            try {
                return Optional.of(LocalDate.of(year.orElse(inferred), month.getAsInt(), dayOfMonth.getAsInt()));
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        }

        /// The day that the weekday means in an article published on a day.
        LocalDate onWeekday(LocalDate published) {
            int ahead = Math.floorMod(
                    weekday.orElseThrow() - published.getDayOfWeek().getValue(), 7);
            if (last) {
                return published.plusDays(ahead == 0 ? -7 : ahead - 7L);
            }
            return published.plusDays(tense == Tense.FUTURE || ahead == 0 ? ahead : ahead - 7L);
        }
    }
}
