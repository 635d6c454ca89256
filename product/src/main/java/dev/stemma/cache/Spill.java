package dev.stemma.cache;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/// Bytes that need not stay in memory while a run lasts: a file in the folder for temporary files.
///
/// The file is made when the first bytes come and goes when it is closed; where the system allows it, it has no name
/// from the beginning, so that it goes as well when the process is killed. Safe for use by several threads.
public final class Spill implements AutoCloseable {

    private Optional<FileChannel> channel = Optional.empty();
    private long end;

    /// Where some bytes lie.
    ///
    /// @param start of the first
    /// @param length how many
    public record Place(long start, int length) {}

    /// Adds bytes.
    ///
    /// @throws UncheckedIOException when the disk does not take them
    public Place add(byte[] bytes) {
        Place place;
        FileChannel file;
        synchronized (this) {
            file = open();
            place = new Place(end, bytes.length);
            end += bytes.length;
        }
        try {
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            long at = place.start();
            while (rest.hasRemaining()) {
                at += file.write(rest, at);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "the folder for temporary files does not take more (" + e.getMessage()
                            + "): free space there, or read with a cache",
                    e);
        }
        return place;
    }

    /// The bytes that were added.
    ///
    /// @throws UncheckedIOException when the disk does not give them back
    public byte[] read(Place place) {
        FileChannel file;
        synchronized (this) {
            file = open();
        }
        ByteBuffer bytes = ByteBuffer.allocate(place.length());
        try {
            while (bytes.hasRemaining()) {
                if (file.read(bytes, place.start() + bytes.position()) < 0) {
                    throw new EOFException("the file ends early");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a temporary file cannot be read: " + e.getMessage(), e);
        }
        return bytes.array();
    }

    private FileChannel open() {
        if (channel.isEmpty()) {
            try {
                channel = Optional.of(FileChannel.open(
                        Files.createTempFile("stemma", ".tmp"),
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE,
                        StandardOpenOption.DELETE_ON_CLOSE));
            } catch (IOException e) {
                throw new UncheckedIOException("no temporary file can be made: " + e.getMessage(), e);
            }
        }
        return channel.get();
    }

    @Override
    public synchronized void close() {
        if (channel.isPresent()) {
            try {
                channel.get().close();
            } catch (IOException e) {
                throw new UncheckedIOException("a temporary file cannot be closed: " + e.getMessage(), e);
            }
        }
    }
}
