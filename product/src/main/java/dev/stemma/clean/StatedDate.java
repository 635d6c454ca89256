package dev.stemma.clean;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A date and perhaps a time as an input states them, read into ISO 8601 with the precision that is given.
///
/// Where a date can be read two ways (`4/5/17`), it is read only when the language tag of the article names a country
/// with one custom, or a language that has only one; otherwise it stays unread.
///
/// @param value ISO 8601, as [dev.stemma.article.PublicationDate#value] wants it
record StatedDate(String value) {

    private static final int LONGEST = 200;

    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<!\\d)(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)(?:[T_ ]|$|\\D)?");
    private static final Pattern RUN_TOGETHER =
            Pattern.compile("(?<![\\d.])((?:19|20)\\d{2})(\\d{2})(\\d{2})(?:T?(\\d{2})(\\d{2})(?:\\d{2})?)?(?!\\d)");
    private static final Pattern DAY_MONTH_YEAR = Pattern.compile(
            "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|º|ª|\\.)?[ /-]{1,3}(?:de |of )?(\\p{L}{3,12})\\.?,?(?:[ /-]| de | del ){1,3}(\\d{4})(?!\\d)");
    private static final Pattern MONTH_DAY_YEAR =
            Pattern.compile("(?<!\\p{L})(\\p{L}{3,12})\\.?[ -](\\d{1,2})(?:st|nd|rd|th)?,?[ -]{1,2}(\\d{4})(?!\\d)");
    private static final Pattern YEAR_MONTH_DAY =
            Pattern.compile("(?<!\\d)(\\d{4})[ ,-]{1,2}(\\p{L}{3,12})\\.?[ -](\\d{1,2})(?!\\d)");
    private static final Pattern NUMBERS =
            Pattern.compile("(?<![\\d/.])(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4}|\\d{2})(?![\\d/])");
    private static final Pattern CJK = Pattern.compile("(\\d{4})[年년] ?(\\d{1,2})[月월] ?(\\d{1,2})[日일]");
    private static final Pattern MONTH_YEAR = Pattern.compile("(\\p{L}{3,12})\\.?,? (?:de )?(\\d{4})");
    private static final Pattern YEAR_MONTH = Pattern.compile("(\\d{4})-(\\d{2})");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");
    private static final Pattern LATER = Pattern.compile("(?i)(?:last )?(?:updated|modified|edited|revised)\\b");

    /// Reads a statement such as `Thursday, May 16, 2024 at 10:30 a.m. ET`.
    ///
    /// @param language the BCP 47 tag of the article, which may settle the order of day and month
    static Optional<StatedDate> read(String stated, Optional<String> language) {
        String line = Characters.oneLine(Characters.normalise(stated));
        String text = line.substring(0, Math.min(line.length(), LONGEST));
        Matcher later = LATER.matcher(text);
        if (later.find() && later.start() > 0) {
            Optional<StatedDate> published = find(text.substring(0, later.start()), language);
            if (published.isPresent()) {
                return published;
            }
        }
        return find(text, language);
    }

    /// Whether a statement looks like a day in numbers that can be read two ways.
    static boolean isAmbiguous(String stated, Optional<String> language) {
        return read(stated, language).isEmpty() && NUMBERS.matcher(stated).find();
    }

    private static Optional<StatedDate> find(String text, Optional<String> language) {
        Matcher matcher = YEAR_FIRST.matcher(text);
        if (matcher.find()) {
            return day(number(matcher, 1), number(matcher, 3), number(matcher, 4))
                    .map(day -> withTime(day, text, matcher.start(), matcher.end(4)));
        }
        Optional<StatedDate> words = inWords(text);
        if (words.isPresent()) {
            return words;
        }
        Matcher cjk = CJK.matcher(text);
        if (cjk.find()) {
            return day(number(cjk, 1), number(cjk, 2), number(cjk, 3))
                    .map(day -> withTime(day, text, cjk.start(), cjk.end()));
        }
        Matcher numbers = NUMBERS.matcher(text);
        if (numbers.find()) {
            return inNumbers(numbers, language).map(day -> withTime(day, text, numbers.start(), numbers.end()));
        }
        Matcher together = RUN_TOGETHER.matcher(text);
        if (together.find()) {
            return day(number(together, 1), number(together, 2), number(together, 3))
                    .map(day -> together.group(4) == null
                            ? new StatedDate(day)
                            : new StatedDate(day + "T" + together.group(4) + ":" + together.group(5) + ":00"
                                    + (text.endsWith("Z") ? "Z" : "")));
        }
        return withoutDay(text.strip());
    }

    private static Optional<StatedDate> inWords(String text) {
        for (Matcher matcher = DAY_MONTH_YEAR.matcher(text); matcher.find(); ) {
            OptionalInt month = MonthNames.month(matcher.group(2));
            if (month.isPresent()) {
                return day(number(matcher, 3), month.getAsInt(), number(matcher, 1))
                        .map(day -> withTime(day, text, matcher.start(), matcher.end()));
            }
        }
        for (Matcher matcher = MONTH_DAY_YEAR.matcher(text); matcher.find(); ) {
            OptionalInt month = MonthNames.month(matcher.group(1));
            if (month.isPresent()) {
                return day(number(matcher, 3), month.getAsInt(), number(matcher, 2))
                        .map(day -> withTime(day, text, matcher.start(), matcher.end()));
            }
        }
        for (Matcher matcher = YEAR_MONTH_DAY.matcher(text); matcher.find(); ) {
            OptionalInt month = MonthNames.month(matcher.group(2));
            if (month.isPresent()) {
                return day(number(matcher, 1), month.getAsInt(), number(matcher, 3))
                        .map(day -> withTime(day, text, matcher.start(), matcher.end()));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> inNumbers(Matcher matcher, Optional<String> language) {
        int first = number(matcher, 1);
        int second = number(matcher, 3);
        int year = number(matcher, 4);
        if (matcher.group(4).length() == 2) {
            year += year < 70 ? 2000 : 1900;
        }
        // Points stand between day, month and year in every country that uses them.
        boolean dayFirst = matcher.group(2).equals(".") || first > 12 || first == second;
        boolean monthFirst = !dayFirst && second > 12;
        if (!dayFirst && !monthFirst) {
            Optional<Boolean> custom = language.flatMap(StatedDate::dayFirstIn);
            if (custom.isEmpty()) {
                return Optional.empty();
            }
            dayFirst = custom.get();
        }
        return dayFirst ? day(year, second, first) : day(year, first, second);
    }

    /// English is written both ways, so its tag must name the country.
    private static Optional<Boolean> dayFirstIn(String tag) {
        String low = tag.toLowerCase(Locale.ROOT).replace('_', '-');
        if (low.equals("en-us")) {
            return Optional.of(false);
        }
        if (low.matches("en-(gb|ie|au|nz|in|za|pk|ng|ke)")) {
            return Optional.of(true);
        }
        return low.matches("(fr|de|es|it|pt|nl|pl|ru|uk|cs|sk|ro|el|tr|da|nb|id|vi)(-.*)?") && !low.equals("fr-ca")
                ? Optional.of(true)
                : Optional.empty();
    }

    private static Optional<StatedDate> withoutDay(String text) {
        Matcher yearMonth = YEAR_MONTH.matcher(text);
        if (yearMonth.matches() && number(yearMonth, 2) >= 1 && number(yearMonth, 2) <= 12) {
            return Optional.of(new StatedDate(text));
        }
        Matcher monthYear = MONTH_YEAR.matcher(text);
        if (monthYear.matches() && MonthNames.month(monthYear.group(1)).isPresent()) {
            int month = MonthNames.month(monthYear.group(1)).getAsInt();
            return Optional.of(new StatedDate(String.format(Locale.ROOT, "%s-%02d", monthYear.group(2), month)));
        }
        return YEAR.matcher(text).matches() ? Optional.of(new StatedDate(text)) : Optional.empty();
    }

    private static Optional<String> day(int year, int month, int day) {
        if (year < 1900 || year > 2100) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(year, month, day).toString());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /// The day with the time that stands behind it, or else before it.
    private static StatedDate withTime(String day, String text, int start, int end) {
        Optional<String> time = StatedTime.read(text.substring(end), LocalDate.parse(day))
                .or(() -> StatedTime.read(text.substring(0, start), LocalDate.parse(day)));
        return new StatedDate(time.map(found -> day + "T" + found).orElse(day));
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
