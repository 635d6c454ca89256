package dev.stemma.align;

/// What the aligner looks for.
///
/// @param shortestRun the fewest words that count as a run of the same words
/// @param allPairsUpTo a story of so many articles or fewer has all its pairs aligned
/// @param candidates in a larger story, how many partners each article is aligned with at most
/// @param leastSimilarity the least similarity in [0, 1] at which two sentences are a pair
public record AlignerSettings(int shortestRun, int allPairsUpTo, int candidates, double leastSimilarity) {

    /// What suits news.
    public static final AlignerSettings DEFAULT = new AlignerSettings(4, 32, 20, 0.34);

    public AlignerSettings {
        if (shortestRun < 2 || allPairsUpTo < 2 || candidates < 1) {
            throw new IllegalArgumentException(
                    "aligner settings need a run of 2 words, 2 articles and 1 candidate, got " + shortestRun + ", "
                            + allPairsUpTo + ", " + candidates);
        }
        if (!(leastSimilarity > 0 && leastSimilarity <= 1)) {
            throw new IllegalArgumentException("least similarity is " + leastSimilarity);
        }
    }
}
