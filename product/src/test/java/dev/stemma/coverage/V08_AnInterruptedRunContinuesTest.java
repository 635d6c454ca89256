package dev.stemma.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stemma.annotate.AnnotatedArticle;
import dev.stemma.article.Article;
import dev.stemma.report.StoryReport;
import dev.stemma.story.Story;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a run worked out before it was broken off, the next run takes over.
class V08_AnInterruptedRunContinuesTest {

    private static final Stages WORKING = Stages.load();

    @TempDir
    private Path cache;

    /// Stands for a process that is killed: nothing after it is done in an orderly way.
    private static final class Killed extends Error {
        private static final long serialVersionUID = 1;
    }

    /// Stages that count their work, and are broken off at some piece of it.
    private static final class Counting implements Stages {

        private final AtomicInteger annotated = new AtomicInteger();
        private final AtomicInteger told = new AtomicInteger();
        private final int mostAnnotated;
        private final int mostTold;

        Counting(int mostAnnotated, int mostTold) {
            this.mostAnnotated = mostAnnotated;
            this.mostTold = mostTold;
        }

        static Counting toTheEnd() {
            return new Counting(Integer.MAX_VALUE, Integer.MAX_VALUE);
        }

        @Override
        public AnnotatedArticle annotate(Article article) {
            if (annotated.incrementAndGet() > mostAnnotated) {
                throw new Killed();
            }
            return WORKING.annotate(article);
        }

        @Override
        public StoryReport tell(Story story, List<AnnotatedArticle> inStory) {
            if (told.incrementAndGet() > mostTold) {
                throw new Killed();
            }
            return WORKING.tell(story, inStory);
        }
    }

    @Test
    void storiesThatWereToldAreNotToldAgain() {
        breakOff(new Counting(Integer.MAX_VALUE, 2));
        Counting rest = Counting.toTheEnd();

        assertThat(read(rest)).isEqualTo(fromNothing());
        assertThat(rest.annotated).hasValue(0);
        // three stories, of which two were told
        assertThat(rest.told).hasValue(1);
    }

    @Test
    void articlesThatWereAnnotatedAreNotAnnotatedAgain() {
        breakOff(new Counting(3, Integer.MAX_VALUE));
        Counting rest = Counting.toTheEnd();

        assertThat(read(rest)).isEqualTo(fromNothing());
        // five texts, of which three were annotated
        assertThat(rest.annotated).hasValue(2);
    }

    private void breakOff(Counting stages) {
        assertThatThrownBy(() -> read(stages)).isInstanceOf(Killed.class);
    }

    private String read(Stages stages) {
        return read(stages, settings().withCache(cache));
    }

    private static String fromNothing() {
        return read(WORKING, settings());
    }

    private static CoverageSettings settings() {
        return CoverageSettings.standard().withVectors(false).withThreads(1);
    }

    private static String read(Stages stages, CoverageSettings settings) {
        try (CoverageEngine engine = new CoverageEngine(settings, () -> stages, 0)) {
            Fair.ALL.forEach(engine::add);
            return Fair.json(engine.stories(Progress.SILENT));
        }
    }
}
