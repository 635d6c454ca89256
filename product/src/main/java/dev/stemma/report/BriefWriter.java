package dev.stemma.report;

import dev.stemma.annotate.AnnotatedArticle;
import dev.stemma.annotate.kind.ArticleKind;
import dev.stemma.annotate.quote.Quote;
import dev.stemma.annotate.quote.QuoteKind;
import dev.stemma.article.Passage;
import dev.stemma.compare.Comparison;
import dev.stemma.compare.Fact;
import dev.stemma.compare.Reading;
import dev.stemma.compare.Variant;
import dev.stemma.compare.Verdict;
import dev.stemma.language.Sentence;
import dev.stemma.lineage.Stemma;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Writes the brief: what lines agree on, what they dispute, what one line alone reports.
///
/// Every sentence is an article's own, with an opening "But" or "However" cut off at most, and is shown only when
/// [SupportCheck] finds all of it in its citations. Where nothing passes, the brief is shorter, never looser.
final class BriefWriter {

    private static final int MOST_AGREED = 5;
    private static final int MOST_DISPUTED = 4;
    private static final int MOST_SINGLE = 4;
    private static final int MOST_CITATIONS = 12;
    private static final int SHORTEST_WORDS = 6;
    private static final int LONGEST_WORDS = 55;

    /// A sentence that is quoted speech to this share needs its speaker.
    private static final double BARE_SHARE = 0.6;

    /// Share of words from which on two sentences say the same.
    private static final double SAME = 0.5;

    private static final Set<String> OPENERS = Set.of(
            "but", "and", "however", "meanwhile", "moreover", "also", "still", "yet", "so", "then", "nevertheless");

    /// A sentence that opens with one of these leans on the sentence before it.
    private static final Set<String> LEANING = Set.of(
            "he", "she", "it", "they", "this", "that", "these", "those", "his", "her", "their", "its", "such", "there",
            "here", "another", "others", "both");

    private final Map<String, AnnotatedArticle> articles = new HashMap<>();
    private final Stemma stemma;
    private final Comparison comparison;
    private final SupportCheck check;
    private final Set<Passage> damaged = new HashSet<>();

    BriefWriter(List<AnnotatedArticle> articles, Stemma stemma, Comparison comparison, SupportCheck check) {
        articles.forEach(article -> this.articles.put(article.id(), article));
        this.stemma = stemma;
        this.comparison = comparison;
        this.check = check;
        for (Variant variant : comparison.variants()) {
            if (variant.verdict() == Verdict.DRIFT) {
                damaged.addAll(variant.readings().getLast().passages());
            }
        }
    }

    private record Candidate(Passage passage, String text) {}

    List<BriefSentence> write() {
        List<BriefSentence> brief = new ArrayList<>();
        for (Fact fact : comparison.facts()) {
            if (count(brief, BriefSentence.Standing.AGREED) < MOST_AGREED && fact.lines() > 1) {
                sentence(fact)
                        .ifPresent(candidate -> add(
                                candidate,
                                citations(fact.passages()),
                                fact.lines(),
                                BriefSentence.Standing.AGREED,
                                brief));
            }
        }
        disputed(brief);
        single(brief);
        return brief;
    }

    private void disputed(List<BriefSentence> brief) {
        for (Variant variant : comparison.variants()) {
            if (variant.verdict() == Verdict.DISAGREEMENT
                    && count(brief, BriefSentence.Standing.DISPUTED)
                                    + variant.readings().size()
                            <= MOST_DISPUTED) {
                for (Reading reading : variant.readings()) {
                    best(reading.passages()).ifPresent(candidate -> {
                        List<Passage> citations = new ArrayList<>(List.of(candidate.passage));
                        reading.passages().stream()
                                .filter(passage -> !candidate.passage.contains(passage))
                                .forEach(citations::add);
                        add(candidate, citations(citations), reading.lines(), BriefSentence.Standing.DISPUTED, brief);
                    });
                }
            }
        }
    }

    /// The weightiest statement that each line has alone, in order of weight; more than one where there is one line.
    private void single(List<BriefSentence> brief) {
        Map<Integer, Integer> told = new HashMap<>();
        int most = stemma.lines().size() <= 1 ? MOST_SINGLE : 1;
        for (Fact fact : comparison.facts()) {
            int line = lineOf(fact.passages().getFirst().article());
            if (fact.lines() <= 1
                    && count(brief, BriefSentence.Standing.SINGLE) < MOST_SINGLE
                    && told.getOrDefault(line, 0) < most) {
                sentence(fact).ifPresent(candidate -> {
                    if (add(
                            candidate,
                            citations(fact.passages()),
                            fact.lines(),
                            BriefSentence.Standing.SINGLE,
                            brief)) {
                        told.merge(line, 1, Integer::sum);
                    }
                });
            }
        }
    }

    private int lineOf(String article) {
        for (int i = 0; i < stemma.lines().size(); i++) {
            if (stemma.lines().get(i).contains(article)) {
                return i;
            }
        }
        return -1;
    }

    private static long count(List<BriefSentence> brief, BriefSentence.Standing standing) {
        return brief.stream()
                .filter(sentence -> sentence.standing() == standing)
                .count();
    }

