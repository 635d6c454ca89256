package dev.stemma.coverage;

import dev.stemma.annotate.AnnotatedArticle;
import dev.stemma.article.Article;
import dev.stemma.language.SentenceEncoder;
import dev.stemma.story.Sketch;
import dev.stemma.story.StoryGrouper;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/// Articles with all that was found in them. What the allowance grants stays in memory, all else is read back, and what
/// cannot be read back is found once more. Safe for use by several threads.
final class Readings {

    private final ArticleFile articles;
    private final Memory memory;
    private final Allowance allowance;
    private final Supplier<Stages> stages;
    private final Supplier<Optional<SentenceEncoder>> encoder;
    private final StoryGrouper grouper;
    private final Map<String, AnnotatedArticle> held = new ConcurrentHashMap<>();

    Readings(
            ArticleFile articles,
            Memory memory,
            Allowance allowance,
            Supplier<Stages> stages,
            Supplier<Optional<SentenceEncoder>> encoder,
            StoryGrouper grouper) {
        this.articles = articles;
        this.memory = memory;
        this.allowance = allowance;
        this.stages = stages;
        this.encoder = encoder;
        this.grouper = grouper;
    }

    /// An article with all that is found in it; each vector is computed when it is asked for.
    AnnotatedArticle annotated(Filed filed) {
        String key = filed.key();
        AnnotatedArticle known = held.get(key);
        if (known != null) {
            return known;
        }
        Article article = articles.article(filed);
        Optional<AnnotatedArticle> kept = memory.annotated(key, article);
        AnnotatedArticle found = withVectors(kept.orElseGet(() -> stages.get().annotate(article)));
        boolean stays = allowance.grants(article.text().length());
        if (stays && held.putIfAbsent(key, found) != null) {
            allowance.giveBack(article.text().length());
        }
        if (kept.isEmpty() && (memory.isLasting() || !stays)) {
            memory.keepAnnotated(key, found);
        }
        return held.getOrDefault(key, found);
    }

    /// What grouping needs of an article.
    Sketch sketch(Filed filed) {
        String key = filed.key();
        return memory.sketch(key).orElseGet(() -> {
            Sketch made = grouper.sketch(annotated(filed));
            memory.keepSketch(key, made);
            return made;
        });
    }

    /// Lets go of articles that are no longer among those asked for.
    void keepOnly(Set<String> keys) {
        held.forEach((key, article) -> {
            if (!keys.contains(key) && held.remove(key) != null) {
                allowance.giveBack(article.article().text().length());
            }
        });
    }

    private AnnotatedArticle withVectors(AnnotatedArticle article) {
        return encoder.get()
                .map(with -> Memory.like(article, article.tokenized(), with.encode(article.tokenized())))
                .orElse(article);
    }
}
