package dev.stemma.story;

import static dev.stemma.story.News.article;
import static dev.stemma.story.News.stories;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stemma.annotate.AnnotatedArticle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What a user said of stories holds, also when more articles come.
class S02_WhatTheUserCorrectedTest {

    private static final List<AnnotatedArticle> ARTICLES = List.of(
            article("dam1", "2021-05-03", "Orla dam bursts above Trent Mills", """
                    The Orla dam burst after days of rain. Soldiers moved families from the village of Trent Mills by boat.
                    """),
            article("dam2", "2021-05-03", "Trent Mills emptied after Orla dam bursts", """
                    Families left Trent Mills by boat when the Orla dam burst. Soldiers helped; rain had filled the lake.
                    """),
            article("dam3", "2021-05-04", "Soldiers leave Trent Mills", """
                    Soldiers left Trent Mills a day after the Orla dam burst. Families returned by boat through the rain.
                    """),
            article("vote1", "2021-05-04", "Minister Quint resigns over pensions", """
                    Minister Ada Quint resigned when parliament in Castra rejected her pension bill for the second time.
                    """));

    private final StoryGrouper grouper = new StoryGrouper();

    @Test
    void withoutCorrectionsTheWordsDecide() {
        assertThat(group(StoryCorrections.NONE)).containsExactly(List.of("dam1", "dam2", "dam3"), List.of("vote1"));
    }

    @Test
    void mergedArticlesAreOneStoryAndItSaysSo() {
        StoryCorrections merge = new StoryCorrections(List.of(List.of("dam1", "vote1.txt")), List.of(), List.of());

        assertThat(group(merge)).containsExactly(List.of("dam1", "dam2", "dam3", "vote1"));
        assertThat(grouper.group(ARTICLES, merge).getFirst().together().corrected())
                .isTrue();
    }

    @Test
    void aSplitKeepsPartsTogetherAndApart() {
        StoryCorrections split =
                new StoryCorrections(List.of(), List.of(List.of(List.of("dam1", "dam2"), List.of("dam3"))), List.of());

        assertThat(group(split)).containsExactly(List.of("dam1", "dam2"), List.of("dam3"), List.of("vote1"));
        Story first = grouper.group(ARTICLES, split).getFirst();
        assertThat(first.together().nearest())
                .hasValueSatisfying(near -> assertThat(near.corrected()).isTrue());
    }

    @Test
    void aPinnedStoryKeepsItsIdAndTitleWhenAnEarlierArticleComes() {
        StoryCorrections pin = new StoryCorrections(
                List.of(),
                List.of(),
                List.of(new StoryCorrections.Pin("orla", Optional.of("The Orla disaster"), List.of("dam2"))));
        List<AnnotatedArticle> more = new ArrayList<>(ARTICLES);
        more.add(article("dam0", "2021-05-02", "Rain fills the lake behind Orla dam", """
                Days of rain filled the lake behind the Orla dam. Soldiers brought boats to the village of Trent Mills.
                """));

        Story story = grouper.group(more, pin).getFirst();

        assertThat(story.id()).isEqualTo("orla");
        assertThat(story.title()).isEqualTo("The Orla disaster");
        assertThat(story.articles()).containsExactly("dam0", "dam1", "dam2", "dam3");
    }

    @Test
    void withoutAPinTheIdLastsWhileLaterArticlesJoin() {
        String before = grouper.group(ARTICLES.subList(0, 2)).getFirst().id();

        assertThat(grouper.group(ARTICLES).getFirst().id()).isEqualTo(before);
    }

    @Test
    void contradictionsAreRefusedByName() {
        StoryCorrections both = new StoryCorrections(
                List.of(List.of("dam1", "dam2"), List.of("dam2", "dam3")),
                List.of(List.of(List.of("dam1"), List.of("dam3"))),
                List.of());

        assertThatThrownBy(() -> grouper.group(ARTICLES, both))
                .isInstanceOf(ContradictionException.class)
                .hasMessageContaining("dam1.txt")
                .hasMessageContaining("dam3.txt");
    }

    @Test
    void articlesThatAreNotThereAreLeftAlone() {
        StoryCorrections old = new StoryCorrections(List.of(List.of("gone", "dam1")), List.of(), List.of());

        assertThat(group(old)).isEqualTo(group(StoryCorrections.NONE));
        assertThat(old.unknown(ARTICLES.stream()
                        .map(article -> Imprint.of(article.article()))
                        .toList()))
                .containsExactly("gone");
    }

    @Test
    void aStorySaysWhichWordsTieIt() {
        Story story = grouper.group(ARTICLES).getFirst();

        assertThat(story.together().words())
                .extracting(Together.SharedWord::text)
                .contains("Orla", "Trent", "Mills");
        assertThat(story.together().from()).hasValue("2021-05-03");
        assertThat(story.together().to()).hasValue("2021-05-04");
    }

    @Test
    void aTitleIsFreeOfTheSiteBehindItAndOfWordsThatOneCopyAloneHas() {
        List<Story> stories = grouper.group(List.of(
                article("s1", "2021-05-03", "Orla embankment ruptures over Trent Mills hamlet", """
                        The Orla dam ruptured following days of precipitation. Soldiers relocated families from Trent Mills.
                        """),
                article("s2", "2021-05-03", "Orla dam bursts above Trent Mills | Daily Courier", """
                        The Orla dam burst after days of rain. Soldiers moved families from the village of Trent Mills by boat.
                        """),
                article("s3", "2021-05-03", "Your questions answered", """
                        Families left the village of Trent Mills by boat when the Orla dam burst above it after days of rain.
                        """)));

        assertThat(stories).extracting(Story::title).containsExactly("Orla dam bursts above Trent Mills");
    }

    private List<List<String>> group(StoryCorrections corrections) {
        return stories(grouper.group(ARTICLES, corrections));
    }
}
