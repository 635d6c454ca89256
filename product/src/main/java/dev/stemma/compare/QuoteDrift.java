package dev.stemma.compare;

import dev.stemma.annotate.quote.Quote;
import dev.stemma.annotate.quote.QuoteKind;
import dev.stemma.article.Passage;
import dev.stemma.language.Token;
import dev.stemma.lineage.EdgeKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Compares the direct forms of one utterance: words that were changed, and words that were cut off.
///
/// Words in quotation marks are a promise that they were said so. Between a copy and its source, other words are drift;
/// between independent reports of a speech in another language they are two renderings.
final class QuoteDrift {

    /// Least share of the shorter form's words that two reports of one utterance share.
    private static final double SAME_UTTERANCE = 0.6;

    /// Least share of matched words of a copy's quotation and the one it came from.
    private static final double SAME_SAYING = 0.45;

    /// A longer change is another part of what was said.
    private static final int LONGEST_CHANGE = 6;

    private final StoryText text;
    private final StoryLines lines;
    private final Labels labels;
    private final Siblings siblings;

    QuoteDrift(StoryText text, StoryLines lines, Labels labels, Siblings siblings) {
        this.siblings = siblings;
        this.text = text;
        this.lines = lines;
        this.labels = labels;
    }

    /// One wording with the forms that have it.
    private record Form(List<Token> tokens, String value, Map<String, Passage> places) {

        String firstArticle() {
            return places.keySet().iterator().next();
        }
    }

    List<VariantDraft> find(List<QuoteGroup> groups) {
        List<VariantDraft> drafts = new ArrayList<>();
        for (QuoteGroup group : groups) {
            List<Form> forms = forms(group);
            for (int i = 1; i < forms.size(); i++) {
                compare(group, forms, i).ifPresent(drafts::add);
            }
        }
        return drafts;
    }

    /// Distinct wordings in quotation marks, the one nearest to the source first.
    private List<Form> forms(QuoteGroup group) {
        Map<String, Form> forms = new LinkedHashMap<>();
        for (Quote quote : group.forms()) {
            if (quote.kind() == QuoteKind.DIRECT) {
                List<Token> tokens = tokens(quote);
                String key = tokens.stream()
                        .map(token -> token.text().toLowerCase(Locale.ROOT).replace('’', '\''))
                        .collect(Collectors.joining(" "));
                String value = quote.content().stream().map(text::textOf).collect(Collectors.joining(" … "));
                if (!tokens.isEmpty()) {
                    forms.computeIfAbsent(key, k -> new Form(tokens, value, new LinkedHashMap<>()))
                            .places()
                            .putIfAbsent(quote.content().getFirst().article(), extent(quote));
                }
            }
        }
        return List.copyOf(forms.values());
    }

    /// From the first to the last unit of the parts, in whatever order they were found.
    private static Passage extent(Quote quote) {
        int start = quote.content().stream().mapToInt(Passage::start).min().orElseThrow();
        int end = quote.content().stream().mapToInt(Passage::end).max().orElseThrow();
        return new Passage(quote.content().getFirst().article(), start, end);
    }

    private List<Token> tokens(Quote quote) {
        List<Token> tokens = new ArrayList<>();
        for (Passage passage : quote.content()) {
            for (Statement statement : text.covering(passage)) {
                for (Token token : statement.tokens()) {
                    if (Wording.isWord(token) && passage.start() <= token.start() && token.end() <= passage.end()) {
                        tokens.add(token);
                    }
                }
            }
        }
        return tokens;
    }

