package dev.stemma.compare;

import dev.stemma.annotate.date.DateMention;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds dates that a statement changed.
final class DateDrift {

    /// Least share of matched words at which two statements tell of one happening.
    private static final double SOME_COPY = 0.45;

    /// Least share of the shorter statement's information at which two dates are of one happening.
    private static final double SAME_HAPPENING = 0.5;

    private final StoryText text;
    private final Subjects subjects;

    DateDrift(StoryText text) {
        this.text = text;
        this.subjects = new Subjects(text);
    }

    List<Change> find(Descents.Descent descent, TokenDiff diff) {
        List<Change> changes = new ArrayList<>();
        for (DateMention date : descent.from().dates()) {
            for (DateMention other : descent.to().dates()) {
                if (date.type() != other.type() || !isOnCalendar(date) || !isOnCalendar(other)) {
                    continue;
                }
                String before = text.textOf(date.passage());
                String after = text.textOf(other.passage());
                // The same words mean another day in an article of another date; nothing was changed.
                boolean sameWords = before.equalsIgnoreCase(after);
                boolean differ = !Days.overlap(date, other)
                        && !date.value().get().startsWith(other.value().get())
                        && !other.value().get().startsWith(date.value().get());
                boolean elsewhere = descent.to().dates().stream()
                        .anyMatch(third -> third.value().equals(date.value()) || Days.overlap(third, date));
                boolean sameHappening = diff.matched() >= SOME_COPY
                        || descent.from().sharedBits(descent.to())
                                >= SAME_HAPPENING
                                        * Math.min(
                                                descent.from().bits(),
                                                descent.to().bits())
                        || Surroundings.agree(descent, date.passage(), other.passage());
                if (!sameWords
                        && differ
                        && !elsewhere
                        && sameHappening
                        && Surroundings.layBeside(descent, diff, date.passage(), other.passage())) {
                    changes.add(new Change(
                            VariantKind.DATE,
                            false,
                            new Change.Side(before, date.value().get(), date.passage(), Optional.empty()),
                            new Change.Side(after, other.value().get(), other.passage(), Optional.empty()),
                            subjects.around(descent.from(), date.passage()),
                            descent,
                            0.8));
                }
            }
        }
        return changes;
    }

    /// "Former" and "now" are no dates.
    private static boolean isOnCalendar(DateMention date) {
        return date.value()
                .filter(value -> !value.isEmpty() && (Character.isDigit(value.charAt(0)) || value.charAt(0) == 'X'))
                .isPresent();
    }
}
