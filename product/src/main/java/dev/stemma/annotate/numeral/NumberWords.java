package dev.stemma.annotate.numeral;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The words of English that numbers are made of.
final class NumberWords {

    static final Map<String, Integer> UNITS = Map.ofEntries(
            Map.entry("zero", 0),
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12),
            Map.entry("thirteen", 13),
            Map.entry("fourteen", 14),
            Map.entry("fifteen", 15),
            Map.entry("sixteen", 16),
            Map.entry("seventeen", 17),
            Map.entry("eighteen", 18),
            Map.entry("nineteen", 19));

    static final Map<String, Integer> TENS = Map.of(
            "twenty", 20, "thirty", 30, "forty", 40, "fourty", 40, "fifty", 50, "sixty", 60, "seventy", 70, "eighty",
            80, "ninety", 90);

    /// Powers that multiply what stands before them. The short forms only follow digits.
    static final Map<String, Long> SCALES = Map.of(
            "hundred", 100L,
            "thousand", 1_000L,
            "lakh", 100_000L,
            "lakhs", 100_000L,
            "million", 1_000_000L,
            "crore", 10_000_000L,
            "crores", 10_000_000L,
            "billion", 1_000_000_000L,
            "trillion", 1_000_000_000_000L);

    /// What a scale word behind a number multiplies by, in the singular or in a foreigner's plural ("4 billions").
    static @Nullable Long scale(String word) {
        Long factor = SCALES.get(word);
        boolean plural = factor == null && word.endsWith("ions");
        return plural ? SCALES.get(word.substring(0, word.length() - 1)) : factor;
    }

    static final Map<String, Long> SHORT_SCALES = Map.of(
            "k", 1_000L,
            "m", 1_000_000L,
            "mn", 1_000_000L,
            "mln", 1_000_000L,
            "b", 1_000_000_000L,
            "bn", 1_000_000_000L,
            "bln", 1_000_000_000L,
            "t", 1_000_000_000_000L,
            "tn", 1_000_000_000_000L,
            "trn", 1_000_000_000_000L);

    /// Plurals that name no certain number: the least and the most that is meant.
    static final Map<String, long[]> VAGUE = Map.of(
            "dozens", new long[] {24, 99},
            "scores", new long[] {40, 199},
            "tens", new long[] {20, 99},
            "hundreds", new long[] {200, 999},
            "thousands", new long[] {2_000, 9_999},
            "millions", new long[] {2_000_000, 999_999_999L},
            "billions", new long[] {2_000_000_000L, 999_999_999_999L},
            "trillions", new long[] {2_000_000_000_000L, 999_999_999_999_999L});

    static final Map<String, Integer> ORDINALS = ordinals();

    /// Denominators, singular.
    static final Map<String, Integer> DENOMINATORS = Map.ofEntries(
            Map.entry("half", 2),
            Map.entry("third", 3),
            Map.entry("quarter", 4),
            Map.entry("fourth", 4),
            Map.entry("fifth", 5),
            Map.entry("sixth", 6),
            Map.entry("seventh", 7),
            Map.entry("eighth", 8),
            Map.entry("ninth", 9),
            Map.entry("tenth", 10),
            Map.entry("twentieth", 20),
            Map.entry("hundredth", 100),
            Map.entry("thousandth", 1000));

    private NumberWords() {}

    private static Map<String, Integer> ordinals() {
        Map<String, Integer> words = new HashMap<>(Map.of(
                "first",
                1,
                "second",
                2,
                "third",
                3,
                "fifth",
                5,
                "eighth",
                8,
                "ninth",
                9,
                "twelfth",
                12,
                "hundredth",
                100,
                "thousandth",
                1_000));
        UNITS.forEach((word, value) -> {
            if (value > 3 && value != 5 && value != 8 && value != 9 && value != 12) {
                words.put(word + "th", value);
            }
        });
        TENS.forEach((word, value) -> words.put(word.substring(0, word.length() - 1) + "ieth", value));
        return Map.copyOf(words);
    }
}
