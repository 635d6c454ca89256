package dev.stemma.report.drawing;

import java.util.List;
import java.util.Map;

/// Where everything stands. Columns and rows are abstract: a node is one row high, the caller gives them a
/// size.
///
/// @param spots place of each node
/// @param routes for each arrow of the graph, in its order, the points between its ends: one for each column
///     it passes
/// @param columns number of columns
/// @param lanes top and bottom of each lane, from the top
/// @param periods first and last column of each period that has a node
public record Placement(
        Map<String, Spot> spots, List<List<Spot>> routes, int columns, List<Lane> lanes, List<Period> periods) {

    public Placement {
        spots = Map.copyOf(spots);
        routes = routes.stream().map(List::copyOf).toList();
        lanes = List.copyOf(lanes);
        periods = List.copyOf(periods);
    }

    /// A place.
    ///
    /// @param column from 0
    /// @param row the middle of the place, measured in rows from the top of the drawing
    public record Spot(int column, double row) {}

    /// A lane.
    ///
    /// @param top in rows
    /// @param bottom in rows
    public record Lane(double top, double bottom) {}

    /// A period of time.
    ///
    /// @param number as in [Graph.Node#period]
    /// @param first its first column
    /// @param last its last column
    public record Period(int number, int first, int last) {}
}
