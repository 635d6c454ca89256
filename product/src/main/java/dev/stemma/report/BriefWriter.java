package dev.stemma.report;

import dev.stemma.annotate.AnnotatedArticle;
import dev.stemma.article.Passage;
import dev.stemma.compare.Comparison;
import dev.stemma.compare.Fact;
import dev.stemma.compare.Reading;
import dev.stemma.compare.Variant;
import dev.stemma.compare.Verdict;
import dev.stemma.lineage.Stemma;
import dev.stemma.report.BriefSentence.Standing;
import dev.stemma.report.SentenceChoice.Shown;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Writes the brief: what lines agree on, what they dispute, what one line alone reports.
///
/// Every sentence is an article's own, with a dateline or an opening "But" cut off at most, and is shown only when
/// [SupportCheck] finds all of it in one of its citations. Of the sentences that state a fact the one is taken
/// that says what the others say too, out of an article that copying has damaged little. Where nothing passes, the
/// brief is
/// shorter, never looser.
final class BriefWriter {

    private static final int MOST_AGREED = 4;
    private static final int MOST_DISPUTES = 2;
    private static final int MOST_READINGS = 3;
    private static final int MOST_SENTENCES = 6;
    private static final int MOST_SINGLE = 4;
    private static final int LONGEST_WORDS = 50;
    private static final int MOST_OPENINGS = 60;

    /// A sentence worse than this is not shown.
    private static final double LEAST_QUALITY = -0.6;

    /// Likeness from which on two sentences say the same.
    private static final double SAME = 0.45;

    /// The part of a sentence that others must say too, on average, before several lines are said to agree on it.
    private static final double LEAST_SHARED = 0.25;

    private final List<Fact> facts;
    private final Stemma stemma;
    private final Comparison comparison;
    private final SentenceChoice choice;
    private final SupportCheck check;
    private final StoryCitations citations;
    private final List<WeightedWords> openings;

    BriefWriter(
            List<AnnotatedArticle> articles,
            Stemma stemma,
            Comparison comparison,
            SentenceChoice choice,
            SupportCheck check) {
        this.stemma = stemma;
        this.comparison = comparison;
        this.choice = choice;
        this.check = check;
        citations = new StoryCitations(articles, stemma);
        openings = openings(articles);
        facts = comparison.facts().stream()
                .map(fact -> new Ranked(fact, rank(fact)))
                .sorted(Comparator.comparingDouble((Ranked ranked) -> -ranked.rank()))
                .map(Ranked::fact)
                .toList();
    }

    /// A fact with its rank, which is dear to find.
    private record Ranked(Fact fact, double rank) {}

    private record Told(BriefSentence sentence, WeightedWords words) {}

    List<BriefSentence> write() {
        List<Told> told = new ArrayList<>();
        disputed(told);
        agreed(told);
        single(told);
        return told.stream()
                .map(Told::sentence)
                .sorted(Comparator.comparing(BriefSentence::standing))
                .toList();
    }

    /// Weight and lines of a fact, how early its articles tell it, as they open with the news, how late the last
    /// of them is, how much it shares with what articles open with, and how much it names.
    private double rank(Fact fact) {
        Map<String, Double> places = new HashMap<>();
        for (Passage passage : fact.passages()) {
            double place = choice.sentenceOf(passage)
                    .map(sentence -> sentence.index()
                            / (double) Math.max(
                                    1, choice.article(passage).sentences().size()))
                    .orElse(1.0);
            places.merge(passage.article(), place, Math::min);
        }
        double late = places.values().stream()
                .mapToDouble(Double::doubleValue)
                .average()
                .orElse(1);
        double recent =
                fact.articles().stream().mapToDouble(citations::recency).max().orElse(0);
        return fact.weight()
                + 0.12 * Math.log(Math.max(1, fact.lines())) / Math.log(2)
                - 0.4 * late
                + 0.2 * recent
                + newsShare(fact.passages().getFirst())
                + 0.03 * Math.min(5, details(fact.passages().getFirst()));
    }

    private static List<WeightedWords> openings(List<AnnotatedArticle> articles) {
        return articles.subList(0, Math.min(MOST_OPENINGS, articles.size())).stream()
                .flatMap(article -> article.sentences().stream().limit(2))
                .map(WeightedWords::new)
                .toList();
    }

    /// The part of a sentence that the openings of the articles say too, on average.
    private double newsShare(Passage passage) {
        return choice.sentenceOf(passage)
                .map(WeightedWords::new)
                .map(words ->
                        openings.stream().mapToDouble(words::within).average().orElse(0))
                .orElse(0.0);
    }

    /// Names and figures of the sentence that a passage stands in.
    private long details(Passage passage) {
        AnnotatedArticle article = choice.article(passage);
        Passage whole =
                choice.sentenceOf(passage).map(article.tokenized()::passageOf).orElse(passage);
        return article.names().stream()
                        .filter(name -> whole.contains(name.passage()))
                        .count()
                + article.quantities().stream()
                        .filter(quantity -> whole.contains(quantity.passage()))
                        .count();
    }

