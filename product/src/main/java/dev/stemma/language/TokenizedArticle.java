package dev.stemma.language;

import dev.stemma.article.Article;
import dev.stemma.article.Passage;
import java.util.List;

/// An article with its sentences.
///
/// @param article the article
/// @param sentences in reading order, not overlapping
public record TokenizedArticle(Article article, List<Sentence> sentences) {

    public TokenizedArticle {
        sentences = List.copyOf(sentences);
    }

    /// The passage of a sentence.
    public Passage passageOf(Sentence sentence) {
        return article.passage(sentence.start(), sentence.end());
    }

    /// The words of a sentence.
    public String textOf(Sentence sentence) {
        return article.text().substring(sentence.start(), sentence.end());
    }
}
