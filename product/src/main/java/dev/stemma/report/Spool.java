package dev.stemma.report;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// Entries of a list, in a file until it is known what stands before them.
final class Spool implements AutoCloseable {

    private final Path file;
    private final OutputStream out;
    private boolean empty = true;

    /// @param file is replaced, and removed at the end
    Spool(Path file) throws IOException {
        this.file = file;
        this.out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
    }

    /// Adds entries that stand between brackets, at least one.
    void add(byte[] entries) throws IOException {
        if (!empty) {
            out.write(',');
        }
        out.write(entries);
        empty = false;
    }

    boolean isEmpty() {
        return empty;
    }

    void copyTo(OutputStream target) throws IOException {
        out.flush();
        Files.copy(file, target);
    }

    @Override
    public void close() throws IOException {
        try {
            out.close();
        } finally {
            Files.deleteIfExists(file);
        }
    }
}
