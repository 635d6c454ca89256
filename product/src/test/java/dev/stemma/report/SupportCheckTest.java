package dev.stemma.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.annotate.AnnotatedArticle;
import dev.stemma.annotate.kind.ArticleKind;
import dev.stemma.article.Article;
import dev.stemma.article.Passage;
import dev.stemma.language.SentenceVectors;
import dev.stemma.language.TokenizedArticle;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What a sentence may say beside its citation: nothing that is not there.
class SupportCheckTest {

    private static final String TEXT =
            "Mayor Lena Fisk said on Tuesday that the bridge at Orrin would not reopen before 14 March. "
                    + "“We will mend it once,” she told the council, which voted 12 to 3 for the plan of $4.5 million.";

    private final Article article = new Article(
            "a",
            "a.txt",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "en",
            Optional.empty(),
            TEXT,
            List.of());

    private final SupportCheck check = new SupportCheck(List.of(new AnnotatedArticle(
            new TokenizedArticle(article, List.of()),
            SentenceVectors.none(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            new ArticleKind(ArticleKind.Form.REPORT, List.of()))));

    private final List<Passage> cited = List.of(new Passage("a", 0, TEXT.length()));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mayor Lena Fisk said on Tuesday that the bridge at Orrin would not reopen before 14 March.",
                "The bridge at Orrin would not reopen before 14 March.",
                "“We will mend it once,” she told the council.",
                "The council voted twelve to three for the plan of $4.5 million."
            })
    void wordsOfTheCitationPass(String sentence) {
        assertThat(check.unsupported(sentence, cited)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The bridge at Orrin would not reopen before 15 March. | the number 15",
                "The council voted for the plan of $45 million. | the number 45",
                "Mayor Lena Fiske said the bridge would not reopen. | the name Fiske",
                "The bridge at Orrin would not reopen before 14 May. | the name May",
                "Mayor Lena Fisk never said so on Tuesday. | the negation never",
                "The bridge at Orrin would reopen before 14 March. | a negation of its source left out",
                "“We will mend it twice,” she told the council. | the quotation “We will mend it twice,”",
                "The council mended nothing it promised voters cheaply. | the negation nothing",
                "The council quarrelled bitterly over rising construction costs. | 6 of 7 words"
            })
    void anythingElseIsRefused(String sentence, String missing) {
        assertThat(check.unsupported(sentence, cited)).contains(missing);
    }

    @Test
    void aCitationElsewhereDoesNotSupport() {
        List<Passage> secondSentence = List.of(new Passage("a", TEXT.indexOf('“'), TEXT.length()));

        assertThat(check.unsupported("The bridge at Orrin would not reopen before 14 March.", secondSentence))
                .isPresent();
    }
}
