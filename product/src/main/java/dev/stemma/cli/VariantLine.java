package dev.stemma.cli;

import dev.stemma.compare.Reading;
import dev.stemma.compare.Variant;
import java.util.List;
import java.util.Map;

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
                .map(id -> TerminalText.shorten(names.getOrDefault(id, id), 26))
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

    /// The values share the room that the other words leave.
    private static String fit(String start, List<String> values, String between, String end) {
        int room = WIDTH - start.length() - end.length() - between.length() * (values.size() - 1);
        int each = room / values.size() - 2;
        int spare = values.stream()
                .mapToInt(value -> Math.max(0, each - value.length()))
                .sum();
        StringBuilder line = new StringBuilder(start);
        for (int i = 0; i < values.size(); i++) {
            line.append(i == 0 ? "" : between);
            line.append('"')
                    .append(TerminalText.shorten(values.get(i), each + spare))
                    .append('"');
        }
        return line.append(end).toString();
    }
}
