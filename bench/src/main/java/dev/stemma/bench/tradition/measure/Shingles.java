package dev.stemma.bench.tradition.measure;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Runs of so many words, the plain measure of what two texts share (Broder 1997).
public final class Shingles {

    private Shingles() {}

    /// The runs of `length` words of a text, whatever their capitals and marks.
    public static Set<String> of(String text, int length) {
        List<String> words = List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"));
        Set<String> runs = new HashSet<>();
        for (int i = 0; i + length <= words.size(); i++) {
            runs.add(String.join(" ", words.subList(i, i + length)));
        }
        return runs;
    }

    /// The share of the smaller set's runs that the other holds too, in [0, 1].
    public static double containment(Set<String> one, Set<String> other) {
        Set<String> smaller = one.size() <= other.size() ? one : other;
        Set<String> larger = one.size() <= other.size() ? other : one;
        return smaller.isEmpty()
                ? 0
                : (double) smaller.stream().filter(larger::contains).count() / smaller.size();
    }

    /// The share of the shorter text's runs of `length` words that the longer one holds too.
    public static double containment(String one, String other, int length) {
        return containment(of(one, length), of(other, length));
    }
}
