package dev.stemma.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.annotate.date.PublicationInference;
import dev.stemma.article.Article;
import dev.stemma.article.PublicationDate;
import dev.stemma.language.LanguageReader;
import dev.stemma.language.TokenizedArticle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// A day in the background (an inspection, an earlier accident) is not the day of publication; what the article opens
/// with, its weekdays and its "yesterday" are weighed against the days that the story knows.
class D02_WhatIsToldAsPastDatesNothingTest {

    private static final String DATED =
            "A cable car stopped above the Ambrin gorge on Tuesday and left 40 passengers hanging for six hours, the "
                    + "rescue service said. A mountain guide brought the first of them down at noon.";

    private static final String BACKGROUND =
            "A cable car that stopped above the Ambrin gorge left 40 passengers hanging for hours. Guides brought them "
                    + "down on ropes. The operator said it was sorry. The mayor thanked the rescuers. The car had passed "
                    + "its latest inspection on February 12 without remarks.";

    private final LanguageReader reader = new LanguageReader();

    @Test
    void aPastInspectionAloneDatesNothing() {
        assertThat(infer("", BACKGROUND)).containsExactly("");
        assertThat(infer("2024-06-11", DATED, "", BACKGROUND)).containsExactly("", "");
    }

    @Test
    void aWeekdayOfTheSameEventOutweighsAPastInspection() {
        String copy = BACKGROUND.replace(
                "that stopped above the Ambrin gorge left", "stopped above the Ambrin gorge on Tuesday and left");
        assertThat(infer("2024-06-11", DATED, "", copy)).containsExactly("", "2024-06-11");
    }

    @Test
    void yesterdayIsTheDayThatADatedArticleGivesToTheSame() {
        String local = "The cable car above the Ambrin gorge stopped yesterday and left 40 passengers hanging for six "
                + "hours. Shops in the valley sold no soup.";
        assertThat(infer("2024-06-11", DATED, "", local)).containsExactly("", "2024-06-12");
    }

    @Test
    void nobodySaysLastTuesdayOnWednesday() {
        String column =
                "Forty passengers hung in a cable car above the Ambrin gorge for six hours last Tuesday. I have "
                        + "hung there myself.";
        List<String> dates = infer("2024-06-11", DATED, "", column);
        assertThat(dates.getFirst()).isEmpty();
        assertThat(dates.getLast()).isBetween("2024-06-13", "2024-06-18");
    }

    @Test
    void nearlyAsLikelyDaysAreNamedInTheEvidence() {
        String column = "Forty passengers hung in a cable car above the Ambrin gorge for six hours last Tuesday.";
        assertThat(inferred("2024-06-11", DATED, "", column)
                        .getLast()
                        .orElseThrow()
                        .evidence())
                .anySatisfy(reason -> assertThat(reason.text()).contains("fit nearly as well"));
    }

    @Test
    void aStoryOverTheTurnOfTheYearIsDatedToo() {
        String first =
                "A gas tank exploded in the Velm harbour on Monday and broke 300 windows, the fire service said.";
        String second =
                "The fire service counted 300 broken windows after a gas tank exploded in the Velm harbour on December 30.";
        String undated =
                "A gas tank exploded in the Velm harbour on Monday and broke 300 windows. Glaziers worked late.";
        assertThat(infer("2024-12-30", first, "2025-01-02", second, "", undated))
                .containsExactly("", "", "2024-12-30");
    }

    private List<String> infer(String... publishedAndText) {
        return inferred(publishedAndText).stream()
                .map(date -> date.map(PublicationDate::value).orElse(""))
                .toList();
    }

    private List<Optional<PublicationDate>> inferred(String... publishedAndText) {
        List<TokenizedArticle> story = new ArrayList<>();
        for (int i = 0; i < publishedAndText.length; i += 2) {
            String day = publishedAndText[i];
            story.add(reader.read(new Article(
                    "a" + i,
                    "a.txt",
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    day.isEmpty() ? Optional.empty() : Optional.of(new PublicationDate(day, false, List.of())),
                    "en",
                    Optional.empty(),
                    publishedAndText[i + 1],
                    List.of())));
        }
        return new PublicationInference().infer(story);
    }
}
