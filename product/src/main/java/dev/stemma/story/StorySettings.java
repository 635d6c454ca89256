package dev.stemma.story;

/// How articles are grouped into stories.
///
/// @param threshold least mean similarity, in [0, 1], at which two groups of articles become one story
/// @param neighbours how many nearest articles of each article are looked at
/// @param commonBits words with less information than this, in bits, say nothing about a story
/// @param fadingDays after how many days between two articles the part of their similarity that fades is halved
/// @param lasting the part of a similarity, in [0, 1], that no distance in time takes away: long stories exist
public record StorySettings(double threshold, int neighbours, double commonBits, double fadingDays, double lasting) {

    /// Chosen where a wide range of values does equally well.
    public static final StorySettings DEFAULT = new StorySettings(0.20, 40, 2.0, 7, 0.3);

    public StorySettings {
        if (!(threshold > 0 && threshold < 1)) {
            throw new IllegalArgumentException("threshold must lie in (0, 1): " + threshold);
        }
        if (neighbours < 1) {
            throw new IllegalArgumentException("neighbours must be at least 1: " + neighbours);
        }
        if (!(fadingDays > 0)) {
            throw new IllegalArgumentException("fadingDays must be positive: " + fadingDays);
        }
        if (!(lasting >= 0 && lasting <= 1)) {
            throw new IllegalArgumentException("lasting must lie in [0, 1]: " + lasting);
        }
    }
}
