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
    private static final int DAMAGES = 6;
    private static final int CHIPS = 10;

    private final Scene scene;
    private final Markup html;
    private final ReadingWriter readings;

    LedgerSection(Scene scene) {
        this.scene = scene;
        this.html = scene.html;
        this.readings = new ReadingWriter(scene);
    }

    /// The id on the page of a variant.
    static String anchor(Scene scene, Variant variant) {
        return scene.anchor("v", scene.story.comparison().variants().indexOf(variant) + 1);
    }

    void write(Headings headings) {
        List<Variant> all = scene.story.comparison().variants();
        List<Variant> variants =
                all.stream().filter(variant -> variant.readings().size() > 1).toList();
        List<Variant> damages =
                all.stream().filter(variant -> variant.readings().size() <= 1).toList();
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
        damages(damages, headings);
        html.close().line();
    }

    private void group(Verdict verdict, List<Variant> variants, Headings headings) {
        html.open("section", "class", "verdict " + Verdicts.style(verdict));
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
        html.leaf("bdi", HeadSection.subject(variant)).text(" ");
        html.leaf("span", Words.kind(variant.kind()), "class", "tag").text(" ");
        Verdicts.tag(html, variant.verdict());
        html.close();
        readings.write(variant, citation(variant, anchor));
        html.open("p", "class", "reason");
        scene.prose(variant.reason(), List.of());
        provenance(variant);
        html.close().close().line();
    }

    private static Apparatus.Citation citation(Variant variant, String anchor) {
        return new Apparatus.Citation("differs: " + Snippet.shortened(HeadSection.subject(variant), 30), anchor);
    }

    private void provenance(Variant variant) {
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
    }

    /// Drift that shows in one text by itself: there is nothing to set beside it.
    private void damages(List<Variant> damages, Headings headings) {
        if (damages.isEmpty()) {
            return;
        }
        html.open("section", "class", "verdict damages");
        html.open(headings.part()).text("Damaged in one text ");
        html.leaf("span", Integer.toString(damages.size()), "class", "count").close();
        html.leaf(
                "p",
                "Words that read as broken in copying; no other text has the passage to set beside it.",
                "class",
                "note");
        int open = Math.min(DAMAGES, damages.size());
        list(damages.subList(0, open));
        int most = Math.min(MOST, damages.size());
        if (most > open) {
            html.open("details").leaf("summary", "Show " + (most - open) + " more");
            list(damages.subList(open, most));
            html.close();
        }
        html.close().line();
    }

    private void list(List<Variant> damages) {
        html.open("ul", "class", "plain damage-list");
        for (Variant variant : damages) {
            String anchor = anchor(scene, variant);
            Reading reading = variant.readings().getFirst();
            html.open("li", "id", anchor);
            scene.chips(reading.passages(), citation(variant, anchor), CHIPS);
            html.text(" ");
            readings.context(reading);
            html.open("p", "class", "note");
            scene.prose(variant.reason(), List.of());
            if (!variant.inheritedBy().isEmpty()) {
                provenance(variant);
            }
            html.close().close().line();
        }
        html.close();
    }
}
