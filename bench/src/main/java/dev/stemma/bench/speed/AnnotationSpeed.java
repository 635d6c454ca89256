package dev.stemma.bench.speed;

import dev.stemma.annotate.AnnotatedArticle;
import dev.stemma.annotate.Annotator;
import dev.stemma.article.Article;
import dev.stemma.bench.corpus.VolumeArticles;
import dev.stemma.language.LanguageReader;
import dev.stemma.language.SentenceEncoder;
import dev.stemma.language.SentenceVectors;
import dev.stemma.language.TokenizedArticle;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Times annotation by itself, from an article's clean text to its names, quotes, quantities and dates, in one process
/// on
/// two threads: medians of whole passes over articles of the collection `volume`, after one that warms up. Once without
/// sentence vectors and once with the vector of every sentence.
///
/// Arguments: the folder of the scoring data, the number of articles (default 300), the number of passes (default 5).
/// The last column is a hash of all that was found: equal hashes mean equal results.
public final class AnnotationSpeed {

    private static final int THREADS = 2;

    private final LanguageReader reader = new LanguageReader();
    private final Annotator annotator = new Annotator();
    private final List<Article> articles;

    private AnnotationSpeed(List<Article> articles) {
        this.articles = List.copyOf(articles);
    }

    /// One pass over all articles.
    ///
    /// @param found a hash of all that was found
    private record Pass(double seconds, double processor, int found) {}

    /// Runs the measurement.
    public static void main(String[] arguments) throws InterruptedException, ExecutionException {
        if (arguments.length == 0) {
            System.err.println("usage: AnnotationSpeed DATA [ARTICLES [PASSES]]");
            System.exit(2);
        }
        int count = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 300;
        int passes = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 5;
        AnnotationSpeed speed =
                new AnnotationSpeed(VolumeArticles.read(Path.of(arguments[0]).resolve("volume"), count));
        System.out.println(String.format(
                Locale.ROOT,
                "%-24s %12s %12s %18s %10s",
                "annotation",
                "articles/s",
                "best",
                "processor ms each",
                "found"));
        try (SentenceEncoder encoder = new SentenceEncoder()) {
            speed.measure("without vectors", passes, article -> SentenceVectors.none(), System.out);
            speed.measure("with all vectors", passes, encoder::encode, System.out);
        }
    }

    private interface Vectors {
        SentenceVectors of(TokenizedArticle article);
    }

    private void measure(String name, int passes, Vectors vectors, PrintStream out)
            throws InterruptedException, ExecutionException {
        pass(vectors);
        List<Pass> all = new ArrayList<>();
        for (int i = 0; i < passes; i++) {
            all.add(pass(vectors));
        }
        double median = TimedRun.median(all.stream().map(Pass::seconds).toList());
        double best = all.stream().mapToDouble(Pass::seconds).min().orElse(median);
        double processor = TimedRun.median(all.stream().map(Pass::processor).toList());
        out.println(String.format(
                Locale.ROOT,
                "%-24s %12.1f %12.1f %18.1f %10x",
                name,
                articles.size() / median,
                articles.size() / best,
                1000 * processor / articles.size(),
                all.getFirst().found()));
    }

    private Pass pass(Vectors vectors) throws InterruptedException, ExecutionException {
        long start = System.nanoTime();
        long before = processorTime();
        int found = 1;
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            List<Future<Integer>> results = new ArrayList<>();
            for (Article article : articles) {
                results.add(threads.submit(() -> annotate(article, vectors)));
            }
            for (Future<Integer> result : results) {
                found = 31 * found + result.get();
            }
        }
        return new Pass((System.nanoTime() - start) / 1e9, (processorTime() - before) / 1e9, found);
    }

    private int annotate(Article article, Vectors vectors) {
        TokenizedArticle words = reader.read(article);
        SentenceVectors ofSentences = vectors.of(words);
        ofSentences.computeAll();
        AnnotatedArticle annotated = annotator.annotate(words, ofSentences);
        int found = List.of(
                        annotated.names().toString(),
                        annotated.quotes().toString(),
                        annotated.quantities().toString(),
                        annotated.dates().toString(),
                        annotated.sources().toString(),
                        annotated.kind().toString())
                .hashCode();
        for (int sentence = 0; sentence < ofSentences.size(); sentence++) {
            found = 31 * found + Arrays.hashCode(ofSentences.copyOf(sentence));
        }
        return found;
    }

    private static long processorTime() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean system
                ? system.getProcessCpuTime()
                : 0;
    }
}
