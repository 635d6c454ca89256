package dev.stemma.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Grammar without a model: lemmas where the language has rules for them, nothing else.
final class PlainGrammar implements Grammar {

    private final Optional<Lemmatizer> lemmatizer;

    PlainGrammar(Optional<Lemmatizer> lemmatizer) {
        this.lemmatizer = lemmatizer;
    }

    @Override
    public List<Token> analyse(String text, List<TokenSpan> spans) {
        List<Token> tokens = new ArrayList<>(spans.size());
        for (int i = 0; i < spans.size(); i++) {
            TokenSpan span = spans.get(i);
            String word = span.in(text);
            boolean first = i == 0;
            String lemma = lemmatizer
                    .map(rules -> rules.lemma(word, PartOfSpeech.UNKNOWN, first))
                    .orElseGet(() -> word.toLowerCase(Locale.ROOT));
            tokens.add(new Token(span.start(), span.end(), word, lemma, PartOfSpeech.UNKNOWN, -1, Relation.UNKNOWN));
        }
        return tokens;
    }
}
