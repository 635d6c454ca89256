package dev.stemma.cache;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Brings a cache's folder back under its bound: entries that were not used for longest go first, those of other
/// builds of the program like any other.
///
/// The size of the folder is remembered in a file, so that a small run need not look at every entry.
final class Sweep {

    private static final String SIZE = "size";
    /// What is left after a sweep, as part of the bound: sweeping anew at every run would cost more than it frees.
    private static final double LEFT = 0.8;

    private final Path folder;
    private final long mostBytes;

    private record Entry(Path file, FileTime used, long bytes) {}

    Sweep(Path folder, long mostBytes) {
        this.folder = folder;
        this.mostBytes = mostBytes;
    }

    /// @param written how many bytes were added since the last sweep
    void sweep(long written) {
        try {
            long size = remembered() + written;
            if (size > mostBytes) {
                size = sweepAll();
            }
            Files.writeString(folder.resolve(SIZE), Long.toString(size));
        } catch (IOException | UncheckedIOException e) {
            // Another run may sweep the same folder; the next one will try again.
            return;
        }
    }

    /// The size of the folder when last known; unknown counts as full, so that it is looked at.
    private long remembered() {
        try {
            return Long.parseLong(Files.readString(folder.resolve(SIZE)).strip());
        } catch (IOException | NumberFormatException e) {
            return isNew() ? 0 : mostBytes;
        }
    }

    private boolean isNew() {
        try (var inside = Files.list(folder)) {
            return inside.count() <= 1;
        } catch (IOException e) {
            return false;
        }
    }

    private long sweepAll() throws IOException {
        List<Entry> entries = new ArrayList<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (!file.equals(folder.resolve(SIZE))) {
                    entries.add(new Entry(file, attributes.lastModifiedTime(), attributes.size()));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) {
                return FileVisitResult.CONTINUE;
            }
        });
        entries.sort(Comparator.comparing(Entry::used).thenComparing(Entry::file));
        long size = entries.stream().mapToLong(Entry::bytes).sum();
        if (size <= mostBytes) {
            return size;
        }
        for (Entry entry : entries) {
            if (size <= LEFT * mostBytes) {
                break;
            }
            Files.deleteIfExists(entry.file());
            size -= entry.bytes();
        }
        return size;
    }
}
