package dev.stemma.ingest;

/// Bounds of what is read.
///
/// @param maxBytes largest single document or record, in bytes after decompression
/// @param maxArchiveBytes largest total expansion of one archive, in bytes
/// @param maxEntries most documents of one archive or record list
/// @param maxDepth deepest folder and deepest archive within an archive
/// @param maxRatio most bytes that one compressed byte may expand to, looked at once an archive has grown large
public record IngestSettings(long maxBytes, long maxArchiveBytes, int maxEntries, int maxDepth, int maxRatio) {

    /// Bounds that fit a desk's collection and stop an archive bomb. Text compresses to a third or a tenth; two
    /// hundred times is no text.
    public static final IngestSettings DEFAULT = new IngestSettings(20_000_000, 2_000_000_000L, 1_000_000, 32, 200);

    public IngestSettings {
        if (maxBytes < 1 || maxBytes > 1_000_000_000 || maxArchiveBytes < 1) {
            throw new IllegalArgumentException(
                    "a document may have 1 to 1,000,000,000 bytes and an archive at least 1, " + "not " + maxBytes
                            + " and " + maxArchiveBytes);
        }
        if (maxEntries < 1 || maxDepth < 1 || maxRatio < 1) {
            throw new IllegalArgumentException("maxEntries, maxDepth and maxRatio must be positive, not " + maxEntries
                    + ", " + maxDepth + " and " + maxRatio);
        }
    }
}
