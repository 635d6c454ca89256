package dev.stemma.report.page;

import dev.stemma.lineage.Edge;
import dev.stemma.lineage.LostSource;
import dev.stemma.report.drawing.Graph;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/// A stemma as it is drawn. Lines of several texts have a lane each, texts that stand alone share one. Up to
/// sixty articles each has a box; in larger stories many share one,
/// so that the drawing stays readable at any size.
final class FoldedStemma {

    private static final int EVERY_ONE = 60;
    private static final int LANES = 10;
    private static final int ALONE = 12;

    private final Scene scene;
    private final List<Node> nodes = new ArrayList<>();
    private final List<Arrow> arrows = new ArrayList<>();
    private final List<Lane> lanes = new ArrayList<>();
    private final Map<String, List<Edge>> into = new HashMap<>();
    private final Map<String, List<Edge>> outOf = new HashMap<>();

    /// A box of the drawing.
    ///
    /// @param stack whether it stands for several articles
    record Node(
            String name,
            String siglum,
            String label,
            List<String> notes,
            String title,
            String anchor,
            int lane,
            int tone,
            boolean lost,
            boolean stack) {}

    /// An arrow of the drawing; `edge` is the first of those that it stands for.
    record Arrow(String from, String to, Edge edge, int tone, String inWords) {}

    /// A lane of the drawing.
    ///
    /// @param label the letter of its line, or what else it is
    /// @param alone whether it holds what stands alone
    record Lane(String label, int tone, boolean alone) {}

    FoldedStemma(Scene scene) {
        this.scene = scene;
        for (Edge edge : scene.story.stemma().edges()) {
            into.computeIfAbsent(edge.to(), key -> new ArrayList<>()).add(edge);
            outOf.computeIfAbsent(edge.from(), key -> new ArrayList<>()).add(edge);
        }
        boolean large = scene.story.articles().size() > EVERY_ONE;
        Map<String, String> stackOf = large ? Folding.of(scene.story.stemma().edges(), scene.witnesses) : Map.of();
        List<Witnesses.Witness> alone = new ArrayList<>();
        List<Witnesses.Line> left = new ArrayList<>();
        for (Witnesses.Line line : scene.witnesses.lines()) {
            if (standsAlone(line)) {
                alone.addAll(line.articles());
            } else if (!large || lanes.size() < LANES) {
                lane(line, stackOf);
            } else {
                left.add(line);
            }
        }
        if (!left.isEmpty()) {
            moreLines(left);
        }
        if (!alone.isEmpty()) {
            alone(alone, large ? ALONE : alone.size());
        }
        connect(stackOf);
    }

    /// Whether a line is one article that neither gave nor took.
    boolean standsAlone(Witnesses.Line line) {
        return line.articles().size() <= 1
                && line.lost().isEmpty()
                && line.articles().stream()
                        .allMatch(witness -> !into.containsKey(witness.id()) && !outOf.containsKey(witness.id()));
    }

    private void lane(Witnesses.Line line, Map<String, String> stackOf) {
        int lane = lanes.size();
        Set<String> drawn = new HashSet<>();
        line.lost().forEach(witness -> nodes.add(lostNode(witness, lane)));
        for (Witnesses.Witness witness : line.articles()) {
            String stack = stackOf.get(witness.id());
            if (stack == null) {
                nodes.add(articleNode(witness, lane));
            } else if (drawn.add(stack)) {
                nodes.add(stackNode(stack, witness, lane, stackOf));
            }
        }
        if (!line.articles().isEmpty() || !line.lost().isEmpty()) {
            lanes.add(new Lane(line.letter(), line.tone(), false));
        }
    }

    /// Lines of a large story that have no lane of their own.
    private void moreLines(List<Witnesses.Line> left) {
        int articles = left.stream().mapToInt(line -> line.articles().size()).sum();
        String words = Words.lines(left.size()) + " more";
        nodes.add(new Node(
                "more-lines",
                "",
                words,
                List.of(Words.articles(articles), "listed below"),
                words + " of " + Words.articles(articles),
                scene.anchor("lines"),
                lanes.size(),
                0,
                false,
                true));
        lanes.add(new Lane("…", 0, false));
    }

    private void alone(List<Witnesses.Witness> alone, int most) {
        int lane = lanes.size();
        int shown = Math.min(most, alone.size());
        alone.subList(0, shown).forEach(witness -> nodes.add(articleNode(witness, lane)));
        int more = alone.size() - shown;
        if (more > 0) {
            String words = Words.articles(more) + " more";
            nodes.add(new Node(
                    "standing-alone",
                    "",
                    words,
                    List.of("each stands alone"),
                    words + " that descend from no other text here",
                    scene.anchor("lines"),
                    lane,
                    0,
                    false,
                    true));
        }
        String each = alone.size() == 1 ? "Stands alone" : "Each stands alone, a line of its own";
        lanes.add(new Lane(each, 0, true));
    }

