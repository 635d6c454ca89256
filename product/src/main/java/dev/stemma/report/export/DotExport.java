package dev.stemma.report.export;

import dev.stemma.report.export.StoryGraph.Arrow;
import dev.stemma.report.export.StoryGraph.Node;
import java.util.Map;
import java.util.TreeMap;

/// The language of Graphviz. Lost sources are dashed, and the less certain an arrow, the paler it is.
final class DotExport {

    private DotExport() {}

    static String write(StoryGraph graph) {
        StringBuilder out = new StringBuilder("digraph stemma {\n");
        out.append("  graph [label=").append(quoted(graph.title())).append(", rankdir=TB];\n");
        out.append("  node [shape=box, fontname=\"Helvetica\"];\n");
        for (Node node : graph.nodes()) {
            Map<String, String> attributes = new TreeMap<>(node.facts());
            attributes.put("label", node.label());
            attributes.put("lost", Boolean.toString(node.lost()));
            attributes.put("confidence", StoryGraph.number(node.confidence()));
            attributes.put("style", node.lost() ? "dashed" : "solid");
            out.append("  ").append(quoted(node.id())).append(attributes(attributes));
        }
        for (Arrow arrow : graph.arrows()) {
            Map<String, String> attributes = new TreeMap<>();
            attributes.put("label", arrow.kind() + " " + Math.round(arrow.share() * 100) + "%");
            attributes.put("kind", arrow.kind());
            attributes.put("share", StoryGraph.number(arrow.share()));
            attributes.put("confidence", StoryGraph.number(arrow.confidence()));
            attributes.put("directionConfidence", StoryGraph.number(arrow.directionConfidence()));
            attributes.put(
                    "color", arrow.confidence() >= 0.9 ? "gray20" : arrow.confidence() >= 0.7 ? "gray45" : "gray70");
            attributes.put("style", arrow.kind().equals("partial") ? "dashed" : "solid");
            attributes.put("tooltip", String.join(" ", arrow.evidence()));
            out.append("  ")
                    .append(quoted(arrow.from()))
                    .append(" -> ")
                    .append(quoted(arrow.to()))
                    .append(attributes(attributes));
        }
        return out.append("}\n").toString();
    }

    private static String attributes(Map<String, String> attributes) {
        StringBuilder out = new StringBuilder(" [");
        attributes.forEach((name, value) -> out.append(out.length() > 2 ? ", " : "")
                .append(name)
                .append('=')
                .append(quoted(value)));
        return out.append("];\n").toString();
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", " ") + "\"";
    }
}
