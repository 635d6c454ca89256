package dev.stemma.report;

import dev.stemma.annotate.AnnotatedArticle;
import dev.stemma.annotate.quote.Quote;
import dev.stemma.article.Passage;
import dev.stemma.language.WordList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Checks that a sentence says no more than one of its citations.
///
/// It does not understand; it refuses. One citation alone must hold the sentence's names, numbers, negations, hedges
/// and
/// quoted words, in the same order, and nearly all of its other words; it must have no negation and no hedge in between
/// that the sentence leaves out; and what it gives to a speaker, the sentence must give to the speaker too. So a
/// changed
/// figure, a swapped name, a dropped "not" or "about", words put into another mouth and two reports run into one are
/// refused, whoever wrote the sentence. Quadratic in the words of sentence and citation.
final class SupportCheck {

    /// Least share of a sentence's other content words that must stand in its citation.
    private static final double LEAST_WORDS = 0.8;

    private static final int SHORTEST_CONTENT_WORD = 4;

    /// Words before what the sentence takes over in which a negation or a hedge belongs to it.
    private static final int REACH = 3;

    /// Of speech that a citation gives to a speaker, the part from which on the sentence repeats it.
    private static final double SPOKEN_SHARE = 0.6;

    private static final Set<String> NEGATORS =
            WordList.of("not no never none neither nor nobody nothing without cannot "
                    + "isn't aren't wasn't weren't don't doesn't didn't won't wouldn't can't couldn't hasn't haven't hadn't "
                    + "shouldn't hardly barely denied denies deny");

    private static final Set<String> HEDGES = WordList.of("about around approximately roughly nearly almost reportedly "
            + "allegedly alleged apparently possibly probably perhaps likely unlikely may might could expected believed "
            + "suspected unconfirmed seemingly seemed seems");

    /// A hedge of two words is told by the second.
    private static final Set<String> HEDGES_OF_TWO =
            Set.of("at least", "at most", "up to", "more than", "less than", "fewer than", "as many as");

    private final Map<String, AnnotatedArticle> articles = new HashMap<>();

    SupportCheck(List<AnnotatedArticle> articles) {
        articles.forEach(article -> this.articles.put(article.id(), article));
    }

    /// What a sentence says beyond its citations, in words; empty when one of them supports it.
    Optional<String> unsupported(String sentence, List<Passage> citations) {
        Optional<String> reason = Optional.of("no citation");
        for (int i = 0; i < citations.size(); i++) {
            Optional<String> missing = unsupported(sentence, citations.get(i));
            if (missing.isEmpty()) {
                return missing;
            }
            reason = i == 0 ? missing : reason;
        }
        return reason;
    }

    private Optional<String> unsupported(String sentence, Passage citation) {
        AnnotatedArticle article = Optional.ofNullable(articles.get(citation.article()))
                .orElseThrow(() -> new IllegalArgumentException("no article " + citation.article() + " in this story"));
        String text = article.article().textOf(citation);
        List<CheckedWord> here = CheckedWord.of(sentence);
        List<CheckedWord> there = CheckedWord.of(text);
        return unknown(here, there).or(() -> quotation(sentence, text)).or(() -> {
            WordOrder order = new WordOrder(here, there, SupportCheck::isAnchor);
            return disorder(here, order)
                    .or(() -> leftOut(text, there, order))
                    .or(() -> speaker(article, citation, there, order));
        });
    }

    /// Numbers, names, negations and hedges that the citation does not have, or too many other words.
    private static Optional<String> unknown(List<CheckedWord> here, List<CheckedWord> there) {
        Set<String> known = new HashSet<>();
        there.forEach(word -> known.add(word.plain()));
        int content = 0;
        int missing = 0;
        for (int i = 0; i < here.size(); i++) {
            CheckedWord word = here.get(i);
            boolean found = known.contains(word.plain());
            if (!found && word.isNumber()) {
                return Optional.of("the number " + word.text());
            }
            if (!found && i > 0 && word.isCapitalised()) {
                return Optional.of("the name " + word.text());
            }
            if (!found && NEGATORS.contains(word.plain())) {
                return Optional.of("the negation " + word.text());
            }
            if (!found && isHedge(here, i)) {
                return Optional.of("the hedge " + word.text());
            }
            if (word.plain().length() >= SHORTEST_CONTENT_WORD) {
                content++;
                missing += found ? 0 : 1;
            }
        }
        return content > 0 && 1 - missing / (double) content < LEAST_WORDS
                ? Optional.of(missing + " of " + content + " words")
                : Optional.empty();
    }

