package dev.stemma.annotate.name;

import dev.stemma.language.TokenizedArticle;
import java.util.List;

/// Finds the names of an article, each for itself.
interface NameRecognizer {

    /// Names in reading order, not overlapping.
    List<RawName> recognize(TokenizedArticle article);
}
