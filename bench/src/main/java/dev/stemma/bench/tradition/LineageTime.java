package dev.stemma.bench.tradition;

import dev.stemma.align.Aligner;
import dev.stemma.align.Alignment;
import dev.stemma.annotate.AnnotatedArticle;
import dev.stemma.bench.tradition.operation.Thesaurus;
import dev.stemma.lineage.StemmaBuilder;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// What the lineage of one large story costs beyond its annotation: a generated family of a given size is aligned and
/// its stemma built, once to compute the sentence vectors and warm up, and once to be timed.
final class LineageTime {

    private static final int MOST_ROOTS = 4;
    private static final double LOST_SHARE = 0.125;
    private static final double SECOND = 1e9;

    private LineageTime() {}

    /// The cost of a story in a sentence, in processor seconds of one thread.
    ///
    /// @param witnesses how many articles
    /// @param seed of the family
    static String of(Path data, int witnesses, long seed) {
        GeneratorSettings settings = new GeneratorSettings(witnesses, witnesses, MOST_ROOTS, LOST_SHARE, false);
        Tradition tradition = new TraditionGenerator(SeedEvents.read(data), settings, Thesaurus.load())
                .generate(seed, 1)
                .getFirst();
        List<AnnotatedArticle> story = WitnessReader.read(tradition, false);
        new StemmaBuilder().build(story, new Aligner().align(story));
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        List<Alignment> alignments = new Aligner().align(story);
        long aligned = threads.getCurrentThreadCpuTime();
        new StemmaBuilder().build(story, alignments);
        long built = threads.getCurrentThreadCpuTime();
        return String.format(
                Locale.ROOT,
                "%d articles: %d pairs aligned in %.1f s, stemma in %.1f s",
                witnesses,
                alignments.size(),
                (aligned - start) / SECOND,
                (built - aligned) / SECOND);
    }
}
