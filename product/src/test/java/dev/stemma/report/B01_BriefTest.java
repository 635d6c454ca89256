package dev.stemma.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.report.BriefSentence.Standing;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The brief says what lines agree on, what they dispute and what one alone reports, in sentences that can stand alone.
class B01_BriefTest {

    @Test
    void aDatelineIsCutOff() {
        List<BriefSentence> brief =
                new ToldStory().article("2024-06-11", """
                        SELM, June 11 (TNA) - A warehouse burned down in the port of Selm on Monday and destroyed 900 tonnes of grain.

                        The owner, Brandt Grain, employs 40 people there.
                        """).tell().brief();
        assertThat(brief).extracting(BriefSentence::text).noneMatch(text -> text.contains("TNA"));
        assertThat(brief).extracting(BriefSentence::text).anyMatch(text -> text.startsWith("A warehouse burned down"));
    }

    @Test
    void aStampOfThePageIsCutOffAndAButtonIsNotShown() {
        List<BriefSentence> brief =
                new ToldStory().article("2024-06-11", """
                        Tue 11 June 2024 at 0914 A warehouse burned down in the port of Selm on Monday and destroyed 900 tonnes.

                        Get short URL Brandt Grain employs 40 people in the port of Selm and owns three ships.
                        """).tell().brief();
        assertThat(brief)
                .extracting(BriefSentence::text)
                .containsExactly("A warehouse burned down in the port of Selm on Monday and destroyed 900 tonnes.");
    }

    @Test
    void aDatelineNeedsNoDash() {
        List<BriefSentence> brief =
                new ToldStory().article("2024-06-11", """
                        SELM (TNA) A warehouse burned down in the port of Selm on Monday and destroyed 900 tonnes of grain.
                        """).tell().brief();
        assertThat(brief).extracting(BriefSentence::text).allMatch(text -> text.startsWith("A warehouse burned down"));
        assertThat(brief).isNotEmpty();
    }

    @Test
    void sentencesThatLeanOnOthersAreNotShown() {
        List<BriefSentence> brief =
                new ToldStory().article("2024-06-11", """
                        A warehouse burned down in the port of Selm on Monday and destroyed 900 tonnes of grain.

                        At least 21 of them had worked there since March. In return the city paid for the walls.

                        By nightfall all 40 workers had been found unhurt, he said. “Nobody slept that night in Selm.”
                        """).tell().brief();
        assertThat(brief).extracting(BriefSentence::text).allMatch(text -> text.startsWith("A warehouse"));
    }

    @Test
    void theSameNewsIsToldOnce() {
        List<BriefSentence> brief = new ToldStory()
                .article(
                        "2024-06-11",
                        "SELM (TNA) - A warehouse burned down in the port of Selm on Monday and destroyed 900 tonnes of grain.")
                .article(
                        "2024-06-11",
                        "A warehouse burned down in the port of Selm on Monday and destroyed 900 tonnes of grain. Rain fell.")
                .tell()
                .brief();
        assertThat(brief).hasSize(1);
    }

    @Test
    void whatOneLineReportsIsMarkedAndOpinionIsNoReport() {
        List<BriefSentence> brief = new ToldStory()
                .article("2024-06-11", """
                        I have walked past that warehouse for thirty years, and I know neglect when I see it. Our council should
                        be ashamed of what happened in Selm. We must demand better, and we must demand it now.

                        Who will answer for the grain? Not those whom we elected. I would not trust them with my own bread, and
                        our children will pay for it. We were told that all was well. My neighbours laughed.

                        We must ask who looked away. I will not be quiet while our money goes to fireworks over Selm.

                        Our mayor should resign, and I say so as someone who voted for Ada Kern. We should have known better.
                        """)
                .article(
                        "2024-06-11",
                        "A warehouse burned down in the port of Selm on Monday and destroyed 900 tonnes of grain.")
                .tell()
                .brief();
        assertThat(brief).extracting(BriefSentence::standing).containsOnly(Standing.SINGLE);
        assertThat(brief).extracting(BriefSentence::text).allMatch(text -> text.startsWith("A warehouse"));
    }

    @Test
    void theQuotedPassageIsTheFirstCitation() {
        ToldStory story = new ToldStory()
                .article(
                        "2024-06-11",
                        "A warehouse burned down in the port of Selm on Monday and destroyed 900 tonnes of grain, firefighters said.")
                .article(
                        "2024-06-12",
                        "Firefighters said 900 tonnes of grain were lost when a warehouse in the port of Selm burned down on Monday.");
        for (BriefSentence sentence : story.tell().brief()) {
            String cited = story.articles().stream()
                    .filter(article ->
                            article.id().equals(sentence.citations().getFirst().article()))
                    .findFirst()
                    .orElseThrow()
                    .article()
                    .textOf(sentence.citations().getFirst());
            assertThat(cited).endsWith(sentence.text());
        }
    }

    @Test
    void whereNothingCanBeShownTheBriefIsEmpty() {
        assertThat(new ToldStory()
                        .article("2024-06-11", "“We saw it,” she said. But it was gone.")
                        .tell()
                        .brief())
                .isEmpty();
    }
}
