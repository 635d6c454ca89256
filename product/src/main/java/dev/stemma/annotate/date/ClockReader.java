package dev.stemma.annotate.date;

import dev.stemma.annotate.numeral.Numeral;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/// Reads times of day: "5:30 p.m.", "4.40am", "11 a.m. EST", "17:30", "1900 GMT", "noon", "12 o'clock", "5pm",
/// "twenty past five".
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
        Optional<int[]> dotted = dotted(at.lower(i));
        if (dotted.isPresent() && isHalf(i + 1)) {
            return withHalf(i, i + 1, dotted.get()[0], dotted.get()[1], false);
        }
        Optional<Expression> worded = worded(i);
        if (worded.isPresent()) {
            return worded;
        }
        OptionalInt hour = at.digits(i, 1, 2);
        if (hour.isPresent() && hour.getAsInt() <= 12 && hour.getAsInt() > 0) {
            if (isOClock(i + 1)) {
                // what counts something ("the 12 o'clock plan") is no time, but a damaged number or a name
                if (at.isNoun(i + 4)) {
                    return Optional.empty();
                }
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

    /// `4.40`, which only "am" or "pm" behind it makes a time.
    private static Optional<int[]> dotted(String text) {
        int dot = text.indexOf('.');
        if (dot < 1
                || dot > 2
                || text.length() != dot + 3
                || !isDigits(text.substring(0, dot) + text.substring(dot + 1))) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(text.substring(0, dot));
        int minute = Integer.parseInt(text.substring(dot + 1));
        return hour <= 12 && minute < 60 ? Optional.of(new int[] {hour, minute}) : Optional.empty();
    }

    private static boolean isDigits(String text) {
        return text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /// "twenty past five", "a quarter to six", "half past seven", "six o'clock", and "seven" before "tonight".
    private Optional<Expression> worded(int i) {
        OptionalInt bare = hourAt(i);
        if (bare.isPresent() && at.is(i + 1, "tonight") && at.isAny(i - 1, "at", "by", "until", "from", "till")) {
            return Optional.of(time(i, i + 1, bare.getAsInt(), 0));
        }
        if (bare.isPresent() && isOClock(i + 1) && !at.isNoun(i + 4)) {
            return withHalf(i, i + 4, bare.getAsInt(), 0, true);
        }
        int start = at.is(i, "a") ? i + 1 : i;
        Optional<Numeral> number = at.number(start)
                .filter(found -> found.kind() == Numeral.Kind.CARDINAL
                        && found.inWords()
                        && found.value().intValue() <= 29);
        int minutes = at.is(start, "half") ? 30 : at.is(start, "quarter") ? 15 : -1;
        int joint = start + 1;
        if (minutes < 0 && start == i && number.isPresent()) {
            minutes = number.get().value().intValue();
            joint = number.get().to();
        }
        OptionalInt hour = hourAt(joint + 1);
        boolean ends = hour.isPresent()
                && (!at.isWord(joint + 2)
                        || Words.PARTS_OF_DAY.containsKey(at.lower(joint + 2))
                        || at.isAny(
                                joint + 2,
                                "on",
                                "in",
                                "the",
                                "yesterday",
                                "today",
                                "tonight",
                                "when",
                                "and",
                                "as",
                                "he",
                                "she",
                                "they",
                                "a",
                                "local",
                                "that",
                                "this"));
        if (minutes < 0 || !ends || !at.isAny(joint, "past", "to") || (minutes == 30 && at.is(joint, "to"))) {
            return Optional.empty();
        }
        // "two to five people" is a range; times are told in steps of five
        if (minutes % 5 != 0
                || (at.is(joint, "to") && minutes < hour.getAsInt() && minutes < 10 && at.isNoun(joint + 2))) {
            return Optional.empty();
        }
        boolean before = at.is(joint, "to");
        if (before
                && !at.isAny(
                        i - 1, "at", "by", "until", "from", "since", "around", "about", "before", "after", "until")) {
            return Optional.empty();
        }
        int full = before ? hour.getAsInt() - 1 : hour.getAsInt();
        return withHalf(i, joint + 2, full, before ? 60 - minutes : minutes, true);
    }

    /// An hour of the clock in words or digits.
    private OptionalInt hourAt(int i) {
        return at.number(i)
                .filter(found -> found.kind() == Numeral.Kind.CARDINAL
                        && found.to() == i + 1
                        && found.value().stripTrailingZeros().scale() <= 0
                        && found.value().intValue() >= 1
                        && found.value().intValue() <= 12)
                .map(found -> OptionalInt.of(found.value().intValue()))
                .orElse(OptionalInt.empty());
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
