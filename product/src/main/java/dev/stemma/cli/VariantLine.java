package dev.stemma.cli;

import dev.stemma.compare.Reading;
import dev.stemma.compare.Variant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// One difference in a line that can be read without having seen the page.
final class VariantLine {

    private static final int WIDTH = 80;

    private VariantLine() {}

    /// @param names of articles and lost sources by their ids
    static String of(Variant variant, Map<String, String> names) {
        List<Reading> readings = variant.readings();
        String first = readings.getFirst().value();
        String last = readings.getLast().value();
        String who = variant.introducedBy()
                .map(id -> TerminalText.shorten(names.getOrDefault(id, id), 24))
                .orElse("a copy");
        return switch (variant.verdict()) {
            case DRIFT ->
                readings.size() == 1
                        ? fit("  damaged   ", List.of(first), "", " in " + who)
                        : fit("  changed   ", List.of(first, last), " became ", " in " + who);
            case DISAGREEMENT ->
                fit("  disputed  ", List.of(first, last), " or ", readings.size() > 2 ? ", and others" : "");
            case UPDATE -> fit("  updated   ", List.of(first, last), ", later ", "");
            case COMPATIBLE -> fit("  same      ", List.of(first, last), " and ", "");
        };
    }

    /// The values share the room that the other words leave. Where it is too small to show that they differ, the
    /// words that both begin with are left out.
    private static String fit(String start, List<String> values, String between, String end) {
        int room = WIDTH - start.length() - end.length() - between.length() * (values.size() - 1);
        int each = room / values.size() - 2;
        int spare = values.stream()
                .mapToInt(value -> Math.max(0, each - value.length()))
                .sum();
        List<String> shown = shown(values, each + spare);
        if (shown.size() > 1 && shown.getFirst().equals(shown.getLast())) {
            int common = commonWords(values.getFirst(), values.getLast());
            shown = shown(
                    values.stream()
                            .map(value -> "... " + value.substring(common))
                            .toList(),
                    each);
        }
        return start + shown.stream().map(value -> "\"" + value + "\"").collect(Collectors.joining(between)) + end;
    }

    private static List<String> shown(List<String> values, int width) {
        return values.stream().map(value -> TerminalText.shorten(value, width)).toList();
    }

    /// How many characters both begin with, up to the end of a word.
    private static int commonWords(String left, String right) {
        int common = 0;
        for (int i = 0; i < Math.min(left.length(), right.length()) && left.charAt(i) == right.charAt(i); i++) {
            common = left.charAt(i) == ' ' ? i + 1 : common;
        }
        return common;
    }
}
