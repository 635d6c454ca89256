package dev.stemma.coverage;

import dev.stemma.article.Article;
import dev.stemma.cache.Key;
import dev.stemma.cache.RecordCodec;
import dev.stemma.cache.Spill;
import dev.stemma.story.Imprint;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// All articles that were handed in. The first ones stay in memory, later ones lie in a temporary file.
///
/// Articles are added by one thread and may be read by several.
final class ArticleFile implements AutoCloseable {

    /// Stands for ids in stored articles, which bear them outside.
    private static final String UNNAMED = "-";

    private final RecordCodec<Article> codec = new RecordCodec<>(Article.class);
    private final Spill spill = new Spill();
    private final Allowance allowance;
    private final List<Kept> kept = new ArrayList<>();

    private sealed interface Kept {
        record Here(Article article) implements Kept {}

        record There(Spill.Place place) implements Kept {}
    }

    /// @param allowance of articles that stay in memory
    ArticleFile(Allowance allowance) {
        this.allowance = allowance;
    }

    Filed add(Article article) {
        Article plain = like(article, UNNAMED, "");
        byte[] bytes = codec.write(plain);
        Filed filed = new Filed(
                Imprint.of(article),
                kept.size(),
                Key.of(article.text().getBytes(StandardCharsets.UTF_16)),
                Key.of(bytes));
        kept.add(allowance.grants(article.text().length()) ? new Kept.Here(article) : new Kept.There(spill.add(bytes)));
        return filed;
    }

    /// The article, under the id by which it is filed.
    Article article(Filed filed) {
        return switch (kept.get(filed.number())) {
            case Kept.Here(Article article) -> article.id().equals(filed.id()) ? article : article.withId(filed.id());
            case Kept.There(Spill.Place place) ->
                like(codec.read(spill.read(place)), filed.id(), filed.imprint().input());
        };
    }

    int size() {
        return kept.size();
    }

    private static Article like(Article article, String id, String input) {
        return new Article(
                id,
                input,
                article.outlet(),
                article.title(),
                article.byline(),
                article.published(),
                article.language(),
                article.url(),
                article.text(),
                article.removed());
    }

    @Override
    public void close() {
        spill.close();
    }
}
