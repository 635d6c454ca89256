package dev.stemma.coverage;

import dev.stemma.annotate.AnnotatedArticle;
import dev.stemma.story.ContradictionException;
import dev.stemma.story.Sketch;
import dev.stemma.story.Story;
import dev.stemma.story.StoryCollection;
import dev.stemma.story.StoryCorrections;
import dev.stemma.story.StoryGrouper;
import dev.stemma.story.StoryName;
import dev.stemma.story.Together;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/// Brings articles into a collection and asks it for their stories.
final class Grouping {

    /// So many articles are annotated before their sketches go into the collection: a sketch is some kilobytes.
    private static final int AT_ONCE = 256;

    private final StoryGrouper grouper;
    private final Readings readings;
    private final Memory memory;
    private StoryCollection collection;
    private final Set<String> collected = new HashSet<>();

    Grouping(StoryGrouper grouper, Readings readings, Memory memory) {
        this.grouper = grouper;
        this.readings = readings;
        this.memory = memory;
        this.collection = grouper.collection();
    }

    /// Adds articles that were not there; the articles that could be annotated, in order. Where an article gave way to
    /// an earlier witness of its text, all are collected anew.
    List<Filed> add(Witnesses witnesses, Parallel parallel, Progress progress, Setbacks setbacks) {
        Set<String> present = new HashSet<>();
        witnesses.distinct().forEach(article -> present.add(article.key()));
        if (!present.containsAll(collected)) {
            collection = grouper.collection();
            collected.clear();
        }
        List<Filed> usable = new ArrayList<>();
        List<Filed> distinct = witnesses.distinct();
        for (int from = 0; from < distinct.size(); from += AT_ONCE) {
            List<Filed> some = distinct.subList(from, Math.min(distinct.size(), from + AT_ONCE));
            List<Filed> fresh = some.stream()
                    .filter(article -> !collected.contains(article.key()))
                    .toList();
            List<Outcome<Sketch>> found = parallel.map(fresh, article -> {
                Outcome<Sketch> outcome = Outcome.of(() -> readings.sketch(article));
                progress.step();
                return outcome;
            });
            for (int i = 0; i < fresh.size(); i++) {
                Filed article = fresh.get(i);
                switch (found.get(i)) {
                    case Outcome.Done<Sketch>(Sketch sketch) -> {
                        collection.add(article.imprint(), sketch);
                        collected.add(article.key());
                    }
                    case Outcome.Failed<Sketch>(Throwable cause) -> {
                        setbacks.notAnnotated(article, cause);
                        witnesses
                                .duplicates()
                                .getOrDefault(article.id(), List.of())
                                .forEach(same -> setbacks.notAnnotated(same, cause));
                    }
                }
            }
            some.stream().filter(article -> collected.contains(article.key())).forEach(usable::add);
        }
        return usable;
    }

    /// The stories of all articles in the collection. Where a story's name cannot be found, its first article's serves;
    /// where grouping fails as a whole, every article is a story.
    ///
    /// @throws ContradictionException when corrections contradict each other
    List<Story> stories(StoryCorrections corrections, Map<String, Filed> byId, Setbacks setbacks) {
        Map<String, Throwable> unnamed = new ConcurrentHashMap<>();
        Outcome<List<Story>> outcome =
                Outcome.of(() -> collection.stories(corrections, (ids, work) -> switch (Outcome.of(() ->
                        name(ids.stream().map(id -> filed(id, byId)).toList(), work))) {
                    case Outcome.Done<StoryName>(StoryName name) -> name;
                    case Outcome.Failed<StoryName>(Throwable cause) -> {
                        unnamed.put(ids.getFirst(), cause);
                        yield new StoryName(
                                filed(ids.getFirst(), byId).imprint().title(), List.of());
                    }
                }));
        return switch (outcome) {
            case Outcome.Done<List<Story>>(List<Story> stories) -> {
                for (Story story : stories) {
                    Throwable cause = unnamed.get(story.articles().getFirst());
                    if (cause != null) {
                        setbacks.notNamed(story, cause);
                    }
                }
                yield stories;
            }
            case Outcome.Failed<List<Story>>(Throwable cause) -> {
                if (cause instanceof ContradictionException contradiction) {
                    throw contradiction;
                }
                setbacks.notGrouped(byId.size(), cause);
                yield eachAlone(byId);
            }
        };
    }

    private StoryName name(List<Filed> inStory, Function<List<AnnotatedArticle>, StoryName> work) {
        List<String> keys = inStory.stream().map(Filed::key).toList();
        return memory.name(keys).orElseGet(() -> {
            StoryName found =
                    work.apply(inStory.stream().map(readings::annotated).toList());
            memory.keepName(keys, found);
            return found;
        });
    }

    private static Filed filed(String id, Map<String, Filed> byId) {
        Filed found = byId.get(id);
        if (found == null) {
            throw new IllegalStateException("no article " + id + " is filed");
        }
        return found;
    }

    private static List<Story> eachAlone(Map<String, Filed> byId) {
        List<Story> stories = new ArrayList<>();
        new TreeMap<>(byId)
                .forEach((id, article) ->
                        stories.add(new Story("s-" + id, article.imprint().title(), List.of(id), Together.ALONE)));
        return stories;
    }
}
