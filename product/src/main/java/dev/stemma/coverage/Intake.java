package dev.stemma.coverage;

import dev.stemma.article.SkippedInput;
import dev.stemma.clean.Cleaned;
import dev.stemma.clean.Cleaner;
import dev.stemma.ingest.Ingested;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Cleans documents, a few at once on all threads, and hands them on in the order in which they came.
final class Intake {

    private static final int AT_ONCE = 64;

    /// Documents that wait hold so many characters at most, or are one.
    private static final long MOST_WAITING = 4_000_000;

    private final Cleaner cleaner = new Cleaner();
    private final Consumer<Taken> next;
    private final List<Ingested> waiting = new ArrayList<>();
    private long characters;

    /// What became of an input.
    sealed interface Taken {

        /// An article was in it.
        record Article(dev.stemma.article.Article article) implements Taken {}

        /// It cannot be used.
        record Skipped(SkippedInput skipped) implements Taken {}

        /// Cleaning it failed by an error in the program.
        record Failed(String input, Throwable cause) implements Taken {}
    }

    /// @param next is given what became of each input
    Intake(Consumer<Taken> next) {
        this.next = next;
    }

    /// Takes an input, to hand it on now or soon.
    void take(Ingested ingested) {
        waiting.add(ingested);
        if (ingested instanceof Ingested.Document(var document)) {
            characters += document.content().length();
        }
        if (waiting.size() == AT_ONCE || characters > MOST_WAITING) {
            finish();
        }
    }

    /// Hands on what still waits.
    void finish() {
        waiting.parallelStream().map(this::taken).toList().forEach(next);
        waiting.clear();
        characters = 0;
    }

    private Taken taken(Ingested ingested) {
        return switch (ingested) {
            case Ingested.Skipped(SkippedInput skipped) -> new Taken.Skipped(skipped);
            case Ingested.Document(var document) ->
                switch (Outcome.of(() -> cleaner.clean(document))) {
                    case Outcome.Done<Cleaned>(Cleaned.Found(var article)) -> new Taken.Article(article);
                    case Outcome.Done<Cleaned>(Cleaned.Skipped(SkippedInput skipped)) -> new Taken.Skipped(skipped);
                    case Outcome.Failed<Cleaned>(Throwable cause) -> new Taken.Failed(document.input(), cause);
                };
        };
    }
}
