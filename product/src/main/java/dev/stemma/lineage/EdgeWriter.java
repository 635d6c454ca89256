package dev.stemma.lineage;

import dev.stemma.align.PassagePair;
import dev.stemma.align.SharedRun;
import dev.stemma.article.Passage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Puts what is known of a descent into words and passages.
final class EdgeWriter {

    private static final int MOST_RUNS = 4;
    private static final int MOST_DETAILS = 4;

    private EdgeWriter() {}

    /// What the two share beyond what independent reports share.
    static List<Evidence> shared(AlignedPair pair) {
        List<Evidence> evidence = new ArrayList<>();
        List<SharedRun> runs = pair.evidence().alignment().runs().stream()
                .filter(run -> run.bits() > 0)
                .sorted(Comparator.comparingDouble((SharedRun run) -> -run.bits()))
                .toList();
        if (!runs.isEmpty()) {
            List<Passage> passages = new ArrayList<>();
            for (SharedRun run : runs.subList(0, Math.min(MOST_RUNS, runs.size()))) {
                passages.add(run.left());
                passages.add(run.right());
            }
            evidence.add(new Evidence(
                    Evidence.Kind.SHARED_WORDING,
                    String.format(
                            Locale.ROOT,
                            "%s and %s share %d words in %d %s outside quotations, the longest of %d words",
                            pair.left().named(),
                            pair.right().named(),
                            pair.evidence().ownWords(),
                            runs.size(),
                            runs.size() == 1 ? "run" : "runs",
                            runs.stream().mapToInt(SharedRun::words).max().orElse(0)),
                    passages));
        }
        List<PassagePair> pairs = pair.evidence().alignment().pairs();
        List<PassagePair> rewritten = pairs.stream()
                .filter(match ->
                        match.kind() == PassagePair.Kind.REWRITTEN || match.kind() == PassagePair.Kind.CONDENSED)
                .sorted(Comparator.comparingDouble((PassagePair match) -> -match.rarity()))
                .toList();
        if (!rewritten.isEmpty()) {
            List<Passage> passages = new ArrayList<>();
            for (PassagePair match : rewritten.subList(0, Math.min(MOST_DETAILS, rewritten.size()))) {
                passages.add(match.left());
                passages.add(match.right());
            }
            evidence.add(new Evidence(
                    Evidence.Kind.SHARED_RARE_DETAIL,
                    (rewritten.size() == 1 ? "1 sentence says" : rewritten.size() + " sentences say")
                            + " the same in other words, with details that are rare in the story",
                    passages));
        }
        if (pair.evidence().ordered() >= 3) {
            evidence.add(new Evidence(
                    Evidence.Kind.SHARED_ORDER,
                    pair.evidence().ordered() + " of " + pair.evidence().told()
                            + " matched sentences stand in the same order",
                    List.of()));
        }
        return evidence;
    }

    /// Passage by passage what of the child came from where.
    static List<Edge.Derivation> derivations(AlignedPair pair, Witness child) {
        List<Edge.Derivation> derivations = new ArrayList<>();
        for (PassagePair match : pair.evidence().alignment().pairs()) {
            boolean childIsLeft = child == pair.left();
            derivations.add(new Edge.Derivation(
                    childIsLeft ? match.left() : match.right(),
                    Optional.of(childIsLeft ? match.right() : match.left())));
        }
        derivations.sort(Comparator.comparing(Edge.Derivation::child)
                .thenComparing(derivation -> derivation.parent().orElseThrow()));
        return derivations;
    }
}
