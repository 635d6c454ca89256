package dev.stemma.bench.tradition.baseline;

import dev.stemma.bench.tradition.baseline.Collation.Place;
import dev.stemma.bench.tradition.measure.Graph;
import dev.stemma.bench.tradition.measure.Graph.Arc;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// The coherence-based genealogical method of New Testament studies (Mink, "Problems of a highly contaminated
/// tradition", in Studies in Stemmatology II, 2004; Gurry and Wasserman, A New Approach to Textual Criticism, 2017).
///
/// At each place of variation a local stemma says which reading came from which. Of two texts the one that has the
/// prior reading more often, where they differ, is a potential ancestor of the other (genealogical coherence); of its
/// potential ancestors a text descends from the one that agrees with it most (pre-genealogical coherence), and from
/// further ones as far as they have readings that those before do not explain (its substemma).
///
/// Editors make local stemmata by judgement. Here rules do: what two or more texts have is prior to its absence, what
/// one alone has is an addition; a wording that more texts have is prior, of two as frequent the longer; each other
/// wording came from the prior one that is most like it. Agreement is counted over the places at which the descendant
/// has a text, since a copy may be much shorter than its source.
final class Coherence {

    /// A further ancestor explains so many places, and this share of the text's places, that nothing else does.
    private static final int FURTHER_PLACES = 3;

    private static final double FURTHER_SHARE = 0.15;

    private final List<Place> places;
    private final int[][] prior;
    private final int[][] agreed;
    private final List<boolean[][]> local = new ArrayList<>();

    /// @param collation of the texts of one family
    Coherence(Collation collation) {
        places = collation.places();
        int size = collation.witnesses();
        prior = new int[size][size];
        agreed = new int[size][size];
        for (Place place : places) {
            boolean[][] isPrior = localStemma(place);
            local.add(isPrior);
            for (int one = 0; one < size; one++) {
                for (int other = 0; other < size; other++) {
                    int here = place.of().get(one);
                    int there = place.of().get(other);
                    prior[one][other] += isPrior[here][there] ? 1 : 0;
                    agreed[one][other] += here == there && here != Place.ABSENT ? 1 : 0;
                }
            }
        }
    }

    static Graph of(Likeness likeness) {
        List<Arc> arcs = new ArrayList<>();
        for (List<Integer> family : likeness.members()) {
            Coherence coherence = new Coherence(Collation.of(
                    family.stream().map(text -> likeness.texts().get(text)).toList()));
            for (int child = 0; child < family.size(); child++) {
                double own = Math.max(1, coherence.places(child).cardinality());
                for (int parent : coherence.ancestors(child)) {
                    arcs.add(new Arc(
                            likeness.ids().get(family.get(parent)),
                            likeness.ids().get(family.get(child)),
                            coherence.agreed[child][parent] / own));
                }
            }
        }
        return likeness.graph(Set.of(), arcs);
    }

    /// For each two readings of a place whether the second came from the first, directly or through others.
    private static boolean[][] localStemma(Place place) {
        int size = place.readings().size();
        List<Integer> ranked = new ArrayList<>(IntStream.range(1, size)
                .boxed()
                .sorted(Comparator.comparingInt((Integer reading) -> -place.witnesses(reading))
                        .thenComparingInt(
                                reading -> -place.readings().get(reading).length())
                        .thenComparing(place.readings()::get))
                .toList());
        boolean shared =
                place.of().stream().filter(reading -> reading != Place.ABSENT).count() > 1;
        ranked.add(shared ? ranked.size() : 0, Place.ABSENT);
        boolean[][] isPrior = new boolean[size][size];
        for (int i = 1; i < size; i++) {
            int reading = ranked.get(i);
            int source = reading == Place.ABSENT ? ranked.getFirst() : source(place, ranked.subList(0, i), reading);
            for (int above = 0; above < size; above++) {
                isPrior[above][reading] = isPrior[above][source] || above == source;
            }
        }
        return isPrior;
    }

    private static int source(Place place, List<Integer> candidates, int reading) {
        return candidates.stream()
                .max(Comparator.comparingDouble((Integer one) -> Collation.likeness(
                                place.readings().get(one), place.readings().get(reading)))
                        .thenComparing(
                                Comparator.comparingInt(candidates::indexOf).reversed()))
                .orElseThrow();
    }

    /// Whether a text may descend from another.
    boolean isPotentialAncestor(int parent, int child) {
        return prior[parent][child] > prior[child][parent];
    }

    /// The closest potential ancestor of a text, and further ones that its readings ask for.
    List<Integer> ancestors(int child) {
        List<Integer> potential = IntStream.range(0, prior.length)
                .filter(parent -> isPotentialAncestor(parent, child)
                        && !explained(parent, child).isEmpty())
                .boxed()
                .toList();
        List<Integer> chosen = new ArrayList<>();
        Optional<Integer> closest = potential.stream()
                .max(Comparator.comparingInt((Integer parent) -> agreed[child][parent])
                        .thenComparingInt(parent -> explained(parent, child).cardinality())
                        .thenComparing(Comparator.reverseOrder()));
        BitSet open = places(child);
        double least = Math.max(FURTHER_PLACES, FURTHER_SHARE * open.cardinality());
        while (closest.isPresent()) {
            chosen.add(closest.get());
            open.andNot(explained(closest.get(), child));
            closest = potential.stream()
                    .filter(parent -> !chosen.contains(parent) && newly(parent, child, open) >= least)
                    .max(Comparator.comparingInt((Integer parent) -> newly(parent, child, open))
                            .thenComparing(Comparator.reverseOrder()));
        }
        return chosen;
    }

    private int newly(int parent, int child, BitSet open) {
        BitSet explained = explained(parent, child);
        explained.and(open);
        return explained.cardinality();
    }

    /// The places at which a text has a reading.
    private BitSet places(int witness) {
        BitSet found = new BitSet();
        for (int place = 0; place < places.size(); place++) {
            found.set(place, places.get(place).of().get(witness) != Place.ABSENT);
        }
        return found;
    }

    /// The places of a text whose readings another has too, or has the source of.
    private BitSet explained(int parent, int child) {
        BitSet found = new BitSet();
        for (int place = 0; place < places.size(); place++) {
            int above = places.get(place).of().get(parent);
            int below = places.get(place).of().get(child);
            found.set(
                    place,
                    above != Place.ABSENT
                            && below != Place.ABSENT
                            && (above == below || local.get(place)[above][below]));
        }
        return found;
    }
}
