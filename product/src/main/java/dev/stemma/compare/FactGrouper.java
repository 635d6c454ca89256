package dev.stemma.compare;

import dev.stemma.align.Alignment;
import dev.stemma.align.PassagePair;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Groups statements that say the same thing.
///
/// Pairs are proposed by the aligner and by an index of rare words; they are joined best first, as long as the mean
/// likeness of the joined groups holds and no two statements of different articles contradict each other in a number,
/// a date or a negation (average link with cannot-link constraints: Davidson and Ravi 2005).
final class FactGrouper {

    /// So many of a statement's rarest words propose partners.
    private static final int INDEXED_TERMS = 10;

    /// A word that more statements hold proposes nothing.
    private static final int LONGEST_POSTING = 300;

    /// Groups are compared over at most so many statements of each.
    private static final int SAMPLE = 12;

    /// Least likeness of two statements of one article that are one.
    private static final double REPETITION = 0.8;

    private record Pair(double likeness, Statement left, Statement right) {
        static final Comparator<Pair> BEST_FIRST = Comparator.comparingDouble((Pair pair) -> -pair.likeness)
                .thenComparingInt(pair -> pair.left.number())
                .thenComparingInt(pair -> pair.right.number());
    }

    private final CompareSettings settings;
    private final StoryText text;
    private final Likeness likeness;

    FactGrouper(CompareSettings settings, StoryText text, Likeness likeness) {
        this.settings = settings;
        this.text = text;
        this.likeness = likeness;
    }

    /// Every statement stands in exactly one group; groups in order of their first statement.
    List<List<Statement>> group(List<Alignment> alignments) {
        List<List<Statement>> groups = new ArrayList<>();
        int[] groupOf = new int[text.statements().size()];
        for (Statement statement : text.statements()) {
            groupOf[statement.number()] = groups.size();
            groups.add(new ArrayList<>(List.of(statement)));
        }
        for (Pair pair : pairs(alignments)) {
            int left = groupOf[pair.left.number()];
            int right = groupOf[pair.right.number()];
            List<Statement> a = groups.get(left);
            List<Statement> b = groups.get(right);
            if (left != right && a.size() + b.size() <= settings.largestFact() && fits(a, b)) {
                int kept = Math.min(left, right);
                int gone = Math.max(left, right);
                groups.get(gone).forEach(statement -> groupOf[statement.number()] = kept);
                groups.get(kept).addAll(groups.get(gone));
                groups.set(gone, List.of());
            }
        }
        return groups.stream()
                .filter(group -> !group.isEmpty())
                .map(group -> group.stream()
                        .sorted(Comparator.comparingInt(Statement::number))
                        .toList())
                .toList();
    }

    private boolean fits(List<Statement> left, List<Statement> right) {
        List<Statement> a = left.subList(0, Math.min(SAMPLE, left.size()));
        List<Statement> b = right.subList(0, Math.min(SAMPLE, right.size()));
        double sum = 0;
        for (Statement x : a) {
            for (Statement y : b) {
                if (isOtherPart(x, y) || likeness.conflict(x, y)) {
                    return false;
                }
                sum += likeness.of(x, y);
            }
        }
        return sum / (a.size() * b.size()) >= 0.85 * settings.sameFact();
    }

    /// Whether two statements of one article are two: all are but plain repetitions. Words decide first, so that an
    /// article
    /// that stands alone needs no vectors for sentences that only share a name.
    private boolean isOtherPart(Statement left, Statement right) {
        return left.article() == right.article()
                && (likeness.atMost(left, right) < REPETITION || likeness.of(left, right) < REPETITION);
    }

    private List<Pair> pairs(List<Alignment> alignments) {
        Map<Long, Pair> found = new LinkedHashMap<>();
        for (Alignment alignment : alignments) {
            for (PassagePair aligned : alignment.pairs()) {
                for (Statement left : text.covering(aligned.left())) {
                    for (Statement right : text.covering(aligned.right())) {
                        consider(left, right, found);
                    }
                }
            }
        }
        Map<String, List<Statement>> postings = new HashMap<>();
        for (Statement statement : text.statements()) {
            Map<Integer, Statement> near = new TreeMap<>();
            statement.terms().entrySet().stream()
                    .filter(entry -> entry.getValue() >= settings.rareBits())
                    .sorted(Map.Entry.<String, Double>comparingByValue()
                            .reversed()
                            .thenComparing(Map.Entry.comparingByKey()))
                    .limit(INDEXED_TERMS)
                    .forEach(entry -> {
                        List<Statement> posting = postings.computeIfAbsent(entry.getKey(), k -> new ArrayList<>());
                        posting.forEach(other -> near.put(other.number(), other));
                        if (posting.size() < LONGEST_POSTING) {
                            posting.add(statement);
                        }
                    });
            near.values().forEach(other -> consider(other, statement, found));
        }
        return found.values().stream().sorted(Pair.BEST_FIRST).toList();
    }

    private void consider(Statement left, Statement right, Map<Long, Pair> found) {
        if (left.number() == right.number()) {
            return;
        }
        Statement first = left.number() < right.number() ? left : right;
        Statement second = left.number() < right.number() ? right : left;
        long key = ((long) first.number() << 32) | second.number();
        // A question states nothing that another text could state as well.
        boolean asked = first.text().endsWith("?") != second.text().endsWith("?");
        boolean ofThePage = Furniture.isLineOfThePage(first) || Furniture.isLineOfThePage(second);
        if (!found.containsKey(key) && !asked && !ofThePage && !isOtherPart(first, second)) {
            double score = likeness.of(first, second);
            if (score >= settings.sameFact() && !likeness.conflict(first, second)) {
                found.put(key, new Pair(score, first, second));
            }
        }
    }
}
