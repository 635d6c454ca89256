package dev.stemma.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.annotate.date.PublicationInference;
import dev.stemma.article.Article;
import dev.stemma.article.PublicationDate;
import dev.stemma.language.LanguageReader;
import dev.stemma.language.TokenizedArticle;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Undated articles are dated where weekday, day and year evidence of the story determine it, and only there.
class D01_UndatedStoryTest {

    private static final String BY_DAY =
            "The Veldhaven harbour council opened the rebuilt lighthouse at Corran Point on June 14. The ceremony "
                    + "came 90 years since keepers lit the first lamp there in 1929. Repairs cost more in 2018 than planned.";

    private static final String BY_WEEKDAY =
            "The harbour council of Veldhaven opened the rebuilt lighthouse at Corran Point on Friday. Visitors came.";

    @Test
    void weekdayAndDayOfTheMonthFixTheYear() {
        assertThat(dates(Optional.empty(), BY_DAY, BY_WEEKDAY)).containsExactly("2019-06-14", "2019-06-14");
    }

    @Test
    void everyInferredDateIsMarkedAndPointsAtItsEvidence() {
        List<TokenizedArticle> story = read(Optional.empty(), BY_DAY, BY_WEEKDAY);
        assertThat(new PublicationInference().infer(story)).allSatisfy(date -> {
            assertThat(date).isPresent();
            assertThat(date.orElseThrow().inferred()).isTrue();
            assertThat(date.orElseThrow().evidence()).isNotEmpty();
            date.orElseThrow()
                    .evidence()
                    .forEach(reason -> reason.passage().ifPresent(passage -> {
                        TokenizedArticle article = story.get(passage.article().equals("a0") ? 0 : 1);
                        assertThat(article.article().textOf(passage)).isNotBlank();
                    }));
        });
    }

    @Test
    void aWeekdayAloneDatesNothing() {
        assertThat(dates(Optional.empty(), BY_WEEKDAY, BY_WEEKDAY + " It rained."))
                .containsExactly("", "");
    }

    @Test
    void aDatedArticleDatesAnotherThatSpeaksOfTheSameDay() {
        assertThat(dates(Optional.of("2019-06-15"), BY_DAY, BY_WEEKDAY)).containsExactly("", "2019-06-14");
    }

    private static List<String> dates(Optional<String> firstPublished, String... texts) {
        return new PublicationInference()
                .infer(read(firstPublished, texts)).stream()
                        .map(date -> date.map(PublicationDate::value).orElse(""))
                        .toList();
    }

    private static List<TokenizedArticle> read(Optional<String> firstPublished, String... texts) {
        LanguageReader reader = new LanguageReader();
        return Stream.of(texts)
                .map(text -> reader.read(new Article(
                        "a" + List.of(texts).indexOf(text),
                        "a.txt",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        text.equals(texts[0])
                                ? firstPublished.map(day -> new PublicationDate(day, false, List.of()))
                                : Optional.empty(),
                        "en",
                        Optional.empty(),
                        text,
                        List.of())))
                .toList();
    }
}
