package dev.stemma.report;

import dev.stemma.report.page.Fragment;
import dev.stemma.report.page.ManyPages;
import dev.stemma.report.page.Shelf;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Files of articles that stand alone, each written when it is full.
final class LoneFiles {

    private final ManyPages pages;
    private final StoryFiles files;
    private final List<Fragment> readers = new ArrayList<>();
    private int taken;

    LoneFiles(ManyPages pages, StoryFiles files) {
        this.pages = pages;
        this.files = files;
    }

    /// Adds the next article, or its place where it is left out.
    void add(Optional<Fragment> reader) throws IOException {
        reader.ifPresent(readers::add);
        taken++;
        if (taken % Shelf.articlesOfLeaf() == 0) {
            write();
        }
    }

    /// Writes what is left.
    void finish() throws IOException {
        if (taken % Shelf.articlesOfLeaf() != 0) {
            write();
        }
    }

    private void write() throws IOException {
        int number = (taken - 1) / Shelf.articlesOfLeaf() + 1;
        StringBuilder html = new StringBuilder();
        pages.lone((number - 1) * Shelf.articlesOfLeaf() + 1, taken, readers, html);
        files.replace(Shelf.fileOfLeaf(number), html);
        readers.clear();
    }
}
