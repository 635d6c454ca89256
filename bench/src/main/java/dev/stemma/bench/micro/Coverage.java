package dev.stemma.bench.micro;

import dev.stemma.align.Aligner;
import dev.stemma.align.Alignment;
import dev.stemma.annotate.AnnotatedArticle;
import dev.stemma.annotate.Annotator;
import dev.stemma.article.Article;
import dev.stemma.article.RawDocument;
import dev.stemma.clean.Cleaned;
import dev.stemma.clean.Cleaner;
import dev.stemma.ingest.Ingest;
import dev.stemma.ingest.IngestSettings;
import dev.stemma.ingest.Ingested;
import dev.stemma.language.LanguageReader;
import dev.stemma.language.SentenceEncoder;
import dev.stemma.language.TokenizedArticle;
import dev.stemma.lineage.Stemma;
import dev.stemma.lineage.StemmaBuilder;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/// The coverage of one event with what each stage makes of it, so that a stage can be measured alone.
@State(Scope.Benchmark)
public class Coverage {

    /// A folder of articles; `-p folder=...` names another.
    @Param("examples/ferry/articles")
    String folder = "";

    final Cleaner cleaner = new Cleaner();
    final LanguageReader reader = new LanguageReader();
    final SentenceEncoder encoder = new SentenceEncoder();
    final Annotator annotator = new Annotator();
    final List<RawDocument> documents = new ArrayList<>();
    final List<Article> articles = new ArrayList<>();
    final List<TokenizedArticle> tokenized = new ArrayList<>();
    final List<AnnotatedArticle> annotated = new ArrayList<>();
    List<Alignment> alignments = List.of();
    Stemma stemma = new Stemma(List.of(), List.of(), List.of());

    /// Runs the stages once.
    @Setup(Level.Trial)
    public void read() {
        // Exact duplicates are analysed once.
        Set<String> texts = new HashSet<>();
        new Ingest(IngestSettings.DEFAULT).read(List.of(folder), InputStream.nullInputStream(), ingested -> {
            if (ingested instanceof Ingested.Document(RawDocument document)) {
                documents.add(document);
                if (cleaner.clean(document) instanceof Cleaned.Found(Article article) && texts.add(article.text())) {
                    articles.add(article);
                }
            }
        });
        for (Article article : articles) {
            TokenizedArticle words = reader.read(article);
            tokenized.add(words);
            annotated.add(annotator.annotate(words, encoder.encode(words)));
        }
        alignments = new Aligner().align(annotated);
        stemma = new StemmaBuilder().build(annotated, alignments);
    }
}
