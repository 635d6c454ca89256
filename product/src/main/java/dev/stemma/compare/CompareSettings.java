package dev.stemma.compare;

/// How statements are compared.
///
/// @param sameFact least likeness, in [0, 1], of two statements of one fact
/// @param sameQuote least share of the shorter quote's information that two forms of one utterance share
/// @param rareBits words with at least this information, in bits, propose pairs of statements
/// @param largestFact most statements of one fact; bounds the work in stories of thousands of articles
/// @param mostFacts most facts that are kept of one story; those of most lines and weight stay
/// @param mostVariants most variants that are kept of one story
public record CompareSettings(
        double sameFact, double sameQuote, double rareBits, int largestFact, int mostFacts, int mostVariants) {

    /// Chosen by reading groups and variants of real coverage.
    public static final CompareSettings DEFAULT = new CompareSettings(0.58, 0.6, 4.0, 2000, 3000, 400);

    public CompareSettings {
        if (!(sameFact > 0 && sameFact < 1)) {
            throw new IllegalArgumentException("sameFact must lie in (0, 1): " + sameFact);
        }
        if (!(sameQuote > 0 && sameQuote <= 1)) {
            throw new IllegalArgumentException("sameQuote must lie in (0, 1]: " + sameQuote);
        }
        if (largestFact < 2 || mostFacts < 1 || mostVariants < 1) {
            throw new IllegalArgumentException("bounds of facts and variants must be positive");
        }
    }
}
