package dev.stemma.cli;

import dev.stemma.compare.Reading;
import dev.stemma.compare.Variant;
import dev.stemma.compare.VariantKind;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// One difference in a line that can be read without having seen the page.
final class VariantLine {

    private static final int WIDTH = 80;
    private static final int LONGEST_NAME = 24;
    private static final int LONGEST_SUBJECT = 24;

    private VariantLine() {}

    /// @param names of articles and lost sources by their ids
    static String of(Variant variant, Map<String, String> names) {
        List<Reading> readings = variant.readings();
        String first = readings.getFirst().value();
        String last = readings.getLast().value();
        String who = variant.introducedBy()
                .map(id -> named(names.getOrDefault(id, id)))
                .orElse("a copy");
        return switch (variant.verdict()) {
            case DRIFT -> {
                if (readings.size() == 1) {
                    yield fit("  damaged   ", "", List.of(first), "", " in " + who);
                }
                yield losesSource(variant)
                        ? fit("  changed   ", "", List.of(first), "", " (source) left out in " + who)
                        : fit("  changed   ", subject(variant), List.of(first, last), " became ", " in " + who);
            }
            case DISAGREEMENT ->
                fit(
                        "  disputed  ",
                        subject(variant),
                        List.of(first, last),
                        " or ",
                        readings.size() > 2 ? ", and others" : "");
            case UPDATE -> fit("  updated   ", subject(variant), List.of(first, last), ", later ", "");
            case COMPATIBLE -> fit("  same      ", subject(variant), List.of(first, last), " and ", "");
        };
    }

    /// A name cut to its room; a headline keeps both of its quotation marks.
    private static String named(String name) {
        boolean cut = name.startsWith("“") && name.length() > LONGEST_NAME;
        return cut ? TerminalText.shorten(name, LONGEST_NAME - 1) + "”" : TerminalText.shorten(name, LONGEST_NAME);
    }

    /// What the values are values of, "people dead: "; empty where it is a passage around the values or repeats one of
    /// them.
    private static String subject(Variant variant) {
        String subject = variant.subject();
        boolean says = !subject.isBlank()
                && subject.length() <= LONGEST_SUBJECT
                && !subject.contains("…")
                && variant.readings().stream().map(Reading::value).noneMatch(subject::contains);
        return says ? subject + ": " : "";
    }

    /// Whether a copy no longer says where something comes from: its reading is then the passage around the gap.
    private static boolean losesSource(Variant variant) {
        return variant.kind() == VariantKind.ATTRIBUTION
                && variant.readings().getLast().value().endsWith(".");
    }

    /// The subject stands before the values where all of them then still fit.
    private static String fit(String start, String subject, List<String> values, String between, String end) {
        int room = WIDTH - start.length() - end.length() - between.length() * (values.size() - 1);
        int needed = values.stream().mapToInt(value -> value.length() + 2).sum();
        return fit(needed + subject.length() <= room ? start + subject : start, values, between, end);
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