    private boolean add(
            Candidate candidate,
            List<Passage> citations,
            int lines,
            BriefSentence.Standing standing,
            List<BriefSentence> brief) {
        // The readings of a dispute are alike by nature; only the same sentence is not told again.
        boolean toldBefore = standing == BriefSentence.Standing.DISPUTED
                ? brief.stream().anyMatch(other -> other.text().equals(candidate.text))
                : brief.stream().anyMatch(other -> alike(other.text(), candidate.text) >= SAME);
        if (toldBefore) {
            return false;
        }
        if (check.unsupported(candidate.text, citations).isPresent()) {
            return false;
        }
        brief.add(new BriefSentence(candidate.text, citations, Math.max(1, lines), standing));
        return true;
    }

    private Optional<Candidate> sentence(Fact fact) {
        return best(fact.passages());
    }

    /// The first passage whose sentence can stand alone: reports before opinion, whole sentences, nothing damaged.
    private Optional<Candidate> best(List<Passage> passages) {
        Optional<Candidate> fallback = Optional.empty();
        for (Passage passage : passages) {
            AnnotatedArticle article = article(passage);
            Optional<Sentence> sentence = article.sentences().stream()
                    .filter(s -> s.start() <= passage.start() && passage.start() < s.end())
                    .findFirst();
            if (sentence.isEmpty()) {
                continue;
            }
            Passage whole = article.tokenized().passageOf(sentence.get());
            String text = trimmed(article.article().textOf(whole));
            if (!standsAlone(text, whole) || isBareQuote(article, whole)) {
                continue;
            }
            Candidate candidate = new Candidate(whole, text);
            if (article.kind().form() == ArticleKind.Form.REPORT) {
                return Optional.of(candidate);
            }
            fallback = fallback.or(() -> Optional.of(candidate));
        }
        return fallback;
    }

    /// Whether a sentence is somebody's words without telling whose.
    private static boolean isBareQuote(AnnotatedArticle article, Passage whole) {
        for (Quote quote : article.quotes()) {
            boolean named = quote.speakerAsWritten().filter(whole::contains).isPresent();
            for (Passage content : quote.content()) {
                int shared = Math.min(content.end(), whole.end()) - Math.max(content.start(), whole.start());
                if (!named && quote.kind() == QuoteKind.DIRECT && shared > BARE_SHARE * whole.length()) {
                    return true;
                }
            }
        }
        return false;
    }

    private AnnotatedArticle article(Passage passage) {
        return Optional.ofNullable(articles.get(passage.article()))
                .orElseThrow(() -> new IllegalArgumentException("no article " + passage.article() + " in this story"));
    }

    private boolean standsAlone(String text, Passage whole) {
        String[] words = text.split(" ", -1);
        String first = words[0].toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "");
        char start = text.charAt(0);
        char end = text.charAt(text.length() - 1);
        boolean wholeSentence =
                (Character.isUpperCase(start) || Character.isDigit(start)) && (end == '.' || end == '”' || end == '"');
        return wholeSentence
                && words.length >= SHORTEST_WORDS
                && words.length <= LONGEST_WORDS
                && !LEANING.contains(first)
                && text.indexOf('?') < 0
                && balanced(text)
                && damaged.stream().noneMatch(whole::overlaps);
    }

    private static boolean balanced(String text) {
        long open = text.chars().filter(c -> c == '“').count();
        long close = text.chars().filter(c -> c == '”').count();
        long straight = text.chars().filter(c -> c == '"').count();
        return open == close && straight % 2 == 0;
    }

    /// The sentence without an opening word that ties it to the one before.
    private static String trimmed(String sentence) {
        int space = sentence.indexOf(' ');
        if (space < 0) {
            return sentence;
        }
        String first = sentence.substring(0, space).replace(",", "").toLowerCase(Locale.ROOT);
        if (!OPENERS.contains(first) || space + 1 >= sentence.length()) {
            return sentence;
        }
        String rest = sentence.substring(space + 1);
        return Character.toUpperCase(rest.charAt(0)) + rest.substring(1);
    }

    /// The first passage of each article, as whole sentences.
    private List<Passage> citations(List<Passage> passages) {
        Map<String, Passage> first = new LinkedHashMap<>();
        for (Passage passage : passages) {
            AnnotatedArticle article = article(passage);
            Passage whole = article.sentences().stream()
                    .filter(s -> s.start() <= passage.start() && passage.start() < s.end())
                    .findFirst()
                    .map(article.tokenized()::passageOf)
                    .orElse(passage);
            if (first.size() < MOST_CITATIONS) {
                first.putIfAbsent(passage.article(), whole);
            }
        }
        return List.copyOf(first.values());
    }

    /// Share of the shorter sentence's longer words that both have.
    static double alike(String left, String right) {
        Set<String> a = longWords(left);
        Set<String> b = longWords(right);
        if (a.isEmpty() || b.isEmpty()) {
            return 0;
        }
        int smaller = Math.min(a.size(), b.size());
        a.retainAll(b);
        return a.size() / (double) smaller;
    }

    private static Set<String> longWords(String text) {
        Set<String> words = new HashSet<>();
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
            if (word.length() > 3) {
                words.add(word);
            }
        }
        return words;
    }
}
