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
/// @param openings the first sentences of the articles
record StoryDays(
        List<Day> all,
        List<StatedYear> years,
        List<StatedYear> spans,
        List<Optional<LocalDate>> published,
        List<Opening> openings) {

    /// More days than a story needs; the rest is not compared.
    private static final int MOST_DAYS = 600;

    private static final double LEAST_BITS = 3;

    /// The opening of an article tells its news.
    private static final int SENTENCES_OF_OPENING = 3;

    private static final int SENTENCES_TOLD = 5;

    static StoryDays of(List<TokenizedArticle> story, BackgroundFrequencies frequencies) {
        List<Day> days = new ArrayList<>();
        List<StatedYear> years = new ArrayList<>();
        List<StatedYear> spans = new ArrayList<>();
        List<Optional<LocalDate>> published = new ArrayList<>();
        List<Opening> openings = new ArrayList<>();
        for (int i = 0; i < story.size(); i++) {
            TokenizedArticle article = story.get(i);
            published.add(article.article()
                    .published()
                    .map(PublicationDate::value)
                    .flatMap(value -> Reference.of(value).day()));
            openings.addAll(openings(article, i, frequencies));
            List<Found> found = DateFinder.expressions(article);
            for (int k = 0; k < found.size(); k++) {
                Found one = found.get(k);
                Passage passage = article.article().passage(one.start(), one.end());
                OptionalInt offset = offset(one.expression().meaning());
                Optional<Calendar> calendar = calendar(one.expression().meaning());
                if (offset.isPresent() && days.size() < MOST_DAYS) {
                    days.add(new Day(
                            i,
                            passage,
                            OptionalInt.empty(),
                            OptionalInt.empty(),
                            OptionalInt.empty(),
                            OptionalInt.empty(),
                            offset,
                            false,
                            one.sentence() < SENTENCES_OF_OPENING,
                            one.tense(),
                            words(article.sentences().get(one.sentence()), one, frequencies)));
                }
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
                            OptionalInt.empty(),
                            one.expression().meaning() instanceof Named last && last.steps() < 0,
                            one.sentence() < SENTENCES_OF_OPENING,
                            one.tense(),
                            words(article.sentences().get(one.sentence()), one, frequencies)));
                }
            }
            spans.addAll(spans(article, found));
        }
        return new StoryDays(
                List.copyOf(days),
                List.copyOf(years),
                List.copyOf(spans),
                List.copyOf(published),
                List.copyOf(openings));
    }

    /// Days from the day of publication: "yesterday", "last night", "today".
    private static OptionalInt offset(Meaning meaning) {
        return meaning instanceof Meaning.Shift shift
                        && shift.anchor() == Meaning.Anchor.PUBLICATION
                        && shift.unit() == Meaning.Unit.DAY
                        && shift.amount().isPresent()
                        && Math.abs(shift.amount().getAsInt()) <= 2
                ? shift.amount()
                : OptionalInt.empty();
    }

    private static List<Opening> openings(TokenizedArticle article, int index, BackgroundFrequencies frequencies) {
        List<Opening> openings = new ArrayList<>();
        for (Sentence sentence : article.sentences()
                .subList(0, Math.min(SENTENCES_TOLD, article.sentences().size()))) {
            Map<String, Double> words = new TreeMap<>();
            for (Token token : sentence.tokens()) {
                double bits = frequencies.bits(token.lemma());
                if (bits >= LEAST_BITS && Character.isLetterOrDigit(token.text().codePointAt(0))) {
                    words.merge(token.lemma(), bits, Math::max);
                }
            }
            openings.add(new Opening(index, article.passageOf(sentence), Tense.of(new Cursor(sentence)), words));
        }
        return openings;
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

    /// How much two sentences share, in [0, 1]: the cosine of their weighted words.
    static double likeness(Map<String, Double> one, Map<String, Double> other) {
        double shared = 0;
        double left = 0;
        double right = 0;
        for (double weight : one.values()) {
            left += weight * weight;
        }
        for (Map.Entry<String, Double> entry : other.entrySet()) {
            right += entry.getValue() * entry.getValue();
            shared += entry.getValue() * one.getOrDefault(entry.getKey(), 0.0);
        }
        return left == 0 || right == 0 ? 0 : shared / Math.sqrt(left * right);
    }

    /// A stated or implied year.
    record StatedYear(int year, Tense tense, Passage passage) {}

    /// One of the first sentences of an article.
    ///
    /// @param tense of its first verb that tells
    record Opening(int article, Passage passage, Tense tense, Map<String, Double> words) {}

    /// A day that a text states: by month and day, by its weekday, or by its distance from the day of publication.
    ///
    /// @param last whether "last" stands before its weekday
    /// @param opening whether it stands in the first sentences
    record Day(
            int article,
            Passage passage,
            OptionalInt year,
            OptionalInt month,
            OptionalInt dayOfMonth,
            OptionalInt weekday,
            OptionalInt offset,
            boolean last,
            boolean opening,
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

        /// The day that the weekday, or the word for the day, means in an article published on a day.
        LocalDate meantOn(LocalDate published) {
            if (offset.isPresent()) {
                return published.plusDays(offset.getAsInt());
            }
            int ahead = Math.floorMod(
                    weekday.orElseThrow() - published.getDayOfWeek().getValue(), 7);
            if (last) {
                return published.plusDays(ahead == 0 ? -7 : ahead - 7L);
            }
            return published.plusDays(tense == Tense.FUTURE || ahead == 0 ? ahead : ahead - 7L);
        }
    }
}