    List<Node> nodes() {
        return nodes;
    }

    List<Arrow> arrows() {
        return arrows;
    }

    List<Lane> lanes() {
        return lanes;
    }

    /// The graph to lay out; its nodes and arrows are in the order of these.
    Graph graph(TimeAxis axis) {
        return new Graph(
                nodes.stream()
                        .map(node -> new Graph.Node(
                                node.name(),
                                node.lane(),
                                node.stack() || node.lost() ? OptionalInt.empty() : axis.period(node.name())))
                        .toList(),
                arrows.stream()
                        .map(arrow -> new Graph.Arrow(arrow.from(), arrow.to()))
                        .toList(),
                lanes.size());
    }

    private Node lostNode(Witnesses.Witness witness, int lane) {
        double confidence = scene.story.stemma().lostSources().stream()
                .filter(source -> source.id().equals(witness.id()))
                .mapToDouble(LostSource::confidence)
                .findFirst()
                .orElse(0);
        return new Node(
                witness.id(),
                witness.siglum(),
                witness.label(),
                List.of("missing, not handed in", "existed: " + Words.confidence(confidence)),
                "Missing source: " + witness.label(),
                scene.anchorOf(witness),
                lane,
                witness.tone(),
                true,
                false);
    }

    private Node articleNode(Witnesses.Witness witness, int lane) {
        List<Edge> parents = into.getOrDefault(witness.id(), List.of());
        String date = Days.brief(scene.article(witness.id()).article());
        String descent;
        if (parents.size() > 1) {
            descent = "from "
                    + String.join(
                            ", ",
                            parents.stream().map(edge -> siglum(edge.from())).toList());
        } else if (parents.size() == 1) {
            Edge edge = parents.getFirst();
            descent = Words.kind(edge.kind()) + " · " + Words.percent(edge.share());
        } else {
            int heirs = outOf.getOrDefault(witness.id(), List.of()).size();
            descent = heirs == 0 ? "" : "source of " + heirs;
        }
        return new Node(
                witness.id(),
                witness.siglum(),
                witness.label(),
                descent.isEmpty() ? List.of(date) : List.of(descent, date),
                witness.full() + ", " + date,
                scene.anchorOf(witness),
                lane,
                witness.tone(),
                false,
                false);
    }

    private Node stackNode(String stack, Witnesses.Witness first, int lane, Map<String, String> stackOf) {
        List<String> members = stackOf.entrySet().stream()
                .filter(entry -> entry.getValue().equals(stack))
                .map(Map.Entry::getKey)
                .toList();
        List<String> kinds = members.stream()
                .flatMap(member -> into.getOrDefault(member, List.of()).stream())
                .map(edge -> Words.kind(edge.kind()))
                .distinct()
                .sorted()
                .toList();
        String how = kinds.size() == 1 ? kinds.getFirst() : "copies of several kinds";
        String words = Words.articles(members.size());
        return new Node(
                stack,
                "",
                words,
                List.of(how, "listed below"),
                words + ", " + how,
                scene.anchor("lines"),
                lane,
                first.tone(),
                false,
                true);
    }

    private void connect(Map<String, String> stackOf) {
        Set<String> boxes = new HashSet<>();
        nodes.forEach(node -> boxes.add(node.name()));
        Set<String> drawn = new HashSet<>();
        for (Edge edge : scene.story.stemma().edges()) {
            String from = stackOf.getOrDefault(edge.from(), edge.from());
            String to = stackOf.getOrDefault(edge.to(), edge.to());
            boolean folded = !from.equals(edge.from()) || !to.equals(edge.to());
            boolean apart = !folded || to.equals("stack " + from);
            if (boxes.contains(from) && boxes.contains(to) && apart && drawn.add(from + " -> " + to)) {
                int tone = scene.witnesses.of(edge.to()).tone();
                arrows.add(new Arrow(from, to, edge, tone, inWords(edge)));
            }
        }
    }

    /// The edge in a sentence.
    private String inWords(Edge edge) {
        return name(edge.to()) + " " + Words.verb(edge.kind()) + " " + name(edge.from()) + ": "
                + Words.percent(edge.share()) + " of its text; this parent " + Words.confidence(edge.confidence())
                + ", direction " + Words.confidence(edge.directionConfidence());
    }

    private String siglum(String id) {
        return scene.witnesses.of(id).siglum();
    }

    private String name(String id) {
        return scene.witnesses.of(id).full();
    }
}
