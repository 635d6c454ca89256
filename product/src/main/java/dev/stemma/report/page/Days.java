package dev.stemma.report.page;

import dev.stemma.article.Article;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Dates as a reader is shown them, with the precision they have.
final class Days {

    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    private Days() {}

    /// The day of publication in words, and whether it was inferred.
    static String of(Article article) {
        return article.published()
                .map(date -> inWords(date.value()) + (date.inferred() ? ", inferred" : ""))
                .orElse("undated");
    }

    /// As [#of], short enough for a box: "8 Oct 2024, 19:10".
    static String brief(Article article) {
        String words = of(article);
        for (String month : MONTHS) {
            words = words.replace(month, month.substring(0, 3));
        }
        return words;
    }

    /// The day of an ISO 8601 value that is exact to the day.
    static Optional<LocalDate> day(String value) {
        if (value.length() < 10 || !value.substring(0, 10).matches("\\d{4}-\\d{2}-\\d{2}")) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(value.substring(0, 10)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /// "12 May 2031, 14:05", "12 May 2031", "May 2031", "2031"; any other value as it is.
    static String inWords(String value) {
        Optional<LocalDate> day = day(value);
        if (day.isPresent()) {
            String time = value.length() >= 16 && value.charAt(10) == 'T' ? ", " + value.substring(11, 16) : "";
            return full(day.get()) + time;
        }
        if (value.matches("\\d{4}-(0[1-9]|1[0-2])")) {
            YearMonth month = YearMonth.parse(value);
            return MONTHS.get(month.getMonthValue() - 1) + " " + month.getYear();
        }
        return other(value);
    }

    /// Values of TIMEX3 that are no ISO 8601 date.
    private static String other(String value) {
        if (value.matches("\\d{4}-W\\d{2}")) {
            return "week " + Integer.parseInt(value.substring(6)) + " of " + value.substring(0, 4);
        }
        if (value.matches("\\d{3}")) {
            return value + "0s";
        }
        if (value.matches("\\d{4}-(SP|SU|FA|WI)")) {
            String season = switch (value.substring(5)) {
                case "SP" -> "spring";
                case "SU" -> "summer";
                case "FA" -> "autumn";
                default -> "winter";
            };
            return season + " " + value.substring(0, 4);
        }
        return value;
    }

    /// "12 May 2031", "12–15 May 2031", "30 May – 2 June 2031".
    static String range(String from, String to) {
        Optional<LocalDate> first = day(from);
        Optional<LocalDate> last = day(to);
        if (first.isEmpty() || last.isEmpty()) {
            return from.equals(to) ? inWords(from) : inWords(from) + " – " + inWords(to);
        }
        return range(first.get(), last.get());
    }

    static String range(LocalDate first, LocalDate last) {
        if (first.equals(last)) {
            return full(first);
        }
        if (YearMonth.from(first).equals(YearMonth.from(last))) {
            return first.getDayOfMonth() + "–" + full(last);
        }
        return (first.getYear() == last.getYear() ? brief(first) : full(first)) + " – " + full(last);
    }

    /// "12 May".
    static String brief(LocalDate day) {
        return day.getDayOfMonth() + " " + MONTHS.get(day.getMonthValue() - 1).substring(0, 3);
    }

    private static String full(LocalDate day) {
        return day.getDayOfMonth() + " " + MONTHS.get(day.getMonthValue() - 1) + " " + day.getYear();
    }

    /// Days in at most `most` groups of neighbours, cut where the gaps are widest; each group in order.
    ///
    /// @param days sorted, without repetition
    static List<List<LocalDate>> groups(List<LocalDate> days, int most) {
        List<Integer> cuts = IntStream.range(1, days.size())
                .boxed()
                .sorted(Comparator.comparingLong((Integer i) -> -ChronoUnit.DAYS.between(days.get(i - 1), days.get(i)))
                        .thenComparing(i -> i))
                .limit(Math.max(0, most - 1))
                .sorted()
                .toList();
        ArrayList<List<LocalDate>> groups = new ArrayList<>();
        int from = 0;
        for (int cut : cuts) {
            groups.add(days.subList(from, cut));
            from = cut;
        }
        groups.add(days.subList(from, days.size()));
        return groups;
    }
}
