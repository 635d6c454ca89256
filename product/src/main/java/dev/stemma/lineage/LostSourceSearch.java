package dev.stemma.lineage;

import dev.stemma.article.Passage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Finds the places of a tree where a lost source may stand.
///
/// Below or beside a text with two texts below it, [CommonReadings] tell. Where a root has one child, only the signs of
/// direction and what the texts name can tell.
///
/// Cost: for each text the square of the number of its children and theirs, but no more than a fixed number of these.
final class LostSourceSearch {

    /// Fewer bits are chance.
    private static final double LEAST_GAIN = 5;
    /// A text joins others below a lost source where it gains at least so many bits there.
    private static final double LEAST_JOINING = 5;

    private static final int MOST_NEAR = 40;
    private static final int MOST_PASSAGES = 8;

    private final List<Witness> story;
    private final @Nullable RelatedPair[] parents;
    private final SharedWords shared;
    private final CommonReadings readings;
    private final List<List<Witness>> children = new ArrayList<>();

    /// Two texts that would have a lost source in common.
    private record Siblings(Witness one, Witness other, double gain) {}

    LostSourceSearch(List<Witness> story, List<RelatedPair> related, @Nullable RelatedPair[] parents) {
        this.story = story;
        this.parents = parents;
        this.shared = new SharedWords(related);
        this.readings = new CommonReadings(shared);
        story.forEach(witness -> children.add(new ArrayList<>()));
        for (RelatedPair pair : parents) {
            if (pair != null) {
                children.get(pair.parent().number).add(pair.child());
            }
        }
    }

    List<LostCandidate> candidates() {
        List<LostCandidate> found = new ArrayList<>();
        for (Witness top : story) {
            boolean root = parents[top.number] == null;
            List<Siblings> open = siblings(top);
            if (open.isEmpty() && root) {
                for (Witness child : children.get(top.number)) {
                    found.add(candidate(Optional.empty(), top, List.of(child), true, 0, 1));
                }
            }
            while (!open.isEmpty()) {
                List<Witness> group = group(open);
                Siblings best = open.getFirst();
                double support = readings.support(top, best.one(), best.other());
                found.add(candidate(Optional.of(top), top, group, false, best.gain(), support));
                if (root) {
                    found.add(candidate(Optional.empty(), top, group, true, best.gain(), support));
                }
                open = open.stream()
                        .filter(pair -> !group.contains(pair.one()) && !group.contains(pair.other()))
                        .toList();
            }
        }
        return found;
    }

    /// Texts below one that gain by a lost source, most first: two children of it, or a child and a child of that.
    private List<Siblings> siblings(Witness top) {
        List<Witness> below = children.get(top.number);
        List<Witness> near = new ArrayList<>(below.subList(0, Math.min(MOST_NEAR, below.size())));
        int direct = near.size();
        for (int i = 0; i < direct && near.size() < MOST_NEAR; i++) {
            near.addAll(children.get(near.get(i).number));
        }
        List<Siblings> found = new ArrayList<>();
        for (int i = 0; i < direct; i++) {
            Witness one = near.get(i);
            for (int j = i + 1; j < near.size(); j++) {
                Witness other = near.get(j);
                RelatedPair up = parents[other.number];
                boolean isNear = j < direct || (up != null && up.parent() == one);
                if (isNear && areRelated(top, one, other)) {
                    double gain = readings.gain(top, one, other, near, LEAST_GAIN);
                    if (gain > LEAST_GAIN) {
                        found.add(new Siblings(one, other, gain));
                    }
                }
            }
        }
        found.sort(Comparator.comparingDouble(pair -> -pair.gain()));
        return found;
    }

    private boolean areRelated(Witness top, Witness one, Witness other) {
        return shared.areRelated(top, one)
                && shared.areRelated(top, other)
                && shared.areRelated(one, other)
                && !shared.isMixed(top)
                && !shared.isMixed(one)
                && !shared.isMixed(other);
    }

    /// The texts that hang together by what they gain.
    private static List<Witness> group(List<Siblings> siblings) {
        List<Witness> group = new ArrayList<>(
                List.of(siblings.getFirst().one(), siblings.getFirst().other()));
        boolean grows = true;
        while (grows) {
            grows = false;
            for (Siblings pair : siblings) {
                boolean hasOne = group.contains(pair.one());
                if (hasOne != group.contains(pair.other()) && pair.gain() > LEAST_JOINING) {
                    group.add(hasOne ? pair.other() : pair.one());
                    grows = true;
                }
            }
        }
        return group;
    }

