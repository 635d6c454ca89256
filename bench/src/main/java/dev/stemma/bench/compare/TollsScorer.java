package dev.stemma.bench.compare;

import com.fasterxml.jackson.databind.JsonNode;
import dev.stemma.annotate.AnnotatedArticle;
import dev.stemma.annotate.quantity.Quantity;
import dev.stemma.bench.Figure;
import dev.stemma.bench.Scorer;
import dev.stemma.compare.Variant;
import dev.stemma.compare.VariantKind;
import dev.stemma.compare.Verdict;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tolls of reports on one incident: is each found with whom it counts, and is it seen where reports differ?
///
/// The first against the numbers that readers took out of each report, as far as they stand in it with a word for those
/// counted (`nb_civilians` and so on; the labels are noisy). The second against incidents judged by hand, kept in
/// `quality/judged/tolls.yaml` under the ids of their reports: true where reports give numbers of the same dead or hurt
/// that exclude each other. Baseline is a regular expression for a number before a word for people or for the dead.
public final class TollsScorer implements Scorer {

    private static final Map<String, Pattern> GROUPS = Map.of(
            "nb_civilians", Pattern.compile("civilian|people|person|resident|citizen|killed|dead|died|death|martyr"),
            "nb_noncivilians",
                    Pattern.compile(
                            "fighter|soldier|militant|terrorist|member|rebel|troop|gunmen|jihadi|killed|dead|people"),
            "nb_children", Pattern.compile("child|kid|minor|girl|boy|infant"),
            "nb_women", Pattern.compile("wom[ae]n"));

    private static final Pattern PLAIN = Pattern.compile(
            "\\b(\\d[\\d,]*)\\s+(?:\\p{L}+\\s+)?(civilians?|people|persons?|dead|killed|children|child|women|woman|fighters"
                    + "|soldiers|militants|members|terrorists|martyrs)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Set<String> TOLL_WORDS = Set.of("dead", "injured", "missing");

    @Override
    public String name() {
        return "tolls";
    }

    @Override
    public String dataSet() {
        return "disagreement";
    }

    @Override
    public List<Figure> score(Path data) {
        List<ComparedStory> incidents = ComparedStory.incidents(data);
        double there = 0;
        double found = 0;
        double plain = 0;
        for (ComparedStory incident : incidents) {
            for (int i = 0; i < incident.articles().size(); i++) {
                AnnotatedArticle article = incident.articles().get(i);
                JsonNode record = incident.records().get(i);
                for (var group : GROUPS.entrySet()) {
                    int number = record.path(group.getKey()).asInt(0);
                    if (number > 0 && stands(article, number, group.getValue())) {
                        there++;
                        found += article.quantities().stream()
                                        .anyMatch(quantity -> counts(quantity, number, group.getValue()))
                                ? 1
                                : 0;
                        plain += plainly(article.article().text(), number, group.getValue()) ? 1 : 0;
                    }
                }
            }
        }
        Judgements judged = Judgements.read("tolls");
        Tally product = new Tally();
        Tally baseline = new Tally();
        for (ComparedStory incident : incidents) {
            Optional<Boolean> differ = judged.of(key(incident));
            if (differ.isPresent()) {
                product.count(tollsDiffer(incident), differ.get());
                baseline.count(plainlyDiffer(incident), differ.get());
            }
        }
        return List.of(
                Figure.of("tolls.found", dataSet(), "recall of those the text gives with their kind", found / there)
                        .against("regular expression", plain / there),
                Figure.of("tolls.differ-precision", dataSet(), "precision over judged incidents", product.precision())
                        .against("regular expression", baseline.precision()),
                Figure.of("tolls.differ-recall", dataSet(), "recall over judged incidents", product.recall())
                        .against("regular expression", baseline.recall()));
    }

    @Override
    public List<String> explain(Path data) {
        Judgements judged = Judgements.read("tolls");
        List<String> lines = new ArrayList<>();
        for (ComparedStory incident : ComparedStory.incidents(data)) {
            Optional<Boolean> differ = judged.of(key(incident));
            boolean given = tollsDiffer(incident);
            if (differ.isEmpty() || differ.get() != given) {
                lines.add(key(incident) + " " + incident.key() + " judged "
                        + differ.map(String::valueOf).orElse("-") + " given " + given);
                incident.comparison().variants().stream()
                        .filter(variant -> variant.kind() == VariantKind.NUMBER)
                        .forEach(variant -> lines.add("   " + variant.verdict() + " " + variant.subject() + " "
                                + variant.readings().stream()
                                        .map(reading -> reading.value())
                                        .toList()));
            }
        }
        return lines;
    }

    private static final class Tally {
        private double right;
        private double wrong;
        private double missed;

        void count(boolean given, boolean holds) {
            right += given && holds ? 1 : 0;
            wrong += given && !holds ? 1 : 0;
            missed += !given && holds ? 1 : 0;
        }

        double precision() {
            return right + wrong == 0 ? 0 : right / (right + wrong);
        }

        double recall() {
            return right + missed == 0 ? 0 : right / (right + missed);
        }
    }

    /// The ids of its reports.
    private static String key(ComparedStory incident) {
        return String.join(
                " ",
                new TreeSet<>(
                        incident.articles().stream().map(AnnotatedArticle::id).toList()));
    }

    private static boolean tollsDiffer(ComparedStory incident) {
        return incident.comparison().variants().stream().anyMatch(TollsScorer::isDifferingToll);
    }

    private static boolean isDifferingToll(Variant variant) {
        return variant.kind() == VariantKind.NUMBER
                && variant.verdict() != Verdict.COMPATIBLE
                && TOLL_WORDS.stream().anyMatch(word -> variant.subject().endsWith(word));
    }

    /// Whether the text has the number within some words of a word for those counted.
    private static boolean stands(AnnotatedArticle article, int number, Pattern group) {
        String text = article.article().text().toLowerCase(Locale.ROOT);
        Matcher numbers = Pattern.compile("\\b" + number + "\\b").matcher(text);
        while (numbers.find()) {
            String after = text.substring(numbers.end(), Math.min(text.length(), numbers.end() + 40));
            if (group.matcher(after).find()) {
                return true;
            }
        }
        return false;
    }

    private static boolean counts(Quantity quantity, int number, Pattern group) {
        return quantity.value()
                        .or(quantity::low)
                        .or(quantity::high)
                        .filter(value -> value.intValue() == number)
                        .isPresent()
                && quantity.about()
                        .filter(about ->
                                group.matcher(about.toLowerCase(Locale.ROOT)).find())
                        .isPresent();
    }

    private static boolean plainly(String text, int number, Pattern group) {
        Matcher matcher = PLAIN.matcher(text);
        while (matcher.find()) {
            if (matcher.group(1).replace(",", "").equals(String.valueOf(number))
                    && group.matcher(matcher.group().toLowerCase(Locale.ROOT)).find()) {
                return true;
            }
        }
        return false;
    }

    /// The first plain number of each report differs.
    private static boolean plainlyDiffer(ComparedStory incident) {
        Set<String> numbers = new HashSet<>();
        for (AnnotatedArticle article : incident.articles()) {
            Matcher matcher = PLAIN.matcher(article.article().text());
            if (matcher.find()) {
                numbers.add(matcher.group(1));
            }
        }
        return numbers.size() > 1;
    }
}
