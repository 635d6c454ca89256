package dev.stemma.bench.tradition.baseline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/// The texts of a family laid side by side, as editors collate manuscripts before they compare them.
///
/// A place is a sentence with all its wordings. A sentence joins the place that has the wording most like it, where
/// both have half their words in common; a text stands at most once at a place. The longest text goes first.
///
/// @param witnesses how many texts there are
/// @param places in no order that means anything
record Collation(int witnesses, List<Place> places) {

    private static final double SAME_SENTENCE = 0.5;

    /// A place of variation.
    ///
    /// @param readings its distinct wordings; the first is that the sentence is not there
    /// @param of the number of each witness's reading
    record Place(List<String> readings, List<Integer> of) {

        static final int ABSENT = 0;

        Place {
            readings = List.copyOf(readings);
            of = List.copyOf(of);
        }

        boolean isVaried() {
            return of.stream().distinct().count() > 1;
        }

        /// How many witnesses have a reading.
        int witnesses(int reading) {
            return (int) of.stream().filter(one -> one == reading).count();
        }
    }

    Collation {
        places = List.copyOf(places);
    }

    /// @param texts of the witnesses, in their order
    static Collation of(List<String> texts) {
        Growing growing = new Growing(texts.size());
        IntStream.range(0, texts.size())
                .boxed()
                .sorted(Comparator.comparingInt(
                        (Integer text) -> -texts.get(text).length()))
                .forEach(text -> growing.add(text, texts.get(text)));
        return growing.done();
    }

    /// The words that two wordings have in common, as a share of both (Dice).
    static double likeness(String one, String other) {
        Set<String> shared = words(one);
        Set<String> words = words(other);
        int both = shared.size() + words.size();
        shared.retainAll(words);
        return both == 0 ? 0 : 2.0 * shared.size() / both;
    }

    private static Set<String> words(String sentence) {
        Set<String> words = new HashSet<>(List.of(sentence.split(" ")));
        words.remove("");
        return words;
    }

    /// A collation that texts are added to.
    private static final class Growing {

        private final int witnesses;
        private final List<List<String>> readings = new ArrayList<>();
        private final List<int[]> of = new ArrayList<>();
        /// For each word the wordings that hold it, as numbers of place and reading.
        private final Map<String, Set<List<Integer>>> holding = new HashMap<>();

        Growing(int witnesses) {
            this.witnesses = witnesses;
        }

        void add(int witness, String text) {
            for (String sentence : text.split("(?<=[.!?][\"”’')]{0,2})\\s+|\\n+")) {
                String wording = String.join(
                                " ", sentence.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                        .strip();
                if (!wording.isEmpty()) {
                    put(witness, wording);
                }
            }
        }

        private void put(int witness, String wording) {
            Set<String> words = words(wording);
            Map<List<Integer>, Integer> shared = new HashMap<>();
            words.forEach(
                    word -> holding.getOrDefault(word, Set.of()).forEach(one -> shared.merge(one, 1, Integer::sum)));
            int place = -1;
            double most = SAME_SENTENCE;
            for (Map.Entry<List<Integer>, Integer> entry : shared.entrySet()) {
                int candidate = entry.getKey().getFirst();
                String reading = readings.get(candidate).get(entry.getKey().getLast());
                double likeness =
                        2.0 * entry.getValue() / (words.size() + words(reading).size());
                boolean better = likeness > most || (likeness == most && (place < 0 || candidate < place));
                if (better && of.get(candidate)[witness] == Place.ABSENT) {
                    most = likeness;
                    place = candidate;
                }
            }
            if (place < 0) {
                place = readings.size();
                readings.add(new ArrayList<>(List.of("")));
                of.add(new int[witnesses]);
            }
            int reading = readings.get(place).indexOf(wording);
            if (reading < 0) {
                reading = readings.get(place).size();
                readings.get(place).add(wording);
                for (String word : words) {
                    holding.computeIfAbsent(word, key -> new HashSet<>()).add(List.of(place, reading));
                }
            }
            of.get(place)[witness] = reading;
        }

        Collation done() {
            return new Collation(
                    witnesses,
                    IntStream.range(0, readings.size())
                            .mapToObj(place -> new Place(
                                    readings.get(place),
                                    IntStream.of(of.get(place)).boxed().toList()))
                            .toList());
        }
    }
}
