package dev.stemma.bench.micro;

import dev.stemma.align.Aligner;
import dev.stemma.align.Alignment;
import dev.stemma.article.Article;
import dev.stemma.article.RawDocument;
import dev.stemma.compare.Comparer;
import dev.stemma.compare.Comparison;
import dev.stemma.language.SentenceVectors;
import dev.stemma.language.TokenizedArticle;
import dev.stemma.lineage.Stemma;
import dev.stemma.lineage.StemmaBuilder;
import dev.stemma.story.Story;
import dev.stemma.story.StoryGrouper;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/// One method for each stage: milliseconds for the whole coverage.
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class StageBenchmark {

    /// Documents to articles: pages and page furniture.
    @Benchmark
    public void cleaning(Coverage coverage, Blackhole sink) {
        for (RawDocument document : coverage.documents) {
            sink.consume(coverage.cleaner.clean(document));
        }
    }

    /// Sentences, tokens, grammar.
    @Benchmark
    public void language(Coverage coverage, Blackhole sink) {
        for (Article article : coverage.articles) {
            sink.consume(coverage.reader.read(article));
        }
    }

    /// Sentence vectors, all of them.
    @Benchmark
    public void vectors(Coverage coverage, Blackhole sink) {
        for (TokenizedArticle article : coverage.tokenized) {
            SentenceVectors vectors = coverage.encoder.encode(article);
            vectors.computeAll();
            sink.consume(vectors);
        }
    }

    /// Names, quotes, quantities, dates, kinds.
    @Benchmark
    public void annotating(Coverage coverage, Blackhole sink) {
        for (TokenizedArticle article : coverage.tokenized) {
            sink.consume(coverage.annotator.annotate(article, SentenceVectors.none()));
        }
    }

    /// Articles to stories.
    @Benchmark
    public List<Story> grouping(Coverage coverage) {
        return new StoryGrouper().group(coverage.annotated);
    }

    /// Candidates from the shingle index, and the alignment of each pair.
    @Benchmark
    public List<Alignment> aligning(Coverage coverage) {
        return new Aligner().align(coverage.annotated);
    }

    /// The stemma from the alignments.
    @Benchmark
    public Stemma lineage(Coverage coverage) {
        return new StemmaBuilder().build(coverage.annotated, coverage.alignments);
    }

    /// Facts, variants, verdicts.
    @Benchmark
    public Comparison comparing(Coverage coverage) {
        return new Comparer().compare(coverage.annotated, coverage.alignments, coverage.stemma);
    }
}
