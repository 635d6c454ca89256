package dev.stemma.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ArticleNameTest {

    @Test
    void theOutletNamesIt() {
        assertThat(name("001.txt", "Harbour Gazette", "Ferry aground")).isEqualTo("Harbour Gazette");
    }

    @Test
    void withoutAnOutletTheHeadlineDoes() {
        assertThat(name("001.txt", "", "Ferry aground")).isEqualTo("“Ferry aground”");
    }

    @Test
    void aFileNameOfWordsDoesWithoutItsNoise() {
        assertThat(name("saved/003_harbour-post_3fa94c02.html", "", "")).isEqualTo("harbour post");
        assertThat(name("all.zip!visit/la-nación.txt", "", "")).isEqualTo("la nación");
    }

    @Test
    void countersAndDigestsNeverLead() {
        assertThat(name("000_df5c26cc2167f883.txt", "", "")).isEqualTo("“A ferry ran aground off Kessel on Tuesday…”");
        assertThat(name("article-12.txt", "", "")).startsWith("“A ferry");
        assertThat(name("feed.jsonl!12", "", "")).startsWith("“A ferry");
    }

    @Test
    void longNamesEndAtAWord() {
        String long_ =
                name("1.txt", "", "The inquiry into the loss of the night ferry opens with a row over its records");
        assertThat(long_).isEqualTo("“The inquiry into the loss of the night ferry opens with…”");
        assertThat(name("1.txt", "", "😀".repeat(60))
                        .codePoints()
                        .filter(each -> each == 0x1F600)
                        .count())
                .isEqualTo(27);
    }

    private static String name(String input, String outlet, String title) {
        return new Article(
                        "a1",
                        input,
                        Optional.of(outlet).filter(name -> !name.isEmpty()).map(Outlet::new),
                        Optional.of(title).filter(name -> !name.isEmpty()),
                        Optional.empty(),
                        Optional.empty(),
                        "en",
                        Optional.empty(),
                        "A ferry ran aground off Kessel on Tuesday.\n\nNobody was hurt.",
                        List.of())
                .name();
    }
}
