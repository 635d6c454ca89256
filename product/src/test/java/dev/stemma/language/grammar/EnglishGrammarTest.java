package dev.stemma.language.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class EnglishGrammarTest {

    private static final EnglishGrammar GRAMMAR = EnglishGrammar.english();

    /// `word<label<head` for each word, separated by spaces.
    private static String tree(String sentence) {
        List<String> words = List.of(sentence.split(" "));
        SentenceGrammar grammar = GRAMMAR.analyze(words);
        List<String> arcs = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            int head = grammar.heads().get(i);
            arcs.add(words.get(i) + "<" + grammar.labels().get(i) + "<" + (head < 0 ? "" : words.get(head)));
        }
        return String.join(" ", arcs);
    }

    @Test
    void aTransitiveSentenceHasSubjectAndObject() {
        assertThat(tree("The mayor opened the bridge ."))
                .isEqualTo("The<det<mayor mayor<nsubj<opened opened<root< the<det<bridge"
                        + " bridge<dobj<opened .<punct<opened");
    }

    @Test
    void whatIsSaidIsAComplementOfSaid() {
        assertThat(tree("The minister said the harbour would close on Monday ."))
                .contains("minister<nsubj<said", "harbour<nsubj<close", "close<ccomp<said", "Monday<pobj<on");
    }

    @Test
    void aPassiveSentenceHasItsOwnKindOfSubject() {
        assertThat(tree("Three boats were damaged by the storm ."))
                .contains("boats<nsubjpass<damaged", "by<agent<damaged", "storm<pobj<by");
    }

    @Test
    void typographicMarksReadLikePlainOnes() {
        assertThat(GRAMMAR.analyze(List.of("\u201C", "We", "agreed", ",", "\u201D", "she", "said", "."))
                        .heads())
                .isEqualTo(GRAMMAR.analyze(List.of("\"", "We", "agreed", ",", "\"", "she", "said", "."))
                        .heads());
    }

    @Test
    void everySentenceGetsOneTree() {
        for (int length : new int[] {1, 2, 3, 50, 201, 450, 5000}) {
            List<String> words = new ArrayList<>();
            for (int i = 0; i < length; i++) {
                words.add(i % 7 == 6 ? "," : i % 3 == 0 ? "ships" : i % 3 == 1 ? "carry" : "coal");
            }
            assertThat(isTree(GRAMMAR.analyze(words).heads()))
                    .as("%d words", length)
                    .isTrue();
        }
        assertThat(GRAMMAR.analyze(List.of()).heads()).isEmpty();
    }

    @Test
    void nestedBracketsDoNotSlowItDown() {
        List<String> words = new ArrayList<>(Collections.nCopies(5000, "("));
        words.addAll(Collections.nCopies(5000, ")"));
        assertThat(isTree(GRAMMAR.analyze(words).heads())).isTrue();
    }

    private static boolean isTree(List<Integer> heads) {
        int roots = 0;
        for (int i = 0; i < heads.size(); i++) {
            roots += heads.get(i) < 0 ? 1 : 0;
            int word = i;
            for (int steps = 0; word >= 0; steps++) {
                if (steps > heads.size()) {
                    return false;
                }
                word = heads.get(word);
            }
        }
        return roots == 1;
    }
}
