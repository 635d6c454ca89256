package dev.stemma.report.export;

import dev.stemma.compare.Reading;
import dev.stemma.compare.Variant;
import dev.stemma.report.StoryReport;
import dev.stemma.report.export.StoryGraph.Arrow;
import dev.stemma.report.export.StoryGraph.Node;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// NEXUS (Maddison, Swofford and Maddison, Systematic Biology 46, 1997): witnesses are taxa, variants are
/// characters with their readings as states, and the stemma is a rooted tree in which witnesses may stand at
/// inner nodes. A tree has one parent for each node: that of the greatest share. Further parents stand in a
/// comment.
final class NexusExport {

    /// Case does not count in NEXUS.
    private static final String SYMBOLS = "0123456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    private NexusExport() {}

    static String write(StoryGraph graph, StoryReport story) {
        Map<String, String> taxa = taxa(graph);
        List<Node> witnesses =
                graph.nodes().stream().filter(node -> !node.lost()).toList();
        List<Variant> variants = story.comparison().variants();
        StringBuilder out = new StringBuilder("#NEXUS\n");
        out.append('[').append(comment(graph.title())).append("]\n");
        for (Node node : graph.nodes()) {
            out.append('[')
                    .append(taxa.get(node.id()))
                    .append(node.lost() ? " = lost source: " : " = ")
                    .append(comment(node.label()))
                    .append("]\n");
        }
        out.append("\nBEGIN TAXA;\n  DIMENSIONS NTAX=").append(witnesses.size()).append(";\n  TAXLABELS");
        witnesses.forEach(node -> out.append(' ').append(taxa.get(node.id())));
        out.append(";\nEND;\n");
        if (!variants.isEmpty()) {
            characters(witnesses, variants, taxa, out);
        }
        trees(graph, taxa, out);
        return out.toString();
    }

    private static void characters(
            List<Node> witnesses, List<Variant> variants, Map<String, String> taxa, StringBuilder out) {
        out.append("\nBEGIN CHARACTERS;\n  DIMENSIONS NCHAR=")
                .append(variants.size())
                .append(";\n");
        out.append("  FORMAT DATATYPE=STANDARD MISSING=? GAP=- SYMBOLS=\"")
                .append(SYMBOLS)
                .append("\";\n");
        out.append("  CHARSTATELABELS\n");
        for (int i = 0; i < variants.size(); i++) {
            Variant variant = variants.get(i);
            out.append("    ")
                    .append(i + 1)
                    .append(' ')
                    .append(quoted(variant.subject()))
                    .append(" /");
            variant.readings().forEach(reading -> out.append(' ').append(quoted(reading.value())));
            out.append(i + 1 < variants.size() ? ",\n" : ";\n");
        }
        out.append("  MATRIX\n");
        for (Node witness : witnesses) {
            out.append("    ").append(taxa.get(witness.id())).append(' ');
            variants.forEach(variant -> out.append(state(variant, witness.id())));
            out.append('\n');
        }
        out.append("  ;\nEND;\n");
    }

    /// The reading of a witness; several in braces, none as missing.
    private static String state(Variant variant, String witness) {
        StringBuilder states = new StringBuilder();
        List<Reading> readings = variant.readings();
        for (int i = 0; i < Math.min(readings.size(), SYMBOLS.length()); i++) {
            if (readings.get(i).articles().contains(witness)) {
                states.append(SYMBOLS.charAt(i));
            }
        }
        return states.isEmpty() ? "?" : states.length() == 1 ? states.toString() : "{" + states + "}";
    }

    private static void trees(StoryGraph graph, Map<String, String> taxa, StringBuilder out) {
        Map<String, Arrow> parents = new LinkedHashMap<>();
        List<Arrow> further = new ArrayList<>();
        graph.arrows().stream()
                .sorted(Comparator.comparingDouble((Arrow arrow) -> -arrow.share())
                        .thenComparing(Arrow::from))
                .forEach(arrow -> {
                    if (parents.putIfAbsent(arrow.to(), arrow) != null) {
                        further.add(arrow);
                    }
                });
        out.append("\nBEGIN TREES;\n");
        for (Arrow arrow : further) {
            out.append("  [")
                    .append(taxa.get(arrow.to()))
                    .append(" also descends from ")
                    .append(taxa.get(arrow.from()));
            out.append(", share ").append(StoryGraph.number(arrow.share())).append("]\n");
        }
        List<String> roots = new ArrayList<>();
        for (Node node : graph.nodes()) {
            if (!parents.containsKey(node.id())) {
                roots.add(tree(node.id(), graph, parents, taxa, new HashSet<>()));
            }
        }
        out.append("  TREE stemma = [&R] ");
        out.append(roots.size() == 1 ? roots.getFirst() : "(" + String.join(",", roots) + ")");
        out.append(";\nEND;\n");
    }

    /// A node with its descendants. A branch is as long as the part of the child that the parent leaves open.
    private static String tree(
            String node, StoryGraph graph, Map<String, Arrow> parents, Map<String, String> taxa, Set<String> above) {
        above.add(node);
        List<String> children = new ArrayList<>();
        for (Node child : graph.nodes()) {
            Arrow arrow = parents.get(child.id());
            if (arrow != null && arrow.from().equals(node) && !above.contains(child.id())) {
                children.add(
                        tree(child.id(), graph, parents, taxa, above) + ":" + StoryGraph.number(1 - arrow.share()));
            }
        }
        return (children.isEmpty() ? "" : "(" + String.join(",", children) + ")") + taxa.get(node);
    }

    /// Names of letters, digits and underscores, which every program takes, each once.
    private static Map<String, String> taxa(StoryGraph graph) {
        Map<String, String> taxa = new HashMap<>();
        Set<String> taken = new HashSet<>();
        for (Node node : graph.nodes()) {
            String plain = Normalizer.normalize(node.label(), Normalizer.Form.NFD)
                    .replaceAll("\\p{M}", "")
                    .replaceAll("[^A-Za-z0-9]+", "_")
                    .replaceAll("^_|_$", "");
            String name = plain.matches(".*[A-Za-z].*") ? plain : node.id().replaceAll("[^A-Za-z0-9]+", "_");
            String own = name;
            for (int i = 2; !taken.add(own.toLowerCase(Locale.ROOT)); i++) {
                own = name + "_" + i;
            }
            taxa.put(node.id(), own);
        }
        return taxa;
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''").replace('\n', ' ') + "'";
    }

    private static String comment(String text) {
        return text.replace('[', '(').replace(']', ')').replace('\n', ' ');
    }
}
