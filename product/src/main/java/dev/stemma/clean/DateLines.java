package dev.stemma.clean;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Lines that say when an article was published or changed and nothing else: "Published: May 16, 2024 10:30 a.m. ET".
final class DateLines {

    private static final int LONGEST = 120;
    private static final Pattern SEPARATORS = Pattern.compile("[\\s,;:()\\[\\]/|•·–—+.-]+");
    private static final Set<String> ALLOWED = Set.of(
            "published",
            "publish",
            "posted",
            "updated",
            "update",
            "modified",
            "last",
            "first",
            "created",
            "date",
            "on",
            "at",
            "by",
            "this",
            "article",
            "story",
            "report",
            "post",
            "was",
            "is",
            "has",
            "been",
            "the",
            "of",
            "th",
            "st",
            "nd",
            "rd",
            "am",
            "pm",
            "a",
            "m",
            "p",
            "et",
            "est",
            "edt",
            "pt",
            "pst",
            "pdt",
            "ct",
            "cst",
            "cdt",
            "mt",
            "gmt",
            "utc",
            "bst",
            "ist",
            "cet",
            "cest",
            "msk",
            "jst",
            "local",
            "time",
            "hrs",
            "noon",
            "midnight",
            "t",
            "z",
            "uhr",
            "de",
            "del",
            "le",
            "du",
            "issue");
    private static final Set<String> DAYS = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "mon",
            "tue",
            "tues",
            "wed",
            "thu",
            "thur",
            "thurs",
            "fri",
            "sat",
            "sun",
            "today",
            "yesterday");

    private DateLines() {}

    /// Whether a paragraph holds nothing but a date or time with the words that introduce it.
    static boolean isDateLine(String paragraph) {
        if (paragraph.length() > LONGEST) {
            return false;
        }
        boolean number = false;
        boolean dated = false;
        for (String word : SEPARATORS.split(paragraph.toLowerCase(Locale.ROOT), -1)) {
            if (word.isEmpty()) {
                continue;
            }
            if (Character.isDigit(word.codePointAt(0))) {
                if (word.length() > 8) {
                    return false;
                }
                number = true;
                dated |= word.length() == 4 || word.endsWith("am") || word.endsWith("pm");
            } else if (MonthNames.month(word).isPresent() || DAYS.contains(word)) {
                dated = true;
            } else if (ALLOWED.contains(word)) {
                dated |= word.equals("updated") || word.equals("published") || word.equals("posted");
            } else {
                return false;
            }
        }
        return number && dated;
    }

    /// Whether the line says that it is about publication; a date alone in the middle of a text heads a part of it.
    static boolean saysPublished(String paragraph) {
        String low = paragraph.toLowerCase(Locale.ROOT);
        return low.contains("publish") || low.contains("posted") || low.contains("updated") || low.contains("modified");
    }

    /// The date in such a line, as it is written.
    static Optional<String> date(String paragraph) {
        return isDateLine(paragraph)
                        && StatedDate.read(paragraph, Optional.empty()).isPresent()
                ? Optional.of(paragraph)
                : Optional.empty();
    }
}
