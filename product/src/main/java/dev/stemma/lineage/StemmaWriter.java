package dev.stemma.lineage;

import dev.stemma.annotate.kind.ArticleKind;
import dev.stemma.article.Passage;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Writes down a tree of descent with lost sources, further parents and the evidence for all of them.
final class StemmaWriter {

    private static final double EVEN = 0.5;
    /// Bits beyond the least at which a further parent is as good as certain.
    private static final double CERTAIN_BITS = 60;

    private final LostSourceWriter lostSources;
    private final Map<String, Witness> byId;
    private final List<Edge> edges = new ArrayList<>();
    private final List<LostSource> lost = new ArrayList<>();
    /// Pairs of siblings under a lost source: neither is a further parent of the other.
    private final Set<String> siblings = new HashSet<>();

    StemmaWriter(List<Witness> witnesses) {
        this.lostSources = new LostSourceWriter(witnesses);
        this.byId = witnesses.stream().collect(Collectors.toUnmodifiableMap(Witness::id, witness -> witness));
    }

    /// Whether what an article takes passages from, it only comments on, or is another version of.
    private boolean addsNoLine(Edge edge) {
        Witness parent = byId.get(edge.from());
        Witness child = byId.get(edge.to());
        return child != null
                && (isCommentary(child.article.kind().form())
                        || (parent != null && OutletReference.sameOutlet(parent, child)));
    }

    private static boolean isCommentary(ArticleKind.Form form) {
        return switch (form) {
            case OPINION, ANALYSIS, SUMMARY -> true;
            case REPORT, LIVE, PRESS_RELEASE, INTERVIEW -> false;
        };
    }

    /// Adds the edges of a tree, with lost sources put in.
    ///
    /// @param parents for each witness the pair with its parent, null for a root
    /// @param support for each witness the probability that it was taken from its parent and from no other text
    /// @param chosen lost sources, no witness a member of two
    void addTree(@Nullable RelatedPair[] parents, IntToDoubleFunction support, List<LostCandidate> chosen) {
        Set<Witness> placed = new HashSet<>();
        for (LostCandidate candidate : chosen) {
            placed.addAll(candidate.members());
            addLostSource(candidate);
        }
        for (RelatedPair pair : parents) {
            if (pair != null && !placed.contains(pair.child())) {
                edges.add(edge(pair, support.applyAsDouble(pair.child().number)));
            }
        }
    }

    private void addLostSource(LostCandidate candidate) {
        String id = "lost-" + (lost.size() + 1);
        LostSource source = lostSources.write(id, candidate);
        lost.add(source);
        double apart = LostSourceWriter.apart(candidate);
        for (Witness member : candidate.members()) {
            edges.add(fromLost(id, candidate.pairOf(member), member, apart));
            for (Witness other : candidate.members()) {
                if (other.number < member.number) {
                    siblings.add(key(member, other));
                }
            }
        }
        candidate.parent().ifPresent(parent -> {
            RelatedPair up = candidate.pairs().stream()
                    .filter(pair -> pair.pair().left() == parent || pair.pair().right() == parent)
                    .findFirst()
                    .orElseGet(candidate.pairs()::getFirst);
            Witness member = up.pair().other(parent);
            candidate.members().forEach(below -> siblings.add(key(parent, below)));
            edges.add(new Edge(
                    parent.id(),
                    id,
                    KindClassifier.of(up.pair(), member),
                    up.pair().shareOf(member),
                    up.probability() * apart,
                    up.pair().left() == parent
                            ? up.direction().leftIsParent()
                            : 1 - up.direction().leftIsParent(),
                    EdgeWriter.shared(up.pair()),
                    List.of()));
        });
    }

    private static Edge fromLost(String id, RelatedPair pair, Witness child, double directionConfidence) {
        return new Edge(
                id,
                child.id(),
                KindClassifier.fromLostSource(pair.pair(), child),
                pair.pair().shareOf(child),
                pair.probability(),
                directionConfidence,
                EdgeWriter.shared(pair.pair()),
                EdgeWriter.derivations(pair.pair(), child));
    }

    private static Edge edge(RelatedPair related, double support) {
        List<Evidence> evidence = new ArrayList<>(EdgeWriter.shared(related.pair()));
        evidence.addAll(signs(related.direction(), related.leftIsParent()));
        return new Edge(
                related.parent().id(),
                related.child().id(),
                KindClassifier.of(related.pair(), related.child()),
                related.pair().shareOf(related.child()),
                related.probability() * support,
                related.directionProbability(),
                evidence,
                EdgeWriter.derivations(related.pair(), related.child()));
    }

    /// One that a text may have taken passages from beside its parent.
    private record Possible(AlignedPair pair, Direction direction, boolean leftIsParent, boolean isRelated) {

        Witness parent() {
            return leftIsParent ? pair.left() : pair.right();
        }

        Witness child() {
            return leftIsParent ? pair.right() : pair.left();
        }
    }

