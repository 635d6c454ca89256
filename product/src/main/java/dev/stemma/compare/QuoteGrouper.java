package dev.stemma.compare;

import dev.stemma.align.Alignment;
import dev.stemma.annotate.quote.Quote;
import dev.stemma.annotate.quote.QuoteKind;
import dev.stemma.article.Passage;
import dev.stemma.language.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Groups the forms in which articles give one utterance.
final class QuoteGrouper {

    /// Aligned forms of one speaker, such as two translations, need to share no more than this.
    private static final double ALIGNED_SHARE = 0.12;

    /// A word that more quotes hold proposes no pair.
    private static final int LONGEST_POSTING = 200;

    /// A quote as the grouper sees it.
    ///
    /// @param speaker story-wide form, empty where unknown
    /// @param bits the information of its words
    record Utterance(
            int number,
            int article,
            Quote quote,
            Optional<String> speaker,
            NavigableMap<String, Double> terms,
            double bits) {
        double sharedBits(Utterance other) {
            return terms.entrySet().stream()
                    .filter(entry -> other.terms.containsKey(entry.getKey()))
                    .mapToDouble(Map.Entry::getValue)
                    .sum();
        }
    }

    private final CompareSettings settings;
    private final StoryText text;
    private final StoryLines lines;
    private final Set<Long> aligned = new HashSet<>();

    QuoteGrouper(CompareSettings settings, StoryText text, StoryLines lines, List<Alignment> alignments) {
        this.settings = settings;
        this.text = text;
        this.lines = lines;
        for (Alignment alignment : alignments) {
            alignment.pairs().forEach(pair -> {
                for (Statement left : text.covering(pair.left())) {
                    for (Statement right : text.covering(pair.right())) {
                        aligned.add(key(left.number(), right.number()));
                    }
                }
            });
        }
    }

    private static long key(int left, int right) {
        return ((long) Math.min(left, right) << 32) | Math.max(left, right);
    }

    /// The groups, those of most lines and forms first.
    List<QuoteGroup> group() {
        List<Utterance> utterances = utterances();
        List<List<Utterance>> groups = new ArrayList<>();
        Map<Integer, List<Utterance>> groupOf = new HashMap<>();
        Map<String, List<Utterance>> postings = new HashMap<>();
        for (Utterance utterance : utterances) {
            Map<Integer, Utterance> near = new TreeMap<>();
            for (String term : utterance.terms().keySet()) {
                List<Utterance> posting = postings.computeIfAbsent(term, k -> new ArrayList<>());
                posting.forEach(other -> near.put(other.number(), other));
                if (posting.size() < LONGEST_POSTING) {
                    posting.add(utterance);
                }
            }
            Optional<Utterance> best = near.values().stream()
                    .filter(other -> same(utterance, other))
                    .max(Comparator.comparingDouble((Utterance other) -> utterance.sharedBits(other))
                            .thenComparing(
                                    Comparator.comparingInt(Utterance::number).reversed()));
            List<Utterance> group = best.map(other -> groupOf.get(other.number()))
                    .orElseGet(() -> {
                        List<Utterance> fresh = new ArrayList<>();
                        groups.add(fresh);
                        return fresh;
                    });
            group.add(utterance);
            groupOf.put(utterance.number(), group);
        }
        List<QuoteGroup> result = new ArrayList<>();
        groups.sort(Comparator.comparingInt((List<Utterance> group) -> -linesOf(group))
                .thenComparingInt(group -> -group.size())
                .thenComparingInt(group -> group.getFirst().number()));
        for (List<Utterance> group : groups) {
            List<Utterance> forms = new ArrayList<>(group);
            forms.sort(Comparator.comparingInt(
                            (Utterance form) -> rank(form.quote().kind()))
                    .thenComparingInt(form -> lines.depth(text.idOf(form.article())))
                    .thenComparingDouble(form -> -form.bits())
                    .thenComparingInt(Utterance::number));
            result.add(new QuoteGroup(
                    "q" + (result.size() + 1),
                    speakerOf(forms),
                    forms.stream().map(Utterance::quote).toList(),
                    linesOf(group)));
        }
        return result;
    }

    /// A speaker with a name before one that is only described; among equals the one most forms give.
    private Optional<String> speakerOf(List<Utterance> forms) {
        Map<String, Integer> votes = new TreeMap<>();
        forms.forEach(form -> form.speaker().ifPresent(speaker -> votes.merge(speaker, 1, Integer::sum)));
        return votes.entrySet().stream()
                .max(Comparator.comparing((Map.Entry<String, Integer> entry) -> isName(entry.getKey()))
                        .thenComparing(Map.Entry::getValue)
                        .thenComparing(
                                Map.Entry.<String, Integer>comparingByKey().reversed()))
                .map(Map.Entry::getKey);
    }

    private boolean isName(String speaker) {
        return text.names().stream().anyMatch(name -> name.name().equals(speaker));
    }

    private static int rank(QuoteKind kind) {
        return switch (kind) {
            case DIRECT -> 0;
            case MIXED -> 1;
            case INDIRECT -> 2;
        };
    }

    private int linesOf(List<Utterance> group) {
        return lines.count(group.stream()
                .map(utterance -> utterance.quote().content().getFirst())
                .toList());
    }

    private boolean same(Utterance left, Utterance right) {
        if (left.article() == right.article()) {
            return false;
        }
        boolean speakersDiffer = left.speaker().isPresent()
                && right.speaker().isPresent()
                && !left.speaker().equals(right.speaker());
        double shared = left.sharedBits(right);
        double shorter = Math.min(left.bits(), right.bits());
        double longer = Math.max(left.bits(), right.bits());
        if (shorter <= 0) {
            return false;
        }
        // Two speakers in two articles may be one under another description, but then the words must be the same.
        if (speakersDiffer) {
            return shared / longer >= 0.8 && shared >= 12;
        }
        boolean known = left.speaker().isPresent() && right.speaker().isPresent();
        double least = known ? settings.sameQuote() : settings.sameQuote() + 0.1;
        if (shared / shorter >= least && shared >= 8) {
            return true;
        }
        return areAligned(left, right) && known && shared / shorter >= ALIGNED_SHARE;
    }

    private boolean areAligned(Utterance left, Utterance right) {
        for (Statement a : text.covering(left.quote().content().getFirst())) {
            for (Statement b : text.covering(right.quote().content().getFirst())) {
                if (aligned.contains(key(a.number(), b.number()))) {
                    return true;
                }
            }
        }
        return false;
    }

    private List<Utterance> utterances() {
        List<Utterance> result = new ArrayList<>();
        for (int article = 0; article < text.articles().size(); article++) {
            for (Quote quote : text.article(article).quotes()) {
                NavigableMap<String, Double> terms = new TreeMap<>();
                for (Passage passage : quote.content()) {
                    for (Statement statement : text.covering(passage)) {
                        for (Token token : statement.tokens()) {
                            Double bits = statement.terms().get(token.lemma());
                            if (bits != null && token.start() >= passage.start() && token.end() <= passage.end()) {
                                terms.put(token.lemma(), bits);
                            }
                        }
                    }
                }
                result.add(new Utterance(
                        result.size(),
                        article,
                        quote,
                        quote.speaker().map(text::canonical),
                        terms,
                        terms.values().stream().mapToDouble(Double::doubleValue).sum()));
            }
        }
        return result;
    }
}
