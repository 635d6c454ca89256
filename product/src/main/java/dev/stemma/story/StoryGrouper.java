package dev.stemma.story;

import dev.stemma.annotate.AnnotatedArticle;
import dev.stemma.article.Article;
import dev.stemma.language.BackgroundFrequencies;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// Groups articles into stories.
///
/// An article is a vector of its words, each weighted by how often it stands there and by how rare it is in news at
/// large. Groups of articles are joined bottom-up by mean similarity (average link: Sokal and Michener 1958), which
/// fades with the days between them where dates are known. Only pairs that share rare words are looked at: the cost
/// grows with the number of articles times the neighbours of each, not with its square.
///
/// Safe for use by several threads.
public final class StoryGrouper {

    private static final Comparator<Article> IN_ORDER_OF_PUBLICATION = Comparator.comparing(
                    (Article article) -> article.published().isEmpty())
            .thenComparing(
                    article -> article.published().map(date -> date.value()).orElse(""))
            .thenComparing(Article::input)
            .thenComparing(Article::id);

    private final StorySettings settings;
    private final ToDoubleFunction<String> bits;

    /// A grouper with the default settings.
    public StoryGrouper() {
        this(StorySettings.DEFAULT);
    }

    /// A grouper with other settings.
    public StoryGrouper(StorySettings settings) {
        this(settings, new BackgroundFrequencies()::bits);
    }

    StoryGrouper(StorySettings settings, ToDoubleFunction<String> bits) {
        this.settings = settings;
        this.bits = bits;
    }

    /// Every article stands in exactly one story; largest story first.
    public List<Story> group(List<AnnotatedArticle> articles) {
        List<AnnotatedArticle> ordered = articles.stream()
                .sorted(Comparator.comparing(AnnotatedArticle::article, IN_ORDER_OF_PUBLICATION))
                .toList();
        ArticleTerms terms = ArticleTerms.of(ordered, bits, settings);
        StoryTitles titles = new StoryTitles(terms);
        List<Story> stories = new ArrayList<>();
        for (List<Integer> members : new StoryClusters(settings, terms).cluster()) {
            List<AnnotatedArticle> inStory = members.stream().map(ordered::get).toList();
            List<String> ids = inStory.stream().map(AnnotatedArticle::id).toList();
            stories.add(new Story(idOf(ids), titles.choose(inStory), ids));
        }
        stories.sort(Comparator.comparingInt((Story story) -> -story.articles().size()));
        return List.copyOf(stories);
    }

    /// An id that the same articles always get.
    private static String idOf(List<String> articles) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            articles.stream().sorted().forEach(id -> {
                digest.update(id.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            });
            return "s" + HexFormat.of().formatHex(digest.digest(), 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }
}
