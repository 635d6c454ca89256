package dev.stemma.annotate.quantity;

import dev.stemma.annotate.numeral.Piece;
import dev.stemma.annotate.numeral.Piece.Form;
import dev.stemma.article.Article;
import dev.stemma.article.Passage;
import dev.stemma.language.PartOfSpeech;
import dev.stemma.language.Sentence;
import dev.stemma.language.Token;
import dev.stemma.language.WordList;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Finds what a quantity counts or measures, in the article's words: the noun phrase it stands in, and for people and
/// things that something happened to, what happened ("civilians killed").
final class AboutFinder {

    private static final int LONGEST_PHRASE = 6;

    private static final Set<String> STOPS = WordList.of("""
            of in on at by for from to with as into over under after before during since until between among
            against within without through across near and or but nor so yet if when while because than that
            which who whom whose where is was were are be been being has have had will would can could may
            might must should do does did the a an this these those his her its their our my your he she it
            they we i you not no said says also ago later earlier including per each every about around
            there here now then only even just still already both compared amid via despite toward towards
            alone apiece today yesterday tomorrow last next past never often always once again ever monday
            tuesday wednesday thursday friday saturday sunday january february april june july august
            september october november december largely reportedly nearly almost
            """);

    private static final Set<String> DETERMINERS = WordList.of("""
            the a an its his her their our these those this all such
            """);

    private static final Set<String> IRREGULAR_PLURALS = WordList.of("""
            people men women children police personnel troops cattle feet mice teeth lives servicemen
            policemen businessmen fishermen gunmen firemen congressmen spokesmen servicewomen percent
            aircraft sheep fish data media criteria staff militia migrants dead wounded injured others crew
            grandchildren schoolchildren
            """);

    private static final Set<String> NOT_PLURAL = WordList.of("""
            is was has says this its his us as plus less across various serious always sometimes besides
            towards afterwards thanks overseas upwards yes previous famous religious dangerous numerous does
            goes thus versus perhaps business process access press class mass crisis basis status congress
            consensus campus virus indigenous precious politics homeless illegal
            """);

    /// What happens to people and things that are counted, by its verb, as a participle.
    private static final Map<String, String> HAPPENED = Map.ofEntries(
            Map.entry("kill", "killed"),
            Map.entry("wound", "wounded"),
            Map.entry("injure", "injured"),
            Map.entry("hurt", "hurt"),
            Map.entry("displace", "displaced"),
            Map.entry("arrest", "arrested"),
            Map.entry("detain", "detained"),
            Map.entry("capture", "captured"),
            Map.entry("kidnap", "kidnapped"),
            Map.entry("abduct", "abducted"),
            Map.entry("execute", "executed"),
            Map.entry("behead", "beheaded"),
            Map.entry("evacuate", "evacuated"),
            Map.entry("rescue", "rescued"),
            Map.entry("infect", "infected"),
            Map.entry("hospitalize", "hospitalized"),
            Map.entry("hospitalise", "hospitalised"),
            Map.entry("destroy", "destroyed"),
            Map.entry("damage", "damaged"),
            Map.entry("shoot", "shot"),
            Map.entry("deport", "deported"),
            Map.entry("release", "released"),
            Map.entry("free", "freed"),
            Map.entry("murder", "murdered"),
            Map.entry("massacre", "massacred"),
            Map.entry("martyr", "martyred"),
            Map.entry("slay", "slain"),
            Map.entry("maim", "maimed"),
            Map.entry("affect", "affected"),
            Map.entry("employ", "employed"),
            Map.entry("indict", "indicted"),
            Map.entry("charge", "charged"),
            Map.entry("expel", "expelled"));

    /// Predicates that follow what is counted.
    private static final Set<String> PREDICATES = WordList.of("""
            killed dead died wounded injured hurt missing displaced arrested detained captured kidnapped
            abducted executed beheaded evacuated rescued infected hospitalized hospitalised destroyed
            damaged shot deported released freed murdered massacred martyred slain perished drowned fled
            homeless stranded trapped survived vaccinated indicted charged convicted expelled starved dying
            """);

    private static final Set<String> AUXILIARIES = WordList.of("""
            were was are is have has had been being be reported reportedly feared believed confirmed who
            that also all later others left either seriously critically badly more got to estimated said
            known presumed least some
            """);

    private static final Set<String> MORE =
            Set.of("more", "others", "other", "additional", "further", "another", "new");

