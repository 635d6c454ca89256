package dev.stemma.lineage;

import dev.stemma.article.Passage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Finds the places of a tree where a lost source may stand.
///
/// The principle is that of the common error: what two texts share and the text above them lacks, neither can
/// have from there (Maas, "Textkritik", 1927). If neither can have it from the other either, because each has
/// something of the text above that the other lacks, both have it from a text that is not there: below the
/// text above them, where it is a change, or beside it, where that text has cut or changed what they keep.
/// Where a root has one child, only the signs of direction can tell: they contradict each other.
///
/// Cost: for each text the square of the number of its children, but no more than a fixed number of these.
final class LostSourceSearch {

    /// Shared bits below this are chance.
    private static final double LEAST_BITS = 6;
    /// How much better one text must explain a word than another to count.
    private static final float MARGIN = 0.45f;
    /// Fewer words in a row are a coincidence.
    private static final int LEAST_ROW = 3;
    private static final int MOST_CHILDREN = 40;
    private static final int MOST_PASSAGES = 8;

    private final List<Witness> story;
    private final @Nullable RelatedPair[] parents;
    private final Map<Long, RelatedPair> pairs = new HashMap<>();
    private final List<List<Witness>> children = new ArrayList<>();

    LostSourceSearch(List<Witness> story, List<RelatedPair> related, @Nullable RelatedPair[] parents) {
        this.story = story;
        this.parents = parents;
        related.forEach(pair -> pairs.put(key(pair.pair().left(), pair.pair().right()), pair));
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
            List<Witness> below = children.get(top.number);
            boolean root = parents[top.number] == null;
            List<List<Witness>> groups = groups(top, below);
            for (List<Witness> group : groups) {
                found.add(candidate(Optional.of(top), top, group, false));
                if (root) {
                    found.add(candidate(Optional.empty(), top, group, true));
                }
            }
            if (root && groups.isEmpty()) {
                for (Witness child : below) {
                    found.add(candidate(Optional.empty(), top, List.of(child), true));
                }
            }
            RelatedPair up = parents[top.number];
            if (up != null) {
                addBetween(up.parent(), top, below, found);
            }
        }
        return found;
    }

    /// Groups of children that share what the text above them lacks.
    private List<List<Witness>> groups(Witness top, List<Witness> below) {
        List<List<Witness>> groups = new ArrayList<>();
        List<Witness> open = new ArrayList<>(below.subList(0, Math.min(MOST_CHILDREN, below.size())));
        while (open.size() >= 2) {
            double most = LEAST_BITS;
            List<Witness> best = List.of();
            for (int i = 0; i < open.size(); i++) {
                for (int j = i + 1; j < open.size(); j++) {
                    double bits = exclusive(open.get(i), open.get(j), top);
                    if (bits > most) {
                        most = bits;
                        best = List.of(open.get(i), open.get(j));
                    }
                }
            }
            if (best.isEmpty()) {
                break;
            }
            List<Witness> group = new ArrayList<>(best);
            open.removeAll(group);
            for (Witness other : List.copyOf(open)) {
                double joined = group.stream()
                        .mapToDouble(member -> exclusive(member, other, top))
                        .max()
                        .orElse(0);
                if (joined > Math.max(LEAST_BITS, most / 3)) {
                    group.add(other);
                    open.remove(other);
                }
            }
            groups.add(group);
        }
        return groups;
    }

    /// A text that stands for a lost one: a child of it shares with the text above what it lacks itself.
    private void addBetween(Witness top, Witness middle, List<Witness> below, List<LostCandidate> found) {
        List<Witness> members = new ArrayList<>();
        for (Witness child : below) {
            if (exclusive(child, top, middle) > LEAST_BITS && exclusive(child, middle, top) > LEAST_BITS) {
                members.add(child);
            }
        }
        if (!members.isEmpty()) {
            members.addFirst(middle);
            found.add(candidate(Optional.of(top), top, members, false));
        }
    }

    /// @param group the texts below or beside `top`
    /// @param beside whether `top` is a member as well
    private LostCandidate candidate(Optional<Witness> parent, Witness top, List<Witness> group, boolean beside) {
        List<Witness> members = new ArrayList<>();
        if (beside) {
            members.add(top);
        }
        members.addAll(group);
        List<RelatedPair> between = new ArrayList<>();
        for (Witness member : group) {
            find(top, member).ifPresent(between::add);
            group.stream()
                    .filter(other -> other.number < member.number)
                    .forEach(other -> find(member, other).ifPresent(between::add));
        }
        between.sort(Comparator.comparingDouble(pair -> -pair.pair().evidence().bits()));
        return new LostCandidate(
                parent, top, members, between, passages(top, group), features(top, group, beside, between));
    }

    private List<Double> features(Witness top, List<Witness> group, boolean beside, List<RelatedPair> between) {
        double exclusive = 0;
        double shared = 0;
        double interleaved = 0;
        double own = 0;
        double least = Double.MAX_VALUE;
        double conflict = 0;
        double rewritten = 0;
        boolean[] has = new boolean[top.words.size()];
        for (Witness member : group) {
            Union siblings = union(member, group);
            float[] above = explained(member, top);
            exclusive += siblings.beyond(member, above);
            interleaved += siblings.interleaved(member, above);
            double both = 0;
            double whole = 0;
            for (int i = 0; i < above.length; i++) {
                double bits = Explained.bits(member, i);
                whole += bits;
                both += bits * Math.max(above[i], siblings.explained[i]);
            }
            shared += both;
            own += whole == 0 ? 0 : 1 - both / whole;
            Optional<RelatedPair> pair = find(top, member);
            if (pair.isPresent()) {
                boolean left = pair.get().pair().left() == top;
                double bits = pair.get().direction().bits() * (left ? 1 : -1);
                least = Math.min(least, bits);
                conflict += pair.get().direction().conflict();
                rewritten += 1
                        - Math.max(
                                pair.get().pair().evidence().leftVerbatim(),
                                pair.get().pair().evidence().rightVerbatim());
                float[] mine = pair.get().pair().sameOf(top);
                for (int i = 0; i < mine.length; i++) {
                    has[i] |= mine[i] > 1 - MARGIN;
                }
            }
        }
        int lacking = 0;
        for (boolean covered : has) {
            lacking += covered ? 0 : 1;
        }
        double size = group.size();
        boolean pairOnly = beside && group.size() == 1;
        double[] values = new double[LostFeature.COUNT];
        for (LostFeature feature : LostFeature.values()) {
            values[feature.ordinal()] = switch (feature) {
                case BIAS -> 1;
                case ABOVE_ROOT -> beside && !pairOnly ? 1 : 0;
                case ABOVE_PAIR -> pairOnly ? 1 : 0;
                case EXCLUSIVE -> Math.log1p(exclusive / size / 10);
                case EXCLUSIVE_SHARE -> shared == 0 ? 0 : exclusive / shared;
                case INTERLEAVED -> Math.log1p(interleaved / size);
                case MEMBERS -> Math.log(size);
                case DIRECTION -> least == Double.MAX_VALUE ? 0 : Math.max(-6, Math.min(6, least));
                case CONFLICT -> Math.min(6, conflict / size);
                case OWN_OF_PARENT -> (double) lacking / Math.max(1, has.length);
                case OWN_OF_MEMBERS -> own / size;
                case NAMED_BY_ONE -> named(between) == 1 ? 1 : 0;
                case NAMED_BY_TWO -> named(between) == 2 ? 1 : 0;
                case REWRITTEN -> rewritten / size;
                case NAMES_MEMBER -> namesMember(between) ? 1 : 0;
            };
        }
        List<Double> list = new ArrayList<>();
        for (double value : values) {
            list.add(value);
        }
        return list;
    }

    /// The stretches of the group's texts that others of it share and the text above lacks, the most
    /// telling first.
    private List<Passage> passages(Witness top, List<Witness> group) {
        record Stretch(Passage passage, double bits) {}
        List<Stretch> stretches = new ArrayList<>();
        for (Witness member : group) {
            float[] siblings = union(member, group).explained;
            float[] above = explained(member, top);
            int from = 0;
            while (from < siblings.length) {
                int to = from;
                double bits = 0;
                while (to < siblings.length && siblings[to] - above[to] > MARGIN) {
                    bits += Explained.bits(member, to);
                    to++;
                }
                if (to > from) {
                    stretches.add(new Stretch(
                            member.article
                                    .article()
                                    .passage(
                                            member.words.get(from).start(),
                                            member.words.get(to - 1).end()),
                            bits));
                }
                from = to + 1;
            }
        }
        return stretches.stream()
                .sorted(Comparator.comparingDouble((Stretch stretch) -> -stretch.bits())
                        .thenComparing(Stretch::passage))
                .map(Stretch::passage)
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

    /// The bits that two texts share and a third lacks; the lesser of both sides. Nothing where the
    /// alignment of either with the third is not known.
    private double exclusive(Witness one, Witness other, Witness third) {
        Optional<RelatedPair> pair = find(one, other);
        if (pair.isEmpty() || find(one, third).isEmpty() || find(other, third).isEmpty()) {
            return 0;
        }
        return Math.min(
                new Union(pair.get().pair().sameOf(one)).beyond(one, explained(one, third)),
                new Union(pair.get().pair().sameOf(other)).beyond(other, explained(other, third)));
    }

    /// What any of a text's siblings explains of it.
    private Union union(Witness member, List<Witness> group) {
        float[] most = new float[member.words.size()];
        for (Witness other : group) {
            if (other != member) {
                float[] explained = explained(member, other);
                for (int i = 0; i < most.length; i++) {
                    most[i] = Math.max(most[i], explained[i]);
                }
            }
        }
        return new Union(most);
    }

    private float[] explained(Witness one, Witness other) {
        return find(one, other).map(pair -> pair.pair().sameOf(one)).orElseGet(() -> new float[one.words.size()]);
    }

    private Optional<RelatedPair> find(Witness one, Witness other) {
        return Optional.ofNullable(pairs.get(key(one, other)));
    }

    private static long key(Witness one, Witness other) {
        return (long) Math.min(one.number, other.number) << 32 | Math.max(one.number, other.number);
    }

    /// How far texts explain the words of another.
    private record Union(float[] explained) {

        /// The bits that they explain and a further text does not. Single words do not count, unless they are
        /// names or numbers: of the few that may stand in a place, two writers, or two runs of one machine,
        /// often take the same.
        double beyond(Witness witness, float[] further) {
            double bits = 0;
            int from = 0;
            while (from < explained.length) {
                int to = from;
                double here = 0;
                boolean names = false;
                while (to < explained.length && explained[to] - further[to] > MARGIN) {
                    here += Explained.bits(witness, to) * (explained[to] - further[to]);
                    names |= !Character.isLowerCase(
                            witness.text().charAt(witness.words.get(to).start()));
                    to++;
                }
                bits += to - from >= LEAST_ROW || names ? here : 0;
                from = to + 1;
            }
            return bits;
        }

        /// The number of sentences with words that only these explain and words that only the further text
        /// does.
        double interleaved(Witness witness, float[] further) {
            int mixed = 0;
            int from = 0;
            while (from < explained.length) {
                int sentence = witness.words.get(from).sentence();
                boolean here = false;
                boolean there = false;
                int to = from;
                while (to < explained.length && witness.words.get(to).sentence() == sentence) {
                    here |= explained[to] - further[to] > MARGIN;
                    there |= further[to] - explained[to] > MARGIN;
                    to++;
                }
                mixed += here && there ? 1 : 0;
                from = to;
            }
            return mixed;
        }
    }
}
