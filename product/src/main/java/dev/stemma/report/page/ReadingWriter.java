package dev.stemma.report.page;

import dev.stemma.article.Passage;
import dev.stemma.compare.Reading;
import dev.stemma.compare.Variant;
import dev.stemma.compare.Verdict;
import java.util.List;

/// The readings of a variant side by side, each in its sentence. Short values stand out above it; where a
/// reading is
/// half a sentence, the words that differ from the first reading are marked in place.
final class ReadingWriter {

    private static final int MOST = 6;
    private static final int CHIPS = 10;
    private static final int SHORT = 44;
    private static final int LONG = 700;
    private static final double ALIKE = 0.3;

    private final Scene scene;
    private final Markup html;

    ReadingWriter(Scene scene) {
        this.scene = scene;
        this.html = scene.html;
    }

    void write(Variant variant, Apparatus.Citation citation) {
        List<Reading> readings = variant.readings();
        boolean values = readings.stream().allMatch(reading -> reading.value().length() <= SHORT);
        html.open("ul", "class", "readings plain");
        for (Reading reading : readings.subList(0, Math.min(MOST, readings.size()))) {
            html.open("li", "class", "reading");
            role(variant, reading);
            if (values) {
                html.leaf("bdi", reading.value(), "class", "value");
            }
            html.open("p", "class", "who");
            scene.chips(reading.passages(), citation, CHIPS);
            html.text(" ").leaf("span", Words.lines(reading.lines()), "class", "lines");
            html.close();
            Reading first = readings.getFirst();
            Reading other = reading.equals(first) ? readings.get(1) : first;
            if (values || !compared(reading, other)) {
                context(reading);
            }
            html.close().line();
        }
        html.close();
        if (readings.size() > MOST) {
            html.leaf(
                    "p",
                    Words.count(readings.size() - MOST, "more reading is", "more readings are") + " in report.json.",
                    "class",
                    "note");
        }
    }

    /// Before or after the change, where one text is known to have changed it.
    private void role(Variant variant, Reading reading) {
        if (variant.verdict() == Verdict.DRIFT && variant.introducedBy().isPresent()) {
            String by = variant.introducedBy().get();
            boolean after = reading.articles().contains(by)
                    || reading.articles().stream().anyMatch(variant.inheritedBy()::contains);
            html.leaf("p", after ? "as changed" : "as it was", "class", "role");
        }
    }

    /// The sentence of a reading with the reading marked.
    void context(Reading reading) {
        Passage passage = reading.passages().getFirst();
        open(passage);
        Snippet.write(scene, passage);
        html.close();
    }

    /// Writes a long reading with the words marked that the other lacks; nothing where they have little in common.
    private boolean compared(Reading reading, Reading other) {
        Passage passage = reading.passages().getFirst();
        String own = Snippet.shortened(scene.wordsOf(passage), LONG);
        String others = Snippet.shortened(scene.wordsOf(other.passages().getFirst()), LONG);
        List<WordDiff.Piece> pieces = WordDiff.compare(own, others).left();
        int same = pieces.stream()
                .filter(WordDiff.Piece::same)
                .mapToInt(piece -> piece.text().length())
                .sum();
        if (same < own.length() * ALIKE) {
            return false;
        }
        open(passage);
        for (WordDiff.Piece piece : pieces) {
            if (piece.same()) {
                html.text(piece.text());
            } else {
                html.leaf("mark", piece.text().stripTrailing()).text(" ");
            }
        }
        html.close();
        return true;
    }

    private void open(Passage passage) {
        html.open(
                "p",
                "class",
                "context",
                "dir",
                "auto",
                "lang",
                scene.article(passage.article()).article().language());
    }
}
