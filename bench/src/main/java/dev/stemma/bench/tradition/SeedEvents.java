package dev.stemma.bench.tradition;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.stemma.bench.tradition.measure.Shingles;
import dev.stemma.bench.tradition.text.Draft;
import dev.stemma.bench.tradition.text.Prose;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Events with independent reports, out of the scoring data: BASIL (three outlets an event) and FA-KES (several
/// publishers an incident).
///
/// Two reports count as independent when hardly any run of five words outside quotation marks is in both and they do
/// not credit the same agency. Of reports that are not, the first by outlet is kept.
public final class SeedEvents {

    private static final double MOST_SHARED = 0.03;
    private static final int RUN = 5;
    private static final int LEAST_WORDS = 120;
    private static final Pattern QUOTED = Pattern.compile("[“\"][^”\"]*[”\"]");
    private static final Pattern AGENCY = Pattern.compile(
            "(?i)\\b(reuters|afp|agence france-presse|associated press|\\(ap\\)|xinhua|tass|interfax|ria novosti|sana"
                    + "|anadolu|dpa|upi|press tv|sputnik)\\b");
    private static final Map<String, String> OUTLETS = Map.ofEntries(
            Map.entry("hpo", "HuffPost"),
            Map.entry("nyt", "The New York Times"),
            Map.entry("fox", "Fox News"),
            Map.entry("ahram", "Al-Ahram"),
            Map.entry("manar", "Al-Manar"),
            Map.entry("alaraby", "The New Arab"),
            Map.entry("alalam", "Al-Alam"),
            Map.entry("dailysabah", "Daily Sabah"),
            Map.entry("sana", "SANA"),
            Map.entry("etilaf", "Etilaf"),
            Map.entry("sputnik", "Sputnik"),
            Map.entry("trt", "TRT World"),
            Map.entry("reuters", "Reuters"),
            Map.entry("arabiya", "Al Arabiya"),
            Map.entry("jordantimes", "The Jordan Times"),
            Map.entry("nna", "NNA"),
            Map.entry("asharqalawsat", "Asharq Al-Awsat"),
            Map.entry("tass", "TASS"));

    private SeedEvents() {}

    /// All events of the scoring data, in the order of their names.
    ///
    /// @param data the folder of all data sets
    /// @throws UncheckedIOException when they cannot be read
    public static List<SeedEvent> read(Path data) {
        Map<String, List<Found>> found = new TreeMap<>();
        for (JsonNode record : records(data.resolve("clusters").resolve("stories.jsonl"))) {
            if (record.path("corpus").asText().equals("basil")) {
                add(
                        found,
                        record.path("story").asText(),
                        record.path("publisher").asText(),
                        record.path("date").asText(),
                        record.path("title").asText(),
                        record.path("text").asText());
            }
        }
        for (JsonNode record : records(data.resolve("disagreement").resolve("reports.jsonl"))) {
            String title = record.path("article_title").asText();
            add(
                    found,
                    "fakes:" + record.path("date").asText() + ":"
                            + record.path("location").asText(),
                    record.path("source").asText(),
                    day(record.path("date").asText()),
                    title,
                    withoutHeading(title, record.path("article_content").asText()));
        }
        List<SeedEvent> events = new ArrayList<>();
        found.forEach((name, reports) -> {
            List<SeedEvent.Report> independent = independent(reports);
            if (independent.size() >= 2) {
                events.add(new SeedEvent(name, reports.getFirst().day(), independent));
            }
        });
        return events;
    }

    private record Found(String outlet, String day, Draft draft) {}

    private static void add(
            Map<String, List<Found>> found, String event, String outlet, String day, String title, String text) {
        if (!text.isBlank() && text.split("\\s+").length >= LEAST_WORDS) {
            found.computeIfAbsent(event, key -> new ArrayList<>())
                    .add(new Found(OUTLETS.getOrDefault(outlet, outlet), day, Prose.written(title.strip(), text)));
        }
    }

    private static List<SeedEvent.Report> independent(List<Found> reports) {
        List<Found> ordered = reports.stream()
                .sorted(java.util.Comparator.comparing(Found::outlet)
                        .thenComparing(report -> report.draft().text()))
                .toList();
        List<Found> kept = new ArrayList<>();
        for (Found report : ordered) {
            if (kept.stream().allMatch(other -> areIndependent(other, report))) {
                kept.add(report);
            }
        }
        return kept.stream()
                .map(report -> new SeedEvent.Report(report.outlet(), report.draft()))
                .toList();
    }

    private static boolean areIndependent(Found one, Found other) {
        Set<String> agencies = agencies(one);
        agencies.retainAll(agencies(other));
        return !one.outlet().equals(other.outlet())
                && agencies.isEmpty()
                && Shingles.containment(unquoted(one), unquoted(other), RUN) < MOST_SHARED;
    }

    private static Set<String> agencies(Found report) {
        Set<String> agencies = new HashSet<>();
        Matcher matcher = AGENCY.matcher(report.draft().text());
        while (matcher.find()) {
            agencies.add(matcher.group(1).toLowerCase(Locale.ROOT));
        }
        return agencies;
    }

    private static String unquoted(Found report) {
        return QUOTED.matcher(report.draft().text()).replaceAll(" ");
    }

    /// FA-KES runs day and title into the text.
    private static String withoutHeading(String title, String text) {
        String start = title.substring(0, Math.min(30, title.length()));
        int place = text.indexOf(start);
        if (start.length() < 15 || place < 0 || place > 150) {
            return text;
        }
        String rest = text.substring(Math.min(text.length(), place + title.length()));
        return rest.replaceFirst("^[^\\p{L}\\p{N}“\"(]+", "");
    }

    /// `4/5/17` as `2017-04-05`.
    private static String day(String american) {
        String[] parts = american.split("/");
        return parts.length == 3
                ? String.format(
                        Locale.ROOT,
                        "20%s-%02d-%02d",
                        parts[2].substring(parts[2].length() - 2),
                        Integer.parseInt(parts[0]),
                        Integer.parseInt(parts[1]))
                : american;
    }

    private static List<JsonNode> records(Path file) {
        ObjectMapper mapper = new ObjectMapper();
        List<JsonNode> records = new ArrayList<>();
        try {
            for (String line : Files.readAllLines(file)) {
                if (!line.isBlank()) {
                    records.add(mapper.readTree(line));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + file, unreadable);
        }
        return records;
    }
}
