package dev.stemma.annotate.name.learned;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The words of an article's sentences, and how each capitalised word is used in the rest of the article: a writer
/// names a bearer in full once, and what stands around one mention helps to read the others.
public final class ArticleWords {

    private static final int OCCURRENCES = 6;

    final List<NameWords> sentences;
    private final Map<Integer, Usage> usage = new HashMap<>();

    /// One word's use in the article.
    static final class Usage {
        int capitalInside;
        int capitalFirst;
        int small;
        final List<Place> places = new ArrayList<>();
    }

    /// A place of a capitalised word.
    record Place(int sentence, int word) {}

    /// The article that these sentences make up.
    public ArticleWords(List<NameWords> sentences) {
        this.sentences = List.copyOf(sentences);
        for (int s = 0; s < sentences.size(); s++) {
            NameWords words = sentences.get(s);
            for (int i = 0; i < words.size; i++) {
                Usage of = usage.computeIfAbsent(words.lower[i], k -> new Usage());
                if (!words.capital[i]) {
                    of.small++;
                    continue;
                }
                if (words.shouting) {
                    continue;
                }
                if (i == 0) {
                    of.capitalFirst++;
                } else {
                    of.capitalInside++;
                }
                if (of.places.size() < OCCURRENCES) {
                    of.places.add(new Place(s, i));
                }
            }
        }
    }

    /// The sentences.
    public List<NameWords> sentences() {
        return sentences;
    }

    Usage usage(int lower) {
        Usage found = usage.get(lower);
        return found == null ? new Usage() : found;
    }
}
