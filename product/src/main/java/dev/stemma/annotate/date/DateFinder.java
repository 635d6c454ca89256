package dev.stemma.annotate.date;

import dev.stemma.annotate.date.Meaning.Calendar;
import dev.stemma.article.PublicationDate;
import dev.stemma.language.Sentence;
import dev.stemma.language.TokenizedArticle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// Finds the dates, times, durations and sets of times of an article and resolves them against the article's date.
///
/// Values follow TIMEX3 (Pustejovsky and others, "TimeML", 2003): ISO 8601 dates with the precision that the text
/// gives, `P2Y` for durations, `PRESENT_REF` and its like for "now", `BC0480` before Christ, three digits for a
/// decade and two for a century. What only the article's date can tell has no value while the article has none; after
/// the article is dated, call [#find] again. Linear in the number of tokens. Safe for use by several threads.
public final class DateFinder {

    private static final int FEWEST_YEARS_OF_NARRATIVE = 5;

    private static final Set<String> LINKS =
            Set.of("and", "or", "to", "-", "–", "—", "through", "until", "till", ",", "the", "of");

    /// The mentions of an article, in reading order and not overlapping.
    public List<DateMention> find(TokenizedArticle article) {
        return find(article, article.article().published().map(PublicationDate::value));
    }

    /// The mentions of an article as if it had been published on the date: ISO 8601, year, month, day or time.
    public List<DateMention> find(TokenizedArticle article, Optional<String> published) {
        Reference reference = published.map(Reference::of).orElse(Reference.NONE);
        List<Found> found = expressions(article);
        Resolver resolver = new Resolver(reference, isNarrative(found, reference));
        List<DateMention> mentions = new ArrayList<>();
        for (Found one : found) {
            Resolved resolved = resolver.resolve(one);
            mentions.add(new DateMention(
                    article.article().passage(one.start(), one.end()),
                    type(one.expression()),
                    resolved.value(),
                    resolved.until(),
                    one.expression().modifier()));
        }
        return List.copyOf(mentions);
    }

    /// The expressions of an article, years given once for several joined dates already shared out.
    static List<Found> expressions(TokenizedArticle article) {
        boolean ancient = isAncient(article);
        List<Found> all = new ArrayList<>();
        for (Sentence sentence : article.sentences()) {
            Cursor at = new Cursor(sentence);
            List<Found> found = new ArrayList<>();
            for (Expression expression : new ExpressionReader(at, ancient).readAll()) {
                found.add(new Found(
                        expression,
                        sentence.index(),
                        sentence.paragraph(),
                        at.piece(expression.from()).start(),
                        at.piece(expression.to() - 1).end(),
                        Tense.around(at, expression.from(), expression.to())));
            }
            shareYears(found, at);
            all.addAll(found);
        }
        return all;
    }

    /// "in May and June 2016": the year stands behind the last of them.
    private static void shareYears(List<Found> found, Cursor at) {
        for (int i = found.size() - 2; i >= 0; i--) {
            Expression here = found.get(i).expression();
            Expression next = found.get(i + 1).expression();
            if (here.meaning() instanceof Calendar first
                    && next.meaning() instanceof Calendar second
                    && first.year().isEmpty()
                    && second.year().isPresent()
                    && isLinked(at, here.to(), next.from())) {
                boolean months = first.month().isPresent() && second.month().isPresent();
                boolean parts = first.part().isPresent() && second.part().isPresent();
                if (months) {
                    boolean before = first.month().getAsInt() > second.month().getAsInt();
                    int year = second.year().getAsInt() - (before ? 1 : 0);
                    found.set(i, found.get(i).with(here.meaning(first.withYear(year, second.bc()))));
                } else if (parts) {
                    found.set(
                            i,
                            found.get(i)
                                    .with(here.meaning(
                                            first.withYear(second.year().getAsInt(), second.bc()))));
                } else if (first.day().isPresent()
                        && first.month().isEmpty()
                        && second.month().isPresent()) {
                    found.set(
                            i,
                            found.get(i)
                                    .with(here.meaning(Calendar.ofMonth(
                                            second.year(),
                                            second.month().getAsInt(),
                                            first.day(),
                                            OptionalInt.empty()))));
                }
            }
        }
    }

    private static boolean isLinked(Cursor at, int from, int to) {
        if (to - from > 3) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (!LINKS.contains(at.lower(i))) {
                return false;
            }
        }
        return true;
    }

    /// Whether the article tells of past years rather than of the news: years of long ago are stated often, and
    /// weekdays, which news are told by, are not.
    private static boolean isNarrative(List<Found> found, Reference reference) {
        int past = 0;
        int recent = 0;
        int news = 0;
        for (Found one : found) {
            switch (one.expression().meaning()) {
                case Calendar calendar -> {
                    if (calendar.year().isPresent()) {
                        int year = calendar.year().getAsInt();
                        boolean old = calendar.bc() || year < reference.year().orElse(Integer.MAX_VALUE);
                        past += old ? 1 : 0;
                        recent += old ? 0 : 1;
                    } else if (calendar.weekday().isPresent()
                            && calendar.month().isEmpty()) {
                        news++;
                    }
                }
                case Meaning.Shift shift -> news += shift.anchor() == Meaning.Anchor.PUBLICATION ? 1 : 0;
                case Meaning.Named named -> news += named.anchor() == Meaning.Anchor.PUBLICATION ? 1 : 0;
                case Meaning.Decade decade -> {}
                case Meaning.Century century -> {}
                case Meaning.Length length -> {}
                case Meaning.Repeated repeated -> {}
                case Meaning.EveryWeekday weekday -> {}
                case Meaning.Reference vague -> {}
                case Meaning.Feast feast -> {}
                case Meaning.TimeOfDay time -> {}
            }
        }
        return past >= FEWEST_YEARS_OF_NARRATIVE && past > 2 * recent && past > 3 * news;
    }

    private static boolean isAncient(TokenizedArticle article) {
        int marks = 0;
        for (Sentence sentence : article.sentences()) {
            marks += (int) sentence.tokens().stream()
                    .filter(token -> token.text().equals("BC") || token.text().equals("BCE"))
                    .count();
        }
        return marks >= 3;
    }

    private static DateMention.Type type(Expression expression) {
        return switch (expression.meaning()) {
            case Meaning.Length length -> DateMention.Type.DURATION;
            case Meaning.Repeated repeated -> DateMention.Type.SET;
            case Meaning.EveryWeekday weekday -> DateMention.Type.SET;
            case Calendar calendar -> expression.isTime() ? DateMention.Type.TIME : DateMention.Type.DATE;
            case Meaning.Decade decade -> DateMention.Type.DATE;
            case Meaning.Century century -> DateMention.Type.DATE;
            case Meaning.Shift shift -> expression.isTime() ? DateMention.Type.TIME : DateMention.Type.DATE;
            case Meaning.Named named -> expression.isTime() ? DateMention.Type.TIME : DateMention.Type.DATE;
            case Meaning.Reference vague -> DateMention.Type.DATE;
            case Meaning.Feast feast -> expression.isTime() ? DateMention.Type.TIME : DateMention.Type.DATE;
            case Meaning.TimeOfDay time -> DateMention.Type.TIME;
        };
    }
}
