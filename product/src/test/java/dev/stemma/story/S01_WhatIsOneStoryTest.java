package dev.stemma.story;

import static dev.stemma.story.News.article;
import static dev.stemma.story.News.stories;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.annotate.AnnotatedArticle;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Which articles are on one event, and which only on the same kind of event.
class S01_WhatIsOneStoryTest {

    private final StoryGrouper grouper = new StoryGrouper();

    private List<List<String>> group(AnnotatedArticle... articles) {
        return stories(grouper.group(List.of(articles)));
    }

    @Test
    void twoMatchesOfTheSameTeamsStayApart() {
        assertThat(group(
                        article("a1", "2022-03-05", "Harlow Rovers beat Dunmere with a late penalty", """
                                Harlow Rovers beat Dunmere Town 2-1 at Cooper Lane on Saturday. Tess Amory converted a penalty in
                                the 89th minute after goalkeeper Olga Brandt had pulled down a striker. Dunmere had led since an
                                early header by Priya Nair.
                                """),
                        article("a2", "2022-03-05", "Amory penalty settles derby", """
                                A penalty by Tess Amory two minutes before the end gave Harlow Rovers a 2-1 win over Dunmere Town
                                at Cooper Lane. Priya Nair's header had put Dunmere ahead; goalkeeper Olga Brandt fouled in the box.
                                """),
                        article("b1", "2022-09-17", "Goalless draw between Dunmere and Harlow", """
                                Dunmere Town and Harlow Rovers drew 0-0 in heavy rain at Mill Park on Saturday. Substitute Wanda
                                Cole hit the post twice and was sent off for dissent, her second red card of the autumn.
                                """),
                        article("b2", "2022-09-18", "Cole sees red as derby ends without goals", """
                                Wanda Cole was sent off in a goalless draw between Dunmere Town and Harlow Rovers at a flooded Mill
                                Park. The substitute had struck the post twice before her dissent; rain stopped play for an hour.
                                """)))
                .containsExactly(List.of("a1", "a2"), List.of("b1", "b2"));
    }

    @Test
    void twoQuakesAWeekApartStayApart() {
        assertThat(group(
                        article("a1", "2021-06-03", "Quake of magnitude 6.1 strikes Veresk", """
                                An earthquake of magnitude 6.1 struck near the port of Veresk on Thursday and killed at least 14
                                people. The harbour crane fell on a fish market, Governor Ilan Moru said. Divers searched the quay.
                                """),
                        article("a2", "2021-06-03", "Crane collapses in Veresk earthquake", """
                                At least 14 people died when an earthquake of magnitude 6.1 shook the port of Veresk and a harbour
                                crane came down on a fish market. Governor Ilan Moru sent divers to the quay.
                                """),
                        article("b1", "2021-06-10", "Earthquake damages dam in Ostrava hills", """
                                An earthquake of magnitude 5.8 cracked the Lomna dam on Thursday, and 3,000 people left the valley
                                below it. Nobody was killed. Engineer Sofia Karr lowered the lake overnight.
                                """),
                        article("b2", "2021-06-11", "Valley emptied after quake cracks dam", """
                                Some 3,000 people slept in schools after an earthquake of magnitude 5.8 cracked the Lomna dam. The
                                lake has been lowered, engineer Sofia Karr said, and the valley may be safe by Sunday.
                                """)))
                .containsExactly(List.of("a1", "a2"), List.of("b1", "b2"));
    }

    @Test
    void aTrialThatLastsStaysOneStory() {
        assertThat(group(
                        article("t1", "2020-01-14", "Trial of banker Aldous Penn opens", """
                                The trial of banker Aldous Penn opened in Carrow on Tuesday. Prosecutor Mina Falk said Penn had moved
                                40 million crowns of Tidewater Bank's deposits to a shell company. Penn pleaded not guilty.
                                """),
                        article("t2", "2020-02-20", "Clerk tells of orders from Penn", """
                                A clerk of Tidewater Bank told the court in Carrow that Aldous Penn had ordered transfers to a shell
                                company by telephone. Prosecutor Mina Falk played a recording. The banker denies the charge.
                                """),
                        article("t3", "2020-04-02", "Penn takes the stand", """
                                Banker Aldous Penn told his trial in Carrow that the Tidewater Bank transfers were loans. Prosecutor
                                Mina Falk asked him eleven times who owned the shell company; he did not recall.
                                """),
                        article("t4", "2020-05-11", "Six years for Aldous Penn", """
                                Aldous Penn was sentenced to six years for taking deposits of Tidewater Bank. The Carrow court found
                                that the shell company was his. Prosecutor Mina Falk had asked for nine; the banker will appeal.
                                """)))
                .containsExactly(List.of("t1", "t2", "t3", "t4"));
    }

