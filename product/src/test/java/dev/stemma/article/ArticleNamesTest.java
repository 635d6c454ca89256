package dev.stemma.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// No two articles of a story read alike in a sentence.
class ArticleNamesTest {

    @Test
    void oneArticleOfAnOutletHasItsNameAlone() {
        assertThat(ArticleNames.of(
                        List.of(article("a", "Harbour Gazette", "2024-05-16"), article("b", "Coast Post", ""))))
                .containsEntry("a", "Harbour Gazette")
                .containsEntry("b", "Coast Post");
    }

    @Test
    void twoOfOneOutletAreToldApartByWhenTheyAppeared() {
        assertThat(ArticleNames.of(List.of(
                        article("a", "Harbour Gazette", "2024-05-16T07:30:00Z"),
                        article("b", "Harbour Gazette", "2024-05-17"))))
                .containsEntry("a", "Harbour Gazette (2024-05-16 07:30)")
                .containsEntry("b", "Harbour Gazette (2024-05-17)");
    }

    @Test
    void whereTheDayDoesNotTellThemApartANumberDoesInWhateverOrderTheyCome() {
        Article first = article("a", "Harbour Gazette", "2024-05-16");
        Article second = article("b", "Harbour Gazette", "2024-05-16");
        assertThat(ArticleNames.of(List.of(second, first)))
                .containsEntry("a", "Harbour Gazette (2024-05-16)")
                .containsEntry("b", "Harbour Gazette (2024-05-16) no. 2")
                .isEqualTo(ArticleNames.of(List.of(first, second)));
    }

    private static Article article(String id, String outlet, String published) {
        return new Article(
                id,
                id + ".txt",
                Optional.of(new Outlet(outlet)),
                Optional.empty(),
                Optional.empty(),
                published.isEmpty() ? Optional.empty() : Optional.of(new PublicationDate(published, false, List.of())),
                "en",
                Optional.empty(),
                "A ferry ran aground.",
                List.of());
    }
}
