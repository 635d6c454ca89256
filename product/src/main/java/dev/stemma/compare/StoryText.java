package dev.stemma.compare;

import dev.stemma.annotate.AnnotatedArticle;
import dev.stemma.annotate.name.Name;
import dev.stemma.annotate.quote.Quote;
import dev.stemma.article.Outlet;
import dev.stemma.article.Passage;
import dev.stemma.language.Sentence;
import dev.stemma.language.Token;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;

/// A story's articles as the comparison reads them: numbered statements, each with its names, numbers and dates.
final class StoryText {

    /// Words with less information say nothing of what a sentence is about.
    private static final double LEAST_BITS = 1.5;

    /// Information left to a word that stands in every sentence of the story, in bits.
    private static final double STORY_BITS = 2.0;

    /// In fewer sentences than this it cannot be seen what the story repeats.
    private static final int SMALL_STORY = 40;

    private final List<AnnotatedArticle> articles;
    private final List<Name> names;
    private final Map<String, Integer> numberOf = new HashMap<>();
    private final Map<Passage, Integer> nameAt = new HashMap<>();
    private final Map<String, Integer> nameOfForm = new HashMap<>();
    private final List<List<Statement>> byArticle = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();

    StoryText(List<AnnotatedArticle> articles, List<Name> names, ToDoubleFunction<String> bits) {
        this.articles = List.copyOf(articles);
        this.names = List.copyOf(names);
        for (int n = 0; n < names.size(); n++) {
            for (Passage mention : names.get(n).mentions()) {
                nameAt.put(mention, n);
            }
            nameOfForm.putIfAbsent(names.get(n).name().toLowerCase(Locale.ROOT), n);
            for (String form : names.get(n).forms()) {
                nameOfForm.putIfAbsent(form.toLowerCase(Locale.ROOT), n);
            }
        }
        ToDoubleFunction<String> inStory = inStory(bits);
        for (int a = 0; a < articles.size(); a++) {
            numberOf.put(articles.get(a).id(), a);
            byArticle.add(read(a, inStory));
        }
    }

    /// Information of a word within the story: what every other sentence holds tells sentences apart no more, however
    /// rare it is in news at large.
    private ToDoubleFunction<String> inStory(ToDoubleFunction<String> bits) {
        Map<String, Integer> sentencesWith = new HashMap<>();
        int sentences = 0;
        for (AnnotatedArticle article : articles) {
            for (Sentence sentence : article.sentences()) {
                sentences++;
                sentence.tokens().stream()
                        .map(Token::lemma)
                        .distinct()
                        .forEach(lemma -> sentencesWith.merge(lemma, 1, Integer::sum));
            }
        }
        double all = Math.max(SMALL_STORY, sentences);
        return lemma -> Math.min(
                bits.applyAsDouble(lemma),
                STORY_BITS + Math.log(all / sentencesWith.getOrDefault(lemma, 1)) / Math.log(2));
    }

    List<AnnotatedArticle> articles() {
        return articles;
    }

    AnnotatedArticle article(int number) {
        return articles.get(number);
    }

    String idOf(int article) {
        return articles.get(article).id();
    }

    /// Whether the two are known to have come out in one outlet.
    boolean ofOneOutlet(String left, String right) {
        Optional<Outlet> outlet = outlet(left);
        return outlet.isPresent() && outlet.equals(outlet(right));
    }

    /// Whether a name is that of an outlet to which somebody spoke or from which a report has what it says: each report
    /// has its own.
    boolean isOutlet(Passage name) {
        String words = textOf(name);
        boolean source = numberOf(name.article()).stream()
                .flatMap(number -> articles.get(number).sources().stream())
                .anyMatch(reference -> reference.passage().overlaps(name));
        return source
                || articles.stream()
                        .flatMap(article -> article.article().outlet().stream())
                        .anyMatch(outlet -> outlet.name().equalsIgnoreCase(words));
    }

    private Optional<Outlet> outlet(String article) {
        return numberOf(article)
                .flatMap(number -> articles.get(number).article().outlet());
    }

    Optional<Integer> numberOf(String article) {
        return Optional.ofNullable(numberOf.get(article));
    }

    List<Name> names() {
        return names;
    }

    /// All statements, by article and in reading order.
    List<Statement> statements() {
        return Collections.unmodifiableList(statements);
    }

    List<Statement> statementsOf(int article) {
        return byArticle.get(article);
    }

    /// The statements that a passage overlaps, in reading order.
    List<Statement> covering(Passage passage) {
        return numberOf(passage.article()).stream()
                .flatMap(article -> byArticle.get(article).stream())
                .filter(statement -> statement.passage().overlaps(passage))
                .toList();
    }

    /// The words of a passage of one of the articles.
    String textOf(Passage passage) {
        int article = numberOf(passage.article())
                .orElseThrow(() -> new IllegalArgumentException("no article " + passage.article() + " in this story"));
        return articles.get(article).article().textOf(passage);
    }

    /// The name that stands at exactly this place.
    Optional<Integer> nameAt(Passage passage) {
        return Optional.ofNullable(nameAt.get(passage));
    }

    /// Whether a token lies in a name that was found in its article.
    boolean inName(Statement statement, Token token) {
        return article(statement.article()).names().stream()
                .anyMatch(mention -> mention.passage().start() <= token.start()
                        && token.end() <= mention.passage().end());
    }

    /// The story-wide form of a speaker: the canonical name where the words are a known form of one.
    String canonical(String speaker) {
        Integer name = nameOfForm.get(speaker.toLowerCase(Locale.ROOT));
        return name == null ? speaker : names.get(name).name();
    }

    private List<Statement> read(int number, ToDoubleFunction<String> bits) {
        AnnotatedArticle article = articles.get(number);
        List<Statement> result = new ArrayList<>();
        for (Sentence sentence : article.sentences()) {
            Passage passage = article.tokenized().passageOf(sentence);
            NavigableMap<String, Double> terms = new TreeMap<>();
            for (Token token : sentence.tokens()) {
                if (Wording.isWord(token)) {
                    double information = bits.applyAsDouble(token.lemma());
                    if (information >= LEAST_BITS) {
                        terms.put(token.lemma(), information);
                    }
                }
            }
            NavigableSet<Integer> inSentence = new TreeSet<>();
            article.names().stream()
                    .filter(mention -> passage.overlaps(mention.passage()))
                    .forEach(mention -> nameAt(mention.passage()).ifPresent(inSentence::add));
            List<Quote> quotes = article.quotes().stream()
                    .filter(quote -> quote.content().stream().anyMatch(passage::overlaps))
                    .toList();
            Statement statement = new Statement(
                    statements.size(),
                    number,
                    sentence.index(),
                    sentence.paragraph(),
                    passage,
                    article.tokenized().textOf(sentence),
                    sentence.tokens(),
                    terms,
                    terms.values().stream().mapToDouble(Double::doubleValue).sum(),
                    inSentence,
                    article.quantities().stream()
                            .filter(quantity -> passage.contains(quantity.passage()))
                            .toList(),
                    article.dates().stream()
                            .filter(date -> passage.contains(date.passage()))
                            .toList(),
                    quotes,
                    Wording.negated(sentence.tokens()));
            statements.add(statement);
            result.add(statement);
        }
        return List.copyOf(result);
    }
}
