package dev.stemma.language;

import dev.stemma.language.grammar.EnglishGrammar;
import dev.stemma.language.grammar.SentenceGrammar;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// English grammar from the learned tagger and parser, with lemmas by rule for the tags they give.
final class LearnedGrammar implements Grammar {

    private final EnglishGrammar grammar;
    private final Lemmatizer lemmatizer;

    LearnedGrammar(EnglishGrammar grammar, Lemmatizer lemmatizer) {
        this.grammar = grammar;
        this.lemmatizer = lemmatizer;
    }

    @Override
    public List<Token> analyse(String text, List<TokenSpan> spans) {
        List<String> words = spans.stream().map(span -> span.in(text)).toList();
        SentenceGrammar analysis = grammar.analyze(words);
        List<Token> tokens = new ArrayList<>(spans.size());
        for (int i = 0; i < spans.size(); i++) {
            TokenSpan span = spans.get(i);
            PartOfSpeech tag = PennTags.partOfSpeech(analysis.tags().get(i));
            tokens.add(new Token(
                    span.start(),
                    span.end(),
                    words.get(i),
                    lemmatizer.lemma(words.get(i), tag, i == 0),
                    tag,
                    analysis.heads().get(i),
                    ClearLabels.relation(analysis.labels().get(i).toLowerCase(Locale.ROOT), tag)));
        }
        return tokens;
    }
}
