package dev.stemma.report.export;

import dev.stemma.report.export.StoryGraph.Arrow;
import dev.stemma.report.export.StoryGraph.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// GEXF 1.3. An arrow's weight is the share of the child that it explains.
final class GexfExport {

    private GexfExport() {}

    static String write(StoryGraph graph) {
        List<String> facts = new ArrayList<>(graph.factNames());
        Xml xml = new Xml();
        xml.open("gexf", "xmlns", "http://gexf.net/1.3", "version", "1.3");
        xml.open("meta")
                .text("creator", "Stemma")
                .text("title", graph.title())
                .text("description", "Who took a text from whom: arrows run from parent to child.")
                .close();
        xml.open("graph", "mode", "static", "defaultedgetype", "directed");
        xml.open("attributes", "class", "node");
        xml.empty("attribute", "id", "lost", "title", "lost", "type", "boolean");
        xml.empty("attribute", "id", "confidence", "title", "confidence", "type", "double");
        xml.empty("attribute", "id", "lines", "title", "lines", "type", "string");
        facts.forEach(name -> xml.empty("attribute", "id", name, "title", name, "type", "string"));
        xml.close();
        xml.open("attributes", "class", "edge");
        xml.empty("attribute", "id", "kind", "title", "kind", "type", "string");
        xml.empty("attribute", "id", "edgeConfidence", "title", "confidence", "type", "double");
        xml.empty("attribute", "id", "directionConfidence", "title", "directionConfidence", "type", "double");
        xml.empty("attribute", "id", "edgeEvidence", "title", "evidence", "type", "string");
        xml.close();
        xml.open("nodes");
        for (Node node : graph.nodes()) {
            xml.open("node", "id", node.id(), "label", node.label()).open("attvalues");
            value(xml, "lost", Boolean.toString(node.lost()));
            value(xml, "confidence", StoryGraph.number(node.confidence()));
            value(xml, "lines", node.lines().stream().map(String::valueOf).collect(Collectors.joining(" ")));
            node.facts().forEach((name, fact) -> value(xml, name, fact));
            xml.close().close();
        }
        xml.close().open("edges");
        int number = 0;
        for (Arrow arrow : graph.arrows()) {
            xml.open(
                    "edge",
                    "id",
                    "e" + ++number,
                    "source",
                    arrow.from(),
                    "target",
                    arrow.to(),
                    "label",
                    arrow.kind(),
                    "weight",
                    StoryGraph.number(arrow.share()));
            xml.open("attvalues");
            value(xml, "kind", arrow.kind());
            value(xml, "edgeConfidence", StoryGraph.number(arrow.confidence()));
            value(xml, "directionConfidence", StoryGraph.number(arrow.directionConfidence()));
            value(xml, "edgeEvidence", String.join(" ", arrow.evidence()));
            xml.close().close();
        }
        return xml.close().close().close().toString();
    }

    private static void value(Xml xml, String attribute, String value) {
        xml.empty("attvalue", "for", attribute, "value", value);
    }
}
