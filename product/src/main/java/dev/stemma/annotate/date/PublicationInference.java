package dev.stemma.annotate.date;

import dev.stemma.article.PublicationDate;
import dev.stemma.article.PublicationDate.Evidence;
import dev.stemma.language.BackgroundFrequencies;
import dev.stemma.language.TokenizedArticle;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Infers when undated articles of one story were published, from what they say themselves and from what the others
/// say of the same happenings.
///
/// First the year: stated dates of the story, years that a span fixes ("75 years since ... in 1949"), the latest year
/// that is spoken of, and weekdays that one sentence gives for what another dates by day and month. Then, article by
/// article, the day nearest to the happenings on which its weekdays, days and tenses hold. Where one year, or one week,
/// does not stand
/// out from all others, the article stays undated.
///
/// Compares every day that is stated with every other in the story: quadratic in their number, which is bounded.
public final class PublicationInference {

    /// Odds of four to one against the next best year, as a natural logarithm.
    private static final double YEAR_MARGIN = 1.4;

    private final BackgroundFrequencies frequencies = new BackgroundFrequencies();

    /// A date for each article in the same order; empty for those that have one and for those that stay undated.
    public List<Optional<PublicationDate>> infer(List<TokenizedArticle> story) {
        List<Optional<PublicationDate>> inferred = new ArrayList<>();
        boolean undated = false;
        for (TokenizedArticle article : story) {
            inferred.add(Optional.empty());
            undated |= article.article().published().isEmpty();
        }
        if (!undated) {
            return inferred;
        }
        StoryDays days = StoryDays.of(story, frequencies);
        Optional<YearChoice.Choice> year = new YearChoice(days).choose(YEAR_MARGIN);
        if (year.isEmpty()) {
            return inferred;
        }
        List<Anchor> anchors = anchors(days, year.get());
        DayChoice choice = new DayChoice(days);
        // an article dated in one round is an anchor for those that speak of the same days in the next
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < story.size(); i++) {
                if (story.get(i).article().published().isPresent()
                        || inferred.get(i).isPresent()) {
                    continue;
                }
                Optional<DayChoice.Chosen> chosen =
                        choice.choose(i, anchors, year.get().year());
                if (chosen.isPresent()) {
                    List<Evidence> evidence = new ArrayList<>(chosen.get().evidence());
                    evidence.addAll(year.get().evidence());
                    inferred.set(
                            i,
                            Optional.of(
                                    new PublicationDate(Values.day(chosen.get().day()), true, evidence)));
                    anchors.addAll(anchorsOf(days, i, chosen.get().day()));
                }
            }
        }
        return inferred;
    }

    /// The days of the story that are known: all of dated articles, and days of months now that the year is known.
    private static List<Anchor> anchors(StoryDays days, YearChoice.Choice year) {
        List<Anchor> anchors = new ArrayList<>();
        for (StoryDays.Day day : days.all()) {
            day.dayIn(year.year()).ifPresent(date -> anchors.add(new Anchor(date, day)));
        }
        for (int i = 0; i < days.published().size(); i++) {
            Optional<LocalDate> published = days.published().get(i);
            if (published.isPresent()) {
                anchors.addAll(anchorsOf(days, i, published.get()));
            }
        }
        return anchors;
    }

    private static List<Anchor> anchorsOf(StoryDays days, int article, LocalDate published) {
        List<Anchor> anchors = new ArrayList<>();
        for (StoryDays.Day day : days.all()) {
            if (day.article() == article
                    && day.weekday().isPresent()
                    && day.month().isEmpty()) {
                anchors.add(new Anchor(day.onWeekday(published), day));
            }
        }
        return anchors;
    }

    /// A day of the calendar that a mention stands for.
    record Anchor(LocalDate date, StoryDays.Day day) {}
}
