package dev.stemma.bench.tradition.operation;

import dev.stemma.bench.tradition.operation.Thesaurus.Entry;
import dev.stemma.bench.tradition.operation.Thesaurus.PartOfSpeech;
import dev.stemma.bench.tradition.text.Draft;
import dev.stemma.bench.tradition.text.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Word by word into synonyms, as spinning machines do it: parts of speech are guessed from the word before and the
/// ending, the sense is often the wrong one, and a word once replaced is mostly replaced the same way again. Names keep
/// their words here ([BrokenNames] does those).
public final class Spinning implements Operation {

    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}’'-])[a-z]{4,}(?![\\p{L}’'-])");
    private static final Set<String> KEPT = Set.of(
            "about",
            "above",
            "after",
            "again",
            "against",
            "also",
            "although",
            "among",
            "another",
            "around",
            "because",
            "been",
            "before",
            "being",
            "below",
            "between",
            "both",
            "came",
            "could",
            "does",
            "doing",
            "down",
            "during",
            "each",
            "even",
            "ever",
            "every",
            "from",
            "have",
            "having",
            "here",
            "hers",
            "himself",
            "into",
            "itself",
            "just",
            "less",
            "like",
            "many",
            "might",
            "more",
            "most",
            "much",
            "must",
            "myself",
            "never",
            "only",
            "onto",
            "other",
            "others",
            "ours",
            "over",
            "percent",
            "rather",
            "same",
            "shall",
            "should",
            "since",
            "some",
            "such",
            "than",
            "that",
            "their",
            "them",
            "themselves",
            "then",
            "there",
            "these",
            "they",
            "this",
            "those",
            "though",
            "through",
            "till",
            "under",
            "until",
            "unto",
            "upon",
            "very",
            "were",
            "what",
            "when",
            "where",
            "which",
            "while",
            "whom",
            "whose",
            "will",
            "with",
            "within",
            "without",
            "would",
            "your",
            "yours",
            "million",
            "billion",
            "hundred",
            "thousand",
            "three",
            "four",
            "five",
            "seven",
            "eight",
            "nine",
            "once",
            "twice");
    private static final Set<String> BEFORE_NOUNS = Set.of(
            "the", "a", "an", "his", "her", "its", "their", "our", "this", "that", "these", "those", "of", "no", "any");
    private static final Set<String> BEFORE_VERBS = Set.of(
            "to", "will", "would", "could", "can", "may", "might", "must", "should", "they", "we", "he", "she", "i",
            "not", "who", "did", "does", "do");
    private static final double SAME_AGAIN = 0.75;

    private final Thesaurus thesaurus;
    private final double rate;
    private final double wrongSense;

    /// @param rate share of the replaceable words that are replaced
    /// @param wrongSense how often any sense is taken instead of the most usual one; 0 for a careful
    ///     writer, who takes nothing but usual words in their usual sense
    public Spinning(Thesaurus thesaurus, double rate, double wrongSense) {
        this.thesaurus = thesaurus;
        this.rate = rate;
        this.wrongSense = wrongSense;
    }

    @Override
    public Draft apply(Draft draft, Random random) {
        Map<String, String> used = new HashMap<>();
        return draft.map(statement -> statement.reworded(spin(statement.text(), used, random)));
    }

    private String spin(String text, Map<String, String> used, Random random) {
        return Words.replace(text, WORD, word -> {
            if (KEPT.contains(word.group()) || random.nextDouble() >= rate) {
                return Optional.empty();
            }
            String again = used.get(word.group());
            if (again != null && random.nextDouble() < SAME_AGAIN) {
                return Optional.of(again);
            }
            Optional<String> synonym = synonym(word, before(text, word.start()), random);
            synonym.ifPresent(found -> used.put(word.group(), found));
            return synonym;
        });
    }

    private Optional<String> synonym(MatchResult word, String before, Random random) {
        for (PartOfSpeech guess : guesses(word.group(), before)) {
            Optional<Entry> entry = thesaurus.find(guess, word.group());
            if (entry.isPresent()) {
                return choose(entry.get(), random)
                        .map(base -> Inflection.like(word.group(), entry.get().lemma(), guess, base));
            }
        }
        return Optional.empty();
    }

    private Optional<String> choose(Entry entry, Random random) {
        if (wrongSense == 0) {
            return entry.usual().isEmpty()
                    ? Optional.empty()
                    : Optional.of(entry.usual().get(random.nextInt(entry.usual().size())));
        }
        List<List<String>> senses =
                entry.senses().stream().filter(words -> !words.isEmpty()).toList();
        if (senses.isEmpty()) {
            return Optional.empty();
        }
        List<String> sense =
                random.nextDouble() < wrongSense ? senses.get(random.nextInt(senses.size())) : senses.getFirst();
        return Optional.of(sense.get(random.nextInt(sense.size())));
    }

    private static List<PartOfSpeech> guesses(String word, String before) {
        if (word.endsWith("ly")) {
            return List.of(PartOfSpeech.ADVERB, PartOfSpeech.ADJECTIVE);
        }
        if (word.endsWith("ed") || word.endsWith("ing") || BEFORE_VERBS.contains(before)) {
            return List.of(PartOfSpeech.VERB, PartOfSpeech.NOUN);
        }
        if (word.matches(".*(?:ous|ful|ive|able|ible|less|ic|al)")) {
            return List.of(PartOfSpeech.ADJECTIVE, PartOfSpeech.NOUN);
        }
        return BEFORE_NOUNS.contains(before)
                ? List.of(PartOfSpeech.NOUN, PartOfSpeech.ADJECTIVE)
                : List.of(PartOfSpeech.NOUN, PartOfSpeech.VERB, PartOfSpeech.ADJECTIVE, PartOfSpeech.ADVERB);
    }

    private static String before(String text, int start) {
        String head = text.substring(0, start).stripTrailing();
        return head.substring(head.lastIndexOf(' ') + 1);
    }
}