    @Test
    void opinionAndBackgroundJoinTheirStory() {
        assertThat(group(
                        article("n1", "2023-08-01", "Parliament passes the Castra water bill", """
                                Parliament in Castra passed the water bill of Minister Ada Quint on Tuesday by 101 votes to 98. It
                                lets the state buy back the Orla waterworks from Brightflow for 300 million crowns.
                                """),
                        article("o1", "2023-08-03", "Opinion: Quint's water bill is a gift to Brightflow", """
                                I do not often agree with Brightflow, but its owners must be laughing. Minister Ada Quint pays them
                                300 million crowns for the Orla waterworks, whose pipes leak. Castra's water bill drowns the taxpayer.
                                """),
                        article("k1", "2023-08-02", "Background: how the Orla waterworks were sold", """
                                The Orla waterworks were sold to Brightflow in 2004, when Castra needed money. Since then the price of
                                water doubled. Under the bill of Minister Ada Quint the state buys them back.
                                """),
                        article("x1", "2023-08-02", "Heatwave closes schools in Castra", """
                                Schools in Castra closed at noon on Wednesday because of the heat. The weather office expects 39
                                degrees until Friday and advises people to drink and to stay indoors.
                                """)))
                .containsExactly(List.of("k1", "n1", "o1"), List.of("x1"));
    }

    @Test
    void furnitureDoesNotGlue() {
        String furniture = """

                Sign up for our newsletter and get the best of the Harbour Gazette every morning. Follow us on social media
                for breaking news, sport and weather.
                """;
        assertThat(group(
                        article("f1", "2023-08-02", "Ferry loses its rudder off Kessel", """
                                The ferry Amber lost its rudder off Kessel and was towed in by two tugs with 90 people on board.
                                Captain Jon Vail praised the passengers for their calm. The rudder lies in 20 metres of water, and
                                divers will try to lift it before the autumn storms. The owner, Norrland Lines, put the tugs'
                                bill at half a million crowns and promised a free crossing to everybody who was seasick.
                                """ + furniture),
                        article("f2", "2023-08-02", "Baker wins lottery, keeps baking", """
                                Baker Hanne Lund of Tolley won four million crowns in the lottery and was back at her oven at three
                                in the morning. She may buy a new mixer. Her rye bread sold out by seven, as customers wished to
                                touch her sleeve for luck. The ticket had been a present from an uncle who regrets it, she laughed.
                                """ + furniture)))
                .containsExactly(List.of("f1"), List.of("f2"));
    }

    @Test
    void aLiveblogOfTheDayDoesNotGlueTheStoriesItTouches() {
        AnnotatedArticle quakeOne = article("a1", "2021-06-03", "Quake strikes Veresk", """
                An earthquake struck the port of Veresk and killed 14 people when a harbour crane fell on a fish market.
                Governor Ilan Moru sent divers to search the quay for missing porters.
                """);
        AnnotatedArticle quakeTwo = article("a2", "2021-06-03", "Crane falls on market in Veresk", """
                A harbour crane fell on a fish market in the port of Veresk in an earthquake; 14 people are dead and divers
                search the quay, Governor Ilan Moru said.
                """);
        AnnotatedArticle voteOne = article("b1", "2021-06-03", "Quint's water bill passes", """
                Parliament in Castra passed the water bill of Minister Ada Quint by three votes. The state buys back the
                Orla waterworks from Brightflow for 300 million crowns.
                """);
        AnnotatedArticle voteTwo = article("b2", "2021-06-03", "State buys back Orla waterworks", """
                With three votes to spare, parliament in Castra let the state buy the Orla waterworks back from Brightflow.
                Minister Ada Quint had put her water bill to the vote on Thursday.
                """);
        AnnotatedArticle live = article("live", "2021-06-03", "Live: the news of Thursday as it happens", """
                15.10 An earthquake has struck Veresk. 15.25 A crane fell on a market, Governor Ilan Moru says. 15.40 The
                water bill passes in Castra by three votes. 16.00 Brightflow shares rise. 16.20 The chess final is drawn.
                16.45 Rain is expected in the north. 17.05 Actor Lena Stroud marries in Tolley. 17.30 Good evening to all.
                """);

        List<List<String>> stories = group(quakeOne, quakeTwo, voteOne, voteTwo, live);

        assertThat(stories).noneMatch(story -> story.contains("a1") && story.contains("b1"));
        assertThat(stories).anyMatch(story -> story.containsAll(List.of("a1", "a2")));
        assertThat(stories).anyMatch(story -> story.containsAll(List.of("b1", "b2")));
    }
}