    private Optional<VariantDraft> compare(QuoteGroup group, List<Form> forms, int number) {
        Form later = forms.get(number);
        String reporter = later.firstArticle();
        // The form it came from, where one is known; else the form nearest to the source.
        Optional<Form> source = forms.subList(0, number).stream()
                .filter(other -> other.places().keySet().stream()
                        .anyMatch(parent -> !text.ofOneOutlet(parent, reporter)
                                && !takesOnlyParts(reporter)
                                && (lines.descends(reporter, parent) || siblings(reporter, parent))))
                .filter(other -> other.places().keySet().stream().anyMatch(parent -> siblings(reporter, parent))
                        || !QuotedWords.hasMore(later.tokens(), other.tokens()))
                .findFirst();
        boolean related = source.isPresent();
        Form earlier = source.orElse(forms.getFirst());
        if (!related && isOfOneHand(reporter, earlier)) {
            return Optional.empty();
        }
        // Of two copies of a lost text, the freer one is taken to have changed the words.
        boolean sibling =
                related && earlier.places().keySet().stream().noneMatch(parent -> lines.descends(reporter, parent));
        Siblings.Changer changer = sibling ? siblings.byHand(earlier.firstArticle(), reporter) : Siblings.Changer.TO;
        boolean open = changer == Siblings.Changer.UNKNOWN;
        boolean turned = changer == Siblings.Changer.FROM;
        Form from = turned ? later : earlier;
        Form form = turned ? earlier : later;
        String article = form.firstArticle();
        TokenDiff diff = TokenDiff.of(from.tokens(), form.tokens());
        List<TokenDiff.Change> changes = diff.changes().stream()
                .filter(change -> !QuotedWords.spelledOtherwise(
                        from.tokens().subList(change.leftFrom(), change.leftTo()),
                        form.tokens().subList(change.rightFrom(), change.rightTo())))
                .toList();
        if (!related && !differInside(from, form, diff)) {
            return Optional.empty();
        }
        boolean onlyCut = changes.stream().allMatch(change -> change.rightFrom() == change.rightTo());
        boolean onlyMore = changes.stream().allMatch(change -> change.leftFrom() == change.leftTo());
        // A mark of omission says openly that words were left out.
        if (hasOmission(form) || hasOmission(from)) {
            return Optional.empty();
        }
        // Another saying of the same speaker, which only stands near this one.
        if (related && diff.matched() < SAME_SAYING && !holds(from, form)) {
            return Optional.empty();
        }
        if (changes.isEmpty() || (!related && (onlyCut || onlyMore)) || onlyMore) {
            return Optional.empty();
        }
        boolean inside = onlyCut
                && changes.stream()
                        .anyMatch(change -> change.leftFrom() > 0
                                && change.leftTo() < from.tokens().size());
        if (onlyCut && !inside && form.tokens().size() < 4) {
            return Optional.empty();
        }
        String speaker = group.speaker().orElse("an unnamed speaker");
        String who = labels.of(article);
        String reason;
        if (!related) {
            reason = "Two renderings of what " + speaker + " said, in reports that do not depend on each other.";
        } else if (open) {
            reason = "Two copies of a source that is lost give what " + speaker
                    + " said in other words. Nothing shows which of the two changed it.";
        } else if (onlyCut) {
            reason = inside
                    ? who + " left words out inside the quotation marks without showing it."
                    : who + " gives less of what " + speaker + " said.";
        } else {
            reason = who + " puts other words into the quotation marks than the text nearest to the source.";
        }
        List<String> articles = List.copyOf(form.places().keySet());
        return Optional.of(new VariantDraft(
                VariantKind.QUOTE,
                related ? Verdict.DRIFT : Verdict.COMPATIBLE,
                reason,
                "what " + speaker + " said",
                List.of(reading(from), reading(form)),
                related && !open ? Optional.of(article) : Optional.empty(),
                related && !open
                        ? articles.stream()
                                .filter(other -> lines.descends(other, article))
                                .toList()
                        : List.of(),
                related ? (onlyCut && !inside ? 0.3 : 0.7) : 0.25));
    }

    /// Whether a text has only parts from others: what it quotes otherwise it heard itself.
    private boolean takesOnlyParts(String article) {
        return lines.edgesTo(article).stream().allMatch(edge -> edge.kind() == EdgeKind.PARTIAL);
    }

    /// Whether a form stands in the reporter's outlet or line only: then two renderings say nothing of independence.
    private boolean isOfOneHand(String reporter, Form earlier) {
        return earlier.places().keySet().stream()
                .allMatch(other -> text.ofOneOutlet(other, reporter) || lines.sameLine(other, reporter));
    }

    private boolean hasOmission(Form form) {
        return form.places().values().stream()
                .map(text::textOf)
                .anyMatch(words -> words.contains("...") || words.contains("…"));
    }

    /// Whether nearly all words of the shorter form stand in the longer.
    private static boolean holds(Form left, Form right) {
        List<Token> shorter = left.tokens().size() <= right.tokens().size() ? left.tokens() : right.tokens();
        List<Token> longer = shorter == left.tokens() ? right.tokens() : left.tokens();
        long shared = shorter.stream()
                .filter(word -> longer.stream().anyMatch(other -> TokenDiff.same(word, other)))
                .count();
        return shared > SAME_UTTERANCE * shorter.size();
    }

    /// Whether two reports of one utterance have other words in the stretch that both quote.
    private static boolean differInside(Form left, Form right, TokenDiff diff) {
        if (diff.matched() < SAME_UTTERANCE) {
            return false;
        }
        return diff.changes().stream()
                .anyMatch(change -> change.leftFrom() > 0
                        && change.rightFrom() > 0
                        && change.leftTo() < left.tokens().size()
                        && change.rightTo() < right.tokens().size()
                        && change.leftTo() > change.leftFrom()
                        && change.rightTo() > change.rightFrom()
                        && change.leftTo() - change.leftFrom() <= LONGEST_CHANGE
                        && change.rightTo() - change.rightFrom() <= LONGEST_CHANGE
                        && !QuotedWords.spelledOtherwise(
                                left.tokens().subList(change.leftFrom(), change.leftTo()),
                                right.tokens().subList(change.rightFrom(), change.rightTo())));
    }

    private boolean siblings(String left, String right) {
        return lines.edgesTo(left).stream()
                .filter(edge -> lines.isLost(edge.from()))
                .anyMatch(edge -> lines.edgesTo(right).stream()
                        .anyMatch(other -> other.from().equals(edge.from())));
    }

    private Reading reading(Form form) {
        return new Reading(
                form.value(),
                form.tokens().stream()
                        .map(token -> token.text().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(" ")),
                List.copyOf(form.places().keySet()),
                List.copyOf(form.places().values()),
                lines.count(form.places().values()));
    }
}
