package dev.stemma.language;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Dictionary forms of English words by rules, a table of irregular forms, and the words that news uses.
///
/// A regular ending is taken off in every way that English spelling allows ("rating" may come from "rat", "ratt" or
/// "rate"); of the results that news uses, the most common one is the lemma. The rules follow Minnen, Carroll and
/// Pearce, "Applied morphological processing of English" (2001), with usage in place of their exception lists.
final class Lemmatizer {

    private static final Map<String, String> VERBS = IrregularForms.verbs();
    private static final Map<String, String> NOUNS = IrregularForms.nouns();
    private static final Map<String, String> ADJECTIVES = IrregularForms.adjectives();

    /// Forms that are more often a word of their own than the past of a verb; a tag can say otherwise.
    private static final Set<String> UNTAGGED_AS_THEY_ARE = WordList.of("""
            left found ground wound rose lay bore saw felt dove born according during including regarding
            following building meeting hearing evening morning thing nothing something anything everything
            king spring string ring wing being sibling ceiling red hundred united need speed indeed bed deed
            seed feed shed sacred wed breed bleed exceed proceed succeed agreed-upon better best worse worst
            later latter further bring sing fling swing sting cling wedding pudding sterling darling earring
            herring viking beijing bied embed naked wicked rugged ragged crooked aged alleged beloved
            """);

    private static final Map<String, String> CLITICS = Map.ofEntries(
            Map.entry("n't", "not"),
            Map.entry("n’t", "not"),
            Map.entry("'re", "be"),
            Map.entry("’re", "be"),
            Map.entry("'m", "be"),
            Map.entry("’m", "be"),
            Map.entry("'ve", "have"),
            Map.entry("’ve", "have"),
            Map.entry("'ll", "will"),
            Map.entry("’ll", "will"),
            Map.entry("’s", "'s"),
            Map.entry("’d", "'d"),
            Map.entry("ca", "can"),
            Map.entry("wo", "will"));

    private final BackgroundFrequencies usage;

    Lemmatizer(BackgroundFrequencies usage) {
        this.usage = usage;
    }

    /// The dictionary form, in lower case.
    ///
    /// @param word as written
    /// @param tag its part of speech; `UNKNOWN` lets the word alone decide
    /// @param first whether it opens its sentence, so that a capital says nothing
    String lemma(String word, PartOfSpeech tag, boolean first) {
        String lower = word.toLowerCase(Locale.ROOT);
        String clitic = CLITICS.get(lower);
        if (clitic != null && (lower.length() > 2 || lower.charAt(0) == '’')) {
            return clitic;
        }
        if ((word.length() < 3 && !VERBS.containsKey(lower))
                || !Character.isLetter(word.charAt(0))
                || tag == PartOfSpeech.PROPER_NOUN) {
            return lower;
        }
        return switch (tag) {
            case NOUN,
                    PRONOUN,
                    POSSESSIVE_PRONOUN,
                    DETERMINER,
                    PREPOSITION,
                    TO,
                    CONJUNCTION,
                    NUMBER,
                    PARTICLE,
                    POSSESSIVE_ENDING,
                    WH_WORD,
                    EXISTENTIAL,
                    INTERJECTION,
                    PUNCTUATION,
                    SYMBOL,
                    PROPER_NOUN,
                    VERB_BASE -> lower;
            case MODAL -> clitic != null ? clitic : lower;
            case NOUN_PLURAL -> noun(lower);
            case VERB_PAST, VERB_PRESENT, VERB_GERUND, VERB_PARTICIPLE -> verb(lower);
            case ADJECTIVE, ADVERB -> ADJECTIVES.getOrDefault(lower, lower);
            case UNKNOWN -> untagged(word, lower, first);
        };
    }

    private String untagged(String word, String lower, boolean first) {
        if ((Character.isUpperCase(word.charAt(0)) && !first) || UNTAGGED_AS_THEY_ARE.contains(lower)) {
            return lower;
        }
        String irregular = VERBS.get(lower);
        if (irregular != null) {
            return irregular;
        }
        if (NOUNS.containsKey(lower)) {
            return NOUNS.getOrDefault(lower, lower);
        }
        if (lower.endsWith("s")) {
            return noun(lower);
        }
        return lower.endsWith("ed") || lower.endsWith("ing") ? verb(lower) : lower;
    }

