package dev.stemma.lineage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Chooses among the places where a lost source may stand: the likeliest first, and no text directly below two.
final class LostSourceChooser {

    private LostSourceChooser() {}

    /// Those that are likelier than not.
    static List<LostCandidate> choose(List<LostCandidate> candidates) {
        List<LostCandidate> likely = candidates.stream()
                .filter(candidate -> candidate.logOdds() > 0 && !candidate.isOfOnePage())
                .sorted(Comparator.comparingDouble((LostCandidate candidate) -> -candidate.logOdds()))
                .toList();
        Set<Witness> placed = new HashSet<>();
        List<LostCandidate> chosen = new ArrayList<>();
        for (LostCandidate candidate : likely) {
            if (candidate.members().stream().noneMatch(placed::contains)) {
                placed.addAll(candidate.members());
                chosen.add(candidate);
            }
        }
        return chosen;
    }
}
