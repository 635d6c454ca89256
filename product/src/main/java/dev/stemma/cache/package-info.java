/// Keeps results between runs, so that what was worked out once is not worked out again.
///
/// Knows nothing of what it keeps: records in, bytes on the disk, records out.
@NullMarked
package dev.stemma.cache;

import org.jspecify.annotations.NullMarked;
