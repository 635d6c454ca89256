package dev.stemma.story;

import dev.stemma.annotate.AnnotatedArticle;
import dev.stemma.language.Sentence;
import dev.stemma.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Chooses the title of a story from what its articles wrote.
///
/// A good title is near the middle of the story in words, and says what happened: headlines that ask, address the
/// reader or promise something lose. Where no article has a headline, the most central opening sentence serves.
final class StoryTitles {

    private static final int OPENING_SENTENCES = 3;
    private static final int LONGEST_TITLE_WORDS = 18;
    private static final int LONGEST_SENTENCE_WORDS = 34;

    /// Words that speak to the reader or to curiosity, not of the event.
    private static final Set<String> TEASING = Set.of(
            "you",
            "your",
            "here",
            "why",
            "how",
            "what",
            "this",
            "these",
            "need",
            "know",
            "opinion",
            "watch",
            "live",
            "exclusive",
            "shocking",
            "revealed",
            "explained",
            "explainer",
            "things",
            "video",
            "editorial",
            "analysis",
            "latest",
            "updates");

    /// What a headline keeps of its score where none of its words stands in another article of the story: what one
    /// article alone says may be a rewriter's choice of words.
    private static final double ALONE = 0.5;

    private final Profiler terms;

    StoryTitles(Profiler terms) {
        this.terms = terms;
    }

    private record Candidate(String text, double score) {}

    /// @param profiles those of the articles
    String choose(List<AnnotatedArticle> articles, List<Profile> profiles) {
        TermVector middle = profiles.stream()
                .map(Profile::words)
                .reduce(TermVector::plus)
                .orElseThrow(() -> new IllegalArgumentException("a story has at least one article"));
        List<Candidate> headlines = new ArrayList<>();
        List<Candidate> openings = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            AnnotatedArticle article = articles.get(i);
            Optional<String> headline = Headlines.of(article.article());
            if (headline.isPresent()) {
                double known = articles.size() == 1 ? 1 : knownElsewhere(headline.get(), i, articles, profiles);
                headlines.add(
                        new Candidate(headline.get(), score(headline.get(), middle) * (ALONE + (1 - ALONE) * known)));
            }
            for (Sentence sentence : article.sentences()
                    .subList(0, Math.min(OPENING_SENTENCES, article.sentences().size()))) {
                openings.add(new Candidate(
                        article.tokenized().textOf(sentence), score(sentence, middle) / (1 + 0.1 * sentence.index())));
            }
        }
        return best(headlines)
                .or(() -> best(openings))
                .orElseGet(() -> opening(articles.getFirst().article().text()));
    }

    private static Optional<String> best(List<Candidate> candidates) {
        Optional<Candidate> best = Optional.empty();
        for (Candidate candidate : candidates) {
            if (best.isEmpty() || candidate.score > best.get().score + 1e-9) {
                best = Optional.of(candidate);
            }
        }
        return best.map(Candidate::text);
    }

    /// The share of a headline's telling words that stand in another article as well.
    private double knownElsewhere(String headline, int own, List<AnnotatedArticle> articles, List<Profile> profiles) {
        Map<String, String> lemmas = Profiler.lemmasOf(articles.get(own));
        TermVector words = terms.vectorOf(Profiler.wordsOf(headline).stream()
                .map(word -> lemmas.getOrDefault(word, word))
                .toList());
        int known = 0;
        for (int k = 0; k < words.size(); k++) {
            for (int i = 0; i < profiles.size(); i++) {
                if (i != own && profiles.get(i).words().weightOf(words.term(k)) > 0) {
                    known++;
                    break;
                }
            }
        }
        return words.size() == 0 ? 0 : (double) known / words.size();
    }

    private double score(String headline, TermVector middle) {
        List<String> words = Profiler.wordsOf(headline);
        double score = terms.vectorOf(words).dot(middle);
        int teasing = (int) words.stream().filter(TEASING::contains).count();
        score *= Math.pow(0.7, teasing);
        if (headline.indexOf('?') >= 0) {
            score *= 0.5;
        }
        if (words.size() < 4 || words.size() > LONGEST_TITLE_WORDS) {
            score *= 0.6;
        }
        if (headline.equals(headline.toUpperCase(Locale.ROOT))) {
            score *= 0.8;
        }
        return score;
    }

    private double score(Sentence sentence, TermVector middle) {
        List<String> words = sentence.tokens().stream()
                .filter(token -> Character.isLetterOrDigit(token.text().charAt(0)))
                .map(Token::lemma)
                .toList();
        double score = terms.vectorOf(words).dot(middle);
        return words.size() < 6 || words.size() > LONGEST_SENTENCE_WORDS ? score * 0.6 : score;
    }

    /// The first words of a text in which no sentence was found.
    private static String opening(String text) {
        int end = text.indexOf('\n');
        String line = end < 0 ? text : text.substring(0, end);
        return line.length() <= 120
                ? line
                : line.substring(0, line.offsetByCodePoints(0, Math.min(120, line.codePointCount(0, line.length()))))
                        + "…";
    }
}
