package dev.stemma.annotate.name.learned;

import dev.stemma.language.PartOfSpeech;
import dev.stemma.language.learned.FeatureHash;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What an article calls the bearers of its names: the noun in "Alva is a port in …", "Alva, a port in …" and "the
/// port Alva". One such place types every mention of the name in the article.
final class Definitions {

    private static final int LONGEST_PHRASE = 12;
    private static final int LONGEST_BRACKET = 40;
    private static final int MOST = 6;
    private static final Set<String> COPULA = Set.of("is", "was", "are", "were", "became", "remains");
    private static final Set<String> ARTICLES = Set.of("a", "an", "the", "one");
    private static final Set<String> EMPTY_NOUNS =
            Set.of("one", "name", "part", "kind", "type", "member", "series", "group", "set", "number", "pair");

    private final Map<Integer, List<Definition>> definitions = new HashMap<>();

    /// The noun for a name.
    ///
    /// @param kind 1 "is a", 2 apposition, 3 noun before, 4 noun after
    /// @param noun hash of the noun
    /// @param cluster its cluster
    record Definition(int kind, int noun, int cluster) {}

    Definitions(List<NameWords> sentences) {
        for (NameWords words : sentences) {
            if (!words.shouting) {
                collect(words);
            }
        }
    }

    /// The definitions of a run of capitalised words.
    List<Definition> of(NameWords words, int left, int right) {
        return definitions.getOrDefault(key(words, left, right), List.of());
    }

    /// The definitions of all runs that end in a word.
    List<Definition> ofLast(int word) {
        return definitions.getOrDefault(FeatureHash.add(17, word), List.of());
    }

    private void collect(NameWords words) {
        for (int left = 0; left < words.size; left++) {
            if (!words.capital[left]) {
                continue;
            }
            int right = left;
            while (words.capitalAt(right + 1)) {
                right++;
            }
            after(words, left, right);
            if (left > 0 && isCommonNoun(words, left - 1)) {
                add(words, left, right, 3, left - 1);
            }
            if (isCommonNoun(words, right + 1)) {
                add(words, left, right, 4, right + 1);
            }
            left = right;
        }
    }

    private void after(NameWords words, int left, int right) {
        int next = right + 1;
        if (next < words.size && words.words.get(next).equals("(")) {
            int close = next;
            while (close < words.size && close - next < LONGEST_BRACKET && !words.words.get(close).equals(")")) {
                close++;
            }
            next = close + 1;
        }
        if (next + 1 >= words.size) {
            return;
        }
        String word = words.words.get(next);
        if (COPULA.contains(word)) {
            noun(words, left, right, 1, next + 1);
        } else if (word.equals(",") && ARTICLES.contains(words.words.get(next + 1))) {
            noun(words, left, right, 2, next + 1);
        }
    }

    /// The head of the noun phrase that begins at `from`.
    private void noun(NameWords words, int left, int right, int kind, int from) {
        int head = -1;
        for (int i = from; i < words.size && i < from + LONGEST_PHRASE; i++) {
            PartOfSpeech tag = words.tags.get(i);
            if (isCommonNoun(words, i)) {
                head = i;
            } else if (head >= 0 && words.words.get(i).equals("of") && EMPTY_NOUNS.contains(words.words.get(head))) {
                head = -1;
            } else if (!isInsideNounPhrase(tag)) {
                break;
            }
        }
        if (head >= 0) {
            add(words, left, right, kind, head);
        }
    }

    private static boolean isInsideNounPhrase(PartOfSpeech tag) {
        return switch (tag) {
            case DETERMINER, ADJECTIVE, ADVERB, NUMBER, PROPER_NOUN, POSSESSIVE_ENDING, VERB_PARTICIPLE, VERB_GERUND,
                    POSSESSIVE_PRONOUN -> true;
            default -> false;
        };
    }

    private static boolean isCommonNoun(NameWords words, int i) {
        return i < words.size
                && !words.capital[i]
                && (words.tags.get(i) == PartOfSpeech.NOUN || words.tags.get(i) == PartOfSpeech.NOUN_PLURAL)
                && Character.isLetter(words.words.get(i).charAt(0));
    }

    private void add(NameWords words, int left, int right, int kind, int noun) {
        Definition definition = new Definition(kind, words.lower[noun], words.cluster[noun]);
        put(key(words, left, right), definition);
        put(FeatureHash.add(17, words.lower[right]), definition);
    }

    private void put(int key, Definition definition) {
        List<Definition> list = definitions.computeIfAbsent(key, k -> new ArrayList<>());
        if (list.size() < MOST && !list.contains(definition)) {
            list.add(definition);
        }
    }

    private static int key(NameWords words, int left, int right) {
        int key = 31;
        for (int i = left; i <= right; i++) {
            key = FeatureHash.add(key, words.lower[i]);
        }
        return key;
    }
}
