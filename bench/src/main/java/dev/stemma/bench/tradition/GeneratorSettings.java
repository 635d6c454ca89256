package dev.stemma.bench.tradition;

/// How families are grown.
///
/// @param fewest fewest witnesses
/// @param most most witnesses; sizes between are equally likely by their logarithm
/// @param mostRoots most independent reports
/// @param lostShare how many texts are lost, as a part of the witnesses
/// @param backTranslation whether texts also go through another language and back, for which an external program must
///     be present
public record GeneratorSettings(int fewest, int most, int mostRoots, double lostShare, boolean backTranslation) {

    /// 6 to 40 witnesses of 1 to 4 roots, an eighth as many lost texts, no external program.
    public static final GeneratorSettings DEFAULT = new GeneratorSettings(6, 40, 4, 0.125, false);

    public GeneratorSettings {
        if (fewest < 2 || most < fewest || mostRoots < 1 || !(lostShare >= 0 && lostShare < 1)) {
            throw new IllegalArgumentException("no families of " + fewest + " to " + most + " witnesses with "
                    + mostRoots + " roots and " + lostShare + " lost");
        }
    }

    /// The same with back-translation.
    public GeneratorSettings withBackTranslation() {
        return new GeneratorSettings(fewest, most, mostRoots, lostShare, true);
    }
}
