package dev.stemma.annotate.kind;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.annotate.Annotator;
import dev.stemma.annotate.kind.ArticleKind.Form;
import dev.stemma.article.Article;
import dev.stemma.language.LanguageReader;
import dev.stemma.language.SentenceVectors;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Labels, questions and the author's voice are signs of a kind only where they are used as that kind uses them.
class K02_WhatLooksLikeAnotherKindTest {

    private static final LanguageReader READER = new LanguageReader();
    private static final Annotator ANNOTATOR = new Annotator();

    @Test
    void linksToOtherArticlesMakeNoInterview() {
        assertThat(kind("""
                The harbour board closed the Lorne bridge on Monday.

                More: Ferry fares rise

                Related: A bridge too old

                More: The engineer who said no

                Related: What a weld is
                """)).isEqualTo(Form.REPORT);
    }

    @Test
    void namesOnTheirOwnLinesByTurnsMakeAnInterview() {
        assertThat(kind("""
                Ada Kern closed the Lorne bridge. She spoke to the paper.

                Bram Holt

                When did you see the cracks?

                Ada Kern

                In March, during a routine inspection.

                Bram Holt

                Whom did you tell?

                Ada Kern

                The ministry, on the same day.

                Bram Holt

                What did they answer?

                Ada Kern

                Nothing at all.
                """)).isEqualTo(Form.INTERVIEW);
    }

    @Test
    void aReportMayQuoteThoseWhoSayI() {
        String told = """
                “I have crossed this bridge for thirty years, and we were told that all was well,” said Ada Kern, a
                teacher in Lorne. “Our council should be ashamed, and I will say so.” The board closed the bridge on
                Monday after inspectors found 14 cracks in its deck. Bram Holt, the chairman of the board, said
                repairs would cost 2 million euros and last until May. He added that the ferry carried 8,000
                passengers on Tuesday.
                """.replace('\n', ' ');
        assertThat(kind(told + "\n\n" + told + "\n\n" + told)).isEqualTo(Form.REPORT);
    }

    @Test
    void anOpinionPieceNeedsNoI() {
        String judged = """
                Nobody who crosses a bridge should have to count its cracks. The council knows this, and it looks away,
                because looking away is cheap and steel is not. Is that a surprise? Hardly. A town that spends more on
                fireworks than on welds gets the bridge it deserves, and the excuses are worse than the rust. But there
                is still time. What this town needs is a mayor who reads a report before it turns into an obituary.
                """.replace('\n', ' ');
        assertThat(kind(judged + "\n\n" + judged + "\n\n" + judged)).isEqualTo(Form.OPINION);
    }

    private static Form kind(String text) {
        Article article = new Article(
                "a",
                "a.txt",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "en",
                Optional.empty(),
                text.strip(),
                List.of());
        return ANNOTATOR
                .annotate(READER.read(article), SentenceVectors.none())
                .kind()
                .form();
    }
}
