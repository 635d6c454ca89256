package dev.stemma.story;

import static dev.stemma.story.News.article;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.annotate.AnnotatedArticle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Articles that come one by one, in any order, end in the same stories as articles read at once.
class S03_OneByOneTest {

    private static final int EVENTS = 12;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void anyOrderGivesTheSameStories(long seed) {
        Random random = new Random(seed);
        List<AnnotatedArticle> articles = articles(random);
        // few neighbours, so that lists of neighbours run over
        StoryGrouper grouper = new StoryGrouper(new StorySettings(0.2, 3, 2.0, 7, 0.3));
        List<Story> atOnce = grouper.group(articles);
        assertThat(atOnce).hasSizeBetween(4, articles.size() - 10);

        Collections.shuffle(articles, random);
        StoryCollection collection = grouper.collection();
        for (AnnotatedArticle article : articles) {
            collection.add(article);
            if (random.nextInt(10) == 0) {
                collection.stories(StoryCorrections.NONE);
            }
        }

        assertThat(collection.stories(StoryCorrections.NONE)).isEqualTo(atOnce);
    }

    /// Reports of invented events that share places and people, some dated, some copied with cuts.
    private static List<AnnotatedArticle> articles(Random random) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < 150; i++) {
            names.add(name(random));
        }
        List<AnnotatedArticle> articles = new ArrayList<>();
        for (int event = 0; event < EVENTS; event++) {
            List<String> cast = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                cast.add(names.get(random.nextInt(names.size())));
            }
            List<String> sentences = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                sentences.add(cast.get(random.nextInt(6)) + " and " + cast.get(random.nextInt(6)) + " met near "
                        + cast.get(random.nextInt(6)) + " about " + (100 + random.nextInt(900)) + " houses.");
            }
            int day = 1 + random.nextInt(18);
            for (int version = 0; version < 2 + random.nextInt(4); version++) {
                List<String> told = new ArrayList<>(sentences);
                Collections.shuffle(told, random);
                String date = random.nextInt(4) == 0 ? "" : "2022-05-" + (9 + day + random.nextInt(3));
                articles.add(article(
                        "e" + event + "v" + version,
                        date,
                        told.getFirst(),
                        String.join(" ", told.subList(0, 4 + random.nextInt(4)))));
            }
        }
        return articles;
    }

    private static String name(Random random) {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < 3; i++) {
            name.append("bdfgklmnprstvz".charAt(random.nextInt(14))).append("aeiou".charAt(random.nextInt(5)));
        }
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
