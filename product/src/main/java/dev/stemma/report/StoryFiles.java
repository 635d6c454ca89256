package dev.stemma.report;

import dev.stemma.report.page.PageWriter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import java.util.zip.CRC32C;

/// The files of a report in its folder, and what an earlier report left there. Files may be written by several threads.
final class StoryFiles {

    private static final int HEAD = 4096;
    private static final String OURS = "name=\"generator\" content=\"Stemma ";

    private final Path folder;
    private final Set<Path> placed = ConcurrentHashMap.newKeySet();

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

    /// What a file holds, to tell later whether it still does.
    ///
    /// @param bytes its length
    /// @param sum its CRC-32C
    record State(long bytes, long sum) {}

    /// What writes the content of a file.
    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /// Writes a file beside its place and moves it there.
    void replace(String name, Content content) throws IOException {
        Path file = place(name);
        Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(unfinished), 1 << 16)) {
                content.writeTo(out);
            }
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    /// Writes a text into a file, as UTF-8.
    State replace(String name, CharSequence text) throws IOException {
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        replace(name, out -> out.write(bytes));
        return stateOf(bytes);
    }

    /// Whether a file is there in the state in which it was written; then it stays.
    boolean holds(String name, State state) throws IOException {
        Path file = place(name);
        return Files.isRegularFile(file)
                && Files.size(file) == state.bytes()
                && stateOf(Files.readAllBytes(file)).equals(state);
    }

    private static State stateOf(byte[] bytes) {
        CRC32C sum = new CRC32C();
        sum.update(bytes);
        return new State(bytes.length, sum.getValue());
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
