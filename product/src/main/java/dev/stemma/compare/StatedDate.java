package dev.stemma.compare;

import dev.stemma.annotate.date.DateMention;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What the words of a date say of the calendar by themselves, where the article's own day does not tell the rest:
/// "Friday", "14 April", "May 2013".
///
/// @param weekday as named, or as the full date has it
/// @param month as named
/// @param day of the month
/// @param year as written
record StatedDate(Optional<DayOfWeek> weekday, Optional<Month> month, Optional<Integer> day, Optional<Integer> year) {

    private static final Pattern WORD = Pattern.compile("\\p{L}{3,}|\\d+");
    private static final int LAST_DAY = 31;
    private static final int LETTERS = 3;

    /// What a mention says: its value where it has one, else its words.
    static StatedDate of(DateMention mention, String words) {
        Optional<LocalDate> known =
                Optional.of(mention).filter(Days::isDay).flatMap(Days::spanOf).map(Days.Span::from);
        return known.map(StatedDate::of).orElseGet(() -> read(words));
    }

    private static StatedDate of(LocalDate date) {
        return new StatedDate(
                Optional.of(date.getDayOfWeek()),
                Optional.of(date.getMonth()),
                Optional.of(date.getDayOfMonth()),
                Optional.of(date.getYear()));
    }

    private static StatedDate read(String words) {
        Optional<DayOfWeek> weekday = Optional.empty();
        Optional<Month> month = Optional.empty();
        Optional<Integer> day = Optional.empty();
        Optional<Integer> year = Optional.empty();
        Matcher matcher = WORD.matcher(words);
        while (matcher.find()) {
            String word = matcher.group();
            if (Character.isDigit(word.charAt(0))) {
                int number = word.length() <= 4 ? Integer.parseInt(word) : 0;
                if (word.length() == 4) {
                    year = Optional.of(number);
                } else if (number >= 1 && number <= LAST_DAY) {
                    day = Optional.of(number);
                }
            } else {
                weekday = weekday.or(() -> named(DayOfWeek.values(), word));
                month = month.or(() -> named(Month.values(), word));
            }
        }
        // A number without a month is an hour or a count.
        return new StatedDate(weekday, month, month.isEmpty() ? Optional.empty() : day, year);
    }

    private static <T extends Enum<T>> Optional<T> named(T[] values, String word) {
        String upper = word.toUpperCase(Locale.ROOT);
        return Stream.of(values)
                .filter(value -> value.name().equals(upper)
                        || (upper.length() >= LETTERS
                                && upper.length() <= LETTERS + 1
                                && value.name().startsWith(upper)))
                .findFirst();
    }

    /// Whether it names a day or a month at all.
    boolean saysSomething() {
        return weekday.isPresent() || month.isPresent() || year.isPresent();
    }

    /// Whether the two cannot be one day: another weekday, month, day of the month or year.
    boolean excludes(StatedDate other) {
        return differ(other, StatedDate::weekday)
                || differ(other, StatedDate::month)
                || differ(other, StatedDate::day)
                || differ(other, StatedDate::year);
    }

    /// Whether the two say one thing of the calendar in common and nothing that excludes the other.
    boolean agrees(StatedDate other) {
        return !excludes(other)
                && (both(other, StatedDate::weekday)
                        || both(other, StatedDate::month)
                        || both(other, StatedDate::day)
                        || both(other, StatedDate::year));
    }

    private <T> boolean both(StatedDate other, Function<StatedDate, Optional<T>> part) {
        return part.apply(this).isPresent() && part.apply(other).isPresent();
    }

    private <T> boolean differ(StatedDate other, Function<StatedDate, Optional<T>> part) {
        return both(other, part) && !part.apply(this).equals(part.apply(other));
    }

    /// Such as `2013-05-08`, `-05-08` or `FRIDAY`: the same for two ways of writing one day.
    String normalized() {
        if (month.isEmpty() && year.isEmpty()) {
            return weekday.map(Enum::name).orElse("");
        }
        StringBuilder form = new StringBuilder();
        year.ifPresent(form::append);
        month.ifPresent(value -> form.append(String.format(Locale.ROOT, "-%02d", value.getValue())));
        day.ifPresent(value -> form.append(String.format(Locale.ROOT, "-%02d", value)));
        return form.toString();
    }
}
