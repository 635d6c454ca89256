package dev.stemma.annotate.quantity;

import dev.stemma.annotate.numeral.Piece;
import dev.stemma.annotate.numeral.Piece.Form;
import dev.stemma.annotate.quantity.NounPhrases.Span;
import dev.stemma.article.Article;
import dev.stemma.article.Passage;
import dev.stemma.language.PartOfSpeech;
import dev.stemma.language.Sentence;
import dev.stemma.language.Token;
import dev.stemma.language.WordList;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds what a quantity counts or measures, in the article's words: the noun phrase it stands in, and for people and
/// things that something happened to, what happened ("civilians killed").
final class AboutFinder {

    private static final int LONGEST_PHRASE = 6;

    private static final Set<String> AUXILIARIES = WordList.of("""
            were was are is have has had been being be reported reportedly feared believed confirmed who
            that also all later others left either seriously critically badly more got to estimated said
            known presumed least some
            """);

    private static final Set<String> BEING = Set.of("were", "was", "are", "is", "been", "being", "be", "got");

    private static final Set<String> PRONOUNS = Set.of("them", "us", "it", "which", "whom", "those", "these");

    private static final Set<String> MORE =
            Set.of("more", "others", "other", "additional", "further", "another", "new");

    private final Sentence sentence;
    private final List<Piece> pieces;
    private final NounPhrases phrases;
    private final Governor governor;

    AboutFinder(Article article, Sentence sentence, List<Piece> pieces) {
        this.sentence = sentence;
        this.pieces = pieces;
        this.phrases = new NounPhrases(article, sentence, pieces);
        this.governor = new Governor(article, sentence);
    }

    /// What is counted or measured.
    ///
    /// @param text in the article's words
    /// @param passage where they stand, when they stand together
    record About(String text, Optional<Passage> passage) {}

    /// What the quantity at pieces `[from, to)` is about.
    ///
    /// @param before the quantities of the sentence so far
    Optional<About> of(int from, int to, UnitTable.Unit unit, BigDecimal low, BigDecimal high, List<Quantity> before) {
        return switch (unit.kind()) {
            case CARDINAL ->
                counted(from, to, high.compareTo(BigDecimal.ONE) > 0, before)
                        .filter(about -> !PRONOUNS.contains(about.text()))
                        .or(() -> governed(from, to));
            case ORDINAL ->
                phrases.phrase(skipSuperlative(to), false)
                        .filter(words -> phrases.isNamed(words.to() - 1))
                        .map(phrases::about);
            case MONEY, PERCENT -> shared(from, to);
            case MEASURE -> measured(from, to, unit);
        };
    }

    private Optional<About> governed(int from, int to) {
        return governor.of(pieces.get(from).token(), pieces.get(to - 1).token());
    }

    private Optional<About> counted(int from, int to, boolean plural, List<Quantity> before) {
        boolean joined =
                to < pieces.size() && pieces.get(to).is("-") && pieces.get(to).glued();
        int start = skipJoint(to);
        if (phrases.isWord(start, "of")
                && start + 1 < pieces.size()
                && PRONOUNS.contains(pieces.get(start + 1).lower())) {
            return ofThem(start + 2, before);
        }
        if (phrases.isWord(start, "of")) {
            start = phrases.skipDeterminers(start + 1);
            if (start < pieces.size() && pieces.get(start).form() == Form.DIGITS) {
                start++;
            }
        }
        if (joined) {
            return phrases.phrase(start, false).map(phrases::about);
        }
        int skipped = start;
        while (skipped < pieces.size()
                && MORE.contains(pieces.get(skipped).lower())
                && !(pieces.get(skipped).is("others") && !phrases.isNounAt(skipped + 1))) {
            skipped++;
        }
        Optional<Span> predicateAlone = predicate(skipped);
        if (predicateAlone.isPresent()) {
            return Optional.of(phrases.about(predicateAlone.get()));
        }
        Optional<Span> phrase = phrases.phrase(skipped, plural).filter(words -> !phrases.isComparison(words));
        if (phrase.isEmpty()) {
            return happenedBefore(from)
                    .map(word -> new About(word, Optional.empty()))
                    .or(() -> numberOf(from));
        }
        Span words = phrase.get();
        Optional<Span> after = predicate(words.to());
        if (after.isPresent()) {
            Span happened = after.get();
            boolean together = happened.from() == words.to();
            return Optional.of(
                    together
                            ? phrases.about(new Span(words.from(), happened.to()))
                            : new About(
                                    phrases.text(words) + " " + phrases.text(NounPhrases.last(happened)),
                                    Optional.empty()));
        }
        Optional<String> happened = happenedBefore(from).or(() -> inherited(from, before));
        if (happened.isPresent()) {
            return Optional.of(new About(phrases.text(words) + " " + happened.get(), Optional.empty()));
        }
        About counted = phrases.about(phrases.withOf(words));
        return Optional.of(governor.provision(pieces.get(from).token())
                .map(thing -> new About(thing.text() + " for " + counted.text(), Optional.empty()))
                .orElse(counted));
    }

