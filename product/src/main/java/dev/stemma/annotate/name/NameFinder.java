package dev.stemma.annotate.name;

import dev.stemma.annotate.name.learned.NameModel;
import dev.stemma.language.PartOfSpeech;
import dev.stemma.language.TokenizedArticle;

/// Finds the names of an article and joins those of one bearer.
///
/// Safe for use by several threads.
public final class NameFinder {

    private final NameRecognizer learned = new LearnedNameRecognizer(NameModel.english());
    private final NameRecognizer plain = new CapitalNameRecognizer();

    /// The names of an article with their bearers: by the learned model where its words have parts of speech, which
    /// English has, elsewhere by capital letters alone.
    public ArticleNames find(TokenizedArticle article) {
        boolean tagged = article.sentences().stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .anyMatch(token -> token.partOfSpeech() != PartOfSpeech.UNKNOWN);
        NameRecognizer recognizer = tagged ? learned : plain;
        return new ArticleJoiner(article).join(recognizer.recognize(article));
    }
}
