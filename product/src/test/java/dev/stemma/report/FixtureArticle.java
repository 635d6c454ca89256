package dev.stemma.report;

import dev.stemma.annotate.AnnotatedArticle;
import dev.stemma.annotate.date.DateMention;
import dev.stemma.annotate.kind.ArticleKind;
import dev.stemma.annotate.name.NameMention;
import dev.stemma.annotate.name.NameType;
import dev.stemma.annotate.quantity.Quantity;
import dev.stemma.annotate.quote.Quote;
import dev.stemma.annotate.quote.QuoteKind;
import dev.stemma.annotate.quote.QuoteSense;
import dev.stemma.annotate.quote.SourceReference;
import dev.stemma.article.Article;
import dev.stemma.article.Outlet;
import dev.stemma.article.Passage;
import dev.stemma.article.PublicationDate;
import dev.stemma.article.RemovedText;
import dev.stemma.language.PartOfSpeech;
import dev.stemma.language.Relation;
import dev.stemma.language.Sentence;
import dev.stemma.language.SentenceVectors;
import dev.stemma.language.Token;
import dev.stemma.language.TokenizedArticle;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One article of a test's report, put together by naming words of its text.
public final class FixtureArticle {

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?][”)]? (?=[\\p{Lu}“])|\\n\\n|$");
    private static final Pattern WORD = Pattern.compile("\\S+");

    private final String id;
    private final String text;
    private Optional<String> outlet = Optional.empty();
    private Optional<String> title = Optional.empty();
    private Optional<String> byline = Optional.empty();
    private Optional<PublicationDate> published = Optional.empty();
    private Optional<String> url = Optional.empty();
    private String language = "en";
    private final List<RemovedText> removed = new ArrayList<>();
    private final List<NameMention> names = new ArrayList<>();
    private final List<Quote> quotes = new ArrayList<>();
    private final List<Quantity> quantities = new ArrayList<>();
    private final List<DateMention> dates = new ArrayList<>();
    private final List<SourceReference> sources = new ArrayList<>();
    private ArticleKind kind = new ArticleKind(ArticleKind.Form.REPORT, List.of());

    public FixtureArticle(String id, String text) {
        this.id = id;
        this.text = text;
    }

    public String id() {
        return id;
    }

    public FixtureArticle outlet(String name) {
        outlet = Optional.of(name);
        return this;
    }

    public FixtureArticle title(String words) {
        title = Optional.of(words);
        return this;
    }

    public FixtureArticle byline(String words) {
        byline = Optional.of(words);
        return this;
    }

    public FixtureArticle url(String address) {
        url = Optional.of(address);
        return this;
    }

    public FixtureArticle language(String tag) {
        language = tag;
        return this;
    }

    public FixtureArticle published(String value) {
        published = Optional.of(new PublicationDate(value, false, List.of()));
        return this;
    }

    public FixtureArticle inferred(String value, String reason, String words) {
        published = Optional.of(new PublicationDate(
                value, true, List.of(new PublicationDate.Evidence(reason, Optional.of(passage(words))))));
        return this;
    }

    public FixtureArticle removed(String words, RemovedText.Reason reason) {
        removed.add(new RemovedText(words, reason));
        return this;
    }

    public FixtureArticle kind(ArticleKind.Form form, String reason, String words) {
        kind = new ArticleKind(form, List.of(new ArticleKind.Evidence(reason, List.of(passage(words)))));
        return this;
    }

    public FixtureArticle name(String words, NameType type, String canonical) {
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length())) {
            names.add(new NameMention(new Passage(id, at, at + words.length()), words, type, canonical));
        }
        return this;
    }

    public FixtureArticle quote(QuoteKind form, String speaker, String asWritten, String cue, String... content) {
        List<Passage> passages = new ArrayList<>();
        for (String each : content) {
            passages.add(passage(each));
        }
        quotes.add(new Quote(
                form,
                QuoteSense.SPEECH,
                passages,
                Optional.of(speaker),
                Optional.of(passage(asWritten)),
                Optional.of(passage(cue)),
                0.93));
        return this;
    }

    public FixtureArticle quantity(String words, String value, String unit, Quantity.Kind type, String about) {
        return quantity(words, value, value, value, unit, type, "", about);
    }

    public FixtureArticle quantity(
            String words,
            String value,
            String low,
            String high,
            String unit,
            Quantity.Kind type,
            String hedge,
            String about) {
        quantities.add(new Quantity(
                passage(words),
                decimal(value),
                decimal(low),
                decimal(high),
                unit,
                type,
                hedge.isEmpty() ? Optional.empty() : Optional.of(hedge),
                about.isEmpty() ? Optional.empty() : Optional.of(about),
                Optional.empty()));
        return this;
    }

    public FixtureArticle date(String words, String value) {
        dates.add(new DateMention(
                passage(words), DateMention.Type.DATE, Optional.of(value), Optional.empty(), Optional.empty()));
        return this;
    }

    public FixtureArticle source(String name, SourceReference.Manner manner) {
        sources.add(new SourceReference(name, passage(name), manner));
        return this;
    }

    /// The first place of the words.
    public Passage passage(String words) {
        int at = text.indexOf(words);
        if (at < 0) {
            throw new IllegalArgumentException("article " + id + " does not say: " + words);
        }
        return new Passage(id, at, at + words.length());
    }

    public AnnotatedArticle build() {
        Article article = new Article(
                id, id + ".txt", outlet.map(Outlet::new), title, byline, published, language, url, text, removed);
        return new AnnotatedArticle(
                new TokenizedArticle(article, sentences()),
                SentenceVectors.none(),
                names,
                quotes,
                quantities,
                dates,
                sources,
                kind);
    }

    private List<Sentence> sentences() {
        List<Sentence> sentences = new ArrayList<>();
        int paragraph = 0;
        int from = 0;
        Matcher matcher = SENTENCE_END.matcher(text);
        while (matcher.find() && from < text.length()) {
            String mark = matcher.group();
            sentences.add(sentence(
                    sentences.size(),
                    paragraph,
                    from,
                    matcher.start() + mark.stripTrailing().length()));
            paragraph += mark.endsWith("\n") ? 1 : 0;
            from = matcher.end();
        }
        return sentences;
    }

    private Sentence sentence(int index, int paragraph, int start, int end) {
        List<Token> tokens = new ArrayList<>();
        Matcher word = WORD.matcher(text).region(start, end);
        while (word.find()) {
            tokens.add(new Token(
                    word.start(),
                    word.end(),
                    word.group(),
                    word.group().toLowerCase(Locale.ROOT),
                    PartOfSpeech.UNKNOWN,
                    -1,
                    Relation.UNKNOWN));
        }
        return new Sentence(index, paragraph, start, end, tokens);
    }

    private static Optional<BigDecimal> decimal(String value) {
        return value.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(value));
    }
}
