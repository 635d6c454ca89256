package dev.stemma.annotate.date;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.annotate.Annotator;
import dev.stemma.article.Article;
import dev.stemma.article.PublicationDate;
import dev.stemma.language.LanguageReader;
import dev.stemma.language.SentenceVectors;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class D01_NumbersThatAreNoYearsTest {

    private static final LanguageReader READER = new LanguageReader();
    private static final Annotator ANNOTATOR = new Annotator();

    @Test
    void aCountOfFourDigitsIsNoYearOfTheMiddleAges() {
        assertThat(
                        values(
                                "The town put the number of its homeless between 900 and 1300, and said it may be as many as 1400."))
                .isEmpty();
    }

    @Test
    void aYearLongAgoIsReadWhereAWordMakesItOne() {
        assertThat(values("The bridge was built in 1342 and has burned down twice."))
                .containsExactly("1342");
    }

    @Test
    void aYearOfOurTimeNeedsNoSuchWord() {
        assertThat(values("The bridge burned between 1998 and 2003.")).isNotEmpty();
    }

    private static List<String> values(String text) {
        Article article = new Article(
                "a1",
                "a.txt",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new PublicationDate("2024-05-16", false, List.of())),
                "en",
                Optional.empty(),
                text,
                List.of());
        return ANNOTATOR.annotate(READER.read(article), SentenceVectors.none()).dates().stream()
                .flatMap(date -> date.value().stream())
                .toList();
    }
}
