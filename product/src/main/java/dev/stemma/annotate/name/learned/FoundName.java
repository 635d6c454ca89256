package dev.stemma.annotate.name.learned;

/// A name found in a sentence.
///
/// @param sentence number of the sentence among those given
/// @param from index of the name's first word in the sentence
/// @param to one past its last word
/// @param type one of [NameModel#TYPES]
public record FoundName(int sentence, int from, int to, String type) {

    public FoundName {
        if (from < 0 || to <= from) {
            throw new IllegalArgumentException("name [" + from + ", " + to + ") is empty");
        }
    }

    /// Whether both have a word in common.
    boolean overlaps(FoundName other) {
        return sentence == other.sentence && from < other.to && other.from < to;
    }
}
