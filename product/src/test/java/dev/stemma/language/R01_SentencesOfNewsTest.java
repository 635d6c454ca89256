package dev.stemma.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.article.Article;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Sentences and tokens of news English, spun text included.
class R01_SentencesOfNewsTest {

    @Test
    void abbreviationsAndInitialsDoNotEndSentences() {
        assertThat(sentences("Gen. Ann B. Carver met Sen. Dale Hobb at 5 p.m. on Jan. 4. They spoke of U.S. Steel."))
                .containsExactly(
                        "Gen. Ann B. Carver met Sen. Dale Hobb at 5 p.m. on Jan. 4.", "They spoke of U.S. Steel.");
    }

    @Test
    void aCountryWrittenWithStopsMayEndASentence() {
        assertThat(sentences("She flew home to the U.S. The deal, worth 3.5 million, fell through at 9 a.m. He wept."))
                .containsExactly(
                        "She flew home to the U.S.", "The deal, worth 3.5 million, fell through at 9 a.m.", "He wept.");
    }

    @Test
    void aMissingSpaceAfterAStopStillSeparates() {
        assertThat(sentences("The bridge fell in Harbour Town.The mayor was not told."))
                .containsExactly("The bridge fell in Harbour Town.", "The mayor was not told.");
    }

    @Test
    void strayStopsClingToTheirSentence() {
        assertThat(sentences("He blamed the weather. . Nobody agreed . Then it rained. .”"))
                .containsExactly("He blamed the weather. .", "Nobody agreed .", "Then it rained. .”");
    }

    @Test
    void closingQuotesAndBracketsStayInside() {
        assertThat(
                        sentences(
                                "“We lost.” (It was late.) \"Why?\" Carver asked. \"Who knows,\" he said. 'Enough!' she cried."))
                .containsExactly(
                        "“We lost.”",
                        "(It was late.)",
                        "\"Why?\" Carver asked.",
                        "\"Who knows,\" he said.",
                        "'Enough!' she cried.");
    }

    @Test
    void headingsAndItemsAreSentencesOfTheirOwn() {
        assertThat(sentences("What we know\n\nThree boats sank\n\nNobody died."))
                .containsExactly("What we know", "Three boats sank", "Nobody died.");
    }

    @Test
    void anEllipsisGoesOnInLowerCase() {
        assertThat(sentences("I thought ... maybe not… Well. It was over... The end."))
                .containsExactly("I thought ... maybe not…", "Well.", "It was over...", "The end.");
    }

    @Test
    void tokensFollowThePennTreebank() {
        assertThat(tokens("It's Carver's 12-point plan: they don't pay US$1,250.50, 63% or €4m at 5:30 – AT&T cannot."))
                .containsExactly(
                        "It",
                        "'s",
                        "Carver",
                        "'s",
                        "12-point",
                        "plan",
                        ":",
                        "they",
                        "do",
                        "n't",
                        "pay",
                        "US$",
                        "1,250.50",
                        ",",
                        "63",
                        "%",
                        "or",
                        "€",
                        "4m",
                        "at",
                        "5:30",
                        "–",
                        "AT&T",
                        "can",
                        "not",
                        ".");
    }

    @Test
    void otherScriptsAreCutToo() {
        List<String> words = tokens("我们在北京开会。他们没有来。");
        assertThat(words).contains("北京", "。").hasSizeGreaterThan(6);
        assertThat(sentences("我们在北京开会。他们没有来。")).hasSize(2);
    }

    @Test
    void lemmasAreDictionaryForms() {
        assertThat(
                        lemmas(
                                "The leaders said children were visiting cities; he hoped prices would have risen and he invited them."))
                .containsExactly(
                        "the", "leader", "say", "child", "be", "visit", "city", ";", "he", "hope", "price", "would",
                        "have", "rise", "and", "he", "invite", "them", ".");
    }

    @Test
    void theLanguageIsFoundFromCommonWords() {
        assertThat(read("The minister said that it was the end of the talks and that nobody had been told of the vote.")
                        .article()
                        .language())
                .isEqualTo("en");
        assertThat(read("Die Ministerin sagte, dass das Ende der Gespräche mit der Wahl nicht zu erwarten ist.")
                        .article()
                        .language())
                .isEqualTo("de");
    }

    @Test
    void spansAreExactAndHostileTextIsReadInTime() {
        String text = "a.".repeat(50_000) + " \"' ".repeat(20_000) + "9,".repeat(20_000) + "\u0000\uD83D x";
        TokenizedArticle article = read(text);
        int last = 0;
        for (Sentence sentence : article.sentences()) {
            for (Token token : sentence.tokens()) {
                assertThat(token.start()).isGreaterThanOrEqualTo(last);
                assertThat(text.substring(token.start(), token.end())).isEqualTo(token.text());
                last = token.end();
            }
        }
    }

    private static TokenizedArticle read(String text) {
        return new LanguageReader()
                .read(new Article(
                        "a",
                        "a.txt",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        "und",
                        Optional.empty(),
                        text,
                        List.of()));
    }

    private static List<String> sentences(String text) {
        TokenizedArticle article = english(text);
        return article.sentences().stream().map(article::textOf).toList();
    }

    private static List<String> tokens(String text) {
        return english(text).sentences().stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .map(Token::text)
                .toList();
    }

    private static List<String> lemmas(String text) {
        return english(text).sentences().stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .map(Token::lemma)
                .toList();
    }

    private static TokenizedArticle english(String text) {
        return new LanguageReader()
                .read(new Article(
                        "a",
                        "a.txt",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        "en",
                        Optional.empty(),
                        text,
                        List.of()));
    }
}
