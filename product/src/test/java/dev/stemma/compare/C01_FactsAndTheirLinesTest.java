package dev.stemma.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.lineage.EdgeKind;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What several articles say is one fact; how many independent lines say so is counted on the stemma.
class C01_FactsAndTheirLinesTest {

    @Test
    void copiesOfOneWireAreOneLine() {
        String wire = "Customs officers at Port Lowen seized 340 kilograms of cocaine hidden in a shipment of tiles.";
        StoryScenario story = new StoryScenario()
                .article("wire", "2022-03-02", wire)
                .article("daily", "2022-03-02", wire)
                .article("evening", "2022-03-02", wire)
                .article(
                        "radio",
                        "2022-03-02",
                        "Cocaine weighing 340 kilograms was hidden in tiles that customs officers seized at Port Lowen.")
                .copies("daily", "wire", EdgeKind.VERBATIM)
                .copies("evening", "wire", EdgeKind.VERBATIM)
                .line("wire", "daily", "evening")
                .line("radio");

        Fact fact = factWith(story.compare(), "340").orElseThrow();

        assertThat(fact.articles()).containsExactlyInAnyOrder("wire", "daily", "evening", "radio");
        assertThat(fact.lines()).isEqualTo(2);
    }

    @Test
    void sentencesThatDifferInTheirNumberAreNotOneFact() {
        StoryScenario story = new StoryScenario()
                .article("one", "2022-03-02", "The ministry announced tariffs on $18 billion of imported steel.")
                .article("two", "2022-03-02", "The ministry announced tariffs on $80 billion of imported steel.")
                .line("one")
                .line("two");

        assertThat(story.compare().facts()).noneMatch(fact -> fact.articles().size() > 1);
    }

    @Test
    void sentencesOfWhichOneDeniesAreNotOneFact() {
        StoryScenario story = new StoryScenario()
                .article("one", "2022-03-02", "The minister promised the miners of Karsk a public inquiry.")
                .article("two", "2022-03-02", "The minister never promised the miners of Karsk a public inquiry.")
                .line("one")
                .line("two");

        assertThat(story.compare().facts()).noneMatch(fact -> fact.articles().size() > 1);
    }

    @Test
    void whatAStoryIsAboutIsNotSaidOfIt() {
        String about = "The harbour levy was debated in Lowen. Fishermen dislike the harbour levy."
                + " Nobody knows what the harbour levy brings in. ";
        StoryScenario story = new StoryScenario()
                .article(
                        "one",
                        "2022-03-02",
                        about + "The mayor of Tenby wrote a long letter, after the harbour levy was raised in spring.")
                .article(
                        "two",
                        "2022-03-02",
                        "A painter from Karsk won the prize of the academy, which a harbour levy pays for every year.")
                .line("one")
                .line("two");

        assertThat(story.compare().facts()).noneMatch(fact -> fact.articles().size() > 1);
    }

    @Test
    void aQuestionStatesNothing() {
        StoryScenario story = new StoryScenario()
                .article("one", "2022-03-02", "The harbour board of Lowen could raise the levy for ferries again.")
                .article("two", "2022-03-02", "Could the harbour board of Lowen raise the levy for ferries again?")
                .line("one")
                .line("two");

        assertThat(story.compare().facts()).noneMatch(fact -> fact.articles().size() > 1);
    }

    @Test
    void linesOfThePageAreNoFacts() {
        StoryScenario story = new StoryScenario()
                .article("one", "2022-03-02", "Sign up for the Lowen Post newsletters to manage what you read.")
                .article("two", "2022-03-02", "Sign up for the Lowen Post newsletters to manage what you read.")
                .line("one")
                .line("two");

        assertThat(story.compare().facts()).noneMatch(fact -> fact.articles().size() > 1);
    }

    @Test
    void aFigureInQuiteDifferentSentencesIsAFactOfItsOwn() {
        StoryScenario story = new StoryScenario()
                .article(
                        "one",
                        "2022-03-02",
                        "The Harlan government announced stiff tariffs on $18 billion of imported steel to shield its mills.")
                .article(
                        "two",
                        "2022-03-02",
                        "Voters will hear much of the promise to put tariffs on $18 billion in steel, the boldest move of a"
                                + " cautious term.")
                .article(
                        "three",
                        "2022-03-02",
                        "After a year of pressure from the unions of the north, tariffs hit $18 billion worth of imported"
                                + " steel last week.")
                .line("one")
                .line("two")
                .line("three");

        Fact fact = factWith(story.compare(), "$18 billion").orElseThrow();

        assertThat(fact.lines()).isEqualTo(3);
    }

    @Test
    void aClauseInOtherwiseDifferentSentencesIsAFactOfItsOwn() {
        StoryScenario story = new StoryScenario()
                .article(
                        "one",
                        "2022-03-02",
                        "The Harlan economy has become increasingly dependent on Norvik after three years of war.")
                .article(
                        "two",
                        "2022-03-02",
                        "Bankers in the capital fear for their loans because Harlan is increasingly dependent on Norvik.")
                .line("one")
                .line("two");

        Fact fact = factWith(story.compare(), "increasingly dependent").orElseThrow();

        assertThat(fact.lines()).isEqualTo(2);
    }

    @Test
    void whatOneArticleSaysInTwoSentencesIsTwoFacts() {
        StoryScenario story = new StoryScenario()
                .article(
                        "one",
                        "2022-03-02",
                        "The union of Karsk miners wants a new pump for the shaft. The union of Karsk miners has wanted a"
                                + " rescue team for years.")
                .line("one");

        assertThat(story.compare().facts()).allMatch(fact -> fact.passages().size() == 1);
    }

    private static Optional<Fact> factWith(Comparison comparison, String words) {
        return comparison.facts().stream()
                .filter(fact -> fact.text().contains(words))
                .findFirst();
    }
}
