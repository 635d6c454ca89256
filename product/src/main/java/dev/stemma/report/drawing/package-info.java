/// Places the nodes of a layered graph on a plane: time runs to the right, every group of nodes has a lane of
/// its own. Knows nothing of articles, only of names and sizes. The door is
/// [LayeredLayout][dev.stemma.report.drawing.LayeredLayout].
@NullMarked
package dev.stemma.report.drawing;

import org.jspecify.annotations.NullMarked;
