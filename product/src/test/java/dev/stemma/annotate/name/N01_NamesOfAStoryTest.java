package dev.stemma.annotate.name;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.article.Passage;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Names of several articles meet in one entry when they are one bearer's, and only then.
class N01_NamesOfAStoryTest {

    private static List<NameMention> article(String id, NameType type, String... names) {
        List<NameMention> mentions = new ArrayList<>();
        for (String name : names) {
            int start = mentions.size() * 50;
            mentions.add(new NameMention(new Passage(id, start, start + name.length()), name, type, name));
        }
        return mentions;
    }

    private static List<String> joined(List<List<NameMention>> articles) {
        return new NameJoiner()
                .join(articles).stream()
                        .map(name -> name.name() + " " + name.mentions().size())
                        .toList();
    }

    @Test
    void twoSpellingsOfATownAreOneTown() {
        assertThat(joined(List.of(
                        article("a", NameType.PLACE, "Kyiv", "Kyiv"),
                        article("b", NameType.PLACE, "Kiev"),
                        article("c", NameType.PLACE, "Kharkov"),
                        article("d", NameType.PLACE, "Kharkiv", "Kharkiv"))))
                .containsExactlyInAnyOrder("Kyiv 3", "Kharkiv 3");
    }

    @Test
    void countriesThatSoundAlikeStayApart() {
        assertThat(joined(List.of(
                        article("a", NameType.PLACE, "Niger", "Iran", "Austria"),
                        article("b", NameType.PLACE, "Nigeria", "Iraq", "Australia"))))
                .hasSize(6);
    }

    @Test
    void aSurnameBelongsToTheOnlyFullNameThatEndsWithIt() {
        assertThat(joined(List.of(
                        article("a", NameType.PERSON, "Ada Kern"), article("b", NameType.PERSON, "Kern", "Kern"))))
                .containsExactly("Ada Kern 3");
    }

    @Test
    void twoPeopleOfOneSurnameStayApartAndTheSurnameAloneGoesToNeither() {
        assertThat(joined(List.of(
                        article("a", NameType.PERSON, "Ada Kern"),
                        article("b", NameType.PERSON, "Otto Kern"),
                        article("c", NameType.PERSON, "Kern"))))
                .containsExactlyInAnyOrder("Ada Kern 1", "Otto Kern 1", "Kern 1");
    }

    @Test
    void initialsAndSpellingsOfAPersonAreJoined() {
        assertThat(joined(List.of(
                        article("a", NameType.PERSON, "Viktor Selenskiy", "Viktor Selenskiy"),
                        article("b", NameType.PERSON, "Viktor Selensky"),
                        article("c", NameType.PERSON, "Viktor P. Selenskyy"))))
                .containsExactly("Viktor Selenskiy 4");
    }

    @Test
    void anAbbreviationStandsForTheNameThatItAbbreviates() {
        assertThat(joined(List.of(
                        article("a", NameType.ORGANIZATION, "Lorne Harbour Authority"),
                        article("b", NameType.ORGANIZATION, "LHA", "LHA"))))
                .containsExactly("Lorne Harbour Authority 3");
    }

    @Test
    void peoplesAreNotTheirCountries() {
        assertThat(joined(List.of(
                        article("a", NameType.PLACE, "Russia"), article("b", NameType.PEOPLE, "Russian", "Russians"))))
                .containsExactly("Russian 2", "Russia 1");
    }

    @Test
    void aBodyNamedBackwardsByTranslationIsTheSameBody() {
        assertThat(joined(List.of(
                        article("a", NameType.ORGANIZATION, "Lorne Fisheries Commission", "Lorne Fisheries Commission"),
                        article("b", NameType.ORGANIZATION, "Commission of Fisheries of Lorne"))))
                .containsExactly("Lorne Fisheries Commission 3");
    }

    @Test
    void foreignMinistriesOfTwoCountriesStayApart() {
        assertThat(joined(List.of(
                        article("a", NameType.ORGANIZATION, "Norway's Foreign Ministry", "Swedish Foreign Ministry"),
                        article("b", NameType.ORGANIZATION, "Norwegian Foreign Ministry"))))
                .hasSize(2);
    }

    @Test
    void theCapitalsOfADatelineAreNotShown() {
        assertThat(joined(List.of(article("a", NameType.PLACE, "GENEVA")))).containsExactly("Geneva 1");
    }

    @Test
    void aSurnameTakenForABodyInOneArticleIsThePersonOfTheOthers() {
        assertThat(joined(List.of(
                        article("a", NameType.PERSON, "Ada Kern", "Kern", "Kern"),
                        article("b", NameType.ORGANIZATION, "Kern"))))
                .containsExactly("Ada Kern 4");
    }
}
