package dev.stemma.bench.tradition;

import dev.stemma.bench.tradition.text.Draft;
import java.util.List;

/// An event with reports of it that are independent of each other: the roots of traditions.
///
/// @param name unique among the events
/// @param day when the event was reported, as an ISO 8601 day
/// @param reports at least one
public record SeedEvent(String name, String day, List<Report> reports) {

    public SeedEvent {
        reports = List.copyOf(reports);
        if (reports.isEmpty()) {
            throw new IllegalArgumentException("an event needs a report: " + name);
        }
    }

    /// One independent report.
    public record Report(String outlet, Draft draft) {}
}
