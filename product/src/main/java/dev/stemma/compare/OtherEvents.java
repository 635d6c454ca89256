package dev.stemma.compare;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Tells reports that follow one pattern from copies: the same agency writes of each day's shelling in the same words,
/// with other numbers, places and dates.
///
/// Where two texts lie days apart and the numbers, names and dates of many of their common sentences differ, they are
/// about two events, and nothing drifted.
final class OtherEvents {

    private static final int DAYS_APART = 4;
    private static final int LEAST_CHANGES = 3;

    /// Least share of the sentences the two have in common that differ so.
    private static final double LEAST_SHARE = 0.2;

    private final AsOf asOf;

    OtherEvents(StoryText text) {
        this.asOf = new AsOf(text);
    }

    /// The changes without those between reports of two events.
    List<Change> leaveOut(List<Change> changes, List<Descents.Descent> descents) {
        Map<String, Integer> shared = new HashMap<>();
        descents.forEach(descent -> shared.merge(pair(descent), 1, Integer::sum));
        Map<String, Integer> differ = new HashMap<>();
        changes.stream()
                .filter(OtherEvents::isOfTheEvent)
                .forEach(change -> differ.merge(pair(change.descent()), 1, Integer::sum));
        Set<String> apart = new HashSet<>();
        for (Descents.Descent descent : descents) {
            int others = differ.getOrDefault(pair(descent), 0);
            if (others >= LEAST_CHANGES
                    && others >= LEAST_SHARE * shared.getOrDefault(pair(descent), 0)
                    && daysApart(descent)) {
                apart.add(pair(descent));
            }
        }
        return changes.stream()
                .filter(change -> !apart.contains(pair(change.descent())))
                .toList();
    }

    private static boolean isOfTheEvent(Change change) {
        return switch (change.kind()) {
            case NUMBER, DATE, NAME -> !change.compatible();
            case QUOTE, ATTRIBUTION, HEDGE, NEGATION, WORDING -> false;
        };
    }

    private static String pair(Descents.Descent descent) {
        return descent.from().article() + ">" + descent.to().article();
    }

    private boolean daysApart(Descents.Descent descent) {
        Optional<LocalDate> from = asOf.published(descent.from());
        Optional<LocalDate> to = asOf.published(descent.to());
        return from.isPresent()
                && to.isPresent()
                && Math.abs(ChronoUnit.DAYS.between(from.get(), to.get())) > DAYS_APART;
    }
}
