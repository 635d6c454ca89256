package dev.stemma.annotate.name;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.article.Article;
import dev.stemma.language.LanguageReader;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What an article's names are, once recognised, mended, typed and joined.
class N02_NamesOfAnArticleTest {

    private static final LanguageReader READER = new LanguageReader();
    private static final NameFinder FINDER = new NameFinder();

    /// The bearers of an article's names as `TYPE canonical name`.
    private static List<String> bearers(String text) {
        Article article = new Article(
                "a",
                "a.txt",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "en",
                Optional.empty(),
                text,
                List.of());
        return FINDER.find(READER.read(article)).bearers().stream()
                .map(bearer -> bearer.type() + " " + bearer.name())
                .toList();
    }

    @Test
    void aSurnameIsThePersonThatTheArticleNamesInFull() {
        assertThat(bearers("""
                Marta Olsen, the mayor of Bergen, opened the bridge. Olsen said the work took four years.
                """)).containsExactly("PERSON Marta Olsen", "PLACE Bergen");
    }

    @Test
    void aRankBeforeAPersonIsNotPartOfTheName() {
        assertThat(bearers("""
                Captain Tomas Lindqvist was questioned on Friday. Police in Stockholm said Captain Lindqvist was calm.
                """)).containsExactly("PERSON Tomas Lindqvist", "PLACE Stockholm");
    }

    @Test
    void anAbbreviationInBracketsIsTheBodyThatItStandsFor() {
        assertThat(bearers("""
                The International Labour Organization (ILO) met in Geneva. The ILO asked for more money.
                """)).containsExactly("ORGANIZATION International Labour Organization", "PLACE Geneva");
    }

    @Test
    void aStatesBodyKeepsItsCountry() {
        assertThat(bearers("""
                Norway's Foreign Ministry rejected the claim on Monday. The Foreign Ministry said the ship was empty.
                """)).containsExactly("ORGANIZATION Norway's Foreign Ministry");
    }

    @Test
    void theLastWordOfAPapersNameStandsForThePaper() {
        assertThat(bearers("""
                The Halden Gazette printed the letter on Sunday. The Gazette did not say who had sent it.
                """)).containsExactly("ORGANIZATION Halden Gazette");
    }

    @Test
    void aHeadlineInCapitalsHasTheNamesThatTheTextKnows() {
        assertThat(bearers("""
                Mayor Olsen Opens Longest Bridge After Costly Delay

                Marta Olsen opened the longest bridge of the country on Monday, two years late.
                """)).containsExactly("PERSON Marta Olsen");
    }

    @Test
    void aCommonWordThatOpensASentenceIsNoName() {
        assertThat(bearers("""
                Gas became dear in March. Comment was not to be had. Cooperation between towns saved gas.
                """)).isEmpty();
    }

    @Test
    void placesThatLostTheirCommaAreTwo() {
        assertThat(bearers("""
                Shells fell near a school in Syria Idlib on Tuesday. People in Idlib fled to the fields.
                """)).containsExactly("PLACE Syria", "PLACE Idlib");
    }

    @Test
    void aPeopleIsNotItsCountry() {
        assertThat(bearers("""
                French officials left France on Thursday. The French did not return.
                """)).containsExactly("PEOPLE French", "PLACE France");
    }

    @Test
    void aWebAddressIsNoName() {
        assertThat(bearers("""
                The list is at https://Lists.example.org/Names and grows daily.
                """)).isEmpty();
    }

    @Test
    void aTownIsNotItsPaper() {
        assertThat(bearers("""
                The Halden Gazette printed the letter on Sunday. Halden has no other paper.
                """)).contains("ORGANIZATION Halden Gazette").hasSize(2);
    }

    @Test
    void theCountryOfAPresidentIsNotPartOfTheName() {
        assertThat(bearers("""
                The president of Norway Anna Lind spoke first. Lind did not take questions.
                """)).containsExactly("PLACE Norway", "PERSON Anna Lind");
    }

    @Test
    void aCommonWordWithAStrayCapitalIsNoName() {
        assertThat(bearers("""
                He called the plan vague, she said Comment. The line brings siberia 2 Gas to the coast of Norway.
                """)).containsExactly("PLACE Norway");
    }

    @Test
    void aNounWithAStrayCapitalIsNoPartOfAPeoplesName() {
        assertThat(bearers("""
                Norway and Western Allies rejected the plan. It was released a month ago.
                """)).containsExactly("PLACE Norway", "PEOPLE Western");
    }

    @Test
    void aDayInShortWithItsNumberIsNoName() {
        assertThat(bearers("""
                Fri 07 Apr 2017 Oslo harbour closed.
                """)).containsExactly("PLACE Oslo");
    }

    @Test
    void aNicknameInQuotationMarksIsPartOfThePersonsName() {
        assertThat(bearers("""
                Tomas "Sparky" Lindqvist won the race in Bergen. Lindqvist said the track was wet.
                """)).containsExactly("PERSON Tomas \"Sparky\" Lindqvist", "PLACE Bergen");
    }

    @Test
    void aBodyKeepsWhatItIsABodyOf() {
        assertThat(bearers("""
                The Liberal Farmers Party of Norway lost the vote. The Department of Soils and Waters will be closed.
                """))
                .containsExactly(
                        "ORGANIZATION Liberal Farmers Party of Norway", "ORGANIZATION Department of Soils and Waters");
    }

    @Test
    void aQuotedWordIsAWorkWhereTheTextSaysSo() {
        assertThat(bearers("""
                Her song "Lanterns" is played everywhere in Oslo. The crowd shouted "Enough" for an hour.
                """)).containsExactly("WORK Lanterns", "PLACE Oslo");
    }

    @Test
    void aSurnameThatOpensASentenceIsNamedByWhatItsBearerDoes() {
        assertThat(bearers("""
                Trump said on Monday that the bridge would stay closed.
                """)).containsExactly("PERSON Trump");
    }
}
