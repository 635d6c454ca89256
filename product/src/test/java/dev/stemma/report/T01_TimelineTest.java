package dev.stemma.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.report.TimelineEntry.Part;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// The timeline has one entry for each dated event and none for days on which something was merely said.
class T01_TimelineTest {

    @Test
    void theBackgroundStandsApartFromTheEventAndFromWhatIsToCome() {
        List<TimelineEntry> timeline = told("""
                A warehouse burned down in the port of Selm on Monday and destroyed 900 tonnes of grain.

                The warehouse was built in 1987. A smaller fire damaged its roof in March 2019.

                The port will rebuild the warehouse by 30 November.
                """);
        assertThat(timeline).extracting(TimelineEntry::part).doesNotContain(Optional.empty());
        assertThat(part(timeline, "900 tonnes")).isEqualTo(Part.EVENT);
        assertThat(part(timeline, "built in 1987")).isEqualTo(Part.BACKGROUND);
        assertThat(part(timeline, "smaller fire")).isEqualTo(Part.BACKGROUND);
        assertThat(part(timeline, "rebuild")).isEqualTo(Part.AHEAD);
    }

    @Test
    void theDayOfASayingIsNoEvent() {
        assertThat(told("""
                A warehouse burned down in the port of Selm on Monday and destroyed 900 tonnes of grain.

                “We lost the harvest of a whole valley,” Ada Kern, the harbour master, told Radio Selm on Tuesday.
                """)).extracting(TimelineEntry::from).containsExactly("2024-06-10");
    }

    @Test
    void theDayThatAPagePrintsAsItsOwnIsNoEvent() {
        List<TimelineEntry> timeline = told("""
                Published 12 June 2024 The warehouse in the port of Selm had no sprinklers and no guard.

                A warehouse burned down in the port of Selm on Monday and destroyed 900 tonnes of grain.
                """);
        assertThat(timeline).extracting(TimelineEntry::from).containsExactly("2024-06-10");
    }

    @Test
    void aYearThatOnlyMeasuresAndTheDateOfANewspaperAreNoEvents() {
        assertThat(told("""
                A warehouse burned down in the port of Selm on Monday and destroyed 900 tonnes of grain.

                Losses rose by a third from 2021. It was the largest fire since 2009.

                The mayor denied a report in Sunday’s Selm Mirror that guards were asleep.
                """)).extracting(TimelineEntry::from).containsExactly("2024-06-10");
    }

    @Test
    void oneEventToldTwiceIsOneEntryWithBothCitations() {
        List<TimelineEntry> timeline = new ToldStory()
                .article(
                        "2024-06-11",
                        "A warehouse burned down in the port of Selm on Monday and destroyed 900 tonnes of grain, firefighters said.")
                .article(
                        "2024-06-12",
                        "Firefighters said 900 tonnes of grain were lost when a warehouse in the port of Selm burned down on Monday.")
                .tell()
                .timeline();
        assertThat(timeline).hasSize(1);
        assertThat(timeline.getFirst().citations()).hasSize(2);
    }

    @Test
    void thisWeekJoinsTheDayOfTheSameEvent() {
        List<TimelineEntry> timeline = new ToldStory()
                .article(
                        "2024-06-11",
                        "A warehouse burned down in the port of Selm on Monday and destroyed 900 tonnes of grain.")
                .article(
                        "2024-06-13",
                        "A warehouse that burned down in the port of Selm this week held 900 tonnes of grain.")
                .tell()
                .timeline();
        assertThat(timeline).extracting(TimelineEntry::from).containsExactly("2024-06-10");
    }

    @Test
    void aSpanStandsBeforeWhatLiesInIt() {
        assertThat(told("""
                A warehouse burned down in the port of Selm on Monday and destroyed 900 tonnes of grain.

                Inspectors found rusty sprinklers in May. The owner received a written warning on May 2.
                """)).extracting(TimelineEntry::from).containsExactly("2024-05", "2024-05-02", "2024-06-10");
    }

    @Test
    void monthsJoinedByAndAreOneEvent() {
        List<TimelineEntry> timeline = told("Exports of grain from the port of Selm fell in March and April.");
        assertThat(timeline).hasSize(1);
        assertThat(timeline.getFirst().from()).isEqualTo("2024-03");
        assertThat(timeline.getFirst().to()).isEqualTo("2024-04");
    }

    @Test
    void aLongSentenceIsCutBehindItsDatedClause() {
        List<TimelineEntry> timeline = told("""
                A warehouse in the old port of Selm burned down on Monday and destroyed 900 tonnes of grain, which the
                valley’s farmers had stored there because their own barns had been flooded by the river in spring.
                """.replace('\n', ' '));
        assertThat(timeline.getFirst().text()).endsWith("900 tonnes of grain …");
    }

    private static List<TimelineEntry> told(String text) {
        return new ToldStory().article("2024-06-11", text).tell().timeline();
    }

    private static Part part(List<TimelineEntry> timeline, String words) {
        return timeline.stream()
                .filter(entry -> entry.text().contains(words))
                .findFirst()
                .flatMap(TimelineEntry::part)
                .orElseThrow();
    }
}
