package dev.stemma.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.annotate.AnnotatedArticle;
import dev.stemma.annotate.kind.ArticleKind;
import dev.stemma.article.Article;
import dev.stemma.article.PublicationDate;
import dev.stemma.language.PartOfSpeech;
import dev.stemma.language.Relation;
import dev.stemma.language.Sentence;
import dev.stemma.language.SentenceVectors;
import dev.stemma.language.Token;
import dev.stemma.language.TokenizedArticle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Which articles are one story, and what the story is called.
class StoryGrouperTest {

    private static final Set<String> COMMON = Set.of(
            "the", "a", "of", "on", "in", "and", "to", "was", "were", "after", "said", "at", "for", "it", "is", "by",
            "from", "with", "that", "who", "his", "her", "has", "had", "its", "you", "this", "what");

    private final StoryGrouper grouper =
            new StoryGrouper(StorySettings.DEFAULT, word -> COMMON.contains(word) ? 0.1 : 8);

    private static final String DAM_FIRST =
            "The Orla dam burst on Monday after days of rain. Soldiers moved families from the village of Trent Mills.";
    private static final String DAM_SECOND =
            "Families left Trent Mills by boat after the Orla dam gave way. Rain had filled the lake for days.";
    private static final String DAM_THIRD =
            "Engineers said rain had weakened the Orla dam before it burst. Soldiers were sent to Trent Mills.";
    private static final String VOTE_FIRST =
            "Parliament in Castra rejected the pension bill. Minister Ada Quint resigned an hour after the vote.";
    private static final String VOTE_SECOND =
            "Minister Ada Quint resigned when parliament voted down her pension bill, the second defeat in Castra.";

    @Test
    void reportsOfOneEventComeTogetherWhateverTheirHeadlines() {
        List<Story> stories = grouper.group(List.of(
                article("d1", "Dam bursts above Trent Mills", "", DAM_FIRST),
                article("v1", "Quint resigns", "", VOTE_FIRST),
                article("d2", "Village emptied overnight", "", DAM_SECOND),
                article("v2", "Pension bill falls", "", VOTE_SECOND),
                article("d3", "Why nobody listened to the engineers", "", DAM_THIRD)));

        assertThat(stories).extracting(Story::articles).containsExactly(List.of("d1", "d2", "d3"), List.of("v1", "v2"));
    }

    @Test
    void theSameKindOfEventMonthsLaterIsAnotherStory() {
        String first = "A lorry struck the toll bridge at Hale. The bridge was closed and two drivers were hurt.";
        String later =
                "A bus caught fire on the toll bridge at Hale. All passengers left it in time and drivers queued.";

        assertThat(grouper.group(List.of(
                        article("a", "Lorry hits bridge", "2021-03-01", first),
                        article("b", "Bus burns on bridge", "2021-03-01", later))))
                .hasSize(1);
        assertThat(grouper.group(List.of(
                        article("a", "Lorry hits bridge", "2021-03-01", first),
                        article("b", "Bus burns on bridge", "2021-11-20", later))))
                .hasSize(2);
    }

    @Test
    void aStoryTakesTheHeadlineThatSaysWhatHappened() {
        List<Story> stories = grouper.group(List.of(
                article("d1", "You won't believe this dam", "", DAM_FIRST),
                article("d2", "Families flee Trent Mills as Orla dam bursts", "", DAM_SECOND),
                article("d3", "What now?", "", DAM_THIRD)));

        assertThat(stories).extracting(Story::title).containsExactly("Families flee Trent Mills as Orla dam bursts");
    }

    @Test
    void withoutHeadlinesAnOpeningSentenceIsTheTitle() {
        List<Story> stories =
                grouper.group(List.of(article("d1", "", "", DAM_FIRST), article("d2", "", "", DAM_SECOND)));

        assertThat(stories).hasSize(1);
        assertThat(DAM_FIRST + " " + DAM_SECOND).contains(stories.getFirst().title());
    }

    @Test
    void theOrderOfInputChangesNothing() {
        List<AnnotatedArticle> articles = new ArrayList<>(List.of(
                article("d1", "Dam bursts", "2021-05-03", DAM_FIRST),
                article("v1", "Quint resigns", "2021-05-03", VOTE_FIRST),
                article("d2", "Village emptied", "2021-05-04", DAM_SECOND),
                article("v2", "Pension bill falls", "", VOTE_SECOND),
                article("d3", "Engineers warned", "2021-05-02", DAM_THIRD)));
        List<Story> expected = grouper.group(articles);

        Random random = new Random(7);
        for (int i = 0; i < 10; i++) {
            Collections.shuffle(articles, random);
            assertThat(grouper.group(articles)).isEqualTo(expected);
        }
        assertThat(expected.getFirst().articles()).containsExactly("d3", "d1", "d2");
    }

    @Test
    void noArticlesMakeNoStories() {
        assertThat(grouper.group(List.of())).isEmpty();
    }

    @Test
    void anArticleOfCommonWordsStandsAlone() {
        assertThat(grouper.group(List.of(
                        article("a", "", "", "it was the and that it had to"),
                        article("b", "", "", "it was the and that it had to"))))
                .hasSize(2);
    }

    private static AnnotatedArticle article(String id, String title, String date, String text) {
        Article article = new Article(
                id,
                id + ".txt",
                Optional.empty(),
                Optional.of(title).filter(t -> !t.isEmpty()),
                Optional.empty(),
                Optional.of(date).filter(d -> !d.isEmpty()).map(d -> new PublicationDate(d, false, List.of())),
                "en",
                Optional.empty(),
                text,
                List.of());
        List<Sentence> sentences = new ArrayList<>();
        Matcher matcher = Pattern.compile("[^.]+\\.?").matcher(text);
        while (matcher.find()) {
            List<Token> tokens = new ArrayList<>();
            Matcher words = Pattern.compile("[\\p{L}\\d]+").matcher(text).region(matcher.start(), matcher.end());
            while (words.find()) {
                tokens.add(new Token(
                        words.start(),
                        words.end(),
                        words.group(),
                        words.group().toLowerCase(Locale.ROOT),
                        PartOfSpeech.UNKNOWN,
                        -1,
                        Relation.UNKNOWN));
            }
            int start = tokens.getFirst().start();
            sentences.add(new Sentence(sentences.size(), 0, start, matcher.end(), tokens));
        }
        return new AnnotatedArticle(
                new TokenizedArticle(article, sentences),
                SentenceVectors.none(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new ArticleKind(ArticleKind.Form.REPORT, List.of()));
    }
}
