package dev.stemma.coverage;

import dev.stemma.article.Article;
import dev.stemma.cache.Cache;
import dev.stemma.report.StoryReport;
import dev.stemma.report.StoryReports;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Stories as an engine tells them, each with the exact duplicates of its articles.
final class ToldStories extends StoryReports {

    private final List<Tales.Task> tasks;
    private final Tales tales;
    private final Memory memory;
    private final ArticleFile file;
    private final Map<String, List<Filed>> duplicates;

    ToldStories(
            List<Tales.Task> tasks, Tales tales, Memory memory, ArticleFile file, Map<String, List<Filed>> duplicates) {
        this.tasks = List.copyOf(tasks);
        this.tales = tales;
        this.memory = memory;
        this.file = file;
        this.duplicates = duplicates;
    }

    @Override
    public Outline outline(int index) {
        Tales.Task task = tasks.get(index);
        List<Filed> copies = task.inStory().stream()
                .flatMap(article -> duplicates.getOrDefault(article.id(), List.of()).stream())
                .toList();
        return new Outline(
                task.story(),
                task.inStory().size() + copies.size(),
                task.isUntold()
                        ? Optional.empty()
                        : Optional.of(memory.pageKey(task.key(), task.story(), task.inStory(), copies)));
    }

    @Override
    public StoryReport get(int index) {
        Tales.Task task = tasks.get(index);
        Map<String, List<Article>> copies = new HashMap<>();
        task.inStory()
                .forEach(article -> copies.put(
                        article.id(),
                        duplicates.getOrDefault(article.id(), List.of()).stream()
                                .map(file::article)
                                .toList()));
        return DuplicateEdges.add(tales.report(task), copies);
    }

    @Override
    public int size() {
        return tasks.size();
    }

    @Override
    public Cache cache() {
        return memory.lasting();
    }
}