    private final Article article;
    private final Sentence sentence;
    private final List<Piece> pieces;

    AboutFinder(Article article, Sentence sentence, List<Piece> pieces) {
        this.article = article;
        this.sentence = sentence;
        this.pieces = pieces;
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
            case CARDINAL -> counted(from, to, high.compareTo(BigDecimal.ONE) > 0, before);
            case ORDINAL -> phrase(skipSuperlative(to), false).map(this::about);
            case MONEY, PERCENT -> shared(from, to);
            case MEASURE -> measured(to);
        };
    }

    private Optional<About> counted(int from, int to, boolean plural, List<Quantity> before) {
        boolean joined =
                to < pieces.size() && pieces.get(to).is("-") && pieces.get(to).glued();
        int start = skipJoint(to);
        if (isWord(start, "of")) {
            start = skipDeterminers(start + 1);
            if (start < pieces.size() && pieces.get(start).form() == Form.DIGITS) {
                start++;
            }
        }
        if (joined) {
            return phrase(start, false).map(words -> about(new Span(words.from(), words.from() + 1)));
        }
        int skipped = start;
        while (skipped < pieces.size()
                && MORE.contains(pieces.get(skipped).lower())
                && !(pieces.get(skipped).is("others") && !isNounAt(skipped + 1))) {
            skipped++;
        }
        Optional<Span> predicateAlone = predicate(skipped);
        if (predicateAlone.isPresent()) {
            return Optional.of(about(predicateAlone.get()));
        }
        Optional<Span> phrase = phrase(skipped, plural);
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
                            ? about(new Span(words.from(), happened.to()))
                            : new About(text(words) + " " + text(last(happened)), Optional.empty()));
        }
        Optional<String> happened = happenedBefore(from).or(() -> inherited(from, before));
        if (happened.isPresent()) {
            return Optional.of(new About(text(words) + " " + happened.get(), Optional.empty()));
        }
        return Optional.of(about(withOf(words)));
    }

    /// "of NP", "worth of NP", "in NP" after a sum or share; the noun it modifies; or the noun before "of", "at".
    private Optional<About> shared(int from, int to) {
        int start = skipJoint(to);
        if (isWord(start, "worth") && isWord(start + 1, "of")) {
            start += 2;
        } else if (isWord(start, "of") || isWord(start, "in")) {
            boolean in = isWord(start, "in");
            start++;
            int noun = skipDeterminers(start);
            if (in && (noun >= pieces.size() || pieces.get(noun).form() != Form.WORD || isNameOrTime(noun))) {
                return governing(from);
            }
        }
        Optional<Span> phrase = phrase(skipDeterminers(start), false);
        if (phrase.isPresent() && isVerbAt(phrase.get().from())) {
            phrase = Optional.empty();
        }
        return phrase.map(this::about).or(() -> governing(from));
    }

    private Optional<About> measured(int to) {
        int start = skipJoint(to);
        if (isWord(start, "of")) {
            return phrase(skipDeterminers(start + 1), false).map(this::about);
        }
        boolean joined = to > 0
                && pieces.get(to - 1).glued()
                && to >= 2
                && pieces.get(to - 2).is("-");
        if (!joined && start == to) {
            return Optional.empty();
        }
        return phrase(start, false).map(this::about);
    }

    /// The noun phrase before "of" or "at" that a sum, share or measure belongs to: "a tariff of 100%".
    private Optional<About> governing(int from) {
        if (from < 2 || !Set.of("of", "at").contains(pieces.get(from - 1).lower())) {
            return Optional.empty();
        }
        int end = from - 1;
        int start = end;
        while (start > 0 && end - start < 3 && isNounOrModifier(start - 1)) {
            start--;
        }
        return start == end ? Optional.empty() : Optional.of(about(new Span(start, end)));
    }

    /// "the number of refugees rose to 500", "the death toll stands at 70".
    private Optional<About> numberOf(int from) {
        if (from < 2 || !WordList.of("""
            to at is was reached hit of passed topped exceeded
            """).contains(pieces.get(from - 1).lower())) {
            return Optional.empty();
        }
        for (int i = from - 2; i >= Math.max(0, from - 9); i--) {
            if (pieces.get(i).form() == Form.MARK && !pieces.get(i).is("-")) {
                break;
            }
            if (isWord(i, "toll")) {
                return Optional.of(about(new Span(i > 0 && isNounOrModifier(i - 1) ? i - 1 : i, i + 1)));
            }
            if (isWord(i, "number") && isWord(i + 1, "of")) {
                return phrase(skipDeterminers(i + 2), true).map(this::about);
            }
        }
        return Optional.empty();
    }

    /// The participle of the verb whose object starts at the piece: "killing", "have killed", "left".
    private Optional<String> happenedBefore(int from) {
        int i = from - 1;
        while (i >= 0
                && i >= from - 3
                && (isWord(i, "another")
                        || isWord(i, "the")
                        || isWord(i, "up")
                        || isWord(i, "of")
                        || isWord(i, "also"))) {
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
        return Optional.ofNullable(HAPPENED.get(verb));
    }

    /// "12 civilians killed, including three children": the part shares the fate of the whole.
    private Optional<String> inherited(int from, List<Quantity> before) {
        if (from < 1 || before.isEmpty()) {
            return Optional.empty();
        }
        boolean part = isWord(from - 1, "including")
                || (from > 1 && isWord(from - 1, "them") && isWord(from - 2, "among"))
                || (isWord(from - 1, "and") && isWithinList(from));
        if (!part) {
            return Optional.empty();
        }
        String whole = before.getLast().about().orElse("");
        String last = whole.substring(whole.lastIndexOf(' ') + 1);
        return HAPPENED.containsValue(last) || PREDICATES.contains(last) ? Optional.of(last) : Optional.empty();
    }

    private boolean isWithinList(int from) {
        for (int i = from - 2; i >= Math.max(0, from - 6); i--) {
            if (isWord(i, "including") || isWord(i, "them")) {
                return true;
            }
        }
        return false;
    }

    /// A predicate such as "were killed", "dead", "have died" right at the piece, auxiliaries first.
    private Optional<Span> predicate(int at) {
        int i = at;
        while (i < pieces.size()
                && i - at < 5
                && AUXILIARIES.contains(pieces.get(i).lower())) {
            i++;
        }
        if (i >= pieces.size() || pieces.get(i).form() != Form.WORD) {
            return Optional.empty();
        }
        String word = pieces.get(i).lower();
        boolean passive = i > at && tag(i) == PartOfSpeech.VERB_PARTICIPLE;
        return PREDICATES.contains(word) || passive ? Optional.of(new Span(i, i + 1, at)) : Optional.empty();
    }

    /// The noun phrase that starts at the piece: modifiers and nouns up to its head. With `plural`, the head is the
    /// first plural and what follows it is left out.
    private Optional<Span> phrase(int from, boolean plural) {
        int i = skipDeterminersOnce(from);
        int start = i;
        int head = -1;
        while (i < pieces.size() && i - start < LONGEST_PHRASE) {
            Piece piece = pieces.get(i);
            if (piece.form() == Form.MARK && i > start && piece.glued()) {
                if (piece.is("-")) {
                    i++;
                    continue;
                }
                boolean possessive = (piece.is("'") || piece.is("’")) && isWord(i + 1, "s");
                if (possessive) {
                    i += 2;
                    continue;
                }
            }
            if (piece.form() != Form.WORD
                    || STOPS.contains(piece.lower())
                    || (PREDICATES.contains(piece.lower()) && i > start)) {
                break;
            }
            if (isVerbAt(i) && !isModifierVerb(i)) {
                break;
            }
            head = i;
            i++;
            if (plural
                    && isPlural(piece.lower())
                    && !(i < pieces.size()
                            && pieces.get(i).form() == Form.WORD
                            && isPlural(pieces.get(i).lower())
                            && !STOPS.contains(pieces.get(i).lower())
                            && tag(i) != PartOfSpeech.VERB_PRESENT)) {
                break;
            }
        }
        if (head < 0
                || (plural
                        && tag(head) == PartOfSpeech.UNKNOWN
                        && !isPlural(pieces.get(head).lower()))) {
            return Optional.empty();
        }
        while (head > start && tag(head) == PartOfSpeech.ADVERB) {
            head--;
        }
        return tag(head) == PartOfSpeech.ADVERB ? Optional.empty() : Optional.of(new Span(start, head + 1));
    }

    /// "members of the security forces": the phrase with what its "of" adds.
    private Span withOf(Span words) {
        if (!isWord(words.to(), "of")) {
            return words;
        }
        int start = words.to() + 1;
        return phrase(start, false)
                .filter(more -> more.to() - words.from() <= 7)
                .map(more -> new Span(words.from(), more.to()))
                .orElse(words);
    }

    private About about(Span words) {
        return new About(
                text(words),
                Optional.of(article.passage(
                        pieces.get(words.from()).start(),
                        pieces.get(words.to() - 1).end())));
    }

    private String text(Span words) {
        return article.text()
                .substring(
                        pieces.get(words.from()).start(),
                        pieces.get(words.to() - 1).end());
    }

    private static Span last(Span span) {
        return new Span(span.to() - 1, span.to());
    }

    private int skipJoint(int at) {
        return at < pieces.size() && pieces.get(at).is("-") && pieces.get(at).glued() ? at + 1 : at;
    }

    /// "second-largest economy" is about the economy.
    private int skipSuperlative(int at) {
        int next = skipJoint(at);
        return next > at
                        && next < pieces.size()
                        && isSuperlative(pieces.get(next).lower())
                ? next + 1
                : next;
    }

    static boolean isSuperlative(String word) {
        return word.endsWith("est") || word.equals("most") || word.equals("best") || word.equals("worst");
    }

    static boolean isPredicate(String word) {
        return PREDICATES.contains(word) || HAPPENED.containsValue(word);
    }

    private int skipDeterminers(int at) {
        int i = at;
        while (i < pieces.size() && DETERMINERS.contains(pieces.get(i).lower())) {
            i++;
        }
        return i;
    }

    private int skipDeterminersOnce(int at) {
        return at < pieces.size() && DETERMINERS.contains(pieces.get(at).lower()) ? at + 1 : at;
    }

    private boolean isNounAt(int i) {
        return i < pieces.size()
                && pieces.get(i).form() == Form.WORD
                && !STOPS.contains(pieces.get(i).lower())
                && !PREDICATES.contains(pieces.get(i).lower())
                && !isVerbAt(i);
    }

    private boolean isNounOrModifier(int i) {
        return pieces.get(i).form() == Form.WORD
                && !STOPS.contains(pieces.get(i).lower())
                && !isVerbAt(i)
                && tag(i) != PartOfSpeech.ADVERB;
    }

    private boolean isNameOrTime(int i) {
        boolean noun =
                i + 1 < pieces.size() && isNounAt(i + 1) && !pieces.get(i + 1).isCapitalised();
        return (pieces.get(i).isCapitalised() && !noun)
                || TIMES.contains(pieces.get(i).lower());
    }

    private static final Set<String> TIMES = WordList.of("""
            recent last early late total all one two three exchange return favor favour order addition cash
            part mid real
            """);

    private boolean isVerbAt(int i) {
        PartOfSpeech tag = tag(i);
        return switch (tag) {
            case VERB_BASE, VERB_PAST, VERB_PRESENT, MODAL -> true;
            default -> false;
        };
    }

    /// A past form can be a participle before its noun ("armed men").
    private boolean isModifierVerb(int i) {
        return tag(i) == PartOfSpeech.VERB_PAST
                && pieces.get(i).lower().endsWith("ed")
                && i + 1 < pieces.size()
                && isPlural(pieces.get(i + 1).lower());
    }

    private PartOfSpeech tag(int i) {
        return sentence.tokens().get(pieces.get(i).token()).partOfSpeech();
    }

    private boolean isWord(int i, String word) {
        return i >= 0 && i < pieces.size() && pieces.get(i).is(word);
    }

    /// Whether a word in lower case cannot be part of a noun phrase.
    static boolean isStop(String word) {
        return STOPS.contains(word);
    }

    /// Whether a word in lower case looks like a plural noun.
    static boolean isPlural(String word) {
        return IRREGULAR_PLURALS.contains(word)
                || (word.length() > 3
                        && word.endsWith("s")
                        && !word.endsWith("ss")
                        && !word.endsWith("ous")
                        && !word.endsWith("'s")
                        && !NOT_PLURAL.contains(word)
                        && !STOPS.contains(word));
    }

    /// Whether a word in lower case looks like an adjective before a noun.
    static boolean isModifier(String word) {
        return word.endsWith("ian")
                || word.endsWith("ese")
                || word.endsWith("ish")
                || word.endsWith("ive")
                || word.endsWith("al")
                || word.endsWith("ous")
                || word.endsWith("ed")
                || word.endsWith("ic")
                || word.endsWith("ful")
                || word.endsWith("ing");
    }

    /// Pieces `[from, to)`; `after` is where the auxiliaries before them start.
    private record Span(int from, int to, int after) {
        Span(int from, int to) {
            this(from, to, from);
        }
    }
}
