package dev.stemma.report.export;

import dev.stemma.report.export.StoryGraph.Arrow;
import dev.stemma.report.export.StoryGraph.Node;
import java.util.stream.Collectors;

/// GraphML, with every property declared as a key.
final class GraphmlExport {

    private GraphmlExport() {}

    static String write(StoryGraph graph) {
        Xml xml = new Xml();
        xml.open(
                "graphml",
                "xmlns",
                "http://graphml.graphdrawing.org/xmlns",
                "xmlns:xsi",
                "http://www.w3.org/2001/XMLSchema-instance",
                "xsi:schemaLocation",
                "http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd");
        key(xml, "storyTitle", "graph", "title", "string");
        key(xml, "label", "node", "label", "string");
        key(xml, "lost", "node", "lost", "boolean");
        key(xml, "nodeConfidence", "node", "confidence", "double");
        key(xml, "lines", "node", "lines", "string");
        graph.factNames().forEach(name -> key(xml, "node-" + name, "node", name, "string"));
        key(xml, "kind", "edge", "kind", "string");
        key(xml, "share", "edge", "share", "double");
        key(xml, "edgeConfidence", "edge", "confidence", "double");
        key(xml, "directionConfidence", "edge", "directionConfidence", "double");
        key(xml, "edgeEvidence", "edge", "evidence", "string");
        xml.open("graph", "id", graph.id(), "edgedefault", "directed");
        data(xml, "storyTitle", graph.title());
        for (Node node : graph.nodes()) {
            xml.open("node", "id", node.id());
            data(xml, "label", node.label());
            data(xml, "lost", Boolean.toString(node.lost()));
            data(xml, "nodeConfidence", StoryGraph.number(node.confidence()));
            data(xml, "lines", node.lines().stream().map(String::valueOf).collect(Collectors.joining(" ")));
            node.facts().forEach((name, value) -> data(xml, "node-" + name, value));
            xml.close();
        }
        int number = 0;
        for (Arrow arrow : graph.arrows()) {
            xml.open("edge", "id", "e" + ++number, "source", arrow.from(), "target", arrow.to());
            data(xml, "kind", arrow.kind());
            data(xml, "share", StoryGraph.number(arrow.share()));
            data(xml, "edgeConfidence", StoryGraph.number(arrow.confidence()));
            data(xml, "directionConfidence", StoryGraph.number(arrow.directionConfidence()));
            data(xml, "edgeEvidence", String.join(" ", arrow.evidence()));
            xml.close();
        }
        return xml.close().close().toString();
    }

    private static void key(Xml xml, String id, String target, String name, String type) {
        xml.empty("key", "id", id, "for", target, "attr.name", name, "attr.type", type);
    }

    private static void data(Xml xml, String key, String value) {
        xml.text("data", value, "key", key);
    }
}
