package dev.stemma.lineage;

import dev.stemma.article.Passage;
import dev.stemma.language.Sentence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The text that shows traces of mechanical rewriting is the child: a sentence that begins in lower case, a
/// full stop without the space behind it or with one before it, a capital in the middle of a sentence on a
/// word that the same story writes small.
final class BrokenText implements DirectionRule {

    private static final double MOST = 3;
    /// Traces in a thousand words by which one text must exceed the other.
    private static final double LEAST = 2.5;

    @Override
    public List<Sign> weigh(AlignedPair pair, StoryReadings readings) {
        List<Passage> left = ownTraces(pair, pair.left());
        List<Passage> right = ownTraces(pair, pair.right());
        // Per thousand words, so that a long text is not suspected for its length.
        double leftRate = 1000.0 * left.size() / Math.max(200, pair.left().words.size());
        double rightRate =
                1000.0 * right.size() / Math.max(200, pair.right().words.size());
        double more = rightRate - leftRate;
        if (Math.abs(more) < LEAST) {
            return List.of();
        }
        double value = Math.max(-MOST, Math.min(MOST, more / 3));
        Witness child = value > 0 ? pair.right() : pair.left();
        List<Passage> shown = value > 0 ? right : left;
        return List.of(new Sign(
                DirectionFeature.BROKEN_TEXT,
                value,
                Evidence.Kind.TRANSLATION_TRACE,
                child.named() + " shows " + shown.size() + " traces of mechanical rewriting",
                shown));
    }

    /// The traces that the other text does not have word for word as well.
    private static List<Passage> ownTraces(AlignedPair pair, Witness witness) {
        float[] explained = pair.explainedOf(witness);
        return witness.traces().stream()
                .filter(trace -> {
                    int word = Math.min(witness.wordFrom(trace.start()), explained.length - 1);
                    return word < 0 || explained[word] < 1;
                })
                .toList();
    }

    /// Where a text is broken as a machine breaks it.
    static List<Passage> traces(Witness witness) {
        List<Passage> found = new ArrayList<>();
        String text = witness.text();
        for (Sentence sentence : witness.article.sentences()) {
            char first = text.charAt(sentence.start());
            if (Character.isLowerCase(first)) {
                found.add(witness.article.article().passage(sentence.start(), sentence.start() + 1));
            }
        }
        for (int i = 1; i + 1 < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '.') {
                continue;
            }
            boolean glued = Character.isLowerCase(text.charAt(i - 1)) && Character.isUpperCase(text.charAt(i + 1));
            boolean adrift = text.charAt(i - 1) == ' ' && text.charAt(i + 1) != '.';
            if (glued || adrift) {
                found.add(witness.article.article().passage(i, i + 1));
            }
        }
        addStrayCapitals(witness, found);
        found.sort(null);
        return found;
    }

    /// A word in capitals within a sentence that the same text elsewhere writes small, and that no name
    /// holds.
    private static void addStrayCapitals(Witness witness, List<Passage> found) {
        String text = witness.text();
        List<Witness.Word> words = witness.words;
        Set<String> writtenSmall = new HashSet<>();
        for (Witness.Word word : words) {
            if (Character.isLowerCase(text.charAt(word.start()))) {
                writtenSmall.add(word.text());
            }
        }
        for (int i = 1; i + 1 < words.size(); i++) {
            Witness.Word word = words.get(i);
            boolean lonely = Character.isLowerCase(text.charAt(words.get(i - 1).start()))
                    && !Character.isUpperCase(text.charAt(words.get(i + 1).start()));
            boolean within = words.get(i - 1).sentence() == word.sentence()
                    && text.substring(words.get(i - 1).end(), word.start()).equals(" ");
            if (within
                    && lonely
                    && Character.isUpperCase(text.charAt(word.start()))
                    && writtenSmall.contains(word.text())) {
                Passage passage = witness.article.article().passage(word.start(), word.end());
                if (witness.article.names().stream()
                        .noneMatch(name -> name.passage().overlaps(passage))) {
                    found.add(passage);
                }
            }
        }
    }
}
