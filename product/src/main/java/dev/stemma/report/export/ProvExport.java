package dev.stemma.report.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.stemma.report.Provenance;
import dev.stemma.report.export.StoryGraph.Arrow;
import dev.stemma.report.export.StoryGraph.Node;

/// PROV-O (W3C Recommendation, 2013) as JSON-LD: articles and lost sources are entities, descent is derivation,
/// and the report itself has its provenance. The context stands in the file, so that no network is needed to
/// read it.
final class ProvExport {

    private static final JsonMapper MAPPER = new JsonMapper();

    private ProvExport() {}

    static String write(StoryGraph graph, Provenance provenance) {
        ObjectNode root = MAPPER.createObjectNode();
        context(root.putObject("@context"));
        ArrayNode things = root.putArray("@graph");
        String report = name(graph, "report");
        things.addObject()
                .put("@id", report)
                .put("@type", "prov:Entity")
                .put("dcterms:title", graph.title())
                .putObject("prov:wasGeneratedBy")
                .put("@id", name(graph, "reading"));
        ObjectNode reading =
                things.addObject().put("@id", name(graph, "reading")).put("@type", "prov:Activity");
        reading.putObject("prov:wasAssociatedWith").put("@id", "urn:stemma:program");
        ArrayNode used = reading.putArray("prov:used");
        graph.nodes().stream()
                .filter(node -> !node.lost())
                .forEach(node -> used.addObject().put("@id", name(graph, node.id())));
        things.addObject()
                .put("@id", "urn:stemma:program")
                .put("@type", "prov:SoftwareAgent")
                .put("dcterms:title", "Stemma")
                .put("stemma:version", provenance.version());
        graph.nodes().forEach(node -> entity(graph, node, things.addObject()));
        try {
            // Line ends are those of every machine.
            DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
            DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
            printer.indentArraysWith(indenter);
            printer.indentObjectsWith(indenter);
            return MAPPER.writer(printer).writeValueAsString(root) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of strings and numbers cannot be written", e);
        }
    }

    private static void context(ObjectNode context) {
        context.put("prov", "http://www.w3.org/ns/prov#");
        context.put("dcterms", "http://purl.org/dc/terms/");
        context.put("stemma", "urn:stemma:terms:");
        context.put("xsd", "http://www.w3.org/2001/XMLSchema#");
        for (String number : new String[] {"share", "confidence", "directionConfidence"}) {
            context.putObject("stemma:" + number).put("@type", "xsd:decimal");
        }
    }

    private static void entity(StoryGraph graph, Node node, ObjectNode entity) {
        entity.put("@id", name(graph, node.id()));
        entity.putArray("@type").add("prov:Entity").add(node.lost() ? "stemma:LostSource" : "stemma:Article");
        entity.put("dcterms:title", node.facts().getOrDefault("title", node.label()));
        put(entity, "dcterms:publisher", node, "outlet");
        put(entity, "dcterms:creator", node, "byline");
        put(entity, "dcterms:issued", node, "published");
        put(entity, "dcterms:language", node, "language");
        put(entity, "dcterms:identifier", node, "url");
        put(entity, "stemma:input", node, "input");
        put(entity, "stemma:evidence", node, "evidence");
        if (node.lost()) {
            entity.put("stemma:confidence", StoryGraph.number(node.confidence()));
        }
        ArrayNode lines = entity.putArray("stemma:line");
        node.lines().forEach(line -> lines.add(line.intValue()));
        ArrayNode parents = entity.putArray("prov:wasDerivedFrom");
        ArrayNode qualified = entity.putArray("prov:qualifiedDerivation");
        for (Arrow arrow : graph.arrows()) {
            if (arrow.to().equals(node.id())) {
                parents.addObject().put("@id", name(graph, arrow.from()));
                derivation(graph, arrow, qualified.addObject());
            }
        }
    }

    /// To PROV a verbatim copy is a quotation and an edited one a revision; the kind stands beside it.
    private static void derivation(StoryGraph graph, Arrow arrow, ObjectNode derivation) {
        derivation.put(
                "@type",
                switch (arrow.kind()) {
                    case "verbatim" -> "prov:Quotation";
                    case "edited" -> "prov:Revision";
                    default -> "prov:Derivation";
                });
        derivation.putObject("prov:entity").put("@id", name(graph, arrow.from()));
        derivation.put("stemma:kind", arrow.kind());
        derivation.put("stemma:share", StoryGraph.number(arrow.share()));
        derivation.put("stemma:confidence", StoryGraph.number(arrow.confidence()));
        derivation.put("stemma:directionConfidence", StoryGraph.number(arrow.directionConfidence()));
        ArrayNode evidence = derivation.putArray("stemma:evidence");
        arrow.evidence().forEach(evidence::add);
    }

    private static void put(ObjectNode entity, String property, Node node, String fact) {
        if (node.facts().containsKey(fact)) {
            entity.put(property, node.facts().get(fact));
        }
    }

    private static String name(StoryGraph graph, String thing) {
        return "urn:stemma:" + graph.id() + ":" + thing;
    }
}
