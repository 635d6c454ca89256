package dev.stemma.annotate.quantity;

import dev.stemma.article.Article;
import dev.stemma.article.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Gives the members of a list what is said once at its end: "22 children, 6 teachers killed".
final class Predicates {

    private Predicates() {}

    static List<Quantity> shared(Article article, List<Quantity> quantities) {
        List<Quantity> shared = new ArrayList<>(quantities);
        for (int i = shared.size() - 2; i >= 0; i--) {
            Quantity quantity = shared.get(i);
            Quantity next = shared.get(i + 1);
            Optional<Passage> thing = quantity.aboutPassage();
            if (quantity.kind() != Quantity.Kind.CARDINAL || next.kind() != Quantity.Kind.CARDINAL || thing.isEmpty()) {
                continue;
            }
            String gap = article.text()
                    .substring(
                            thing.get().end(),
                            Math.max(thing.get().end(), next.passage().start()))
                    .strip();
            String fate = lastWord(next.about());
            if ((gap.equals(",") || gap.equals("and") || gap.equals(", and"))
                    && NounWords.isPredicate(fate)
                    && !NounWords.isPredicate(lastWord(quantity.about()))) {
                shared.set(i, quantity.withAbout(quantity.about().orElse("") + " " + fate));
            }
        }
        return shared;
    }

    private static String lastWord(Optional<String> about) {
        String words = about.orElse("");
        return words.substring(words.lastIndexOf(' ') + 1);
    }
}
