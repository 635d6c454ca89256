package dev.stemma.annotate.date;

import dev.stemma.annotate.date.Meaning.Anchor;
import dev.stemma.annotate.date.Meaning.Calendar;
import dev.stemma.annotate.date.Meaning.Decade;
import dev.stemma.annotate.date.Meaning.Named;
import dev.stemma.annotate.date.Meaning.Shift;
import dev.stemma.annotate.date.Meaning.Unit;
import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;
import java.util.OptionalInt;

/// Gives the expressions of one article their values, in reading order.
///
/// In news, what leaves its year open is looked for around the article's date, before it or after it as the verbs
/// say. In a narrative of past years, it is looked for after the date told last. The two ways are those of
/// Strötgen and Gertz, "Multilingual and cross-domain temporal tagging" (2013).
final class Resolver {

    /// Days ahead that a month without a year is looked for where no verb tells.
    private static final int MOST_AHEAD = 130;

    private final Reference reference;
    private final boolean narrative;

    /// What was told last, what was told last with a month, and what with a day.
    private Context context = Context.NONE;

    private Context dated = Context.NONE;

    private Context onDay = Context.NONE;

    Resolver(Reference reference, boolean narrative) {
        this.reference = reference;
        this.narrative = narrative;
    }

    /// The value of the next expression, and the last day where it is a range of days; both empty where the texts do
    /// not tell.
    Resolved resolve(Found found) {
        Expression expression = found.expression();
        Resolved resolved = switch (expression.meaning()) {
            case Calendar calendar -> calendar(calendar, found);
            case Decade decade -> Resolved.of(decade(decade));
            case Meaning.Century century -> Resolved.of(Values.century(century.number(), century.bc()));
            case Shift shift -> shift(shift);
            case Named named -> named(named);
            case Meaning.Length length -> Resolved.of(Values.length(length.amount(), length.unit()));
            case Meaning.Repeated repeated -> Resolved.of(Values.repeated(repeated));
            case Meaning.EveryWeekday weekday -> Resolved.of("XXXX-WXX-" + weekday.weekday());
            case Meaning.Reference vague -> Resolved.of(vague.value());
            case Meaning.Feast feast -> feast(feast, found);
            case Meaning.TimeOfDay time -> timeOfDay(expression);
        };
        resolved.remember().ifPresent(told -> {
            context = told.at(found);
            dated = told.month().isPresent() ? context : dated;
            onDay = told.day().isPresent() ? context : onDay;
        });
        return resolved.withTime(expression);
    }

    /// A time of the day told last; "at night" is any night.
    private Resolved timeOfDay(Expression expression) {
        boolean any = expression.partOfDay().isPresent() && expression.to() == expression.from() + 1;
        if (any) {
            return Resolved.of("XXXX-XX-XX");
        }
        // a year told on the way ("built in 1991") leaves the day that the story is at
        Optional<LocalDate> day = narrative ? context.day() : onDay.day().filter(this::isNear);
        return day.map(Resolved::day).orElse(Resolved.NONE);
    }

    /// Whether a day is that of the news rather than of its background.
    private boolean isNear(LocalDate day) {
        return reference
                .day()
                .map(written -> Math.abs(written.toEpochDay() - day.toEpochDay()) <= 10)
                .orElse(true);
    }

    private Resolved calendar(Calendar calendar, Found found) {
        Calendar dated = calendar;
        if (calendar.year().isPresent()) {
            int year = calendar.year().getAsInt();
            int signed = calendar.bc() && year > 0 ? -year : year;
            dated = calendar.withYear(signed >= 0 && signed < 100 && !calendar.bc() ? century(signed) : signed, false);
        } else {
            OptionalInt year = openYear(calendar, found);
            if (calendar.weekday().isPresent() && calendar.month().isEmpty()) {
                return weekday(calendar.weekday().getAsInt(), found.tense());
            }
            if (calendar.day().isPresent() && calendar.month().isEmpty()) {
                return bareDay(calendar.day().getAsInt(), found.tense());
            }
            if (year.isEmpty()) {
                return Resolved.NONE;
            }
            dated = calendar.withYear(year.getAsInt(), false);
        }
        return written(dated);
    }