    private void agreed(List<Told> told) {
        for (Fact fact : facts) {
            if (count(told, Standing.AGREED) < MOST_AGREED && fact.lines() > 1) {
                best(fact.passages(), told, false)
                        .ifPresent(shown -> add(shown, fact.passages(), fact.lines(), Standing.AGREED, told));
            }
        }
    }

    /// Each dispute with at least two of its readings, or not at all.
    private void disputed(List<Told> told) {
        int disputes = 0;
        for (Variant variant : comparison.variants()) {
            if (variant.verdict() != Verdict.DISAGREEMENT || disputes >= MOST_DISPUTES) {
                continue;
            }
            List<Told> readings = new ArrayList<>(told);
            for (Reading reading : variant.readings()
                    .subList(0, Math.min(MOST_READINGS, variant.readings().size()))) {
                best(reading.passages(), List.of(), false)
                        .filter(shown -> readings.stream()
                                .noneMatch(other -> other.sentence().text().equals(shown.text())))
                        .ifPresent(
                                shown -> add(shown, reading.passages(), reading.lines(), Standing.DISPUTED, readings));
            }
            if (readings.size() >= told.size() + 2) {
                told.addAll(readings.subList(told.size(), readings.size()));
                disputes++;
            }
        }
    }

    /// The weightiest statement that each line has alone; more than one where there is one line.
    private void single(List<Told> told) {
        Map<Integer, Integer> ofLine = new HashMap<>();
        int most = stemma.lines().size() <= 1 ? MOST_SINGLE : 1;
        for (Fact fact : facts) {
            int line = lineOf(fact.passages().getFirst().article());
            boolean room = told.size() < MOST_SENTENCES || count(told, Standing.SINGLE) == 0;
            if (fact.lines() <= 1 && room && ofLine.getOrDefault(line, 0) < most) {
                best(fact.passages(), told, true)
                        .filter(shown -> add(shown, fact.passages(), 1, Standing.SINGLE, told))
                        .ifPresent(shown -> ofLine.merge(line, 1, Integer::sum));
            }
        }
    }

    private int lineOf(String article) {
        for (int i = 0; i < stemma.lines().size(); i++) {
            if (stemma.lines().get(i).contains(article)) {
                return i;
            }
        }
        return -1;
    }

    private static long count(List<Told> told, Standing standing) {
        return told.stream()
                .filter(one -> one.sentence().standing() == standing)
                .count();
    }

    /// The sentence that states best what the passages state, and says nothing that is told already.
    ///
    /// @param alone whether no other line says so; then an author's opinion and a summary's words are no report
    private Optional<Shown> best(Collection<Passage> passages, List<Told> told, boolean alone) {
        List<Shown> shown = passages.stream()
                .flatMap(passage -> choice.read(passage).stream())
                .filter(one -> !one.leaning()
                        && !one.isDamaged()
                        && one.length() <= LONGEST_WORDS
                        && one.quality() >= LEAST_QUALITY)
                .filter(one -> !alone || isReporting(one))
                .toList();
        boolean several = !alone && shown.size() > 1;
        return shown.stream()
                .filter(one -> !several || shared(one, shown) >= LEAST_SHARED)
                .filter(one -> told.stream().noneMatch(other -> isSame(one.words(), other.words())))
                .filter(one ->
                        check.unsupported(one.text(), List.of(one.passage())).isEmpty())
                .max(Comparator.comparingDouble((Shown one) -> rating(one, shown))
                        .thenComparing(Shown::passage, Comparator.reverseOrder()));
    }

    private static boolean isReporting(Shown shown) {
        return switch (shown.article().kind().form()) {
            case REPORT, ANALYSIS, LIVE, PRESS_RELEASE, INTERVIEW -> true;
            case OPINION, SUMMARY -> false;
        };
    }

    private static double rating(Shown one, List<Shown> all) {
        return one.quality() + 1.5 * shared(one, all) - 0.3 * one.position();
    }

    /// The part of a sentence that the other articles' sentences say too.
    static double shared(Shown one, List<Shown> all) {
        return all.stream()
                .filter(other -> !other.article().id().equals(one.article().id()))
                .mapToDouble(other -> one.words().within(other.words()))
                .average()
                .orElse(0);
    }

    private static boolean isSame(WeightedWords one, WeightedWords other) {
        return Math.max(one.within(other), other.within(one)) >= SAME + 0.1 || one.cosine(other) >= SAME;
    }

    private boolean add(Shown shown, Collection<Passage> passages, int lines, Standing standing, List<Told> told) {
        List<Passage> whole = passages.stream()
                .map(passage -> choice.sentenceOf(passage)
                        .map(choice.article(passage).tokenized()::passageOf)
                        .orElse(passage))
                .toList();
        told.add(new Told(
                new BriefSentence(
                        shown.text(), citations.ordered(shown.passage(), whole), Math.max(1, lines), standing),
                shown.words()));
        return true;
    }
}
