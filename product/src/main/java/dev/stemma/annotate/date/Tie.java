package dev.stemma.annotate.date;

import dev.stemma.article.Passage;
import java.time.LocalDate;

/// Something an article says that ties the day of its publication to a known day of the calendar.
///
/// A score is the logarithm of how likely an article of a day is to say so, up to a constant.
sealed interface Tie {

    /// The known day.
    LocalDate date();

    /// Where the article says it.
    Passage passage();

    double score(LocalDate published);

    /// Whether what the article says is so on that day.
    boolean holds(LocalDate published);

    /// Whether it can date an article alone; others only help to choose among days.
    boolean decides();

    /// The reason in words.
    String reason();

    /// An article that says what cannot be so on its day errs, or is misread.
    double WRONG = -4;

    /// A day that the article states by month and day. What is told as past may be long ago (an inspection, an earlier
    /// accident): only in the opening of an article, which tells the news, does it lie near as a rule.
    record Stated(StoryDays.Day day, LocalDate date) implements Tie {

        private static final double NEAR_IN_OPENING = 0.85;
        private static final double NEAR = 0.4;

        @Override
        public Passage passage() {
            return day.passage();
        }

        @Override
        public double score(LocalDate published) {
            long age = published.toEpochDay() - date.toEpochDay();
            return switch (day.tense()) {
                case PAST -> {
                    double near = day.opening() ? NEAR_IN_OPENING : NEAR;
                    yield age < 0 ? WRONG - 1 : Math.log(near * Math.exp(-age / 2.0) + 0.02 * (1 - near));
                }
                case FUTURE -> age > 0 ? WRONG - 1 : Math.max(-1.5, 0.03 * age);
                case UNKNOWN -> Math.max(-2.5, -0.08 * Math.abs(age));
            };
        }

        @Override
        public boolean holds(LocalDate published) {
            long age = published.toEpochDay() - date.toEpochDay();
            return switch (day.tense()) {
                case PAST -> age >= 0 && age <= 7;
                case FUTURE -> age <= 0 && age >= -30;
                case UNKNOWN -> Math.abs(age) <= 7;
            };
        }

        @Override
        public boolean decides() {
            return day.opening();
        }

        @Override
        public String reason() {
            return "speaks of " + Values.day(date) + " in its own words";
        }
    }

    /// A weekday, or a word such as "yesterday", for what another sentence of the story dates.
    ///
    /// @param likeness of the two sentences, in [0, 1]
    record Linked(StoryDays.Day day, LocalDate date, double likeness) implements Tie {

        @Override
        public Passage passage() {
            return day.passage();
        }

        @Override
        public double score(LocalDate published) {
            if (!holds(published)) {
                return WRONG * Math.min(1, 2 * likeness);
            }
            return nearness(day, date, published);
        }

        @Override
        public boolean holds(LocalDate published) {
            return day.meantOn(published).equals(date);
        }

        @Override
        public boolean decides() {
            return true;
        }

        @Override
        public String reason() {
            return (day.weekday().isPresent() ? "its weekday is " : "its word for the day means ")
                    + Values.day(date)
                    + ", which the story dates";
        }
    }

    /// A weekday that is also that of the day which the story is about.
    record Agreeing(StoryDays.Day day, LocalDate date) implements Tie {

        private static final double WEIGHT = 0.3;

        @Override
        public Passage passage() {
            return day.passage();
        }

        @Override
        public double score(LocalDate published) {
            return holds(published) ? nearness(day, date, published) : WEIGHT * WRONG;
        }

        @Override
        public boolean holds(LocalDate published) {
            return day.meantOn(published).equals(date);
        }

        @Override
        public boolean decides() {
            return false;
        }

        @Override
        public String reason() {
            return "its weekday is that of " + Values.day(date) + ", the day the story is about";
        }
    }

    /// What the article opens with, and another sentence of the story dates.
    ///
    /// @param likeness of the two sentences, in [0, 1]
    record Told(StoryDays.Opening opening, LocalDate date, double likeness) implements Tie {

        @Override
        public Passage passage() {
            return opening.passage();
        }

        @Override
        public double score(LocalDate published) {
            long age = published.toEpochDay() - date.toEpochDay();
            double weight = Math.min(1, 2 * likeness);
            return weight
                    * switch (opening.tense()) {
                        case PAST, UNKNOWN -> age < 0 ? WRONG : Math.max(-2, -0.25 * age);
                        case FUTURE -> age > 0 ? WRONG : Math.max(-2, 0.1 * age);
                    };
        }

        @Override
        public boolean holds(LocalDate published) {
            long age = published.toEpochDay() - date.toEpochDay();
            return switch (opening.tense()) {
                case PAST, UNKNOWN -> age >= 0 && age <= 7;
                case FUTURE -> age <= 0;
            };
        }

        @Override
        public boolean decides() {
            return false;
        }

        @Override
        public String reason() {
            return "opens with what the story dates to " + Values.day(date);
        }
    }

    /// Of the days on which a weekday means the same day, the nearest: news is told at once. Nobody says "last Tuesday"
    /// on the day after.
    private static double nearness(StoryDays.Day day, LocalDate date, LocalDate published) {
        long distance = Math.abs(published.toEpochDay() - date.toEpochDay());
        double tooNear = !day.last() ? 0 : distance <= 1 ? -1.2 : distance == 2 ? -0.2 : 0;
        return tooNear - (day.opening() ? 0.3 : 0.12) * distance;
    }
}
