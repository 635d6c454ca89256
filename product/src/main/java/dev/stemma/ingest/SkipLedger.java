package dev.stemma.ingest;

import dev.stemma.article.SkippedInput;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/// Hands on what was skipped. Of many entries or records that one file loses for the same reason, the first are
/// named and the rest counted, so that a damaged list of a million records does not drown the report.
final class SkipLedger {

    private static final int NAMED = 20;

    private final Consumer<Ingested> sink;
    private final Map<String, Integer> counts = new TreeMap<>();
    private String container = "";

    SkipLedger(Consumer<Ingested> sink) {
        this.sink = sink;
    }

    void skip(String name, String reason) {
        int mark = name.indexOf('!');
        container = mark < 0 ? name : name.substring(0, mark);
        if (counts.merge(reason, 1, Integer::sum) <= NAMED) {
            sink.accept(new Ingested.Skipped(new SkippedInput(name, reason)));
        }
    }

    /// Hands on the counts of what was not named.
    void close() {
        counts.forEach((reason, count) -> {
            if (count > NAMED) {
                sink.accept(new Ingested.Skipped(
                        new SkippedInput(container, (count - NAMED) + " more in it for the same reason: " + reason)));
            }
        });
        counts.clear();
    }
}
