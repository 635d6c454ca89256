/// Scores attribution (who said what) on texts whose attributions people have marked. The door is
/// [AttributionScorer][dev.stemma.bench.attribution.AttributionScorer].
@NullMarked
package dev.stemma.bench.attribution;

import org.jspecify.annotations.NullMarked;
