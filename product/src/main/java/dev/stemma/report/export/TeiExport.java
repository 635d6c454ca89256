package dev.stemma.report.export;

import dev.stemma.compare.Reading;
import dev.stemma.compare.Variant;
import dev.stemma.report.StoryReport;
import dev.stemma.report.export.StoryGraph.Arrow;
import dev.stemma.report.export.StoryGraph.Node;
import java.util.Locale;
import java.util.stream.Collectors;

/// TEI P5: the witnesses, the variants as a critical apparatus apart from a text (`location="external"`), and
/// the stemma as a graph (TEI Guidelines, chapters 12 and 19).
final class TeiExport {

    private TeiExport() {}

    static String write(StoryGraph graph, StoryReport story) {
        Xml xml = new Xml();
        xml.open("TEI", "xmlns", "http://www.tei-c.org/ns/1.0");
        header(graph, xml);
        xml.open("text").open("body");
        xml.open("div", "type", "apparatus").text("head", "Variants");
        if (story.comparison().variants().isEmpty()) {
            xml.text("p", "The witnesses do not differ where they can be compared.");
        } else {
            xml.open("listApp");
            story.comparison().variants().forEach(variant -> apparatus(variant, xml));
            xml.close();
        }
        xml.close();
        stemma(graph, xml);
        return xml.close().close().close().toString();
    }

    private static void header(StoryGraph graph, Xml xml) {
        xml.open("teiHeader").open("fileDesc");
        xml.open("titleStmt").text("title", graph.title()).close();
        xml.open("publicationStmt").text("p", "Written by Stemma.").close();
        xml.open("sourceDesc").open("listWit");
        xml.open("listWit").text("head", "Articles");
        graph.nodes().stream().filter(node -> !node.lost()).forEach(node -> witness(node, xml));
        xml.close();
        if (graph.nodes().stream().anyMatch(Node::lost)) {
            xml.open("listWit").text("head", "Lost sources");
            graph.nodes().stream().filter(Node::lost).forEach(node -> witness(node, xml));
            xml.close();
        }
        xml.close().close().close();
        xml.open("encodingDesc")
                .empty("variantEncoding", "method", "location-referenced", "location", "external")
                .close();
        xml.close();
    }

    private static void witness(Node node, Xml xml) {
        xml.open("witness", "xml:id", id(node.id()));
        xml.text("abbr", node.label());
        node.facts().forEach((name, value) -> {
            switch (name) {
                case "title" -> xml.text("title", value);
                case "outlet" -> xml.text("publisher", value);
                case "byline" -> xml.text("author", value);
                case "published" -> xml.text("date", value, "when", value);
                case "url" -> xml.empty("ptr", "target", value);
                default -> xml.text("note", value, "type", name);
            }
        });
        if (node.lost()) {
            xml.text("note", StoryGraph.number(node.confidence()), "type", "confidence");
        }
        xml.close();
    }

    private static void apparatus(Variant variant, Xml xml) {
        xml.open(
                "app",
                "xml:id",
                "app-" + id(variant.id()),
                "type",
                variant.kind().name().toLowerCase(Locale.ROOT),
                "subtype",
                variant.verdict().name().toLowerCase(Locale.ROOT));
        for (Reading reading : variant.readings()) {
            String witnesses =
                    reading.articles().stream().map(TeiExport::pointer).collect(Collectors.joining(" "));
            boolean introduced =
                    variant.introducedBy().filter(reading.articles()::contains).isPresent();
            if (introduced) {
                xml.text("rdg", reading.value(), "wit", witnesses, "type", "introduced");
            } else {
                xml.text("rdg", reading.value(), "wit", witnesses);
            }
        }
        xml.text("note", variant.subject(), "type", "subject");
        xml.text("note", variant.reason(), "type", "reason");
        variant.introducedBy().ifPresent(by -> xml.empty("note", "type", "introducedBy", "target", pointer(by)));
        variant.inheritedBy().forEach(by -> xml.empty("note", "type", "inheritedBy", "target", pointer(by)));
        xml.close();
    }

    private static void stemma(StoryGraph graph, Xml xml) {
        xml.open("div", "type", "stemma").text("head", "Stemma");
        xml.open(
                "graph",
                "type",
                "directed",
                "order",
                Integer.toString(graph.nodes().size()),
                "size",
                Integer.toString(graph.arrows().size()));
        for (Node node : graph.nodes()) {
            xml.open("node", "xml:id", "node-" + id(node.id()), "value", pointer(node.id()));
            xml.text("label", node.label());
            xml.close();
        }
        for (Arrow arrow : graph.arrows()) {
            xml.open("arc", "from", "#node-" + id(arrow.from()), "to", "#node-" + id(arrow.to()));
            xml.text(
                    "label",
                    arrow.kind() + "; share " + StoryGraph.number(arrow.share()) + "; confidence "
                            + StoryGraph.number(arrow.confidence()) + "; direction "
                            + StoryGraph.number(arrow.directionConfidence()));
            xml.close();
        }
        xml.close().close();
    }

    private static String pointer(String id) {
        return "#" + id(id);
    }

    /// An id as XML allows it: it begins with a letter and has no blanks or signs.
    private static String id(String id) {
        String safe = id.replaceAll("[^\\p{L}\\p{Nd}._-]", "_");
        return !safe.isEmpty() && Character.isLetter(safe.codePointAt(0)) ? safe : "w" + safe;
    }
}
