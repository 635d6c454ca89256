package dev.stemma.annotate.quantity;

import dev.stemma.annotate.numeral.Piece;
import dev.stemma.annotate.numeral.Piece.Form;
import dev.stemma.annotate.quantity.AboutFinder.About;
import dev.stemma.article.Article;
import dev.stemma.language.PartOfSpeech;
import dev.stemma.language.Sentence;
import java.util.List;
import java.util.Optional;

/// Reads noun phrases from the pieces of a sentence, with as little grammar as will do: copies that a machine tore or
/// translated keep their nouns longer than their syntax.
final class NounPhrases {

    private static final int LONGEST_PHRASE = 6;

    private final Article article;
    private final Sentence sentence;
    private final List<Piece> pieces;

    NounPhrases(Article article, Sentence sentence, List<Piece> pieces) {
        this.article = article;
        this.sentence = sentence;
        this.pieces = pieces;
    }

    /// The noun phrase that starts at the piece: modifiers and nouns up to its head. With `plural`, the head is the
    /// first plural and what follows it is left out.
    Optional<Span> phrase(int from, boolean plural) {
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
                    || NounWords.isStop(piece.lower())
                    || (NounWords.isFate(piece.lower()) && i > start)) {
                break;
            }
            if (isVerbAt(i) && !isModifierVerb(i)) {
                break;
            }
            head = i;
            i++;
            if (plural
                    && NounWords.isPlural(piece.lower())
                    && !(i < pieces.size()
                            && pieces.get(i).form() == Form.WORD
                            && NounWords.isPlural(pieces.get(i).lower())
                            && !NounWords.isStop(pieces.get(i).lower())
                            && tag(i) != PartOfSpeech.VERB_PRESENT)) {
                break;
            }
        }
        if (head < 0
                || (plural
                        && tag(head) == PartOfSpeech.UNKNOWN
                        && !NounWords.isPlural(pieces.get(head).lower()))) {
            return Optional.empty();
        }
        while (head > start && tag(head) == PartOfSpeech.ADVERB) {
            head--;
        }
        return tag(head) == PartOfSpeech.ADVERB ? Optional.empty() : Optional.of(new Span(start, head + 1));
    }

    /// "members of the security forces": the phrase with what its "of" adds.
    Span withOf(Span words) {
        if (!isWord(words.to(), "of")) {
            return words;
        }
        int start = words.to() + 1;
        return phrase(start, false)
                .filter(more -> more.to() - words.from() <= 7)
                .map(more -> new Span(words.from(), more.to()))
                .orElse(words);
    }

    /// "9% lower", "5 percent more": the word compares and is not what is measured.
    boolean isComparison(Span words) {
        String first = pieces.get(words.from()).lower();
        return words.to() == words.from() + 1
                && (first.equals("more") || first.equals("less") || first.endsWith("er"))
                && tag(words.from()) != PartOfSpeech.NOUN;
    }

    About about(Span words) {
        return new About(
                text(words),
                Optional.of(article.passage(
                        pieces.get(words.from()).start(),
                        pieces.get(words.to() - 1).end())));
    }

    String text(Span words) {
        return article.text()
                .substring(
                        pieces.get(words.from()).start(),
                        pieces.get(words.to() - 1).end());
    }

    static Span last(Span span) {
        return new Span(span.to() - 1, span.to());
    }

    int skipDeterminers(int at) {
        int i = at;
        while (i < pieces.size() && NounWords.isDeterminer(pieces.get(i).lower())) {
            i++;
        }
        return i;
    }

    int skipDeterminersOnce(int at) {
        return at < pieces.size() && NounWords.isDeterminer(pieces.get(at).lower()) ? at + 1 : at;
    }

    boolean isNounAt(int i) {
        return i < pieces.size()
                && pieces.get(i).form() == Form.WORD
                && !NounWords.isStop(pieces.get(i).lower())
                && !NounWords.isFate(pieces.get(i).lower())
                && !isVerbAt(i);
    }

    boolean isNounOrModifier(int i) {
        return pieces.get(i).form() == Form.WORD
                && !NounWords.isStop(pieces.get(i).lower())
                && !isVerbAt(i)
                && tag(i) != PartOfSpeech.ADVERB;
    }

    boolean isNamed(int head) {
        return tag(head).isNoun() || tag(head) == PartOfSpeech.UNKNOWN;
    }

    boolean isVerbAt(int i) {
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
                && NounWords.isPlural(pieces.get(i + 1).lower());
    }

    PartOfSpeech tag(int i) {
        return sentence.tokens().get(pieces.get(i).token()).partOfSpeech();
    }

    boolean isWord(int i, String word) {
        return i >= 0 && i < pieces.size() && pieces.get(i).is(word);
    }

    /// Pieces `[from, to)`; `after` is where the auxiliaries before them start.
    record Span(int from, int to, int after) {
        Span(int from, int to) {
            this(from, to, from);
        }
    }
}