    /// A calendar whose year is known.
    private static Resolved written(Calendar calendar) {
        int year = calendar.year().orElseThrow();
        if (calendar.part().isPresent()) {
            return new Resolved(
                    Optional.of(Values.year(year) + "-" + calendar.part().get()),
                    Optional.empty(),
                    Optional.of(Context.of(year, OptionalInt.empty(), OptionalInt.empty())));
        }
        if (calendar.month().isEmpty()) {
            return new Resolved(
                    Optional.of(Values.year(year)),
                    Optional.empty(),
                    Optional.of(Context.of(year, OptionalInt.empty(), OptionalInt.empty())));
        }
        int month = calendar.month().getAsInt();
        if (calendar.day().isEmpty()) {
            return new Resolved(
                    Optional.of(Values.month(year, month)),
                    Optional.empty(),
                    Optional.of(Context.of(year, calendar.month(), OptionalInt.empty())));
        }
        Optional<String> value = Values.day(year, month, calendar.day().getAsInt());
        Optional<String> until = calendar.lastDay().isPresent()
                ? Values.day(year, month, calendar.lastDay().getAsInt())
                : Optional.empty();
        return new Resolved(value, until, value.map(day -> Context.of(year, calendar.month(), calendar.day())));
    }

    /// The year that a day, a month or a season without one falls into.
    private OptionalInt openYear(Calendar calendar, Found found) {
        if (calendar.month().isEmpty() && calendar.part().isEmpty()) {
            return OptionalInt.empty();
        }
        if (narrative || context.isDatedNear(found, reference)) {
            return narrativeYear(calendar);
        }
        if (reference.day().isEmpty()) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(yearAround(calendar, reference.day().get(), found.tense()));
    }

    /// The year of a month told next in a narrative: time goes on, and looks back at most some months. A year that is
    /// only mentioned on the way ("the plan of 1976") does not move the story there.
    private OptionalInt narrativeYear(Calendar calendar) {
        boolean aside = context.month().isEmpty() && !context.opens();
        if (aside && dated.year().isPresent()) {
            int next =
                    calendar.month().orElseGet(() -> middleMonth(calendar.part().orElse("")));
            int gap = next - dated.month().orElseThrow();
            if (gap >= -1 && gap <= 3) {
                return dated.year();
            }
            if (gap + 12 <= 3) {
                return OptionalInt.of(dated.year().getAsInt() + 1);
            }
        }
        return context.yearAfter(calendar);
    }

    /// The year that brings the month nearest to the day, on the side that the tense tells.
    private static int yearAround(Calendar calendar, LocalDate day, Tense tense) {
        // a winter is named by the year it begins in
        boolean winter = calendar.part().filter("WI"::equals).isPresent();
        int month = winter
                ? 12
                : calendar.month().orElseGet(() -> middleMonth(calendar.part().orElse("")));
        int date = calendar.day().orElse(15);
        boolean exact = calendar.day().isPresent();
        int year = day.getYear();
        long distance = monthDay(year, month, date).toEpochDay() - day.toEpochDay();
        boolean sameMonth = month == day.getMonthValue();
        return switch (tense) {
            case PAST -> exact ? (distance > 1 ? year - 1 : year) : (distance > 0 && !sameMonth ? year - 1 : year);
            case FUTURE -> exact ? (distance < -1 ? year + 1 : year) : (distance < 0 && !sameMonth ? year + 1 : year);
            // news looks back farther than ahead
            case UNKNOWN -> distance > MOST_AHEAD ? year - 1 : distance < MOST_AHEAD - 365 ? year + 1 : year;
        };
    }

    static int middleMonth(String part) {
        return switch (part) {
            case "SP" -> 4;
            case "SU" -> 7;
            case "FA" -> 10;
            case "WI" -> 1;
            case "Q1" -> 2;
            case "Q2", "H1" -> 5;
            case "Q3" -> 8;
            case "Q4", "H2" -> 11;
            default -> 6;
        };
    }

    private static LocalDate monthDay(int year, int month, int day) {
        return LocalDate.of(
                year, month, Math.min(day, month == 2 ? (Year.isLeap(year) ? 29 : 28) : day == 31 ? 30 : day));
    }

    private Resolved weekday(int weekday, Tense tense) {
        Optional<LocalDate> from = narrative ? context.day() : reference.day();
        if (from.isEmpty()) {
            return Resolved.NONE;
        }
        int ahead = Math.floorMod(weekday - from.get().getDayOfWeek().getValue(), 7);
        int steps = tense == Tense.FUTURE || ahead == 0 ? ahead : ahead - 7;
        return Resolved.day(from.get().plusDays(steps));
    }

