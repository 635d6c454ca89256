/// The report: brief, timeline, JSON and pages.
@NullMarked
package dev.stemma.report;

import org.jspecify.annotations.NullMarked;
