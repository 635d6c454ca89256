package dev.stemma.report;

import dev.stemma.cache.Cache;
import dev.stemma.story.Story;
import java.util.AbstractList;
import java.util.List;
import java.util.Optional;
import java.util.RandomAccess;

/// The stories of a report, in order. They may lie outside memory: then each is brought in anew whenever it is asked
/// for, so that whoever goes through all of them holds no more than one. Safe for use by several threads.
public abstract class StoryReports extends AbstractList<StoryReport> implements RandomAccess, AutoCloseable {

    /// What is known of a story without its report.
    ///
    /// @param story the story
    /// @param articles how many articles it has, exact duplicates included
    /// @param key digest of all that the report depends on, where there is one: equal keys, equal reports
    public record Outline(Story story, int articles, Optional<String> key) {}

    /// What is known of a story without bringing in its report.
    public abstract Outline outline(int index);

    /// Where what is made of stories with a key may be kept for later runs.
    public Cache cache() {
        return Cache.none();
    }

    /// Stories that are in memory.
    public static StoryReports of(List<StoryReport> stories) {
        List<StoryReport> held = List.copyOf(stories);
        return new StoryReports() {
            @Override
            public Outline outline(int index) {
                StoryReport report = held.get(index);
                return new Outline(
                        report.story(),
                        report.articles().size() + report.duplicates().size(),
                        Optional.empty());
            }

            @Override
            public StoryReport get(int index) {
                return held.get(index);
            }

            @Override
            public int size() {
                return held.size();
            }
        };
    }

    /// Lets go of what is held outside memory; afterwards no story can be asked for any more.
    @Override
    public void close() {
        // what is in memory needs nothing
    }
}
