package dev.stemma.report.page;

import java.util.List;

/// Writes the pieces of a compared text: what is gone as `del`, what is new as `ins`, what was replaced as
/// either with a style of its own. Each differs in line and weight as well as in colour, and the style sheet
/// speaks it to those who listen.
final class Changes {

    private final Markup html;

    Changes(Markup html) {
        this.html = html;
    }

    /// The text that was changed.
    void before(List<WordDiff.Piece> pieces) {
        pieces.forEach(piece -> piece(piece, "del"));
    }

    /// The text that it became.
    void after(List<WordDiff.Piece> pieces) {
        pieces.forEach(piece -> piece(piece, "ins"));
    }

    private void piece(WordDiff.Piece piece, String element) {
        String words = Snippet.oneLine(piece.text());
        String bare = words.stripTrailing();
        switch (piece.change()) {
            case SAME -> html.text(words);
            case ALONE -> html.leaf(element, bare).text(words.substring(bare.length()));
            case REPLACED -> html.leaf(element, bare, "class", "swap").text(words.substring(bare.length()));
        }
    }
}
