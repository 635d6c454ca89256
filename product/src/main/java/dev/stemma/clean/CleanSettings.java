package dev.stemma.clean;

/// Bounds of one article.
///
/// @param longestText most UTF-16 units of clean text; a longer text is a book or a dump, not an article
public record CleanSettings(int longestText) {

    /// Bounds that no newspaper article reaches: the longest have a quarter of it.
    public static final CleanSettings DEFAULT = new CleanSettings(400_000);

    public CleanSettings {
        if (longestText < 1) {
            throw new IllegalArgumentException("longestText must be positive, not " + longestText);
        }
    }
}
