/// Measurements of speed and memory. The door is [dev.stemma.bench.speed.SpeedCommand].
@NullMarked
package dev.stemma.bench.speed;

import org.jspecify.annotations.NullMarked;