    private String noun(String lower) {
        String irregular = NOUNS.get(lower);
        if (irregular != null) {
            return irregular;
        }
        int hyphen = lower.lastIndexOf('-');
        if (hyphen > 0 && hyphen < lower.length() - 3) {
            return lower.substring(0, hyphen + 1) + noun(lower.substring(hyphen + 1));
        }
        if (!lower.endsWith("s")
                || lower.endsWith("ss")
                || lower.endsWith("us")
                || lower.endsWith("is")
                || lower.length() < 4) {
            return lower;
        }
        return third(lower);
    }

    private String verb(String lower) {
        String irregular = VERBS.get(lower);
        if (irregular != null) {
            return irregular;
        }
        int hyphen = lower.lastIndexOf('-');
        if (hyphen > 0 && hyphen < lower.length() - 3) {
            return lower.substring(0, hyphen + 1) + verb(lower.substring(hyphen + 1));
        }
        if (lower.endsWith("ing") && lower.length() > 4) {
            return stem(lower, lower.substring(0, lower.length() - 3));
        }
        if (lower.endsWith("ied") && lower.length() > 4) {
            return lower.substring(0, lower.length() - 3) + "y";
        }
        if (lower.endsWith("ed") && lower.length() > 3) {
            return stem(lower, lower.substring(0, lower.length() - 2));
        }
        return lower.endsWith("s") && !lower.endsWith("ss") ? third(lower) : lower;
    }

    /// The word before the ending `s` or `es`.
    private String third(String lower) {
        String bare = lower.substring(0, lower.length() - 1);
        if (lower.endsWith("ies") && lower.length() > 4) {
            return mostUsed(lower.substring(0, lower.length() - 3) + "y", bare);
        }
        if (lower.endsWith("ses")
                || lower.endsWith("xes")
                || lower.endsWith("zes")
                || lower.endsWith("ches")
                || lower.endsWith("shes")
                || lower.endsWith("oes")) {
            String shorter = lower.substring(0, lower.length() - 2);
            boolean sibilant = lower.endsWith("xes")
                    || lower.endsWith("ches")
                    || lower.endsWith("shes")
                    || lower.endsWith("sses")
                    || lower.endsWith("oes");
            return sibilant ? mostUsed(shorter, bare) : mostUsed(bare, shorter);
        }
        return bare;
    }

    /// The verb whose ending `ed` or `ing` was taken off, leaving `cut`.
    private String stem(String whole, String cut) {
        if (!hasVowel(cut)) {
            return whole;
        }
        char last = cut.charAt(cut.length() - 1);
        boolean doubled = cut.length() > 2 && last == cut.charAt(cut.length() - 2) && "bdglmnprtz".indexOf(last) >= 0;
        String withE = cut + "e";
        String best;
        if (doubled) {
            best = mostUsed(cut.substring(0, cut.length() - 1), cut);
        } else if (endsInShortSyllable(cut)) {
            // "hoping" has lost an e; "hop" would have doubled its last letter, longer words often do not
            best = cut.length() <= 4 ? mostUsed(withE, usage.knows(withE) ? withE : cut) : mostUsed(withE, cut);
        } else {
            best = losesE(cut) ? mostUsed(withE, cut) : mostUsed(cut, withE);
        }
        return best;
    }

    /// The more common of two words; the first where news uses neither.
    private String mostUsed(String first, String second) {
        return usage.bitsOfKnown(second) < usage.bitsOfKnown(first) ? second : first;
    }

    private static boolean hasVowel(String word) {
        for (int i = 0; i < word.length(); i++) {
            if ("aeiouy".indexOf(word.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsInShortSyllable(String cut) {
        int n = cut.length();
        return n >= 3
                && "bcdfghjklmnprstvz".indexOf(cut.charAt(n - 1)) >= 0
                && "aeiou".indexOf(cut.charAt(n - 2)) >= 0
                && "aeiou".indexOf(cut.charAt(n - 3)) < 0;
    }

    private static boolean losesE(String cut) {
        char last = cut.charAt(cut.length() - 1);
        if (last == 'v' || last == 'c' || last == 'u' || last == 'z' || last == 'g' || last == 's') {
            return !cut.endsWith("ss") && !cut.endsWith("ng");
        }
        return last == 'l' && cut.length() > 2 && "bcdfgkptz".indexOf(cut.charAt(cut.length() - 2)) >= 0;
    }

    /// A mutable copy for building the tables.
    static Map<String, String> table(String rows) {
        Map<String, String> table = new HashMap<>();
        for (String row : rows.split("\n", -1)) {
            String[] words = row.strip().split(" +", -1);
            for (int i = 1; i < words.length; i++) {
                table.putIfAbsent(words[i], words[0]);
            }
        }
        return Map.copyOf(table);
    }
}
