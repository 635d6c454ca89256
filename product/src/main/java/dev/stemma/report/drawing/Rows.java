package dev.stemma.report.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The order of the points of one lane within their columns, and their rows.
///
/// Order: barycentre sweeps (Sugiyama, Tagawa and Toda 1981), the order with the fewest crossings is kept.
/// Rows: every column is drawn to the mean of its neighbours and pushed apart to one row each by
/// pool-adjacent-violators, the least squares solution under a fixed order. A fixed number of sweeps, each
/// near linear in points and links.
final class Rows {

    private static final int SWEEPS = 12;
    private static final double THROUGH = 0.45;

    /// A node, or a place where an arrow passes a column.
    static final class Point {
        final int column;
        final boolean node;
        final List<Point> left = new ArrayList<>();
        final List<Point> right = new ArrayList<>();
        int rank;
        double row;
        private double wish;

        Point(int column, boolean node) {
            this.column = column;
            this.node = node;
        }

        private double space() {
            return node ? 1 : THROUGH;
        }
    }

    private final List<List<Point>> columns;

    private Rows(List<List<Point>> columns) {
        this.columns = columns;
    }

    static void link(Point from, Point to) {
        from.right.add(to);
        to.left.add(from);
    }

    /// Sets the row of every point; the topmost edge is at 0. Returns the height in rows.
    ///
    /// @param columns the points of each column in their first order
    static double place(List<List<Point>> columns) {
        Rows rows = new Rows(columns);
        rows.order();
        rows.settle();
        return rows.alignToTop();
    }

    private void order() {
        number();
        long fewest = crossings();
        List<List<Point>> best = copy();
        for (int sweep = 0; sweep < SWEEPS && fewest > 0; sweep++) {
            boolean toRight = sweep % 2 == 0;
            for (int i = 0; i < columns.size(); i++) {
                List<Point> column = columns.get(toRight ? i : columns.size() - 1 - i);
                column.forEach(point -> point.wish = barycentre(toRight ? point.left : point.right, point.rank));
                column.sort(Comparator.comparingDouble(point -> point.wish));
                number(column);
            }
            long now = crossings();
            if (now < fewest) {
                fewest = now;
                best = copy();
            }
        }
        for (int i = 0; i < columns.size(); i++) {
            columns.get(i).clear();
            columns.get(i).addAll(best.get(i));
        }
        number();
    }

    private static double barycentre(List<Point> neighbours, double otherwise) {
        return neighbours.stream().mapToInt(point -> point.rank).average().orElse(otherwise);
    }

    private void number() {
        columns.forEach(Rows::number);
    }

    private static void number(List<Point> column) {
        for (int i = 0; i < column.size(); i++) {
            column.get(i).rank = i;
        }
    }

    private List<List<Point>> copy() {
        List<List<Point>> copy = new ArrayList<>();
        columns.forEach(column -> copy.add(List.copyOf(column)));
        return copy;
    }

    /// Pairs of links between neighbouring columns that cross.
    private long crossings() {
        long crossings = 0;
        for (List<Point> column : columns) {
            List<int[]> links = new ArrayList<>();
            for (Point from : column) {
                from.right.forEach(to -> links.add(new int[] {from.rank, to.rank}));
            }
            for (int i = 0; i < links.size(); i++) {
                for (int j = i + 1; j < links.size(); j++) {
                    long side = (long) (links.get(i)[0] - links.get(j)[0]) * (links.get(i)[1] - links.get(j)[1]);
                    crossings += side < 0 ? 1 : 0;
                }
            }
        }
        return crossings;
    }

    private void settle() {
        for (List<Point> column : columns) {
            double at = 0;
            for (Point point : column) {
                point.row = at + point.space() / 2;
                at += point.space();
            }
        }
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            boolean toRight = sweep % 2 == 0;
            for (int i = 0; i < columns.size(); i++) {
                List<Point> column = columns.get(toRight ? i : columns.size() - 1 - i);
                for (Point point : column) {
                    point.wish = wish(point, toRight);
                }
                spread(column);
            }
        }
    }

    /// The mean row of the neighbours on the side that is already placed, or on both.
    private static double wish(Point point, boolean toRight) {
        List<Point> near = toRight ? point.left : point.right;
        List<Point> far = toRight ? point.right : point.left;
        List<Point> neighbours = near.isEmpty() ? far : near;
        return neighbours.stream().mapToDouble(each -> each.row).average().orElse(point.row);
    }

    /// Moves each point of the column as near to its wish as the order and the space of the others allow.
    private static void spread(List<Point> column) {
        List<double[]> blocks = new ArrayList<>();
        double offset = 0;
        double before = 0;
        for (Point point : column) {
            offset += before / 2 + point.space() / 2;
            before = point.space();
            double[] block = {point.wish - offset, 1};
            while (!blocks.isEmpty() && blocks.getLast()[0] >= block[0]) {
                double[] last = blocks.removeLast();
                block = new double[] {
                    (last[0] * last[1] + block[0] * block[1]) / (last[1] + block[1]), last[1] + block[1]
                };
            }
            blocks.add(block);
        }
        int at = 0;
        offset = 0;
        before = 0;
        for (double[] block : blocks) {
            for (int i = 0; i < block[1]; i++) {
                Point point = column.get(at++);
                offset += before / 2 + point.space() / 2;
                before = point.space();
                point.row = block[0] + offset;
            }
        }
    }

    private double alignToTop() {
        double top = Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        for (List<Point> column : columns) {
            for (Point point : column) {
                top = Math.min(top, point.row - point.space() / 2);
                bottom = Math.max(bottom, point.row + point.space() / 2);
            }
        }
        for (List<Point> column : columns) {
            for (Point point : column) {
                point.row -= top;
            }
        }
        return Math.max(0, bottom - top);
    }
}
