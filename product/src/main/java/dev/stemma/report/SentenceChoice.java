package dev.stemma.report;

import dev.stemma.annotate.AnnotatedArticle;
import dev.stemma.annotate.date.DateMention;
import dev.stemma.annotate.kind.ArticleKind;
import dev.stemma.annotate.name.NameMention;
import dev.stemma.annotate.quote.Quote;
import dev.stemma.annotate.quote.QuoteKind;
import dev.stemma.article.Passage;
import dev.stemma.compare.Comparison;
import dev.stemma.compare.Reading;
import dev.stemma.compare.Variant;
import dev.stemma.compare.Verdict;
import dev.stemma.language.PartOfSpeech;
import dev.stemma.language.Sentence;
import dev.stemma.language.Token;
import dev.stemma.language.WordList;
import dev.stemma.lineage.Edge;
import dev.stemma.lineage.EdgeKind;
import dev.stemma.lineage.Stemma;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the articles' sentences as brief and timeline may show them, and says how well each can stand alone.
///
/// A sentence that is not whole, that copying has damaged, or that is somebody's words without telling whose, cannot be
/// shown. Others are rated: copies in which much was damaged, machine-spun and translated texts, opinion and summaries
/// after plain reports, quotations after news.
final class SentenceChoice {

    private static final int SHORTEST_WORDS = 6;
    private static final int LONGEST_WORDS = 90;
    private static final int LONG_WORDS = 28;
    private static final int SHORT_WORDS = 10;

    /// A sentence that is quoted speech to this share needs its speaker.
    private static final double BARE_SHARE = 0.6;

    private static final Set<String> OPENERS = WordList.of("but and however meanwhile moreover also still yet so then "
            + "nevertheless nonetheless furthermore additionally");

    /// A sentence that opens with one of these leans on the sentence before it.
    private static final Set<String> LEANING =
            WordList.of("he she it they this that these those his her their its such "
                    + "there here another others both him them who which either neither instead");

    private static final Pattern LEANING_PHRASE = Pattern.compile("^(In (return|exchange|addition|response|contrast)"
            + "|As a result|By contrast|After (that|this)|For (example|instance|this|that)|At the same time|On the other hand"
            + "|Not only)\\b");

    private static final Set<String> LOOSE = WordList.of("he she they him her them his their it its");

    private static final Set<String> AUTHOR = WordList.of("I my me we our us");

