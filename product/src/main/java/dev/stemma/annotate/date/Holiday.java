package dev.stemma.annotate.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// Holidays and named days of news English whose date a year fixes.
enum Holiday {
    NEW_YEARS_DAY,
    NEW_YEARS_EVE,
    MARTIN_LUTHER_KING_DAY,
    VALENTINES_DAY,
    PRESIDENTS_DAY,
    ST_PATRICKS_DAY,
    GOOD_FRIDAY,
    EASTER,
    EASTER_MONDAY,
    MAY_DAY,
    VICTORY_DAY,
    MEMORIAL_DAY,
    INDEPENDENCE_DAY,
    LABOR_DAY,
    COLUMBUS_DAY,
    HALLOWEEN,
    ELECTION_DAY,
    VETERANS_DAY,
    THANKSGIVING,
    CHRISTMAS_EVE,
    CHRISTMAS,
    BOXING_DAY,
    SEPTEMBER_11,
    D_DAY;

    private static final Map<String, Holiday> NAMES = Map.ofEntries(
            Map.entry("new year's day", NEW_YEARS_DAY),
            Map.entry("new year's eve", NEW_YEARS_EVE),
            Map.entry("martin luther king jr. day", MARTIN_LUTHER_KING_DAY),
            Map.entry("martin luther king day", MARTIN_LUTHER_KING_DAY),
            Map.entry("mlk day", MARTIN_LUTHER_KING_DAY),
            Map.entry("valentine's day", VALENTINES_DAY),
            Map.entry("presidents' day", PRESIDENTS_DAY),
            Map.entry("presidents day", PRESIDENTS_DAY),
            Map.entry("st. patrick's day", ST_PATRICKS_DAY),
            Map.entry("good friday", GOOD_FRIDAY),
            Map.entry("easter", EASTER),
            Map.entry("easter sunday", EASTER),
            Map.entry("easter monday", EASTER_MONDAY),
            Map.entry("may day", MAY_DAY),
            Map.entry("victory day", VICTORY_DAY),
            Map.entry("memorial day", MEMORIAL_DAY),
            Map.entry("independence day", INDEPENDENCE_DAY),
            Map.entry("fourth of july", INDEPENDENCE_DAY),
            Map.entry("july fourth", INDEPENDENCE_DAY),
            Map.entry("labor day", LABOR_DAY),
            Map.entry("columbus day", COLUMBUS_DAY),
            Map.entry("halloween", HALLOWEEN),
            Map.entry("election day", ELECTION_DAY),
            Map.entry("veterans day", VETERANS_DAY),
            Map.entry("armistice day", VETERANS_DAY),
            Map.entry("thanksgiving day", THANKSGIVING),
            Map.entry("thanksgiving", THANKSGIVING),
            Map.entry("christmas eve", CHRISTMAS_EVE),
            Map.entry("christmas day", CHRISTMAS),
            Map.entry("christmas", CHRISTMAS),
            Map.entry("boxing day", BOXING_DAY),
            Map.entry("9 / 11", SEPTEMBER_11),
            Map.entry("d - day", D_DAY));

    /// The longest name has seven pieces: "Martin Luther King Jr. Day", "New Year ' s Eve".
    static final int MOST_PIECES = 6;

    /// The holiday of that name, in lower case, pieces joined by blanks and apostrophes closed up.
    static Optional<Holiday> named(String name) {
        return Optional.ofNullable(NAMES.get(name));
    }

    /// The year that the name alone fixes.
    OptionalInt knownYear() {
        return switch (this) {
            case SEPTEMBER_11 -> OptionalInt.of(2001);
            case D_DAY -> OptionalInt.of(1944);
            default -> OptionalInt.empty();
        };
    }

    /// Its date in a year.
    LocalDate in(int year) {
        return switch (this) {
            case NEW_YEARS_DAY -> LocalDate.of(year, 1, 1);
            case NEW_YEARS_EVE -> LocalDate.of(year, 12, 31);
            case MARTIN_LUTHER_KING_DAY -> nth(year, Month.JANUARY, 3, DayOfWeek.MONDAY);
            case VALENTINES_DAY -> LocalDate.of(year, 2, 14);
            case PRESIDENTS_DAY -> nth(year, Month.FEBRUARY, 3, DayOfWeek.MONDAY);
            case ST_PATRICKS_DAY -> LocalDate.of(year, 3, 17);
            case GOOD_FRIDAY -> easter(year).minusDays(2);
            case EASTER -> easter(year);
            case EASTER_MONDAY -> easter(year).plusDays(1);
            case MAY_DAY -> LocalDate.of(year, 5, 1);
            case VICTORY_DAY -> LocalDate.of(year, 5, 9);
            case MEMORIAL_DAY -> LocalDate.of(year, 5, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY));
            case INDEPENDENCE_DAY -> LocalDate.of(year, 7, 4);
            case LABOR_DAY -> nth(year, Month.SEPTEMBER, 1, DayOfWeek.MONDAY);
            case COLUMBUS_DAY -> nth(year, Month.OCTOBER, 2, DayOfWeek.MONDAY);
            case HALLOWEEN -> LocalDate.of(year, 10, 31);
            case ELECTION_DAY -> nth(year, Month.NOVEMBER, 1, DayOfWeek.MONDAY).plusDays(1);
            case VETERANS_DAY -> LocalDate.of(year, 11, 11);
            case THANKSGIVING -> nth(year, Month.NOVEMBER, 4, DayOfWeek.THURSDAY);
            case CHRISTMAS_EVE -> LocalDate.of(year, 12, 24);
            case CHRISTMAS -> LocalDate.of(year, 12, 25);
            case BOXING_DAY -> LocalDate.of(year, 12, 26);
            case SEPTEMBER_11 -> LocalDate.of(year, 9, 11);
            case D_DAY -> LocalDate.of(year, 6, 6);
        };
    }

    private static LocalDate nth(int year, Month month, int ordinal, DayOfWeek day) {
        return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(ordinal, day));
    }

    /// Easter Sunday of the Gregorian calendar (Meeus, "Astronomical Algorithms", 1991, chapter 8).
    private static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = b / 4;
        int e = b % 4;
        int f = (b + 8) / 25;
        int g = (b - f + 1) / 3;
        int h = (19 * a + b - d - g + 15) % 30;
        int i = c / 4;
        int k = c % 4;
        int l = (32 + 2 * e + 2 * i - h - k) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int month = (h + l - 7 * m + 114) / 31;
        int day = (h + l - 7 * m + 114) % 31 + 1;
        return LocalDate.of(year, month, day);
    }
}
