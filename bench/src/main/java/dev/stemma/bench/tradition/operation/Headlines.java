package dev.stemma.bench.tradition.operation;

import dev.stemma.bench.tradition.text.Words;
import java.util.List;

/// A new headline out of the first sentence.
public final class Headlines {

    private static final int MOST_WORDS = 12;

    private Headlines() {}

    /// Sometimes writes a new headline.
    public static Operation rewrite(double chance) {
        Operation anew = (draft, random) -> {
            String lead = Compression.hard(draft.statements().getFirst().text());
            List<String> words = List.of(Words.open(lead).split("\\s+"));
            String title = String.join(" ", words.subList(0, Math.min(MOST_WORDS, words.size())));
            return draft.withTitle(title.replaceAll("[,;:“”\"]+$", ""));
        };
        return anew.perhaps(chance);
    }
}
