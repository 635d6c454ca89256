/// Writes the stemma of a story in the formats of other programs: graph viewers, provenance stores, critical
/// apparatus, stemmatology. Its door is [StemmaExporter][dev.stemma.report.export.StemmaExporter].
@NullMarked
package dev.stemma.report.export;

import org.jspecify.annotations.NullMarked;
