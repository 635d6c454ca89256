package dev.stemma.bench.tradition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.article.Article;
import dev.stemma.bench.corpus.Stages;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class G03_EventsOutOfACollectionTest {

    private static final List<String> QUAY = List.of(
            "crane", "quay", "docker", "harbour", "container", "ferry", "inspector", "gangway", "hull", "mooring");
    private static final List<String> BALLOT =
            List.of("ballot", "mayor", "recount", "council", "ward", "clerk", "turnout", "petition", "voter", "booth");

    @Test
    void anEventIsOpenedByAnArticleAndJoinedByOtherOutletsThatTellTheSameInOtherWords() {
        List<Article> articles = List.of(
                article("1", "Wire", text(QUAY, 1)),
                article("2", "Mercury", text(QUAY, 2)),
                article("3", "Wire", text(QUAY, 3)),
                article("4", "Copyist", text(QUAY, 1)),
                article("5", "Gazette", text(BALLOT, 4)),
                article("6", "Brief", "A crane fell on the quay."));

        List<SeedEvent> events = VolumeEvents.of(articles);

        assertThat(events).hasSize(1);
        assertThat(events.getFirst().name()).isEqualTo("volume:1");
        assertThat(events.getFirst().reports().stream().map(SeedEvent.Report::outlet))
                .containsExactly("Wire", "Mercury");
    }

    @Test
    void theOrderOfTheCollectionDoesNotMatter() {
        List<Article> articles = new ArrayList<>(List.of(
                article("1", "Wire", text(QUAY, 1)),
                article("2", "Mercury", text(QUAY, 2)),
                article("3", "Radio", text(QUAY, 3)),
                article("4", "Gazette", text(BALLOT, 4))));
        List<SeedEvent> events = VolumeEvents.of(articles);

        Collections.reverse(articles);

        assertThat(VolumeEvents.of(articles)).isEqualTo(events).hasSize(1);
    }

    private static Article article(String id, String outlet, String text) {
        return Stages.article(id, Optional.of(outlet), Optional.of("News " + id), Optional.of("2024-03-12"), text);
    }

    /// Two hundred words of an event in an order of their own.
    private static String text(List<String> words, long seed) {
        Random random = new Random(seed);
        return IntStream.range(0, 40)
                .mapToObj(sentence -> IntStream.range(0, 5)
                        .mapToObj(word -> words.get(random.nextInt(words.size())))
                        .collect(Collectors.joining(" ", "The ", ".")))
                .collect(Collectors.joining(" "));
    }
}
