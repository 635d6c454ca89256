package dev.stemma.annotate.quote;

import dev.stemma.annotate.name.ArticleNames;
import dev.stemma.annotate.name.NameMention;
import dev.stemma.language.PartOfSpeech;
import dev.stemma.language.Sentence;
import dev.stemma.language.Token;
import dev.stemma.language.TokenizedArticle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// An article laid out for the quote rules: one row of words with grammar, names and quotation marks, cut into frames.
final class Reading {

    private static final Set<String> DASHES = Set.of("—", "–", "-", "--", "―");

    final TokenizedArticle article;
    final String text;
    final ArticleNames names;
    final List<Quotation> outer;
    final List<Word> words;
    final List<Frame> frames;
    final Tree tree;

    private Reading(
            TokenizedArticle article,
            ArticleNames names,
            List<Quotation> outer,
            List<Word> words,
            List<Frame> frames,
            Tree tree) {
        this.article = article;
        this.text = article.article().text();
        this.names = names;
        this.outer = outer;
        this.words = words;
        this.frames = frames;
        this.tree = tree;
    }

    static Reading of(TokenizedArticle article, ArticleNames names) {
        List<Quotation> outer = QuotationScanner.scan(article.article().text()).stream()
                .filter(quotation -> quotation.depth() == 0)
                .toList();
        List<Word> words = words(article, names, outer);
        return new Reading(article, names, outer, words, frames(words), new Tree(words));
    }

    /// A reading without grammar, for what asks for none.
    static Reading withoutTree(TokenizedArticle article, ArticleNames names) {
        List<Word> words = words(article, names, List.of());
        return new Reading(article, names, List.of(), words, frames(words), new Tree(List.of()));
    }

    private static List<Word> words(TokenizedArticle article, ArticleNames names, List<Quotation> outer) {
        List<Word> words = new ArrayList<>();
        List<NameMention> mentions = names.mentions();
        int q = 0;
        int m = 0;
        for (Sentence sentence : article.sentences()) {
            int base = words.size();
            for (Token token : sentence.tokens()) {
                while (q < outer.size() && outer.get(q).after() <= token.start()) {
                    q++;
                }
                while (m < mentions.size() && mentions.get(m).passage().end() <= token.start()) {
                    m++;
                }
                boolean inside =
                        q < outer.size() && token.start() >= outer.get(q).open();
                boolean mark = inside
                        && (token.end() <= outer.get(q).start()
                                || (outer.get(q).closed()
                                        && token.start() >= outer.get(q).end()
                                        && token.start() >= outer.get(q).close() - 1));
                boolean named = m < mentions.size()
                        && token.start() >= mentions.get(m).passage().start();
                words.add(new Word(
                        token.start(),
                        token.end(),
                        token.text(),
                        token.text().toLowerCase(Locale.ROOT),
                        sentence.index(),
                        sentence.paragraph(),
                        token.partOfSpeech(),
                        token.head() < 0 ? -1 : base + token.head(),
                        token.relation(),
                        inside ? q : -1,
                        mark,
                        named ? m : -1));
            }
        }
        return List.copyOf(words);
    }

    private static List<Frame> frames(List<Word> words) {
        List<Frame> frames = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= words.size(); i++) {
            boolean end = i == words.size()
                    || words.get(i).paragraph() != words.get(i - 1).paragraph();
            if (!end && words.get(i).sentence() != words.get(i - 1).sentence()) {
                int before = words.get(i - 1).quotation();
                int after = words.get(i).quotation();
                boolean inside = before >= 0 && before == after;
                boolean strayClose = words.get(i).mark() && before == after;
                end = !inside && !strayClose;
            }
            if (end) {
                int text = Math.max(afterDateline(words, from, i), afterSignature(words, from, i));
                if (text > from) {
                    frames.add(new Frame(from, text));
                }
                frames.add(new Frame(text, i));
                from = i;
            }
        }
        return List.copyOf(frames);
    }

    /// "PORT LORNE, May 4 (Reuters) - The bridge": a dateline is no part of the sentence it stands before. Returns the
    /// first word of the sentence.
    private static int afterDateline(List<Word> words, int from, int to) {
        if (from > 0 && words.get(from).paragraph() == words.get(from - 1).paragraph()) {
            return from;
        }
        boolean capitals = false;
        boolean agency = false;
        for (int i = from; i < to - 1 && i - from < 16; i++) {
            Word word = words.get(i);
            if (DASHES.contains(word.text())) {
                return i > from && (capitals || agency) ? i + 1 : from;
            }
            boolean place = word.isCapitalized()
                    || !word.isWord()
                    || Character.isDigit(word.text().charAt(0));
            if (word.quoted() || (!place && !word.is("of") && !word.is("and") && !word.is("the"))) {
                return from;
            }
            agency |= word.is(")");
            capitals |= word.text().length() > 2
                    && word.isWord()
                    && word.text().equals(word.text().toUpperCase(Locale.ROOT))
                    && !Character.isDigit(word.text().charAt(0));
        }
        return from;
    }

    /// “...” — Ada Kern “...” — Jon Ode: a signature belongs to the quotation before it and not to the next. Returns
    /// the
    /// first word behind it.
    private static int afterSignature(List<Word> words, int from, int to) {
        return from > 0 && words.get(from - 1).quoted()
                ? Signature.at(words, from, to)
                        .map(Span::to)
                        .filter(end -> end < to && words.get(end).quoted())
                        .orElse(from)
                : from;
    }

    Word word(int i) {
        return words.get(i);
    }

    /// The verb of attribution at a word; verbs that need a particle ("point out") only with it.
    Optional<Cues.Cue> cueAt(int i) {
        Optional<Cues.Cue> cue = Cues.find(words.get(i).lower());
        return cue.filter(verb -> verb.particle().isEmpty()
                || (i + 1 < words.size() && words.get(i + 1).is(verb.particle())));
    }

    /// A form of a verb that takes words in quotation marks.
    Optional<Cues.Cue> speechAt(int i) {
        Word word = words.get(i);
        return cueAt(i).filter(cue ->
                cue.isSpeech() && word.name() < 0 && !word.tag().isNoun() && word.tag() != PartOfSpeech.ADJECTIVE);
    }

    /// The words as written between two word indexes.
    String written(int from, int to) {
        return text.substring(words.get(from).start(), words.get(to - 1).end());
    }

    /// The name that a word belongs to.
    NameMention nameAt(int i) {
        return names.mentions().get(words.get(i).name());
    }

    /// Whether `i` is inside the frame and outside quotation marks.
    boolean isNarrative(Frame frame, int i) {
        return i >= frame.from() && i < frame.to() && !words.get(i).quoted();
    }
}
