package dev.stemma.report;

import dev.stemma.report.page.Fragment;
import dev.stemma.report.page.FrontEntry;
import dev.stemma.report.page.ManyPages;
import dev.stemma.report.page.PageStory;
import dev.stemma.report.page.Shelf;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/// Writes what a report of many stories holds of one: its own file at once, and what it has in files that all share.
/// Safe for use by several threads.
final class StoryWriter {

    private final ManyPages pages;
    private final StoryFiles files;

    StoryWriter(ManyPages pages, StoryFiles files) {
        this.pages = pages;
        this.files = files;
    }

    /// What a story has in the files of a report.
    ///
    /// @param articles entries of its articles in `report.json`
    /// @param story its own entry there
    /// @param front what the front page shows
    /// @param reader an article that stands alone, to be read
    /// @param page the state of the story's own file
    record Written(
            byte[] articles,
            byte[] story,
            FrontEntry front,
            Optional<Fragment> reader,
            Optional<StoryFiles.State> page) {}

    Written write(StoryReport report, Shelf.Place place) {
        PageStory story = Pages.story(report);
        try {
            JsonReport.Entries entries = JsonReport.entries(report);
            FrontEntry front = pages.entry(story);
            if (place.anchor().isPresent()) {
                Fragment reader = pages.reader(story, place.anchor().get());
                return new Written(entries.articles(), entries.story(), front, Optional.of(reader), Optional.empty());
            }
            StoryFiles.State page = files.replace(place.file(), pages.file(story));
            return new Written(entries.articles(), entries.story(), front, Optional.empty(), Optional.of(page));
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }
}
