package dev.stemma.clean;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A time of day as an input states it, with its zone where that is known.
final class StatedTime {

    private static final Pattern TIME = Pattern.compile(
            "(?<![\\d:])(\\d{1,2})(?:[:hH](\\d{2})(?::(\\d{2}))?(?:[.,]\\d{1,9})?)?\\s?([ap]\\.?m\\b\\.?)?"
                    + "\\s?\\(?(Z\\b|[+-]\\d{2}:?\\d{2}|(?:UTC|GMT)[+-]\\d{1,2}|\\p{Lu}{2,4}\\b)?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /// Abbreviations that mean one zone in news of the English-speaking world. `IST` and `CST` alone mean several;
    /// news that writes `CST` is American.
    private static final Map<String, String> ZONES = Map.ofEntries(
            Map.entry("GMT", "Z"),
            Map.entry("UTC", "Z"),
            Map.entry("Z", "Z"),
            Map.entry("EST", "-05:00"),
            Map.entry("EDT", "-04:00"),
            Map.entry("CST", "-06:00"),
            Map.entry("CDT", "-05:00"),
            Map.entry("MST", "-07:00"),
            Map.entry("MDT", "-06:00"),
            Map.entry("PST", "-08:00"),
            Map.entry("PDT", "-07:00"),
            Map.entry("BST", "+01:00"),
            Map.entry("CET", "+01:00"),
            Map.entry("CEST", "+02:00"),
            Map.entry("EET", "+02:00"),
            Map.entry("EEST", "+03:00"),
            Map.entry("MSK", "+03:00"),
            Map.entry("JST", "+09:00"),
            Map.entry("KST", "+09:00"),
            Map.entry("AEST", "+10:00"),
            Map.entry("AEDT", "+11:00"));

    /// Names of zones whose offset depends on the day.
    private static final Map<String, ZoneId> SEASONAL = Map.of(
            "ET", ZoneId.of("America/New_York"),
            "CT", ZoneId.of("America/Chicago"),
            "MT", ZoneId.of("America/Denver"),
            "PT", ZoneId.of("America/Los_Angeles"));

    private StatedTime() {}

    /// The first time in a text, as `10:30:00-04:00`, without an offset where the zone is not known.
    static Optional<String> read(String text, LocalDate day) {
        for (Matcher matcher = TIME.matcher(text); matcher.find(); ) {
            boolean half = matcher.group(4) != null;
            if (matcher.group(2) == null && !half) {
                continue;
            }
            int hour = Integer.parseInt(matcher.group(1));
            int minute = matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2));
            int second = matcher.group(3) == null ? 0 : Integer.parseInt(matcher.group(3));
            if (half && (hour < 1 || hour > 12)) {
                continue;
            }
            if (half) {
                hour = hour % 12 + (matcher.group(4).toLowerCase(Locale.ROOT).startsWith("p") ? 12 : 0);
            }
            if (hour > 23 || minute > 59 || second > 59) {
                continue;
            }
            LocalTime time = LocalTime.of(hour, minute, second);
            return Optional.of(String.format(Locale.ROOT, "%02d:%02d:%02d", hour, minute, second)
                    + offset(matcher.group(5), day, time));
        }
        return Optional.empty();
    }

    private static String offset(@org.jspecify.annotations.Nullable String zone, LocalDate day, LocalTime time) {
        if (zone == null) {
            return "";
        }
        String upper = zone.toUpperCase(Locale.ROOT);
        ZoneId seasonal = SEASONAL.get(upper);
        if (seasonal != null) {
            return seasonal.getRules().getOffset(day.atTime(time)).getId();
        }
        if (upper.matches("(UTC|GMT)[+-]\\d{1,2}")) {
            int hours = Integer.parseInt(upper.substring(3));
            return Math.abs(hours) > 14 ? "" : ZoneOffset.ofHours(hours).getId();
        }
        if (upper.startsWith("+") || upper.startsWith("-")) {
            String digits = upper.replace(":", "");
            int hours = Integer.parseInt(digits.substring(1, 3));
            int minutes = Integer.parseInt(digits.substring(3));
            boolean possible = hours <= 14 && minutes <= 59;
            return possible ? digits.substring(0, 3) + ":" + digits.substring(3) : "";
        }
        return ZONES.getOrDefault(upper, "");
    }
}
