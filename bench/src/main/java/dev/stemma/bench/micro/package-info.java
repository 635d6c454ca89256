/// Benchmarks of single stages with JMH, for whoever makes one faster: `./bench-micro`.
@NullMarked
package dev.stemma.bench.micro;

import org.jspecify.annotations.NullMarked;