    private static Optional<String> quotation(String sentence, String text) {
        String plain = CheckedWord.plainText(text);
        return CheckedWord.quotations(sentence).stream()
                .filter(quotation -> !plain.contains(CheckedWord.plainText(quotation)))
                .findFirst()
                .map(quotation -> "the quotation “" + quotation + "”");
    }

    /// What must not change its place: names, numbers, negations, hedges.
    private static boolean isAnchor(List<CheckedWord> words, int i) {
        CheckedWord word = words.get(i);
        return word.isNumber()
                || (word.isCapitalised() && i > 0)
                || NEGATORS.contains(word.plain())
                || isHedge(words, i);
    }

    private static boolean isHedge(List<CheckedWord> words, int i) {
        if (HEDGES.contains(words.get(i).plain())) {
            return true;
        }
        return i > 0
                && HEDGES_OF_TWO.contains(
                        words.get(i - 1).plain() + " " + words.get(i).plain());
    }

    private static Optional<String> disorder(List<CheckedWord> here, WordOrder order) {
        for (int i = 0; i < here.size(); i++) {
            if (isAnchor(here, i) && !order.isMatched(i)) {
                return Optional.of("the place of " + here.get(i).text());
            }
        }
        return Optional.empty();
    }

    /// A negation or hedge of the citation amid the words taken over, or right before them.
    private static Optional<String> leftOut(String text, List<CheckedWord> there, WordOrder order) {
        if (order.isEmpty()) {
            return Optional.empty();
        }
        for (int i = Math.max(0, order.first() - REACH); i <= order.last(); i++) {
            boolean inside = i >= order.first();
            if (order.isTaken(i) || (!inside && isParted(text, there, i, order))) {
                continue;
            }
            if (NEGATORS.contains(there.get(i).plain())) {
                return Optional.of("a negation of its source left out");
            }
            if (isHedge(there, i)) {
                return Optional.of("a hedge of its source left out");
            }
        }
        return Optional.empty();
    }

    /// Whether a mark ends a clause between a word and the words taken over.
    private static boolean isParted(String text, List<CheckedWord> there, int i, WordOrder order) {
        int from = there.get(i).end();
        int to = there.get(order.first()).start();
        return text.substring(from, to).chars().anyMatch(c -> ",.;:!?”“\"–—".indexOf(c) >= 0);
    }

    /// Words that the citation gives to a speaker and the sentence does not.
    private static Optional<String> speaker(
            AnnotatedArticle article, Passage citation, List<CheckedWord> there, WordOrder order) {
        for (Quote quote : article.quotes()) {
            Optional<Passage> cue = quote.cue().filter(citation::contains);
            if (cue.isEmpty() || quote.content().stream().noneMatch(citation::contains)) {
                continue;
            }
            int spoken = 0;
            int taken = 0;
            boolean told = false;
            for (int i = 0; i < there.size(); i++) {
                if (!order.isTaken(i)) {
                    continue;
                }
                int start = citation.start() + there.get(i).start();
                int end = citation.start() + there.get(i).end();
                taken++;
                spoken += quote.content().stream().anyMatch(content -> content.start() <= start && end <= content.end())
                        ? 1
                        : 0;
                told |= cue.get().start() < end && start < cue.get().end();
            }
            if (!told && taken > 0 && spoken >= SPOKEN_SHARE * taken) {
                return Optional.of("its speaker left out");
            }
        }
        return Optional.empty();
    }
}
