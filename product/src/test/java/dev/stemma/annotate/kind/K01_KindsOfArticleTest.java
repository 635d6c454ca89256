package dev.stemma.annotate.kind;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.annotate.AnnotatedArticle;
import dev.stemma.annotate.Annotator;
import dev.stemma.annotate.kind.ArticleKind.Form;
import dev.stemma.article.Article;
import dev.stemma.language.LanguageReader;
import dev.stemma.language.SentenceVectors;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// The kind of an article, with its evidence.
class K01_KindsOfArticleTest {

    private static final LanguageReader READER = new LanguageReader();
    private static final Annotator ANNOTATOR = new Annotator();

    private static ArticleKind kind(String title, String text) {
        Article article = new Article(
                "a",
                "a.txt",
                Optional.empty(),
                Optional.of(title),
                Optional.empty(),
                Optional.empty(),
                "en",
                Optional.empty(),
                text.strip(),
                List.of());
        AnnotatedArticle annotated = ANNOTATOR.annotate(READER.read(article), SentenceVectors.none());
        annotated.kind().evidence().forEach(evidence -> evidence.passages().forEach(article::textOf));
        return annotated.kind();
    }

    @Test
    void aReportIsThePlainCase() {
        ArticleKind kind = kind("Bridge closed after cracks found", """
                Engineers closed the Lorne bridge on Monday after an inspection found 14 cracks in its deck.

                “We could not wait another night,” said Ada Kern, the chief engineer of the harbour authority.

                The 1962 bridge carries 8,000 vehicles a day. The transport ministry said repairs would take until May.
                """);
        assertThat(kind.form()).isEqualTo(Form.REPORT);
        assertThat(kind.evidence()).isEmpty();
    }

    @Test
    void anOpinionPieceSpeaksAsIAndSaysWhatMustBe() {
        String paragraph = """
                I have crossed this bridge for thirty years, and I know neglect when I see it. We were told that all
                was well. It was not, and our council should be ashamed. Who will answer for it? Not those whom we elected,
                it seems. We must demand better, and we must demand it now. My own children cross it to school, and I
                will not be quiet while our money goes to fireworks.
                """.replace('\n', ' ');
        ArticleKind kind = kind("A shameful bridge", paragraph + "\n\n" + paragraph + "\n\n" + paragraph);
        assertThat(kind.form()).isEqualTo(Form.OPINION);
        assertThat(kind.evidence())
                .isNotEmpty()
                .allSatisfy(evidence -> assertThat(evidence.text()).isNotBlank());
    }

    @Test
    void aLivePageHasTimesOfDay() {
        assertThat(kind("Storm reaches the coast", """
                                09:10 The first ferry has been cancelled.

                                09:45 Trains to Port Lorne are stopped.

                                10:30 The harbour master has closed the port to all ships.
                                """).form()).isEqualTo(Form.LIVE);
    }

    @Test
    void aReleaseSaysSo() {
        assertThat(kind("Lorne Ferries orders two ships", """
                                FOR IMMEDIATE RELEASE

                                Lorne Ferries today announced that it has ordered two electric ships.

                                Media contact: press office, Lorne Ferries.
                                """).form()).isEqualTo(Form.PRESS_RELEASE);
    }

    @Test
    void anInterviewGoesByTurns() {
        assertThat(kind("The engineer who closed the bridge", """
                                Q: When did you see the cracks?

                                A: In March, during a routine inspection.

                                Q: Whom did you tell?

                                A: The ministry, on the same day.

                                Q: What did they answer?

                                A: Nothing at all.
                                """).form()).isEqualTo(Form.INTERVIEW);
    }
}
