package dev.stemma.bench.examples;

import java.util.List;

/// One measured property of the reports, with what kept it from being whole.
///
/// @param name what was measured, such as `quotes.speaker`
/// @param metric the measure
/// @param value in [0, 1]
/// @param notes each thing that was wrong or missed, for people
record Outcome(String name, String metric, double value, List<String> notes) {

    Outcome {
        notes = List.copyOf(notes);
    }

    static Outcome f1(String name, Tally tally) {
        return new Outcome(name, "F1", tally.f1(), tally.notes());
    }

    static Outcome share(String name, Tally tally) {
        return new Outcome(name, "share right", tally.share(), tally.notes());
    }

    static Outcome recall(String name, Tally tally) {
        return new Outcome(name, "recall", tally.recall(), tally.notes());
    }

    static Outcome precision(String name, Tally tally) {
        return new Outcome(name, "precision", tally.precision(), tally.notes());
    }
}
