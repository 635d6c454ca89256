package dev.stemma.annotate.name;

import dev.stemma.annotate.name.learned.FoundName;
import dev.stemma.annotate.name.learned.NameModel;
import dev.stemma.language.Token;
import dev.stemma.language.TokenizedArticle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Recognises names by the learned model; titles before a person's name are found by their words.
final class LearnedNameRecognizer implements NameRecognizer {

    private final NameModel model;

    LearnedNameRecognizer(NameModel model) {
        this.model = model;
    }

    @Override
    public List<RawName> recognize(TokenizedArticle article) {
        List<RawName> names = new ArrayList<>();
        for (FoundName found : model.find(article.sentences())) {
            List<Token> tokens = article.sentences().get(found.sentence()).tokens();
            NameType type = NameType.valueOf(found.type());
            int from = found.from();
            if (type == NameType.PERSON) {
                while (from + 1 < found.to()
                        && Titles.isHonorific(tokens.get(from).text())) {
                    from++;
                }
            }
            List<String> title = type == NameType.PERSON ? titleBefore(tokens, from) : List.of();
            String text = article.article()
                    .text()
                    .substring(
                            tokens.get(from).start(), tokens.get(found.to() - 1).end());
            names.add(new RawName(
                    found.sentence(), from, found.to(), text, type, isCertain(type, found.to() - from, title), title));
        }
        return names;
    }

    /// A single word may be a surname that the model took for something else; the other names of the article decide.
    private static boolean isCertain(NameType type, int words, List<String> title) {
        return words > 1 || type == NameType.PEOPLE || !title.isEmpty();
    }

    private static List<String> titleBefore(List<Token> tokens, int from) {
        List<String> title = new ArrayList<>();
        for (int i = from - 1; i >= 0; i--) {
            String word = Titles.plain(tokens.get(i).text());
            boolean part = !title.isEmpty() && Titles.isPart(word);
            if (!Titles.isTitle(word) && !part) {
                break;
            }
            title.add(word);
        }
        Collections.reverse(title);
        return title;
    }
}
