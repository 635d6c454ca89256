package dev.stemma.language;

import dev.stemma.article.Article;
import dev.stemma.language.grammar.EnglishGrammar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Splits articles into sentences and tokens, with grammar where the language has a model.
///
/// Tokens come first and grammar second: what a token is never depends on a model. Linear in the length of the text.
/// Safe for use by several threads.
public final class LanguageReader {

    private final LanguageIdentifier identifier = new LanguageIdentifier();
    private final Grammar english;
    private final Grammar other = new PlainGrammar(Optional.empty());

    /// A reader that knows the words of news at large.
    public LanguageReader() {
        this(new BackgroundFrequencies());
    }

    /// A reader whose lemmas follow other word frequencies: for building the table that comes with Stemma.
    public LanguageReader(BackgroundFrequencies usage) {
        this(new LearnedGrammar(EnglishGrammar.english(), new Lemmatizer(usage)));
    }

    private LanguageReader(Grammar english) {
        this.english = english;
    }

    /// A reader that finds sentences, tokens and lemmas without parts of speech and relations: many times quicker, and
    /// enough to tell what an article is about.
    public static LanguageReader withoutGrammar() {
        return new LanguageReader(new PlainGrammar(Optional.of(new Lemmatizer(BackgroundFrequencies.shared()))));
    }

    /// The article's sentences; its language is determined where it was not stated.
    public TokenizedArticle read(Article article) {
        List<SentenceSpan> spans = SentenceSplitter.split(article.text());
        Article known = article.language().equals("und")
                ? article.withLanguage(identifier.identify(article.text(), spans))
                : article;
        Grammar grammar = known.language().equals("en") || known.language().startsWith("en-") ? english : other;
        List<Sentence> sentences = new ArrayList<>(spans.size());
        for (SentenceSpan span : spans) {
            sentences.add(new Sentence(
                    sentences.size(),
                    span.paragraph(),
                    span.start(),
                    span.end(),
                    grammar.analyse(known.text(), span.tokens())));
        }
        return new TokenizedArticle(known, sentences);
    }
}
