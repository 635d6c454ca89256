package dev.stemma.report.page;

/// The measures of a drawing in pixels: as wide as the page's column, whatever the number of its columns,
/// down to a box that still holds a name.
///
/// @param columns of the drawing
/// @param box width of a box
/// @param gap between two columns
/// @param height of a box
/// @param row height of a row
/// @param compact whether boxes hold a name and one note only
record DrawingSize(int columns, int box, int gap, int height, int row, boolean compact) {

    /// Where the first column begins.
    static final int LEFT = 42;

    /// What the page offers.
    static final int PAGE = 1116;

    private static final int RIGHT = 12;
    private static final int NARROWEST = 118;
    private static final int WIDEST = 270;

    static DrawingSize of(int columns, int nodes) {
        boolean compact = nodes > 36;
        int gap = columns > 6 ? 30 : columns > 4 ? 36 : 46;
        int room = PAGE - LEFT - RIGHT - (columns - 1) * gap;
        int box = Math.clamp(room / Math.max(1, columns), NARROWEST, WIDEST);
        return new DrawingSize(columns, box, gap, compact ? 42 : 70, compact ? 50 : 80, compact);
    }

    int width() {
        return Math.max(PAGE, LEFT + columns * (box + gap) - gap + RIGHT);
    }

    /// Whether the page can show it without making its letters too small.
    boolean fits() {
        return width() <= PAGE * 1.15;
    }

    /// Height of a box of what stands alone, which holds less.
    int lowHeight() {
        return compact ? height : 50;
    }

    /// Height of a row of what stands alone.
    int lowRow() {
        return compact ? row : 58;
    }

    /// Left edge of a column.
    double x(int column) {
        return LEFT + (double) column * (box + gap);
    }
}
