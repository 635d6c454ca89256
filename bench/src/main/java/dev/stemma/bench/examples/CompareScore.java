package dev.stemma.bench.examples;

import dev.stemma.article.Passage;
import dev.stemma.bench.examples.Truth.TrueFact;
import dev.stemma.bench.examples.Truth.TrueVariant;
import dev.stemma.compare.Fact;
import dev.stemma.compare.Variant;
import dev.stemma.compare.VariantKind;
import dev.stemma.compare.Verdict;
import dev.stemma.report.StoryReport;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Variants with their verdicts, and facts with their lines.
final class CompareScore {

    private final Map<Verdict, Tally> found = new EnumMap<>(Verdict.class);
    private final Tally verdicts = new Tally();
    private final Tally kinds = new Tally();
    private final Tally introducers = new Tally();
    private final Tally falseAlarms = new Tally();
    private final Tally facts = new Tally();
    private final Tally lines = new Tally();
    private final Tally passages = new Tally();

    private CompareScore() {
        Stream.of(Verdict.values()).forEach(verdict -> found.put(verdict, new Tally()));
    }

    static List<Outcome> of(List<ReadExample> examples) {
        CompareScore score = new CompareScore();
        examples.forEach(score::add);
        Stream<Outcome> byVerdict = score.found.entrySet().stream()
                .map(entry ->
                        Outcome.recall("variants." + entry.getKey().name().toLowerCase(Locale.ROOT), entry.getValue()));
        return Stream.concat(
                        byVerdict,
                        Stream.of(
                                Outcome.share("variants.verdict", score.verdicts),
                                Outcome.share("variants.kind", score.kinds),
                                Outcome.share("variants.introduced-by", score.introducers),
                                Outcome.precision("variants.disagreement-precision", score.falseAlarms),
                                Outcome.recall("facts.found", score.facts),
                                Outcome.recall("facts.passages", score.passages),
                                Outcome.share("facts.lines", score.lines)))
                .toList();
    }

    private void add(ReadExample example) {
        List<Variant> given = example.stories().stream()
                .map(StoryReport::comparison)
                .flatMap(comparison -> comparison.variants().stream())
                .toList();
        Set<String> matched = new HashSet<>();
        for (TrueVariant truth : example.truth().variants()) {
            List<Set<Passage>> readings = truth.readings().stream()
                    .map(words -> (Set<Passage>) new HashSet<>(words.stream()
                            .flatMap(word -> example.find(word).stream())
                            .toList()))
                    .toList();
            List<Variant> meant =
                    given.stream().filter(variant -> isSame(variant, readings)).toList();
            meant.stream().filter(variant -> agrees(variant, truth)).forEach(variant -> matched.add(variant.id()));
            variant(truth, meant, example);
        }
        given.stream()
                .filter(variant -> variant.verdict() == Verdict.DISAGREEMENT)
                .forEach(variant -> falseAlarms.count(matched.contains(variant.id()), describe(variant)));
        for (TrueFact truth : example.truth().facts()) {
            fact(truth, example);
        }
    }

    private void variant(TrueVariant truth, List<Variant> meant, ReadExample example) {
        Verdict verdict = Verdict.valueOf(truth.verdict().toUpperCase(Locale.ROOT));
        VariantKind kind = VariantKind.valueOf(truth.kind().toUpperCase(Locale.ROOT));
        String name = example.name() + " " + truth.id() + " (" + truth.kind() + ", " + truth.verdict() + ")";
        boolean right = meant.stream().anyMatch(variant -> agrees(variant, truth));
        Optional.ofNullable(found.get(verdict)).orElseThrow().find(right, name);
        if (!meant.isEmpty()) {
            verdicts.count(right, name + " is given as " + describe(meant.getFirst()));
            kinds.count(
                    meant.stream().anyMatch(variant -> variant.kind() == kind),
                    name + " is given as " + meant.getFirst().kind());
        }
        truth.introducedBy()
                .filter(whoever -> right)
                .ifPresent(whoever -> introducers.count(
                        meant.stream()
                                .filter(variant -> agrees(variant, truth))
                                .anyMatch(variant -> variant.introducedBy()
                                        .map(example::truthId)
                                        .filter(whoever::equals)
                                        .isPresent()),
                        name + " is by " + whoever + ", not "
                                + meant.stream()
                                        .flatMap(variant -> variant.introducedBy().stream())
                                        .map(example::truthId)
                                        .toList()));
    }

    private static boolean agrees(Variant variant, TrueVariant truth) {
        return variant.verdict().name().equalsIgnoreCase(truth.verdict());
    }

    /// Two readings of the truth lie in two different readings of the variant.
    private static boolean isSame(Variant variant, List<Set<Passage>> readings) {
        Set<Integer> ofTruth = new HashSet<>();
        Set<Integer> ofVariant = new HashSet<>();
        for (int i = 0; i < readings.size(); i++) {
            for (int j = 0; j < variant.readings().size(); j++) {
                if (touch(readings.get(i), variant.readings().get(j).passages())
                        && !ofTruth.contains(i)
                        && !ofVariant.contains(j)) {
                    ofTruth.add(i);
                    ofVariant.add(j);
                }
            }
        }
        return ofTruth.size() >= 2;
    }

    private void fact(TrueFact truth, ReadExample example) {
        List<Passage> wanted = truth.passages().stream()
                .flatMap(words -> example.find(words).stream())
                .toList();
        Optional<Fact> best = example.stories().stream()
                .flatMap(story -> story.comparison().facts().stream())
                .filter(fact -> touch(wanted, fact.passages()))
                .max(Comparator.comparingLong(fact -> touching(wanted, fact)));
        String name = example.name() + " " + truth.id();
        facts.find(best.isPresent(), name);
        long covered = best.map(fact -> touching(wanted, fact)).orElse(0L);
        for (int i = 0; i < wanted.size(); i++) {
            passages.find(i < covered, name + " has " + wanted.size() + " passages, found " + covered);
        }
        best.ifPresent(fact -> {
            lines.count(
                    fact.lines() == truth.lines(),
                    name + " has " + truth.lines() + " lines, not " + fact.lines() + ": " + fact.text());
        });
    }

    private static long touching(List<Passage> wanted, Fact fact) {
        return wanted.stream()
                .filter(passage -> touch(List.of(passage), fact.passages()))
                .count();
    }

    private static boolean touch(Iterable<Passage> some, List<Passage> others) {
        for (Passage one : some) {
            if (others.stream().anyMatch(one::overlaps)) {
                return true;
            }
        }
        return false;
    }

    private static String describe(Variant variant) {
        return variant.kind() + " " + variant.verdict() + " of " + variant.subject() + ": "
                + variant.readings().stream().map(reading -> reading.value()).toList() + ", " + variant.reason();
    }
}
