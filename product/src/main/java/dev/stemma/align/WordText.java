package dev.stemma.align;

import dev.stemma.annotate.AnnotatedArticle;
import dev.stemma.annotate.BorrowedText;
import dev.stemma.annotate.name.NameMention;
import dev.stemma.language.PartOfSpeech;
import dev.stemma.language.Sentence;
import dev.stemma.language.Token;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// An article as a row of words: tokens that hold a letter or digit, without possessive endings.
final class WordText {

    final AnnotatedArticle article;
    /// Number of each word's form.
    final int[] form;
    /// Number of each word's stem, -1 for grammar.
    final int[] stem;
    final int[] start;
    final int[] end;
    /// First word of each sentence, and the number of words at the end.
    final int[] firstOfSentence;
    /// Words that somebody else than the writer chose.
    final BitSet quoted;
    final BitSet named;
    private final boolean ownVoice;

    private WordText(AnnotatedArticle article, List<int[]> words, int[] firstOfSentence, BorrowedText borrowed) {
        this.article = article;
        int n = words.size();
        form = new int[n];
        stem = new int[n];
        start = new int[n];
        end = new int[n];
        for (int i = 0; i < n; i++) {
            int[] word = words.get(i);
            form[i] = word[0];
            stem[i] = word[1];
            start[i] = word[2];
            end[i] = word[3];
        }
        this.firstOfSentence = firstOfSentence;
        this.ownVoice = borrowed.ownVoice();
        this.quoted = new BitSet(n);
        for (int i = 0; i < n; i++) {
            quoted.set(i, borrowed.units().get(start[i]));
        }
        this.named = new BitSet(n);
        markNames();
    }

    static WordText of(AnnotatedArticle article, Vocabulary vocabulary, BorrowedText borrowed) {
        List<int[]> words = new ArrayList<>();
        List<Sentence> sentences = article.sentences();
        int[] first = new int[sentences.size() + 1];
        for (Sentence sentence : sentences) {
            first[sentence.index()] = words.size();
            for (Token token : sentence.tokens()) {
                if (token.partOfSpeech() == PartOfSpeech.POSSESSIVE_ENDING || !isWord(token.text())) {
                    continue;
                }
                String text = Vocabulary.normal(token.text());
                if (text.equals("'s")) {
                    continue;
                }
                words.add(new int[] {
                    vocabulary.form(text), vocabulary.stem(Vocabulary.normal(token.lemma())), token.start(), token.end()
                });
            }
        }
        first[sentences.size()] = words.size();
        return new WordText(article, words, first, borrowed);
    }

    /// Whether a word of two articles is somebody else's: quoted in either, unless the other is where it comes
    /// from, because its writer speaks himself.
    static boolean isQuoted(WordText left, int i, WordText right, int j) {
        boolean inLeft = left.quoted.get(i);
        boolean inRight = right.quoted.get(j);
        return (inLeft && inRight) || (inLeft && !right.ownVoice) || (inRight && !left.ownVoice);
    }

    int words() {
        return form.length;
    }

    int sentences() {
        return firstOfSentence.length - 1;
    }

    String id() {
        return article.id();
    }

    private void markNames() {
        int word = 0;
        for (NameMention mention : article.names()) {
            int from = mention.passage().start();
            while (word > 0 && start[word - 1] >= from) {
                word--;
            }
            while (word < start.length && start[word] < from) {
                word++;
            }
            while (word < start.length && end[word] <= mention.passage().end()) {
                named.set(word++);
            }
        }
    }

    private static boolean isWord(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
