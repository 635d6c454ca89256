package dev.stemma.story;

import dev.stemma.annotate.AnnotatedArticle;
import dev.stemma.language.Sentence;
import dev.stemma.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

    private final ArticleTerms terms;

    StoryTitles(ArticleTerms terms) {
        this.terms = terms;
    }

    private record Candidate(String text, double score) {}

    String choose(List<AnnotatedArticle> articles) {
        TermVector middle = articles.stream()
                .map(terms::vectorOf)
                .reduce(TermVector::plus)
                .orElseThrow(() -> new IllegalArgumentException("a story has at least one article"));
        List<Candidate> headlines = new ArrayList<>();
        List<Candidate> openings = new ArrayList<>();
        for (AnnotatedArticle article : articles) {
            headlineOf(article).ifPresent(headline -> headlines.add(new Candidate(headline, score(headline, middle))));
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

    private static Optional<String> headlineOf(AnnotatedArticle article) {
        return article.article().title().map(String::strip).filter(title -> title.indexOf(' ') > 0);
    }

    private double score(String headline, TermVector middle) {
        List<String> words = ArticleTerms.wordsOf(headline);
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
