package dev.stemma.report;

import dev.stemma.annotate.AnnotatedArticle;
import dev.stemma.article.Passage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Checks that a sentence says no more than its citations: its names, numbers, dates, negations and quoted words must
/// stand there, and nearly all of its other words too.
///
/// It does not understand; it refuses. A sentence that passes is made of words that its citations hold, with the same
/// negations, and with quotations whole. Whoever writes the sentence, the check is the same.
final class SupportCheck {

    /// Least share of a sentence's other content words that must stand in its citations.
    private static final double LEAST_WORDS = 0.8;

    private static final int SHORTEST_CONTENT_WORD = 4;

    private static final Set<String> NEGATORS = Set.of(
            "not",
            "no",
            "never",
            "none",
            "neither",
            "nor",
            "nobody",
            "nothing",
            "without",
            "cannot",
            "isn't",
            "aren't",
            "wasn't",
            "weren't",
            "don't",
            "doesn't",
            "didn't",
            "won't",
            "wouldn't",
            "can't",
            "couldn't",
            "hasn't",
            "haven't",
            "hadn't",
            "shouldn't");

    private static final Map<String, String> NUMBER_WORDS = Map.ofEntries(
            Map.entry("one", "1"),
            Map.entry("two", "2"),
            Map.entry("three", "3"),
            Map.entry("four", "4"),
            Map.entry("five", "5"),
            Map.entry("six", "6"),
            Map.entry("seven", "7"),
            Map.entry("eight", "8"),
            Map.entry("nine", "9"),
            Map.entry("ten", "10"),
            Map.entry("eleven", "11"),
            Map.entry("twelve", "12"),
            Map.entry("thirteen", "13"),
            Map.entry("fourteen", "14"),
            Map.entry("fifteen", "15"),
            Map.entry("sixteen", "16"),
            Map.entry("seventeen", "17"),
            Map.entry("eighteen", "18"),
            Map.entry("nineteen", "19"),
            Map.entry("twenty", "20"),
            Map.entry("thirty", "30"),
            Map.entry("forty", "40"),
            Map.entry("fifty", "50"),
            Map.entry("sixty", "60"),
            Map.entry("seventy", "70"),
            Map.entry("eighty", "80"),
            Map.entry("ninety", "90"),
            Map.entry("dozen", "dozen"),
            Map.entry("dozens", "dozens"),
            Map.entry("hundred", "hundred"),
            Map.entry("hundreds", "hundreds"),
            Map.entry("thousand", "thousand"),
            Map.entry("thousands", "thousands"),
            Map.entry("million", "million"),
            Map.entry("millions", "millions"),
            Map.entry("billion", "billion"),
            Map.entry("billions", "billions"),
            Map.entry("trillion", "trillion"));

    private final Map<String, AnnotatedArticle> articles = new HashMap<>();

    SupportCheck(List<AnnotatedArticle> articles) {
        articles.forEach(article -> this.articles.put(article.id(), article));
    }

