package dev.stemma.report;

import dev.stemma.report.page.PageWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// The files of a page in its folder, and what an earlier report left there.
final class StoryFiles {

    private static final int HEAD = 4096;
    private static final String OURS = "name=\"generator\" content=\"Stemma ";

    private final Path folder;
    private final Set<Path> placed = new HashSet<>();

    StoryFiles(Path folder) {
        this.folder = folder;
    }

    /// Where a file of the page goes; its folder is made.
    Path place(String name) throws IOException {
        Path file = folder.resolve(name).normalize();
        if (!file.startsWith(folder.normalize())) {
            throw new IllegalArgumentException("a file of the page would leave its folder: " + name);
        }
        Path parent = file.getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        placed.add(file);
        return file;
    }

    /// Removes pages of stories that were not placed; whatever Stemma did not write stays.
    void removeOld() throws IOException {
        Path stories = folder.resolve(PageWriter.STORIES).normalize();
        if (!Files.isDirectory(stories)) {
            return;
        }
        List<Path> found;
        try (Stream<Path> files = Files.list(stories)) {
            found = files.toList();
        }
        for (Path file : found) {
            boolean named = file.getFileName().toString().matches("(story|alone)-[a-z0-9-]+\\.html");
            if (named && !placed.contains(file.normalize()) && Files.isRegularFile(file) && isOurs(file)) {
                Files.delete(file);
            }
        }
        try (Stream<Path> files = Files.list(stories)) {
            if (files.findAny().isPresent()) {
                return;
            }
        }
        Files.delete(stories);
    }

    private static boolean isOurs(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return new String(in.readNBytes(HEAD), StandardCharsets.UTF_8).contains(OURS);
        }
    }
}