    /// Adds further parents for passages that the tree leaves unexplained. What one explains, its relatives explain as
    /// well: the one that explains most is taken, and others for what is still left.
    ///
    /// @param related the directions of the pairs that are taken for related as a whole
    void addPartialParents(
            @Nullable RelatedPair[] parents,
            List<AlignedPair> aligned,
            IdentityHashMap<AlignedPair, Direction> related,
            StoryReadings readings) {
        Map<Integer, List<Possible>> possible = new TreeMap<>();
        for (AlignedPair pair : aligned) {
            if (siblings.contains(key(pair.left(), pair.right())) || isInTree(pair, parents)) {
                continue;
            }
            Direction known = related.get(pair);
            Direction direction = known == null ? Direction.of(pair, readings) : known;
            Possible one = new Possible(pair, direction, direction.bits() >= 0, known != null);
            possible.computeIfAbsent(one.child().number, key -> new ArrayList<>())
                    .add(one);
        }
        possible.forEach((child, open) -> addPartialParents(open, Optional.ofNullable(parents[child])));
    }

    private void addPartialParents(List<Possible> open, Optional<RelatedPair> main) {
        Witness child = open.getFirst().child();
        BitSet explained =
                main.map(pair -> PartialParents.explained(pair.pair(), child)).orElseGet(BitSet::new);
        List<Possible> left = open;
        while (!left.isEmpty()) {
            Possible best = null;
            PartialParents.Found most = null;
            List<Possible> further = new ArrayList<>();
            for (Possible one : left) {
                Optional<PartialParents.Found> found =
                        PartialParents.find(one.pair(), child, one.isRelated(), explained);
                if (found.isEmpty() || descends(one.parent(), child)) {
                    continue;
                }
                further.add(one);
                if (most == null || found.get().bits() > most.bits()) {
                    best = one;
                    most = found.get();
                }
            }
            if (best == null || most == null) {
                return;
            }
            edges.add(partial(best, most));
            explained = most.explained();
            further.remove(best);
            left = further;
        }
    }

    private static Edge partial(Possible one, PartialParents.Found found) {
        double probability = EVEN + (1 - EVEN) * Math.min(0.98, found.bits() / (CERTAIN_BITS + found.bits()));
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(new Evidence(
                Evidence.Kind.SHARED_WORDING,
                String.format(
                        Locale.ROOT,
                        "%.0f %% of %s stands word for word in %s and not in its main parent",
                        100 * found.share(),
                        one.child().named(),
                        one.parent().named()),
                found.passages().subList(0, Math.min(8, found.passages().size()))));
        evidence.addAll(signs(one.direction(), one.leftIsParent()));
        return new Edge(
                one.parent().id(),
                one.child().id(),
                EdgeKind.PARTIAL,
                found.share(),
                probability,
                one.leftIsParent()
                        ? one.direction().leftIsParent()
                        : 1 - one.direction().leftIsParent(),
                evidence,
                found.derivations());
    }

    private static boolean isInTree(AlignedPair pair, @Nullable RelatedPair[] parents) {
        RelatedPair left = parents[pair.left().number];
        RelatedPair right = parents[pair.right().number];
        return (left != null && left.parent() == pair.right()) || (right != null && right.parent() == pair.left());
    }

    /// Whether a node descends from another by the edges so far.
    private boolean descends(Witness node, Witness ancestor) {
        List<String> open = new ArrayList<>(List.of(node.id()));
        Set<String> seen = new HashSet<>();
        while (!open.isEmpty()) {
            String one = open.removeLast();
            if (one.equals(ancestor.id())) {
                return true;
            }
            if (seen.add(one)) {
                edges.stream().filter(edge -> edge.to().equals(one)).forEach(edge -> open.add(edge.from()));
            }
        }
        return false;
    }

    private static List<Evidence> signs(Direction direction, boolean leftIsParent) {
        List<Evidence> evidence = new ArrayList<>();
        Set<String> said = new HashSet<>();
        for (Sign sign : direction.signs()) {
            if (!said.add(sign.text())) {
                continue;
            }
            List<Passage> passages = sign.passages();
            evidence.add(
                    sign.value() > 0 == leftIsParent
                            ? sign.toEvidence()
                            : new Evidence(Evidence.Kind.AGAINST, "against: " + sign.text(), passages));
        }
        return evidence;
    }

    private static String key(Witness one, Witness other) {
        return Math.min(one.number, other.number) + " " + Math.max(one.number, other.number);
    }

    /// The stemma.
    ///
    /// @param story ids of all articles, in the order in which lines shall list them
    Stemma write(List<String> story) {
        edges.sort(Comparator.comparing(Edge::from).thenComparing(Edge::to));
        Set<String> lostIds = new HashSet<>();
        lost.forEach(source -> lostIds.add(source.id()));
        return new Stemma(lost, edges, Lines.of(story, edges, lostIds, this::addsNoLine));
    }
}
