package dev.stemma.report.page;

import dev.stemma.compare.Reading;
import dev.stemma.compare.Variant;
import dev.stemma.compare.Verdict;
import java.util.List;

/// The ledger of variants: where the texts differ, what that amounts to, who brought it in.
final class LedgerSection {

    private static final List<Verdict> ORDER =
            List.of(Verdict.DISAGREEMENT, Verdict.UPDATE, Verdict.DRIFT, Verdict.COMPATIBLE);
    private static final int OPEN = 12;
    private static final int MOST = 120;
    private static final int READINGS = 6;
    private static final int CHIPS = 10;

    private final Scene scene;
    private final Markup html;

    LedgerSection(Scene scene) {
        this.scene = scene;
        this.html = scene.html;
    }

    /// The id on the page of a variant.
    static String anchor(Scene scene, Variant variant) {
        return scene.anchor("v", scene.story.comparison().variants().indexOf(variant) + 1);
    }

    void write(Headings headings) {
        List<Variant> variants = scene.story.comparison().variants();
        html.open("section", "class", "ledger", "id", scene.anchor("ledger"));
        html.leaf(headings.section(), "Where the texts differ");
        if (variants.isEmpty()) {
            html.leaf("p", "No place was found where aligned passages differ in a way that matters.", "class", "none");
        }
        for (Verdict verdict : ORDER) {
            List<Variant> those = variants.stream()
                    .filter(variant -> variant.verdict() == verdict)
                    .toList();
            if (!those.isEmpty()) {
                group(verdict, those, headings);
            }
        }
        html.close().line();
    }

    private void group(Verdict verdict, List<Variant> variants, Headings headings) {
        html.open("section", "class", "verdict " + HeadSection.tag(verdict));
        html.open(headings.part());
        html.leaf("span", Words.sign(verdict), "class", "sign", "aria-hidden", "true");
        html.text(" " + Words.verdict(verdict) + " ");
        html.leaf("span", Integer.toString(variants.size()), "class", "count");
        html.close();
        html.leaf("p", Words.meaning(verdict), "class", "note");
        int open = verdict == Verdict.COMPATIBLE ? 0 : Math.min(OPEN, variants.size());
        variants.subList(0, open).forEach(variant -> entry(variant, headings));
        int most = Math.min(MOST, variants.size());
        if (most > open) {
            html.open("details");
            html.leaf("summary", open == 0 ? "Show " + (most - open) : "Show " + (most - open) + " more");
            variants.subList(open, most).forEach(variant -> entry(variant, headings));
            html.close();
        }
        if (variants.size() > most) {
            html.leaf(
                    "p",
                    (variants.size() - most) + " of less weight are left out here; report.json holds them.",
                    "class",
                    "note");
        }
        html.close().line();
    }

    private void entry(Variant variant, Headings headings) {
        String anchor = anchor(scene, variant);
        html.open("article", "class", "variant", "id", anchor);
        html.open(headings.detail(), "dir", "auto");
        html.text(HeadSection.subject(variant) + " ");
        html.leaf("span", Words.kind(variant.kind()), "class", "tag");
        html.close();
        html.open("ul", "class", "readings plain");
        Apparatus.Citation citation =
                new Apparatus.Citation("differs: " + Snippet.shortened(HeadSection.subject(variant), 30), anchor);
        List<Reading> readings = variant.readings();
        for (Reading reading : readings.subList(0, Math.min(READINGS, readings.size()))) {
            reading(reading, citation);
        }
        html.close();
        if (readings.size() > READINGS) {
            html.leaf(
                    "p",
                    Words.count(readings.size() - READINGS, "more reading is", "more readings are")
                            + " in report.json.",
                    "class",
                    "note");
        }
        html.open("p", "class", "reason").text(variant.reason());
        variant.introducedBy().flatMap(scene.witnesses::find).ifPresent(witness -> {
            html.text(" Introduced by ");
            scene.witness(witness.id());
            html.text(variant.inheritedBy().isEmpty() ? "." : "; inherited by ");
            int shown = 0;
            for (String heir : variant.inheritedBy()) {
                if (shown++ == CHIPS) {
                    html.text("and " + (variant.inheritedBy().size() - CHIPS) + " more");
                    break;
                }
                scene.chip(heir);
                html.text(" ");
            }
        });
        html.close().close().line();
    }

    private void reading(Reading reading, Apparatus.Citation citation) {
        html.open("li", "class", "reading");
        html.leaf("bdi", Snippet.shortened(reading.value(), 160), "class", "value");
        html.open("p", "class", "who");
        scene.chips(reading.passages(), citation, CHIPS);
        html.text(" ").leaf("span", Words.lines(reading.lines()), "class", "lines");
        html.close();
        html.open(
                "p",
                "class",
                "context",
                "dir",
                "auto",
                "lang",
                scene.article(reading.passages().getFirst().article()).article().language());
        Snippet.write(scene, reading.passages().getFirst());
        html.close().close().line();
    }
}
