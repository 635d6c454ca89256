package dev.stemma.annotate.date;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/// Reads times of day: "5:30 p.m.", "11 a.m. EST", "17:30", "1900 GMT", "noon", "12 o'clock", "5pm".
final class ClockReader {

    private final Cursor at;

    ClockReader(Cursor at) {
        this.at = at;
    }

    Optional<Expression> read(int i) {
        if (at.isAny(i, "noon", "midday")) {
            return Optional.of(time(i, i + 1, 12, 0));
        }
        if (at.is(i, "midnight")) {
            return Optional.of(time(i, i + 1, 0, 0));
        }
        Optional<int[]> clock = clock(at.lower(i));
        if (clock.isPresent()) {
            return withHalf(i, i + 1, clock.get()[0], clock.get()[1], true);
        }
        OptionalInt hour = at.digits(i, 1, 2);
        if (hour.isPresent() && hour.getAsInt() <= 12 && hour.getAsInt() > 0) {
            if (isOClock(i + 1)) {
                return withHalf(i, i + 4, hour.getAsInt(), 0, true);
            }
            OptionalInt minute = at.is(i + 1, ".") ? at.digits(i + 2, 2, 2) : OptionalInt.empty();
            if (minute.isPresent() && minute.getAsInt() < 60 && isHalf(i + 3)) {
                return withHalf(i, i + 3, hour.getAsInt(), minute.getAsInt(), false);
            }
            return withHalf(i, i + 1, hour.getAsInt(), 0, false);
        }
        OptionalInt military = at.digits(i, 4, 4);
        if (military.isPresent() && at.isAny(i + 1, "gmt", "utc", "hours", "hrs", "hr")) {
            int value = military.getAsInt();
            boolean real = value / 100 < 24 && value % 100 < 60;
            boolean leading = at.lower(i).startsWith("0") || at.isAny(i + 1, "gmt", "utc", "hrs", "hr");
            return real && leading ? Optional.of(time(i, i + 2, value / 100, value % 100)) : Optional.empty();
        }
        return Optional.empty();
    }

    /// `5:30` and `5:30pm`.
    private static Optional<int[]> clock(String text) {
        int colon = text.indexOf(':');
        if (colon < 1 || colon > 2 || text.length() < colon + 3 || text.length() > colon + 6) {
            return Optional.empty();
        }
        int hour = 0;
        for (int i = 0; i < colon; i++) {
            if (!Character.isDigit(text.charAt(i))) {
                return Optional.empty();
            }
            hour = hour * 10 + Character.digit(text.charAt(i), 10);
        }
        if (!Character.isDigit(text.charAt(colon + 1)) || !Character.isDigit(text.charAt(colon + 2))) {
            return Optional.empty();
        }
        int minute = Character.digit(text.charAt(colon + 1), 10) * 10 + Character.digit(text.charAt(colon + 2), 10);
        String rest = text.substring(colon + 3);
        if (hour > 23 || minute > 59) {
            return Optional.empty();
        }
        return switch (rest) {
            case "", "h", "hrs", "hr" -> Optional.of(new int[] {hour, minute});
            case "pm" -> Optional.of(new int[] {hour < 12 ? hour + 12 : hour, minute});
            case "am" -> Optional.of(new int[] {hour == 12 ? 0 : hour, minute});
            default -> Optional.empty();
        };
    }

    /// Adds "a.m." or "p.m." and a time zone; without one of them only `sure` times stand.
    private Optional<Expression> withHalf(int from, int next, int hour, int minute, boolean sure) {
        int end = next;
        int hours = hour;
        boolean half = false;
        if (isHalf(end)) {
            boolean afternoon = at.lower(end).startsWith("p");
            hours = afternoon ? (hour < 12 ? hour + 12 : hour) : (hour == 12 ? 0 : hour);
            half = true;
            end++;
        } else if (at.isAny(end, "hrs", "hr", "hours") && sure) {
            end++;
        }
        if (!half && !sure) {
            return Optional.empty();
        }
        return Optional.of(time(from, end, hours, minute));
    }

    private boolean isHalf(int i) {
        return at.isAny(i, "a.m.", "p.m.", "am", "pm", "a.m", "p.m");
    }

    private boolean isOClock(int i) {
        return at.is(i, "o") && at.isAny(i + 1, "'", "’") && at.is(i + 2, "clock");
    }

    private Expression time(int from, int to, int hour, int minute) {
        int end = to;
        if (at.isAny(end, "gmt", "utc", "est", "edt", "pst", "pdt", "cst", "cet", "bst", "et", "pt", "ist")
                && at.isCapitalised(end)) {
            end++;
        } else if (at.is(end, "local") && at.is(end + 1, "time")) {
            end += 2;
        } else if (at.isAny(end, "eastern", "pacific", "moscow", "beijing") && at.is(end + 1, "time")) {
            end += 2;
        }
        return Expression.of(from, end, new Meaning.TimeOfDay())
                .atClock(String.format(Locale.ROOT, "%02d:%02d", hour % 24, minute));
    }
}
