package dev.stemma.bench.corpus;

import dev.stemma.annotate.date.DateMention;
import dev.stemma.article.Article;
import dev.stemma.article.Outlet;
import dev.stemma.article.PublicationDate;
import dev.stemma.bench.Figure;
import dev.stemma.bench.Scorer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Dates: TIMEX3 spans and values on WikiWars, scored as in TempEval-3 (UzZaman et al. 2013): a found span is right
/// when it overlaps a true one, a value when the span is right and the value is the same.
public final class TemporalScorer implements Scorer {

    private static final Pattern TAG =
            Pattern.compile("<TIMEX3[^>]*? value=\"([^\"]*)\"[^>]*>|</TIMEX3>|<[^>]{1,200}>|\\s*\\n\\s*");
    private static final Pattern PLAIN_DATE = Pattern.compile(
            "(?:(\\d{1,2}) )?(" + String.join("|", months()) + ")(?: (\\d{1,2}),?)?(?: (\\d{4}))?|\\b\\d{4}\\b");

    private static final Pattern RANGE = Pattern.compile("(?<=\\d)[a-z]{0,2} ?[-–—] ?(?=\\d)");

    private record Span(int start, int end, String value) {}

    private record Document(String text, List<Span> spans) {}

    private static final class Count {
        private double found;
        private double truth;
        private double spansFound;
        private double spansMatched;
        private double values;

        void add(List<Span> given, List<Span> wanted) {
            found += given.size();
            truth += wanted.size();
            for (Span span : given) {
                spansFound += wanted.stream().anyMatch(other -> overlap(span, other)) ? 1 : 0;
            }
            for (Span span : wanted) {
                Optional<Span> match =
                        given.stream().filter(other -> overlap(span, other)).findFirst();
                spansMatched += match.isPresent() ? 1 : 0;
                values += match.filter(other -> other.value().equals(span.value()))
                                .isPresent()
                        ? 1
                        : 0;
            }
        }

        double spanF1() {
            return f1(spansFound / Math.max(1, found), spansMatched / Math.max(1, truth));
        }

        double valueF1() {
            return f1(values / Math.max(1, found), values / Math.max(1, truth));
        }

        private static double f1(double precision, double recall) {
            return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        }

        private static boolean overlap(Span one, Span other) {
            return one.start() < other.end() && other.start() < one.end();
        }
    }

    @Override
    public String name() {
        return "temporal";
    }

    @Override
    public String dataSet() {
        return "temporal";
    }

    @Override
    public List<Figure> score(Path data) {
        Count count = new Count();
        Count plain = new Count();
        walk(data, (article, document) -> {
            count.add(found(article), document.spans());
            plain.add(plainDates(document.text()), document.spans());
        });
        String baseline = "names of months and years";
        return List.of(
                Figure.of("temporal.span-f1", dataSet(), "relaxed F1", count.spanF1())
                        .against(baseline, plain.spanF1()),
                Figure.of("temporal.value-f1", dataSet(), "value F1", count.valueF1())
                        .against(baseline, plain.valueF1()));
    }

    @Override
    public List<String> explain(Path data) {
        List<String> lines = new ArrayList<>();
        walk(data, (article, document) -> {
            List<Span> given = found(article);
            for (Span span : document.spans()) {
                Optional<Span> match = given.stream()
                        .filter(other -> Count.overlap(span, other))
                        .findFirst();
                if (match.filter(other -> other.value().equals(span.value())).isEmpty()) {
                    lines.add(article.input() + " "
                            + document.text().substring(Math.max(0, span.start() - 30), span.start())
                            + "[" + document.text().substring(span.start(), span.end()) + "] " + span.value()
                            + ", not " + match.map(Span::value));
                }
            }
            given.stream()
                    .filter(span -> document.spans().stream().noneMatch(other -> Count.overlap(span, other)))
                    .forEach(span -> lines.add(article.input() + " stray ["
                            + document.text().substring(span.start(), span.end()) + "] " + span.value()));
        });
        return lines.stream().map(line -> line.replace('\n', ' ')).toList();
    }

    private interface Visitor {
        void visit(Article article, Document document);
    }

    private static void walk(Path data, Visitor visitor) {
        try (Stream<Path> files = Files.list(data)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".tml"))
                    .sorted()
                    .toList()) {
                String markup = Files.readString(file);
                Matcher created =
                        Pattern.compile("CREATION_TIME[^>]* value=\"([^\"]+)\"").matcher(markup);
                Document document = document(
                        markup.substring(markup.indexOf("<TEXT>") + "<TEXT>".length(), markup.indexOf("</TEXT>")));
                String name = file.getFileName().toString();
                visitor.visit(
                        new Article(
                                name,
                                name,
                                Optional.of(new Outlet("Wikipedia")),
                                Optional.empty(),
                                Optional.empty(),
                                created.find()
                                        ? Optional.of(new PublicationDate(created.group(1), false, List.of()))
                                        : Optional.empty(),
                                "en",
                                Optional.empty(),
                                document.text(),
                                List.of()),
                        document);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + data, unreadable);
        }
    }

    /// The text without its markup, paragraphs parted by empty lines, and the marked spans.
    private static Document document(String markup) {
        StringBuilder text = new StringBuilder();
        List<Span> spans = new ArrayList<>();
        String value = "";
        int opened = -1;
        int from = 0;
        Matcher tags = TAG.matcher(markup);
        while (tags.find()) {
            text.append(entities(markup.substring(from, tags.start())));
            from = tags.end();
            if (tags.group().isBlank()) {
                text.append(text.isEmpty() ? "" : opened < 0 ? "\n\n" : " ");
            } else if (tags.group(1) != null) {
                value = tags.group(1);
                opened = text.length();
            } else if (opened >= 0 && tags.group().equals("</TIMEX3>")) {
                spans.add(new Span(opened, text.length(), value));
                opened = -1;
            }
        }
        return new Document(text.toString().stripTrailing(), spans);
    }

    private static String entities(String text) {
        return text.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }

    /// The found spans. TIMEX3 marks both ends of a range of days: a mention with a last day is two spans.
    private static List<Span> found(Article article) {
        List<Span> spans = new ArrayList<>();
        for (DateMention date : Stages.annotate(article).dates()) {
            int start = date.passage().start();
            int end = date.passage().end();
            Matcher joint = RANGE.matcher(article.text().substring(start, end));
            if (date.until().isPresent() && joint.find()) {
                spans.add(new Span(start, start + joint.start(), date.value().orElse("")));
                spans.add(new Span(start + joint.end(), end, date.until().get()));
            } else {
                spans.add(new Span(start, end, date.value().orElse("")));
            }
        }
        return spans;
    }

    private static List<Span> plainDates(String text) {
        List<Span> spans = new ArrayList<>();
        Matcher dates = PLAIN_DATE.matcher(text);
        while (dates.find()) {
            String value = dates.group();
            if (dates.group(2) != null) {
                String day = Optional.ofNullable(dates.group(1))
                        .or(() -> Optional.ofNullable(dates.group(3)))
                        .orElse("");
                value = String.format(
                                Locale.ROOT,
                                "%s-%02d",
                                Optional.ofNullable(dates.group(4)).orElse("XXXX"),
                                months().indexOf(dates.group(2)) + 1)
                        + (day.isEmpty() ? "" : String.format(Locale.ROOT, "-%02d", Integer.parseInt(day)));
            }
            spans.add(new Span(dates.start(), dates.end(), value));
        }
        return spans;
    }

    private static List<String> months() {
        return List.of(
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
    }
}