    /// @param group the texts below or beside `top`
    /// @param beside whether `top` is a member as well
    /// @param gain by how many bits the lost source explains them better than any text that is there
    /// @param support as of a [LostCandidate]
    private LostCandidate candidate(
            Optional<Witness> parent, Witness top, List<Witness> group, boolean beside, double gain, double support) {
        List<Witness> members = new ArrayList<>();
        if (beside) {
            members.add(top);
        }
        members.addAll(group);
        List<RelatedPair> between = new ArrayList<>();
        for (Witness member : group) {
            shared.pair(top, member).ifPresent(between::add);
            group.stream()
                    .filter(other -> other.number < member.number)
                    .forEach(other -> shared.pair(member, other).ifPresent(between::add));
        }
        between.sort(Comparator.comparingDouble(pair -> -pair.pair().evidence().bits()));
        return new LostCandidate(
                parent,
                top,
                members,
                between,
                passages(top, group),
                features(top, group, beside, gain, between),
                support);
    }

    private List<Double> features(
            Witness top, List<Witness> group, boolean beside, double gain, List<RelatedPair> between) {
        boolean pairOnly = beside && group.size() == 1;
        List<Double> values = new ArrayList<>();
        for (LostFeature feature : LostFeature.values()) {
            values.add(
                    switch (feature) {
                        case BIAS -> 1.0;
                        case PAIR -> pairOnly ? 1.0 : 0;
                        case BESIDE -> beside && !pairOnly ? 1.0 : 0;
                        case COMMON_READINGS -> Math.log1p(gain / 10);
                        case DIRECTION -> pairOnly ? 0 : (beside ? -1 : 1) * direction(top, group);
                        case CONFLICT ->
                            pairOnly
                                    ? Math.min(6, between.getFirst().direction().conflict())
                                    : 0;
                        case OWN_OF_MEMBERS -> pairOnly ? own(top, group.getFirst()) : 0;
                        case REWRITTEN -> pairOnly ? rewritten(between.getFirst()) : 0;
                        case NAMED_BY_ONE -> named(between) == 1 ? 1.0 : 0;
                        case NAMED_BY_TWO -> named(between) == 2 ? 1.0 : 0;
                        case NAMES_MEMBER -> namesMember(between) ? 1.0 : 0;
                    });
        }
        return values;
    }

    /// Bits by which a text looks like the parent of others, their mean.
    private double direction(Witness top, List<Witness> group) {
        double sum = 0;
        for (Witness member : group) {
            sum += shared.pair(top, member)
                    .map(pair -> pair.direction().bits() * (pair.pair().left() == top ? 1 : -1))
                    .orElse(0.0);
        }
        return Math.max(-6, Math.min(6, sum / group.size()));
    }

    /// The share of a text's information that the text above it does not have in the same words.
    private double own(Witness top, Witness member) {
        double whole = 0;
        double both = 0;
        for (int i = 0; i < member.words.size(); i++) {
            double bits = Explained.bits(member, i);
            whole += bits;
            both += shared.sure(member, top).get(i) ? bits : 0;
        }
        return whole == 0 ? 0 : 1 - both / whole;
    }

    private static double rewritten(RelatedPair pair) {
        PairEvidence evidence = pair.pair().evidence();
        return 1 - Math.max(evidence.leftVerbatim(), evidence.rightVerbatim());
    }

    /// The stretches of the group's texts that others of it share and the text above lacks, the most
    /// telling first.
    private List<Passage> passages(Witness top, List<Witness> group) {
        record Stretch(Passage passage, double bits) {}
        List<Stretch> stretches = new ArrayList<>();
        for (Witness member : group) {
            for (Witness other : group) {
                if (other == member) {
                    continue;
                }
                for (CommonReadings.Row row : readings.rows(member, other, top)) {
                    stretches.add(new Stretch(
                            member.article
                                    .article()
                                    .passage(
                                            member.words.get(row.from()).start(),
                                            member.words.get(row.to() - 1).end()),
                            CommonReadings.bits(member, row)));
                }
            }
        }
        return stretches.stream()
                .sorted(Comparator.comparingDouble((Stretch stretch) -> -stretch.bits())
                        .thenComparing(Stretch::passage))
                .map(Stretch::passage)
                .distinct()
                .limit(MOST_PASSAGES)
                .toList();
    }

    private int named(List<RelatedPair> between) {
        int most = 0;
        for (RelatedPair pair : between) {
            if (CommonSource.of(pair.pair(), story).isPresent()) {
                return 2;
            }
            if (!CommonSource.outside(pair.pair(), pair.pair().left(), story).isEmpty()
                    || !CommonSource.outside(pair.pair(), pair.pair().right(), story)
                            .isEmpty()) {
                most = 1;
            }
        }
        return most;
    }

    private static boolean namesMember(List<RelatedPair> between) {
        return between.stream()
                .anyMatch(pair ->
                        OutletReference.naming(pair.pair().left(), pair.pair().right())
                                        .isPresent()
                                || OutletReference.naming(
                                                pair.pair().right(), pair.pair().left())
                                        .isPresent());
    }
}