    /// "12 of them lorries", "21 of them died": the noun behind, or those who were counted before, with their fate.
    private Optional<About> ofThem(int start, List<Quantity> before) {
        Optional<Span> fate = predicate(start);
        Optional<String> whole =
                before.isEmpty() ? Optional.empty() : before.getLast().about();
        if (fate.isPresent()) {
            String happened = phrases.text(NounPhrases.last(fate.get()));
            return Optional.of(
                    new About(whole.map(words -> words + " " + happened).orElse(happened), Optional.empty()));
        }
        return phrases.phrase(start, true)
                .filter(words -> NounWords.isPlural(pieces.get(words.to() - 1).lower()))
                .map(phrases::about)
                .or(() -> whole.map(words -> new About(words, Optional.empty())));
    }

    /// "of NP", "worth of NP", "in NP" after a sum or share; the noun it modifies; or the noun before "of", "at".
    private Optional<About> shared(int from, int to) {
        int start = skipRate(skipJoint(to));
        if (phrases.isWord(start, "of")) {
            Optional<About> whole = governor.objectOf(pieces.get(start).token());
            if (whole.isPresent()) {
                return whole;
            }
        }
        if (phrases.isWord(start, "worth") && phrases.isWord(start + 1, "of")) {
            start += 2;
        } else if (phrases.isWord(start, "of") || phrases.isWord(start, "in")) {
            boolean in = phrases.isWord(start, "in");
            start++;
            int noun = phrases.skipDeterminers(start);
            if (in && (noun >= pieces.size() || pieces.get(noun).form() != Form.WORD || isNameOrTime(noun))) {
                return governed(from, to).or(() -> governing(from));
            }
        }
        Optional<Span> phrase = phrases.phrase(phrases.skipDeterminers(start), false);
        if (phrase.isPresent() && (phrases.isVerbAt(phrase.get().from()) || phrases.isComparison(phrase.get()))) {
            phrase = Optional.empty();
        }
        return phrase.map(phrases::about)
                .or(() -> governed(from, to))
                .or(() -> governing(from))
                .or(() -> governor.purpose(pieces.get(to - 1).token()));
    }

    /// "$15 million a year": how often says nothing of what.
    private int skipRate(int at) {
        boolean rate = phrases.isWord(at, "a")
                || phrases.isWord(at, "an")
                || phrases.isWord(at, "per")
                || phrases.isWord(at, "each")
                || phrases.isWord(at, "every");
        return rate
                        && at + 1 < pieces.size()
                        && NounWords.isTime(pieces.get(at + 1).lower())
                ? at + 2
                : at;
    }

    private Optional<About> measured(int from, int to, UnitTable.Unit unit) {
        int start = skipJoint(to);
        if (phrases.isWord(start, "of")) {
            return phrases.phrase(phrases.skipDeterminers(start + 1), false).map(phrases::about);
        }
        boolean joined = to > 0
                && pieces.get(to - 1).glued()
                && to >= 2
                && pieces.get(to - 2).is("-");
        if (joined || start != to) {
            return phrases.phrase(start, false).map(phrases::about);
        }
        if (unit.code().equals("a") && from > 0 && phrases.isWord(from - 1, ",")) {
            return nameBefore(from - 1).map(phrases::about);
        }
        if (unit.isTime() && !phrases.isWord(to, "old")) {
            return Optional.empty();
        }
        int next =
                to < pieces.size() ? pieces.get(to).token() : sentence.tokens().size();
        return governor.distance(next).or(() -> governed(from, to));
    }

    /// "Ann Carver, 34,": whose age it is.
    private Optional<Span> nameBefore(int comma) {
        int start = comma;
        while (start > 0 && pieces.get(start - 1).isCapitalised() && comma - start < LONGEST_PHRASE) {
            start--;
        }
        return start == comma ? Optional.empty() : Optional.of(new Span(start, comma));
    }

