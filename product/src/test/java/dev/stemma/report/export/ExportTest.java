package dev.stemma.report.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.rdf.RdfDataset;
import com.apicatalog.rdf.RdfTriple;
import dev.stemma.lineage.Edge;
import dev.stemma.lineage.LostSource;
import dev.stemma.report.Report;
import dev.stemma.report.ReportFixture;
import dev.stemma.report.StoryReport;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedMultigraph;
import org.jgrapht.nio.Attribute;
import org.jgrapht.nio.BaseEventDrivenImporter;
import org.jgrapht.nio.dot.DOTImporter;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.jgrapht.util.SupplierUtil;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/// What other programs read of an export is the stemma: its articles, lost sources, arrows, kinds, shares and
/// confidences. Read by parsers that are not ours.
class ExportTest {

    private final Report report = new ReportFixture().report();
    private final StoryReport ferry = new ReportFixture().ferry();

    private String export(ExportFormat format) {
        StringWriter out = new StringWriter();
        try {
            new StemmaExporter().write(report, ferry, format, out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toString();
    }

    private Set<String> nodes() {
        Set<String> ids = new TreeSet<>();
        ferry.articles().forEach(article -> ids.add(article.id()));
        ferry.duplicates().forEach(duplicate -> ids.add(duplicate.article().id()));
        ferry.stemma().lostSources().forEach(lost -> ids.add(lost.id()));
        return ids;
    }

    private Set<String> arrows() {
        return ferry.stemma().edges().stream()
                .map(edge -> edge.from() + " > " + edge.to())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// What a reader of graphs finds: the arrows, and the attributes of nodes and arrows by name.
    private static final class Read {
        private final Graph<String, DefaultEdge> graph = new DirectedMultigraph<>(
                SupplierUtil.createStringSupplier(), SupplierUtil.DEFAULT_EDGE_SUPPLIER, false);
        private final Map<String, Map<String, String>> nodes = new HashMap<>();
        private final Map<String, Map<String, String>> edges = new HashMap<>();

        private <I extends BaseEventDrivenImporter<String, DefaultEdge>> void listen(I importer) {
            importer.addVertexAttributeConsumer((key, value) -> put(nodes, key.getFirst(), key.getSecond(), value));
            importer.addEdgeAttributeConsumer((key, value) -> put(edges, name(key.getFirst()), key.getSecond(), value));
        }

        private String name(DefaultEdge edge) {
            return graph.getEdgeSource(edge) + " > " + graph.getEdgeTarget(edge);
        }

        private static void put(Map<String, Map<String, String>> all, String of, String name, Attribute value) {
            all.computeIfAbsent(of, k -> new HashMap<>()).put(name, value.getValue());
        }

        private Set<String> arrows() {
            return graph.edgeSet().stream().map(this::name).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private void holdsTheStemma(Read read) {
        assertThat(new TreeSet<>(read.graph.vertexSet())).isEqualTo(nodes());
        assertThat(read.arrows()).isEqualTo(arrows());
        for (Edge edge : ferry.stemma().edges()) {
            assertThat(read.edges.get(edge.from() + " > " + edge.to()))
                    .containsEntry("kind", edge.kind().name().toLowerCase(java.util.Locale.ROOT))
                    .containsEntry("share", StoryGraph.number(edge.share()))
                    .containsEntry("confidence", StoryGraph.number(edge.confidence()))
                    .containsEntry("directionConfidence", StoryGraph.number(edge.directionConfidence()));
        }
        for (LostSource lost : ferry.stemma().lostSources()) {
            assertThat(read.nodes.get(lost.id()))
                    .containsEntry("lost", "true")
                    .containsEntry("label", lost.label())
                    .containsEntry("confidence", StoryGraph.number(lost.confidence()));
        }
    }

    @Test
    void graphmlIsReadAndValidatedByJGraphT() {
        Read read = new Read();
        GraphMLImporter<String, DefaultEdge> importer = new GraphMLImporter<>();
        importer.setVertexFactory(id -> id);
        read.listen(importer);
        importer.importGraph(read.graph, new StringReader(export(ExportFormat.GRAPHML)));
        holdsTheStemma(read);
    }

    @Test
    void dotIsReadByJGraphT() {
        Read read = new Read();
        DOTImporter<String, DefaultEdge> importer = new DOTImporter<>();
        importer.setVertexFactory(id -> id);
        read.listen(importer);
        importer.importGraph(read.graph, new StringReader(export(ExportFormat.DOT)));
        holdsTheStemma(read);
    }

    @Test
    void dotIsDrawnByGraphviz(@TempDir Path folder) throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("stemma.dot"), export(ExportFormat.DOT));
        Process dot;
        try {
            dot = new ProcessBuilder("dot", "-Tsvg", file.toString())
                    .redirectOutput(folder.resolve("stemma.svg").toFile())
                    .start();
        } catch (IOException absent) {
            Assumptions.abort("Graphviz is not installed here");
            return;
        }
        assertThat(dot.waitFor()).isZero();
        assertThat(Files.readString(folder.resolve("stemma.svg"))).contains("<svg");
    }

    private static Document parsed(String xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
        } catch (Exception e) {
            throw new AssertionError("not well-formed", e);
        }
    }

    private static String in(Document document, String path) {
        try {
            XPath xpath = XPathFactory.newInstance().newXPath();
            return xpath.evaluate(path, document);
        } catch (XPathExpressionException e) {
            throw new AssertionError(path, e);
        }
    }

    private static String local(String path) {
        return Pattern.compile("(?<=/)(?=[a-zA-Z])([a-zA-Z]+)(?!:)")
                .matcher(path)
                .replaceAll("*[local-name()='$1']");
    }

    @Test
    void gexfHoldsTheStemmaWithDeclaredAttributes() {
        Document gexf = parsed(export(ExportFormat.GEXF));
        assertThat(in(gexf, "namespace-uri(/*)")).isEqualTo("http://gexf.net/1.3");
        assertThat(in(gexf, "count(" + local("//node") + ")")).isEqualTo(Integer.toString(nodes().size()));
        assertThat(in(gexf, "count(" + local("//edge") + ")")).isEqualTo(Integer.toString(arrows().size()));
        assertThat(in(gexf, "count(" + local("//edge") + "[not(@source = " + local("//node") + "/@id)])"))
                .as("arrows from nowhere")
                .isEqualTo("0");
        assertThat(in(gexf, "count(" + local("//attvalue") + "[not(@for = " + local("//attribute") + "/@id)])"))
                .as("values without a declaration")
                .isEqualTo("0");
        for (Edge edge : ferry.stemma().edges()) {
            String arrow = local("//edge") + "[@source='" + edge.from() + "' and @target='" + edge.to() + "']";
            assertThat(in(gexf, arrow + "/@weight")).isEqualTo(StoryGraph.number(edge.share()));
        }
    }

    @Test
    void teiHoldsWitnessesReadingsAndTheStemma() {
        Document tei = parsed(export(ExportFormat.TEI));
        assertThat(in(tei, "namespace-uri(/*)")).isEqualTo("http://www.tei-c.org/ns/1.0");
        assertThat(in(tei, "count(" + local("//witness") + ")")).isEqualTo(Integer.toString(nodes().size()));
        assertThat(in(tei, "count(" + local("//app") + ")"))
                .isEqualTo(Integer.toString(ferry.comparison().variants().size()));
        int readings = ferry.comparison().variants().stream()
                .mapToInt(variant -> variant.readings().size())
                .sum();
        assertThat(in(tei, "count(" + local("//rdg") + ")")).isEqualTo(Integer.toString(readings));
        assertThat(in(tei, "count(" + local("//arc") + ")")).isEqualTo(Integer.toString(arrows().size()));
        Set<String> ids = new HashSet<>();
        for (String part : export(ExportFormat.TEI).split("xml:id=\"", -1)) {
            assertThat(ids.add(part.substring(0, part.indexOf('"'))))
                    .as("ids stand once")
                    .isTrue();
        }
        for (String pointers : List.of("wit=\"", "target=\"#", "from=\"", "to=\"")) {
            String[] parts = export(ExportFormat.TEI).split(pointers, -1);
            for (int i = 1; i < parts.length; i++) {
                for (String pointer :
                        parts[i].substring(0, parts[i].indexOf('"')).split(" ", -1)) {
                    assertThat(ids).as(pointers).contains(pointer.replace("#", ""));
                }
            }
        }
    }

    @Test
    void provIsReadAsTriplesByTitanium() throws JsonLdError {
        RdfDataset dataset = JsonLd.toRdf(JsonDocument.of(new StringReader(export(ExportFormat.PROV))))
                .get();
        List<RdfTriple> triples = List.copyOf(dataset.getDefaultGraph().toList());
        String prov = "http://www.w3.org/ns/prov#";
        Set<String> derived = new TreeSet<>();
        for (RdfTriple triple : triples) {
            if (triple.getPredicate().getValue().equals(prov + "wasDerivedFrom")) {
                derived.add(last(triple.getObject().getValue()) + " > "
                        + last(triple.getSubject().getValue()));
            }
        }
        assertThat(derived).isEqualTo(arrows());
        assertThat(triples.stream()
                        .filter(triple -> triple.getPredicate().getValue().equals(prov + "qualifiedDerivation")))
                .hasSameSizeAs(arrows());
        assertThat(triples.stream()
                        .filter(triple -> triple.getPredicate().getValue().equals("urn:stemma:terms:share")))
                .hasSameSizeAs(arrows())
                .allMatch(triple -> triple.getObject().asLiteral().getDatatype().endsWith("#decimal"));
        assertThat(triples.stream()
                        .filter(triple -> triple.getObject().getValue().equals("urn:stemma:terms:LostSource"))
                        .map(triple -> last(triple.getSubject().getValue())))
                .containsExactlyElementsOf(ferry.stemma().lostSources().stream()
                        .map(LostSource::id)
                        .toList());
    }

    private static String last(String name) {
        return name.substring(name.lastIndexOf(':') + 1);
    }

    @Test
    void nexusHoldsAStateForEachWitnessAndVariantAndATreeOfAllNodes() {
        String nexus = export(ExportFormat.NEXUS);
        NexusReader read = NexusReader.of(nexus);
        int witnesses = ferry.articles().size() + ferry.duplicates().size();
        assertThat(read.taxa()).hasSize(witnesses).doesNotHaveDuplicates();
        assertThat(read.matrix()).hasSize(witnesses);
        assertThat(read.matrix().keySet()).containsExactlyInAnyOrderElementsOf(read.taxa());
        assertThat(read.matrix().values())
                .allMatch(
                        states -> states.size() == ferry.comparison().variants().size());
        assertThat(read.treeLabels())
                .hasSize(nodes().size())
                .containsAll(read.taxa())
                .doesNotHaveDuplicates();
        for (int i = 0; i < ferry.comparison().variants().size(); i++) {
            int column = i;
            long known = read.matrix().values().stream()
                    .filter(states -> !states.get(column).equals("?"))
                    .count();
            long articles = ferry.comparison().variants().get(i).readings().stream()
                    .flatMap(reading -> reading.articles().stream())
                    .distinct()
                    .count();
            assertThat(known).isEqualTo(articles);
        }
    }

    @Test
    void everyStoryAndFormatHasAFileAndTheSameBytes(@TempDir Path folder) throws IOException {
        Set<ExportFormat> all = EnumSet.allOf(ExportFormat.class);
        List<Path> files = new StemmaExporter().write(report, all, folder.resolve("one"));
        new StemmaExporter().write(report, all, folder.resolve("two"));
        assertThat(files).hasSize(report.stories().size() * all.size());
        for (Path file : files) {
            assertThat(file).isNotEmptyFile();
            assertThat(file).hasSameBinaryContentAs(folder.resolve("two").resolve(file.getFileName()));
        }
    }
}