    private Resolved bareDay(int day, Tense tense) {
        Optional<Context> told = context.month().isPresent() ? Optional.of(context) : Optional.empty();
        if (told.isPresent() && context.year().isPresent()) {
            return Values.day(context.year().getAsInt(), context.month().getAsInt(), day)
                    .map(value -> new Resolved(
                            Optional.of(value),
                            Optional.empty(),
                            Optional.of(Context.of(context.year().getAsInt(), context.month(), OptionalInt.of(day)))))
                    .orElse(Resolved.NONE);
        }
        if (narrative || reference.day().isEmpty()) {
            return Resolved.NONE;
        }
        LocalDate from = reference.day().get();
        LocalDate month = from.withDayOfMonth(1);
        if (day > from.getDayOfMonth() + 1 && tense == Tense.PAST) {
            month = month.minusMonths(1);
        } else if (day < from.getDayOfMonth() - 1 && tense == Tense.FUTURE) {
            month = month.plusMonths(1);
        }
        return day > month.lengthOfMonth() ? Resolved.NONE : Resolved.day(month.withDayOfMonth(day));
    }

    private Resolved feast(Meaning.Feast feast, Found found) {
        OptionalInt year =
                feast.year().isPresent() ? feast.year() : feast.holiday().knownYear();
        if (year.isEmpty()) {
            LocalDate typical = feast.holiday().in(reference.year().orElse(2000));
            year = openYear(
                    Calendar.ofMonth(
                            OptionalInt.empty(),
                            typical.getMonthValue(),
                            OptionalInt.of(typical.getDayOfMonth()),
                            OptionalInt.empty()),
                    found);
        }
        return year.isEmpty() || year.getAsInt() < 1
                ? Resolved.NONE
                : Resolved.day(feast.holiday().in(year.getAsInt()));
    }

    private Resolved shift(Shift shift) {
        if (shift.amount().isEmpty()) {
            return Resolved.of(shift.later() ? "FUTURE_REF" : "PAST_REF");
        }
        boolean told = shift.anchor() == Anchor.CONTEXT || narrative;
        if (narrative
                && shift.anchor() == Anchor.PUBLICATION
                && shift.unit() == Unit.DAY
                && shift.amount().getAsInt() == 0) {
            return Resolved.of("PRESENT_REF");
        }
        if (told && context.year().isPresent()) {
            return context.plus(shift.unit(), shift.amount().getAsInt());
        }
        return reference
                .day()
                .map(day -> Context.of(day).plus(shift.unit(), shift.amount().getAsInt()))
                .orElseGet(() -> yearOnly(shift));
    }

    /// "last year" when only the year of the article is known.
    private Resolved yearOnly(Shift shift) {
        return reference.year().isPresent() && shift.anchor() == Anchor.PUBLICATION && shift.unit() == Unit.YEAR
                ? Resolved.of(
                        Values.year(reference.year().getAsInt() + shift.amount().getAsInt()))
                : Resolved.NONE;
    }

    /// "last May", "next Thursday", "this summer", "the previous April".
    private Resolved named(Named named) {
        boolean told = named.anchor() == Anchor.CONTEXT || narrative;
        Optional<LocalDate> from = told ? context.day().or(context::firstDay) : reference.day();
        if (from.isEmpty()) {
            from = narrative ? Optional.empty() : reference.day();
        }
        if (from.isEmpty()) {
            return Resolved.NONE;
        }
        LocalDate day = from.get();
        Calendar name = named.name();
        if (name.weekday().isPresent()) {
            int ahead =
                    Math.floorMod(name.weekday().getAsInt() - day.getDayOfWeek().getValue(), 7);
            int steps = switch (named.steps()) {
                case -1 -> ahead == 0 ? -7 : ahead - 7;
                case 1 -> ahead == 0 ? 7 : ahead;
                // "this Thursday" lies in the week of the article
                default -> name.weekday().getAsInt() - day.getDayOfWeek().getValue();
            };
            return Resolved.day(day.plusDays(steps));
        }
        int month = name.month().orElseGet(() -> middleMonth(name.part().orElse("")));
        int year = switch (named.steps()) {
            case -1 -> month < day.getMonthValue() ? day.getYear() : day.getYear() - 1;
            case 1 -> month > day.getMonthValue() ? day.getYear() : day.getYear() + 1;
            default -> day.getYear();
        };
        return written(name.withYear(year, false));
    }

    private String decade(Decade decade) {
        if (decade.firstYear() >= 100 || decade.bc()) {
            return Values.decade(decade.firstYear(), decade.bc());
        }
        return Values.decade(century(decade.firstYear()), false);
    }

    /// The year that two digits stand for: the last one that is not ahead.
    private int century(int digits) {
        int last = narrative && context.year().isPresent() && context.year().getAsInt() > 0
                ? context.year().getAsInt() + 9
                : reference.year().orElse(2029);
        int year = last / 100 * 100 + digits;
        return year > last ? year - 100 : year;
    }
}