    private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "it", "i", "we", "who", "which");

    /// "VELDHAVEN, May 21 (Reuters) - ": the place and agency that head a wire report.
    private static final Pattern DATELINE =
            Pattern.compile("^\\p{Lu}[\\p{Lu}\\p{M}.'’ -]{2,30}(?:,\\s[\\p{L}\\d.,' ]{2,40})?"
                    + "\\s*(?:\\([^)]{2,40}\\)\\s+(?:[-–—]{1,2}\\s+)?|[-–—]{1,2}\\s+)(?=[\\p{Lu}“\"‘\\d])");

    private final Map<String, AnnotatedArticle> articles = new HashMap<>();
    private final Map<String, Double> damage = new HashMap<>();
    private final Set<String> rewritten = new HashSet<>();
    private final Set<Passage> damaged = new HashSet<>();
    private final Set<Passage> outdated = new HashSet<>();

    SentenceChoice(List<AnnotatedArticle> articles, Stemma stemma, Comparison comparison) {
        articles.forEach(article -> this.articles.put(article.id(), article));
        for (Variant variant : comparison.variants()) {
            if (variant.verdict() == Verdict.DRIFT) {
                damaged.addAll(variant.readings().getLast().passages());
                variant.introducedBy().ifPresent(id -> damage.merge(id, 1.0, Double::sum));
                variant.inheritedBy().forEach(id -> damage.merge(id, 1.0, Double::sum));
            }
            if (variant.verdict() == Verdict.UPDATE) {
                for (Reading reading :
                        variant.readings().subList(0, variant.readings().size() - 1)) {
                    outdated.addAll(reading.passages());
                }
            }
        }
        for (AnnotatedArticle article : articles) {
            damage.computeIfPresent(
                    article.id(),
                    (id, count) -> count / Math.max(1, article.sentences().size()));
        }
        for (Edge edge : stemma.edges()) {
            if (edge.kind() == EdgeKind.REWRITTEN) {
                rewritten.add(edge.to());
            }
        }
    }

    /// A sentence that can be shown.
    ///
    /// @param passage the whole sentence in its article
    /// @param text the same without a dateline and without an opening "But"
    /// @param quality the higher the better
    /// @param leaning whether a word of it leans on a sentence before, such as a pronoun before any noun
    /// @param damage where in the text the first damaged place begins; its length where nothing is damaged
    record Shown(
            Passage passage,
            String text,
            AnnotatedArticle article,
            Sentence sentence,
            double quality,
            boolean leaning,
            int damage,
            WeightedWords words) {

        boolean isDamaged() {
            return damage < text.length();
        }

        int length() {
            return text.split("\\s+", -1).length;
        }

        /// Where in its article it stands, from 0 for the first sentence to 1.
        double position() {
            return sentence.index() / (double) Math.max(1, article.sentences().size());
        }
    }

    /// The article of a passage.
    AnnotatedArticle article(Passage passage) {
        return Optional.ofNullable(articles.get(passage.article()))
                .orElseThrow(() -> new IllegalArgumentException("no article " + passage.article() + " in this story"));
    }

    /// The sentence that a passage begins in.
    Optional<Sentence> sentenceOf(Passage passage) {
        List<Sentence> sentences = article(passage).sentences();
        int before = 0;
        int behind = sentences.size();
        while (before < behind) {
            int middle = (before + behind) >>> 1;
            if (sentences.get(middle).end() <= passage.start()) {
                before = middle + 1;
            } else {
                behind = middle;
            }
        }
        return before < sentences.size() && sentences.get(before).start() <= passage.start()
                ? Optional.of(sentences.get(before))
                : Optional.empty();
    }

    /// The sentence that a passage begins in, where it can be shown.
    Optional<Shown> read(Passage passage) {
        AnnotatedArticle article = article(passage);
        return sentenceOf(passage).flatMap(sentence -> read(article, sentence));
    }

    private Optional<Shown> read(AnnotatedArticle article, Sentence sentence) {
        Passage whole = article.tokenized().passageOf(sentence);
        String text = trimmed(article.article().textOf(whole));
        int words = text.split("\\s+", -1).length;
        if (!isWhole(text)
                || PageStamp.isAmid(article.article().textOf(whole))
                || words < SHORTEST_WORDS
                || words > LONGEST_WORDS
                || !hasVerb(sentence)
                || isBareQuote(article, whole)
                || hasUnknownSpeaker(article, whole)) {
            return Optional.empty();
        }
        double quality = 1
                - Math.min(1.5, 6 * damage.getOrDefault(article.id(), 0.0))
                - (rewritten.contains(article.id()) ? 0.4 : 0)
                - penalty(article.kind().form())
                - (speaksAsAuthor(article, sentence) ? 2 : 0)
                - 0.01 * Math.max(0, words - LONG_WORDS)
                - 0.02 * Math.max(0, SHORT_WORDS - words)
                - 0.8 * quotedShare(article, whole)
                - (isPresentOfThePast(article, sentence, whole) ? 0.8 : 0)
                - (outdated.stream().anyMatch(whole::overlaps) ? 0.5 : 0);
        String first = text.split("\\s+", 2)[0].toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "");
        int cut = whole.length() - text.length();
        int damage = damaged.stream()
                .filter(whole::overlaps)
                .mapToInt(passage -> Math.max(0, passage.start() - whole.start() - cut))
                .min()
                .orElse(text.length());
        return Optional.of(new Shown(
                whole,
                text,
                article,
                sentence,
                quality,
                LEANING.contains(first) || LEANING_PHRASE.matcher(text).find() || hasLoosePronoun(sentence),
                Math.min(damage, text.length()),
                new WeightedWords(sentence)));
    }

    private static double penalty(ArticleKind.Form form) {
        return switch (form) {
            case REPORT, LIVE, PRESS_RELEASE -> 0;
            case ANALYSIS, INTERVIEW -> 0.3;
            case SUMMARY -> 0.5;
            case OPINION -> 0.9;
        };
    }

    /// "At least 21 of them were found": a pronoun that no noun comes before.
    private static boolean hasLoosePronoun(Sentence sentence) {
        for (Token token : sentence.tokens()) {
            if (token.partOfSpeech().isNoun()) {
                return false;
            }
            if (LOOSE.contains(token.lemma()) || LOOSE.contains(token.text().toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    /// Whether the author speaks as "I" or "we" outside of quoted speech.
    private static boolean speaksAsAuthor(AnnotatedArticle article, Sentence sentence) {
        for (Token token : sentence.tokens()) {
            boolean first = AUTHOR.contains(token.text())
                    || AUTHOR.contains(token.text().toLowerCase(Locale.ROOT));
            boolean country = token.text().equals("US");
            if (first && !country && !isQuoted(article, token)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isQuoted(AnnotatedArticle article, Token token) {
        for (Quote quote : article.quotes()) {
            for (Passage content : quote.content()) {
                if (content.start() <= token.start() && token.end() <= content.end()) {
                    return true;
                }
            }
        }
        return false;
    }

    /// The sentence without a stamp of its page, without a dateline, and without an opening word that ties it to the
    /// one before.
    private static String trimmed(String stamped) {
        String sentence = stamped.substring(PageStamp.length(stamped));
        Matcher dateline = DATELINE.matcher(sentence);
        String text = dateline.find() ? sentence.substring(dateline.end()) : sentence;
        int space = text.indexOf(' ');
        String first =
                space < 0 ? "" : text.substring(0, space).replace(",", "").toLowerCase(Locale.ROOT);
        if (!OPENERS.contains(first) || space + 1 >= text.length()) {
            return text;
        }
        String rest = text.substring(space + 1);
        return Character.toUpperCase(rest.charAt(0)) + rest.substring(1);
    }

    private static boolean isWhole(String text) {
        char start = text.charAt(0);
        char end = text.charAt(text.length() - 1);
        boolean begins = Character.isUpperCase(start) || Character.isDigit(start) || "“\"‘€$£".indexOf(start) >= 0;
        boolean ends = end == '.' || end == '”' || end == '"' || end == '’';
        return begins
                && ends
                && text.indexOf('?') < 0
                && text.indexOf('\n') < 0
                && !text.endsWith(" .")
                && balanced(text);
    }

    private static boolean balanced(String text) {
        long open = text.chars().filter(c -> c == '“').count();
        long close = text.chars().filter(c -> c == '”').count();
        long straight = text.chars().filter(c -> c == '"').count();
        return open == close && straight % 2 == 0;
    }

    private static boolean hasVerb(Sentence sentence) {
        return sentence.tokens().stream()
                .map(Token::partOfSpeech)
                .anyMatch(part -> part == PartOfSpeech.VERB_PAST
                        || part == PartOfSpeech.VERB_PRESENT
                        || part == PartOfSpeech.MODAL
                        || part == PartOfSpeech.UNKNOWN);
    }

    /// "The minister begins her term last week": what copying by machine makes of a past.
    private static boolean isPresentOfThePast(AnnotatedArticle article, Sentence sentence, Passage whole) {
        boolean past = false;
        for (DateMention date : article.dates()) {
            if (whole.contains(date.passage())) {
                String words = article.article().textOf(date.passage()).toLowerCase(Locale.ROOT);
                past |= words.startsWith("last ") || words.endsWith(" ago") || words.equals("yesterday");
            }
        }
        return past
                && sentence.tokens().stream()
                        .map(Token::partOfSpeech)
                        .noneMatch(part -> part == PartOfSpeech.VERB_PAST
                                || part == PartOfSpeech.VERB_PARTICIPLE
                                || part == PartOfSpeech.MODAL
                                || part == PartOfSpeech.UNKNOWN);
    }

    private static double quotedShare(AnnotatedArticle article, Passage whole) {
        int quoted = 0;
        for (Quote quote : article.quotes()) {
            if (quote.kind() != QuoteKind.INDIRECT) {
                for (Passage content : quote.content()) {
                    quoted += Math.max(
                            0, Math.min(content.end(), whole.end()) - Math.max(content.start(), whole.start()));
                }
            }
        }
        return Math.min(1, quoted / (double) whole.length());
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

    /// Whether somebody speaks in it who is only a pronoun here: "By nightfall all were safe, he said."
    private static boolean hasUnknownSpeaker(AnnotatedArticle article, Passage whole) {
        for (Quote quote : article.quotes()) {
            Optional<Passage> speaker = quote.speakerAsWritten().filter(whole::contains);
            if (speaker.isEmpty()
                    || !PRONOUNS.contains(
                            article.article().textOf(speaker.get()).toLowerCase(Locale.ROOT))) {
                continue;
            }
            boolean named = article.names().stream()
                    .filter(name -> whole.contains(name.passage()))
                    .map(NameMention::name)
                    .anyMatch(name -> quote.speaker().filter(name::equals).isPresent());
            if (!named) {
                return true;
            }
        }
        return false;
    }
}
