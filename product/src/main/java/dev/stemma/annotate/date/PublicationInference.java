package dev.stemma.annotate.date;

import dev.stemma.article.PublicationDate;
import dev.stemma.article.PublicationDate.Evidence;
import dev.stemma.language.BackgroundFrequencies;
import dev.stemma.language.TokenizedArticle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Infers when undated articles of one story were published, from what they say themselves and from what the others
/// say of the same happenings.
///
/// First the year: stated dates of the story, years that a span fixes ("75 years since ... in 1949"), the latest year
/// that is spoken of, and weekdays that one sentence gives for what another dates by day and month. Then, article by
/// article, the day on which what it says of days is likeliest: its weekdays and its "yesterday" where another sentence
/// dates the same happening, the days it opens with, its tenses, and when the other articles of the story appeared. A
/// day
/// that is only told as past (an inspection, an earlier accident) is no evidence. Where one year, or a few days, do not
/// stand out from all others, the article stays undated.
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
        StoryCalendar calendar = new StoryCalendar(days, year.get().year());
        DayChoice choice = new DayChoice(days, calendar);
        // an article dated in one round is an anchor for those that speak of the same days in the next
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < story.size(); i++) {
                if (story.get(i).article().published().isPresent()
                        || inferred.get(i).isPresent()) {
                    continue;
                }
                Optional<DayChoice.Chosen> chosen = choice.choose(i);
                if (chosen.isPresent()) {
                    List<Evidence> evidence = new ArrayList<>(chosen.get().evidence());
                    evidence.addAll(year.get().evidence());
                    inferred.set(
                            i,
                            Optional.of(
                                    new PublicationDate(Values.day(chosen.get().day()), true, evidence)));
                    calendar.add(i, chosen.get().day());
                }
            }
        }
        return inferred;
    }
}
