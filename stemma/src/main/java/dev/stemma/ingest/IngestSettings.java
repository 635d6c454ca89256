package dev.stemma.ingest;

/// Bounds of what is read.
///
/// @param maxBytes largest single document, in bytes after decompression
/// @param maxArchiveBytes largest total expansion of one archive, in bytes
/// @param maxEntries most documents of one archive or record list
/// @param maxDepth deepest folder and deepest archive within an archive
public record IngestSettings(long maxBytes, long maxArchiveBytes, int maxEntries, int maxDepth) {

    /// Bounds that fit a desk's collection and stop an archive bomb.
    public static final IngestSettings DEFAULT = new IngestSettings(20_000_000, 2_000_000_000L, 1_000_000, 32);
}