    /// The noun phrase before "of" or "at" that a sum, share or measure belongs to: "a tariff of 100%".
    private Optional<About> governing(int from) {
        if (from < 2 || !Set.of("of", "at").contains(pieces.get(from - 1).lower())) {
            return Optional.empty();
        }
        int end = from - 1;
        int start = end;
        while (start > 0 && end - start < 3 && phrases.isNounOrModifier(start - 1)) {
            start--;
        }
        return start == end ? Optional.empty() : Optional.of(phrases.about(new Span(start, end)));
    }

    /// "the number of refugees rose to 500", "the death toll stands at 70".
    private Optional<About> numberOf(int from) {
        if (from < 2 || !WordList.of("""
            to at is was reached hit of passed topped exceeded
            """).contains(pieces.get(from - 1).lower())) {
            return Optional.empty();
        }
        for (int i = from - 2; i >= Math.max(0, from - 14); i--) {
            if (pieces.get(i).form() == Form.MARK && !pieces.get(i).is("-")) {
                break;
            }
            if (phrases.isWord(i, "toll")) {
                return Optional.of(
                        phrases.about(new Span(i > 0 && phrases.isNounOrModifier(i - 1) ? i - 1 : i, i + 1)));
            }
            if (phrases.isWord(i, "number") && phrases.isWord(i + 1, "of")) {
                return phrases.phrase(phrases.skipDeterminers(i + 2), true).map(phrases::about);
            }
        }
        return Optional.empty();
    }

    /// The participle of the verb whose object starts at the piece: "killing", "have killed", "left".
    private Optional<String> happenedBefore(int from) {
        int i = from - 1;
        while (i >= 0
                && i >= from - 3
                && (phrases.isWord(i, "another")
                        || phrases.isWord(i, "the")
                        || phrases.isWord(i, "up")
                        || phrases.isWord(i, "of")
                        || phrases.isWord(i, "also"))) {
            i--;
        }
        if (i < 0 || pieces.get(i).form() != Form.WORD) {
            return Optional.empty();
        }
        Token token = sentence.tokens().get(pieces.get(i).token());
        String verb = token.lemma();
        if (verb.equals("leave")) {
            return Optional.empty();
        }
        return NounWords.happened(verb);
    }

    /// "12 civilians killed, including three children": the part shares the fate of the whole.
    private Optional<String> inherited(int from, List<Quantity> before) {
        if (from < 1 || before.isEmpty()) {
            return Optional.empty();
        }
        boolean part = phrases.isWord(from - 1, "including")
                || (from > 1 && phrases.isWord(from - 1, "them") && phrases.isWord(from - 2, "among"))
                || (phrases.isWord(from - 1, "and") && isWithinList(from));
        if (!part) {
            return Optional.empty();
        }
        String whole = before.getLast().about().orElse("");
        String last = whole.substring(whole.lastIndexOf(' ') + 1);
        return NounWords.isPredicate(last) ? Optional.of(last) : Optional.empty();
    }

    private boolean isWithinList(int from) {
        for (int i = from - 2; i >= Math.max(0, from - 6); i--) {
            if (phrases.isWord(i, "including") || phrases.isWord(i, "them")) {
                return true;
            }
        }
        return false;
    }

    /// A predicate such as "were killed", "dead", "have died" right at the piece, auxiliaries first.
    private Optional<Span> predicate(int at) {
        int i = at;
        boolean passive = false;
        while (i < pieces.size()
                && i - at < 5
                && AUXILIARIES.contains(pieces.get(i).lower())) {
            passive |= BEING.contains(pieces.get(i).lower());
            i++;
        }
        if (i >= pieces.size() || pieces.get(i).form() != Form.WORD) {
            return Optional.empty();
        }
        String word = pieces.get(i).lower();
        boolean happened = passive && phrases.tag(i) == PartOfSpeech.VERB_PARTICIPLE;
        return NounWords.isFate(word) || happened ? Optional.of(new Span(i, i + 1, at)) : Optional.empty();
    }

    private int skipJoint(int at) {
        return at < pieces.size() && pieces.get(at).is("-") && pieces.get(at).glued() ? at + 1 : at;
    }

    /// "second-largest economy" is about the economy.
    private int skipSuperlative(int at) {
        int next = skipJoint(at);
        return next > at
                        && next < pieces.size()
                        && NounWords.isSuperlative(pieces.get(next).lower())
                ? next + 1
                : next;
    }

    private boolean isNameOrTime(int i) {
        boolean noun = i + 1 < pieces.size()
                && phrases.isNounAt(i + 1)
                && !pieces.get(i + 1).isCapitalised();
        return (pieces.get(i).isCapitalised() && !noun)
                || NounWords.isTime(pieces.get(i).lower());
    }
}
