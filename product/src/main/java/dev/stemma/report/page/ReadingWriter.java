package dev.stemma.report.page;

import dev.stemma.article.Passage;
import dev.stemma.article.PublicationDate;
import dev.stemma.compare.Reading;
import dev.stemma.compare.Variant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The readings of a variant side by side, each in its sentence. Short values stand out above it; where a
/// reading is half a sentence, the words that differ from the first reading are marked in place.
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
        List<Reading> readings = ordered(scene, variant);
        boolean values = readings.stream().allMatch(reading -> reading.value().length() <= SHORT);
        html.open("ul", "class", "readings plain");
        for (Reading reading : readings.subList(0, Math.min(MOST, readings.size()))) {
            html.open("li", "class", "reading");
            role(variant, reading, reading.equals(readings.getFirst()));
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

    /// The readings in the order in which they came about, where that is known: what was before a change in copying
    /// first, and of an update what was published first.
    static List<Reading> ordered(Scene scene, Variant variant) {
        List<Reading> readings = new ArrayList<>(variant.readings());
        switch (variant.verdict()) {
            case DRIFT -> readings.sort(Comparator.comparing(reading -> isChanged(variant, reading)));
            case UPDATE -> readings.sort(Comparator.comparing(reading -> published(scene, reading)));
            case DISAGREEMENT, COMPATIBLE -> {}
        }
        return readings;
    }

    private static boolean isChanged(Variant variant, Reading reading) {
        return variant.introducedBy().filter(reading.articles()::contains).isPresent()
                || reading.articles().stream().anyMatch(variant.inheritedBy()::contains);
    }

    /// When a reading was first published, as text that sorts; after all others where that is not known.
    private static String published(Scene scene, Reading reading) {
        return reading.passages().stream()
                .flatMap(passage -> scene.article(passage.article()).article().published().stream())
                .filter(date -> !date.inferred())
                .map(PublicationDate::value)
                .min(Comparator.naturalOrder())
                .orElse("9");
    }

    /// What a reading is in a change: before or after, earlier or later.
    private void role(Variant variant, Reading reading, boolean first) {
        switch (variant.verdict()) {
            case DRIFT -> {
                if (variant.introducedBy().isPresent()) {
                    html.leaf("p", isChanged(variant, reading) ? "as changed" : "as it was", "class", "role");
                }
            }
            case UPDATE -> html.leaf("p", first ? "earlier" : "later", "class", "role");
            case DISAGREEMENT, COMPATIBLE -> {}
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
