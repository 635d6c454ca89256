package dev.stemma.annotate.quote;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.annotate.AnnotatedArticle;
import dev.stemma.annotate.Annotator;
import dev.stemma.article.Article;
import dev.stemma.language.LanguageReader;
import dev.stemma.language.SentenceVectors;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What somebody said is told from what he only thinks, wants or backs, and from what a document states.
class Q01_SpeechAndAttitudeTest {

    private static final LanguageReader READER = new LanguageReader();
    private static final Annotator ANNOTATOR = new Annotator();

    @Test
    void reportedSpeechIsSpeech() {
        assertThat(senses("Ada Kern said the bridge would stay closed."))
                .containsExactly("Ada Kern SPEECH: the bridge would stay closed");
    }

    @Test
    void whatSomebodyWantsOrBelievesIsAnAttitude() {
        assertThat(senses("Ada Kern wants to close the bridge. Emil Varga believes that it is safe."))
                .containsExactly("Ada Kern ATTITUDE: to close the bridge", "Emil Varga ATTITUDE: that it is safe");
    }

    @Test
    void attitudesAreLessSureThanSpeech() {
        assertThat(quotes("Ada Kern wants to close the bridge."))
                .allSatisfy(quote -> assertThat(quote.confidence()).isLessThan(0.5));
    }

    @Test
    void studiesAndFiguresStateWithoutSpeaking() {
        assertThat(senses("A study commissioned by the council in 2019 found that the pier was rotten."))
                .containsExactly("a study commissioned by the council DOCUMENT: that the pier was rotten");
    }

    @Test
    void wordsInQuotationMarksWereUttered() {
        assertThat(quotes("Ada Kern condemned “the reckless and shameful sale of the harbour” on Friday."))
                .extracting(Quote::sense)
                .containsExactly(QuoteSense.SPEECH);
    }

    @Test
    void aThingCannotThink() {
        assertThat(senses("The world will see how the port recovers.")).isEmpty();
    }

    @Test
    void whatIsStillToBeDiscussedHasNotBeenSaid() {
        assertThat(senses("The ministers will discuss the harbour dues on Friday."))
                .isEmpty();
    }

    @Test
    void callingEachOtherSomethingIsNoQuote() {
        assertThat(senses("The two mayors call each other friends.")).isEmpty();
    }

    @Test
    void whatSomebodyNeedsToDoIsNoStatementOfHis() {
        assertThat(senses("Ada Kern needs to find a way out.")).isEmpty();
    }

    private static List<String> senses(String text) {
        AnnotatedArticle article = annotate(text);
        return article.quotes().stream()
                .map(quote -> quote.speaker().orElse("-") + " " + quote.sense() + ": "
                        + article.article().textOf(quote.extent()))
                .toList();
    }

    private static List<Quote> quotes(String text) {
        return annotate(text).quotes();
    }

    private static AnnotatedArticle annotate(String text) {
        Article article = new Article(
                "example",
                "example",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "en",
                Optional.empty(),
                text,
                List.of());
        return ANNOTATOR.annotate(READER.read(article), SentenceVectors.none());
    }
}
