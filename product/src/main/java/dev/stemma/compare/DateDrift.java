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
                if (differ(date, other)
                        && !standsIn(descent.to(), date)
                        && isOneHappening(descent, diff, date, other)
                        && Surroundings.layBeside(descent, diff, date.passage(), other.passage())) {
                    changes.add(new Change(
                            VariantKind.DATE,
                            false,
                            side(date),
                            side(other),
                            subjects.around(descent.from(), date.passage()),
                            descent,
                            0.8));
                }
            }
        }
        return changes;
    }

    private boolean differ(DateMention date, DateMention other) {
        // The same words mean another day in an article of another date; nothing was changed.
        if (text.textOf(date.passage()).equalsIgnoreCase(text.textOf(other.passage()))) {
            return false;
        }
        if (isOnCalendar(date) && isOnCalendar(other)) {
            return date.type() == other.type()
                    && !Days.overlap(date, other)
                    && !date.value().get().startsWith(other.value().get())
                    && !other.value().get().startsWith(date.value().get());
        }
        // Without a date of the article the words alone must exclude each other.
        return isCalendarTime(date) && isCalendarTime(other) && stated(date).excludes(stated(other));
    }

    /// Whether a statement gives a day as well.
    private boolean standsIn(Statement statement, DateMention date) {
        return statement.dates().stream()
                .anyMatch(third -> isOnCalendar(date)
                        ? third.value().equals(date.value()) || Days.overlap(third, date)
                        : stated(third).agrees(stated(date)));
    }

    private static boolean isOneHappening(
            Descents.Descent descent, TokenDiff diff, DateMention date, DateMention other) {
        double shorter = Math.min(descent.from().bits(), descent.to().bits());
        return diff.matched() >= SOME_COPY
                || descent.from().sharedBits(descent.to()) >= SAME_HAPPENING * shorter
                || Surroundings.agree(descent, date.passage(), other.passage());
    }

    private StatedDate stated(DateMention mention) {
        return StatedDate.of(mention, text.textOf(mention.passage()));
    }

    private Change.Side side(DateMention mention) {
        return new Change.Side(
                text.textOf(mention.passage()),
                mention.value().orElseGet(() -> stated(mention).normalized()),
                mention.passage(),
                mention.value().isEmpty() ? Optional.of(text.textOf(mention.passage())) : Optional.empty());
    }

    private static boolean isCalendarTime(DateMention mention) {
        return switch (mention.type()) {
            case DATE, TIME -> true;
            case DURATION, SET -> false;
        };
    }

    /// "Former" and "now" are no dates.
    private static boolean isOnCalendar(DateMention date) {
        return date.value()
                .filter(value -> !value.isEmpty() && (Character.isDigit(value.charAt(0)) || value.charAt(0) == 'X'))
                .isPresent();
    }
}
