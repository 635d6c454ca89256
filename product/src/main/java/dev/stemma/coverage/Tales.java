package dev.stemma.coverage;

import dev.stemma.annotate.AnnotatedArticle;
import dev.stemma.annotate.ArticleDater;
import dev.stemma.compare.Comparison;
import dev.stemma.lineage.Stemma;
import dev.stemma.report.StoryReport;
import dev.stemma.story.Story;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/// What is told of stories. What the allowance grants stays in memory, all else is read back, and what cannot be read
/// back is told once more. Safe for use by several threads.
final class Tales {

    /// Up to so many articles, some of a story's sentences are held against none, and each vector waits until
    /// it is asked for.
    private static final int FEW = 8;

    private final Readings readings;
    private final Memory memory;
    private final Allowance allowance;
    private final Supplier<Stages> stages;
    private final Map<String, StoryReport> held = new ConcurrentHashMap<>();

    /// A story to be told.
    ///
    /// @param key of what its report depends on
    /// @param inStory its articles
    /// @param isUntold whether nothing is to be said of it, because that failed
    record Task(Story story, String key, List<Filed> inStory, boolean isUntold) {}

    Tales(Readings readings, Memory memory, Allowance allowance, Supplier<Stages> stages) {
        this.readings = readings;
        this.memory = memory;
        this.allowance = allowance;
        this.stages = stages;
    }

    /// Sees to it that a story is told, now or by an earlier run.
    ///
    /// @param threadsAreFree whether other threads have nothing else to do
    void tell(Task task, boolean threadsAreFree) {
        if (!held.containsKey(task.key()) && !memory.isTold(task.key())) {
            report(task, threadsAreFree);
        }
    }

    /// The report of a story, without exact duplicates.
    StoryReport report(Task task) {
        return report(task, false);
    }

    private StoryReport report(Task task, boolean threadsAreFree) {
        if (task.isUntold()) {
            return untold(task);
        }
        StoryReport known = held.get(task.key());
        if (known != null) {
            return known.withStory(task.story());
        }
        List<AnnotatedArticle> dated = articles(task);
        Optional<StoryReport> kept = memory.told(task.key(), task.story(), dated);
        StoryReport report = kept.orElseGet(() -> tell(task.story(), dated, threadsAreFree));
        boolean stays = allowance.grants(charactersOf(report));
        if (stays && held.putIfAbsent(task.key(), report) != null) {
            allowance.giveBack(charactersOf(report));
        }
        if (kept.isEmpty() && (memory.isLasting() || !stays)) {
            memory.keepTold(task.key(), report);
        }
        return report;
    }

    /// Lets go of reports that are none of these tasks'.
    void keepOnly(List<Task> tasks) {
        Set<String> keys = new HashSet<>();
        tasks.forEach(task -> keys.add(task.key()));
        held.forEach((key, report) -> {
            if (!keys.contains(key) && held.remove(key) != null) {
                allowance.giveBack(charactersOf(report));
            }
        });
    }

    /// A report of a story of which its articles are shown and nothing is said.
    private StoryReport untold(Task task) {
        Stemma stemma = new Stemma(List.of(), List.of(), List.of(task.story().articles()));
        Comparison comparison = new Comparison(List.of(), List.of(), List.of(), List.of());
        List<AnnotatedArticle> undated =
                task.inStory().stream().map(readings::annotated).toList();
        return new StoryReport(task.story(), undated, stemma, comparison, List.of(), List.of());
    }

    private List<AnnotatedArticle> articles(Task task) {
        return new ArticleDater()
                .date(task.inStory().stream().map(readings::annotated).toList());
    }

    private StoryReport tell(Story story, List<AnnotatedArticle> inStory, boolean threadsAreFree) {
        if (inStory.size() == 1) {
            return stages.get().tell(story, inStory);
        }
        inStory.forEach(memory::restoreVectors);
        if (threadsAreFree || inStory.size() > FEW) {
            // Nearly every sentence of a large story is held against another, and this way all threads have their
            // share.
            inStory.parallelStream().forEach(article -> article.vectors().computeAll());
        }
        StoryReport report = stages.get().tell(story, inStory);
        inStory.forEach(memory::keepVectors);
        return report;
    }

    private static long charactersOf(StoryReport report) {
        return report.articles().stream()
                .mapToLong(article -> article.article().text().length())
                .sum();
    }

    /// Articles by their ids, in the order of a story.
    static List<Filed> inStory(Story story, Map<String, Filed> byId) {
        return story.articles().stream()
                .map(id -> Optional.ofNullable(byId.get(id))
                        .orElseThrow(
                                () -> new IllegalStateException("story " + story.id() + " names no article " + id)))
                .toList();
    }
}