    /// What a sentence says beyond its citations, in words; empty when they support it.
    Optional<String> unsupported(String sentence, List<Passage> citations) {
        List<String> cited = citations.stream().map(this::textOf).toList();
        List<Word> words = words(sentence);
        Set<String> known = new HashSet<>();
        boolean negatedThere = false;
        for (String text : cited) {
            for (Word word : words(text)) {
                known.add(word.plain());
                negatedThere |= NEGATORS.contains(word.plain());
            }
        }
        int content = 0;
        int missing = 0;
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            boolean there = known.contains(word.plain());
            if (!there && isNumber(word.plain())) {
                return Optional.of("the number " + word.text());
            }
            if (!there && i > 0 && Character.isUpperCase(word.text().charAt(0))) {
                return Optional.of("the name " + word.text());
            }
            if (!there && NEGATORS.contains(word.plain())) {
                return Optional.of("the negation " + word.text());
            }
            if (word.plain().length() >= SHORTEST_CONTENT_WORD) {
                content++;
                missing += there ? 0 : 1;
            }
        }
        if (content > 0 && 1 - missing / (double) content < LEAST_WORDS) {
            return Optional.of(missing + " of " + content + " words");
        }
        Optional<String> invented = quotations(sentence).stream()
                .filter(quotation ->
                        cited.stream().noneMatch(text -> plainText(text).contains(plainText(quotation))))
                .findFirst()
                .map(quotation -> "the quotation “" + quotation + "”");
        if (invented.isPresent()) {
            return invented;
        }
        boolean negatedHere = words.stream().anyMatch(word -> NEGATORS.contains(word.plain()));
        if (negatedThere && !negatedHere && cited.stream().noneMatch(text -> carries(words, words(text)))) {
            return Optional.of("a negation of its source left out");
        }
        return Optional.empty();
    }

    /// Whether a text has the sentence's words in order with no negation left out between them.
    private static boolean carries(List<Word> sentence, List<Word> text) {
        for (int start = 0; start < text.size(); start++) {
            int at = start;
            int matched = 0;
            for (Word word : sentence) {
                int next = at;
                while (next < text.size() && !text.get(next).plain().equals(word.plain())) {
                    if (NEGATORS.contains(text.get(next).plain())) {
                        next = text.size();
                    } else {
                        next++;
                    }
                }
                if (next >= text.size()) {
                    break;
                }
                matched++;
                at = next + 1;
            }
            if (matched == sentence.size()) {
                return true;
            }
            if (text.size() - start < sentence.size()) {
                return false;
            }
        }
        return false;
    }

    private String textOf(Passage passage) {
        AnnotatedArticle article = articles.get(passage.article());
        if (article == null) {
            throw new IllegalArgumentException("no article " + passage.article() + " in this story");
        }
        return article.article().textOf(passage);
    }

    private static boolean isNumber(String plain) {
        return Character.isDigit(plain.charAt(0)) || NUMBER_WORDS.containsValue(plain);
    }

    /// A word as written, and its plain form: lower case, digits without separators, spelled numbers as digits.
    private record Word(String text, String plain) {}

    private static List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inside = i < text.length() && (Character.isLetterOrDigit(text.charAt(i)) || joins(text, i));
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                String word = text.substring(start, i);
                words.add(new Word(word, plain(word)));
                start = -1;
            }
        }
        return words;
    }

    /// Apostrophes inside words, separators inside numbers.
    private static boolean joins(String text, int at) {
        if (at == 0 || at + 1 >= text.length()) {
            return false;
        }
        char c = text.charAt(at);
        char before = text.charAt(at - 1);
        char after = text.charAt(at + 1);
        boolean apostrophe = (c == '\'' || c == '’') && Character.isLetter(before) && Character.isLetter(after);
        boolean separator = (c == ',' || c == '.') && Character.isDigit(before) && Character.isDigit(after);
        return apostrophe || separator;
    }

    private static String plain(String word) {
        String lower = word.toLowerCase(Locale.ROOT).replace('’', '\'');
        if (Character.isDigit(lower.charAt(0))) {
            return lower.replace(",", "");
        }
        String owned = lower.endsWith("'s") ? lower.substring(0, lower.length() - 2) : lower;
        return NUMBER_WORDS.getOrDefault(owned, owned);
    }

    /// What stands between quotation marks, in order.
    private static List<String> quotations(String sentence) {
        List<String> quotations = new ArrayList<>();
        int open = -1;
        for (int i = 0; i < sentence.length(); i++) {
            char c = sentence.charAt(i);
            if (c == '“' || (c == '"' && open < 0)) {
                open = i + 1;
            } else if ((c == '”' || c == '"') && open >= 0) {
                if (i > open) {
                    quotations.add(sentence.substring(open, i));
                }
                open = -1;
            }
        }
        return quotations;
    }

    /// Words of a text joined by single blanks, so that marks and line ends make no difference.
    private static String plainText(String text) {
        StringBuilder plain = new StringBuilder(" ");
        words(text).forEach(word -> plain.append(word.plain()).append(' '));
        return plain.toString();
    }
}
