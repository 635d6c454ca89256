package dev.stemma.annotate.kind;

import dev.stemma.annotate.kind.ArticleKind.Form;
import dev.stemma.article.Passage;
import java.util.List;

/// One sign for, or with a negative weight against, a kind of article.
///
/// @param form the kind
/// @param weight how much it counts; signs that add up to 1 make a kind
/// @param text the sign in words
/// @param passages where it stands; a few of them where there are many
record Sign(Form form, double weight, String text, List<Passage> passages) {

    private static final int MOST_PASSAGES = 12;

    Sign {
        passages = passages.size() > MOST_PASSAGES
                ? List.copyOf(passages.subList(0, MOST_PASSAGES))
                : List.copyOf(passages);
    }
}
