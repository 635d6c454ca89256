package dev.stemma.lineage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What the reports of the story that are unrelated to a pair say of the event.
final class StoryReadings {

    private static final int MOST_OTHERS = 12;
    /// Words added to a family's own, of which [#FEW_NEWS_WORDS] are typical of news: few words may lack them
    /// by chance.
    private static final double FEW_WORDS = 300;

    private static final double FEW_NEWS_WORDS = 3;

    private final List<Witness> story;
    private final int[] families;
    private final Map<String, List<Integer>> familiesWith = new HashMap<>();

    private final Map<Integer, List<AlignedPair>> relatives = new HashMap<>();
    private final Map<Integer, double[]> newsWords = new HashMap<>();
    private final Map<Witness, Optional<VersionChain>> chains = new HashMap<>();

    /// @param families a family number for each witness: articles that are related count as one voice
    /// @param related pairs of witnesses that are related
    StoryReadings(List<Witness> story, int[] families, List<AlignedPair> related) {
        this.story = List.copyOf(story);
        this.families = families.clone();
        for (AlignedPair pair : related) {
            relatives
                    .computeIfAbsent(pair.left().number, key -> new ArrayList<>())
                    .add(pair);
            relatives
                    .computeIfAbsent(pair.right().number, key -> new ArrayList<>())
                    .add(pair);
        }
        for (Witness witness : story) {
            Integer family = families[witness.number];
            double[] counts = newsWords.computeIfAbsent(family, key -> new double[2]);
            counts[0] += PageVersions.newsWords(witness);
            counts[1] += witness.words.size();
            witness.words.stream().map(Witness.Word::stem).distinct().forEach(stem -> {
                List<Integer> known = familiesWith.computeIfAbsent(stem, key -> new ArrayList<>(2));
                if (!known.contains(family)) {
                    known.add(family);
                }
            });
        }
    }

    /// The pairs of a witness with its relatives.
    List<AlignedPair> relatives(Witness witness) {
        return relatives.getOrDefault(witness.number, List.of());
    }

    /// Whether two witnesses are directly related.
    boolean areRelated(Witness one, Witness other) {
        return relatives(one).stream().anyMatch(pair -> pair.other(one) == other);
    }

    /// The versions of a page that two witnesses belong to, in their order; empty where they are no versions or
    /// there are too many to be put in order.
    Optional<VersionChain> chain(AlignedPair pair) {
        if (PageVersions.likeness(pair, this) == 0 || !areRelated(pair.left(), pair.right())) {
            return Optional.empty();
        }
        if (!chains.containsKey(pair.left())) {
            List<Witness> versions = versionsOf(pair.left());
            Optional<VersionChain> chain = versions.size() > VersionChain.MOST
                    ? Optional.empty()
                    : Optional.of(new VersionChain(versions, this::signs));
            versions.forEach(version -> chains.put(version, chain));
        }
        return chains.getOrDefault(pair.left(), Optional.empty());
    }

    /// A witness with all that are versions of the same page, in the order of the story.
    private List<Witness> versionsOf(Witness witness) {
        Set<Witness> reached = new HashSet<>(Set.of(witness));
        List<Witness> open = new ArrayList<>(reached);
        while (!open.isEmpty()) {
            Witness version = open.removeLast();
            for (AlignedPair pair : relatives(version)) {
                if (PageVersions.likeness(pair, this) > 0 && reached.add(pair.other(version))) {
                    open.add(pair.other(version));
                }
            }
        }
        return story.stream().filter(reached::contains).toList();
    }

    private double signs(Witness one, Witness other) {
        return relatives(one).stream()
                .filter(pair -> pair.other(one) == other)
                .mapToDouble(pair -> Direction.logOddsWithoutOrder(pair, this) * (pair.left() == one ? 1 : -1))
                .sum();
    }

    /// How many words in a thousand are typical of news, in all articles that are related to one; more than
    /// there are where these are short and tell little.
    double newsWordsInThousand(Witness witness) {
        double[] counts = newsWords.getOrDefault(families[witness.number], new double[2]);
        return 1000 * (counts[0] + FEW_NEWS_WORDS) / (counts[1] + FEW_WORDS);
    }

    /// Whether a report of another family than the two witnesses' has words of a stem.
    boolean isTold(String stem, Witness one, Witness other) {
        return familiesWith.getOrDefault(stem, List.of()).stream()
                .anyMatch(family -> family != families[one.number] && family != families[other.number]);
    }

    /// The first few reports of other families, where they have sentence vectors.
    List<Witness> others(Witness one, Witness other) {
        return story.stream()
                .filter(witness -> families[witness.number] != families[one.number]
                        && families[witness.number] != families[other.number]
                        && !witness.article.vectors().isEmpty())
                .limit(MOST_OTHERS)
                .toList();
    }
}
