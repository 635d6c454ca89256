package dev.stemma.report.export;

/// A format of another program.
public enum ExportFormat {
    /// Graphs for yEd, Cytoscape, NetworkX, igraph.
    GRAPHML("graphml"),
    /// Graphs for Gephi, version 1.3.
    GEXF("gexf"),
    /// Graphs for Graphviz.
    DOT("dot"),
    /// W3C PROV-O as JSON-LD.
    PROV("prov.jsonld"),
    /// A critical apparatus in TEI P5.
    TEI("tei.xml"),
    /// Witnesses and readings as taxa and characters, for phylogenetic and stemmatological programs.
    NEXUS("nex");

    private final String ending;

    ExportFormat(String ending) {
        this.ending = ending;
    }

    /// What the names of its files end in, without the dot.
    public String ending() {
        return ending;
    }
}
