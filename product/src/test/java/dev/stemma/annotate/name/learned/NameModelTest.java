package dev.stemma.annotate.name.learned;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.language.PartOfSpeech;
import dev.stemma.language.PennTags;
import dev.stemma.language.Relation;
import dev.stemma.language.Sentence;
import dev.stemma.language.Token;
import dev.stemma.language.grammar.EnglishGrammar;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class NameModelTest {

    private static final EnglishGrammar GRAMMAR = EnglishGrammar.english();
    private static final NameModel MODEL = NameModel.english();

    /// The names of an article with these sentences, as `words/type`.
    private static List<String> names(String... sentences) {
        List<Sentence> read = new ArrayList<>();
        for (String sentence : sentences) {
            read.add(sentence(read.size(), List.of(sentence.split(" "))));
        }
        List<String> names = new ArrayList<>();
        for (FoundName name : MODEL.find(read)) {
            List<String> words = read.get(name.sentence()).tokens().stream()
                    .map(Token::text)
                    .toList()
                    .subList(name.from(), name.to());
            names.add(String.join(" ", words) + "/" + name.type());
        }
        return names;
    }

    private static Sentence sentence(int index, List<String> words) {
        List<String> tags = GRAMMAR.analyze(words).tags();
        List<Token> tokens = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < words.size(); i++) {
            int end = start + words.get(i).length();
            PartOfSpeech tag = PennTags.partOfSpeech(tags.get(i));
            tokens.add(new Token(start, end, words.get(i), words.get(i), tag, -1, Relation.UNKNOWN));
            start = end + 1;
        }
        return new Sentence(index, 0, 0, start, tokens);
    }

    @Test
    void personsOrganisationsAndPlacesAreToldApart() {
        assertThat(names("Maria Keller told the United Nations that Norway would send doctors to Nairobi ."))
                .containsExactly("Maria Keller/PERSON", "United Nations/ORGANIZATION", "Norway/PLACE", "Nairobi/PLACE");
    }

    @Test
    void anUnknownSurnameAfterATitleIsAPerson() {
        assertThat(names("The strike ended after Mr. Zelmarovic signed the paper ."))
                .containsExactly("Zelmarovic/PERSON");
    }

    @Test
    void aCapitalAtTheStartOfASentenceIsNotYetAName() {
        assertThat(names("Floods closed the road .", "Nobody was hurt .")).isEmpty();
    }

    @Test
    void peoplesAreNamedToo() {
        assertThat(names("Two French ships followed the Turkish fleet ."))
                .containsExactly("French/PEOPLE", "Turkish/PEOPLE");
    }

    @Test
    void namesNeitherBeginNorEndWithMarks() {
        for (String name : names("\" The Harbour Song \" , by Anna Lind and ; Radio Vesta & ) said \" Oslo \" .")) {
            assertThat(name.charAt(0)).matches(c -> Character.isLetterOrDigit(c));
        }
    }

    @Test
    void anArticleWithoutSentencesHasNoNames() {
        assertThat(MODEL.find(List.of())).isEmpty();
    }

    @Test
    void aSentenceOfCapitalsOnlyDoesNotSlowItDown() {
        List<String> words = Collections.nCopies(20_000, "Kappa");
        assertThat(MODEL.find(List.of(sentence(0, words)))).allMatch(name -> name.to() <= 400);
    }

    @Test
    void whatAnArticleSaysOfANameTellsItsType() {
        assertThat(names("Belmora is a village in the south of Chile .", "The road to Belmora is closed ."))
                .contains("Belmora/PLACE");
        assertThat(names("Belmora is a rock band from Chile .", "They released Night Fields in 2004 ."))
                .contains("Belmora/ORGANIZATION");
    }

    @Test
    void allPlacesOfANameHaveOneType() {
        List<String> types = names(
                        "Zanetti said the town would pay .", "The court fined Zanetti .", "Carla Zanetti is a lawyer .")
                .stream()
                .filter(name -> name.startsWith("Zanetti/"))
                .distinct()
                .toList();
        assertThat(types).containsExactly("Zanetti/PERSON");
    }
}
