package dev.stemma.cache;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.CRC32C;

/// Keeps what was worked out: in a folder, for later runs of the same program, or in a temporary file, for this run.
///
/// In a folder: one file an entry, written beside its place and moved there at once: a run that is broken off, or
/// another that writes the same, leaves no half entry. Every file carries a checksum; what does not agree is
/// dropped and worked out again. Entries of other builds of the program are never read. A folder that cannot be
/// used turns the cache off without a word: it may cost time, never a result. Safe for use by several threads and
/// processes.
public final class Cache implements AutoCloseable {

    private static final int MARK = 0x53544d31;
    private static final int HEAD = 12;

    /// An entry that was used is marked as such again only after this time: marking costs a write.
    private static final Duration MARKED_ANEW = Duration.ofHours(12);

    private final Optional<Path> folder;
    private final Optional<Temporary> temporary;
    private final Path entries;
    private final long mostBytes;
    private final AtomicLong written = new AtomicLong();
    private final AtomicBoolean broken = new AtomicBoolean();
    private final FileTime opened = FileTime.from(Instant.now());

    /// What is kept for one run.
    private record Temporary(Spill spill, Map<String, Spill.Place> places) {}

    private Cache(Optional<Path> folder, Optional<Temporary> temporary, String program, long mostBytes) {
        this.folder = folder;
        this.temporary = temporary;
        this.entries = folder.orElse(Path.of("")).resolve(program);
        this.mostBytes = mostBytes;
    }

    /// A cache that keeps nothing.
    public static Cache none() {
        return new Cache(Optional.empty(), Optional.empty(), "", 0);
    }

    /// A cache that keeps everything until it is closed, outside memory.
    public static Cache temporary() {
        return new Cache(Optional.empty(), Optional.of(new Temporary(new Spill(), new ConcurrentHashMap<>())), "", 0);
    }

    /// A cache in a folder, which is made where it is missing and readable by its owner only.
    ///
    /// @param program fingerprint of the program; entries of another are not seen
    /// @param mostBytes beyond this size the entries that were not used for longest go
    public static Cache in(Path folder, String program, long mostBytes) {
        try {
            if (!Files.isDirectory(folder)) {
                Files.createDirectories(folder);
                if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
                }
            }
            Files.createDirectories(folder.resolve(program));
            return new Cache(Optional.of(folder), Optional.empty(), program, mostBytes);
        } catch (IOException | UnsupportedOperationException | SecurityException e) {
            return none();
        }
    }

    /// Whether anything is kept at all.
    public boolean isOn() {
        return temporary.isPresent() || isLasting();
    }

    /// Whether what is kept outlasts the run.
    public boolean isLasting() {
        return folder.isPresent() && !broken.get();
    }

    /// Whether something is kept under a key, in so far as that can be told without reading it.
    public boolean knows(String key) {
        if (temporary.isPresent()) {
            return temporary.get().places().containsKey(key);
        }
        if (folder.isEmpty()) {
            return false;
        }
        try {
            Path file = fileOf(key);
            markUsed(file);
            return Files.size(file) > HEAD;
        } catch (IOException e) {
            return false;
        }
    }

    /// What was kept under a key.
    ///
    /// @param key lower-case letters and digits, more than two
    public Optional<byte[]> find(String key) {
        if (temporary.isPresent()) {
            return Optional.ofNullable(temporary.get().places().get(key))
                    .map(temporary.get().spill()::read);
        }
        if (folder.isEmpty()) {
            return Optional.empty();
        }
        Path file = fileOf(key);
        try {
            byte[] all = Files.readAllBytes(file);
            ByteBuffer head = ByteBuffer.wrap(all);
            if (all.length < HEAD || head.getInt() != MARK || head.getLong() != checksum(all)) {
                forget(key);
                return Optional.empty();
            }
            markUsed(file);
            return Packing.unpacked(Arrays.copyOfRange(all, HEAD, all.length));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /// Keeps content under a key. Where the disk does not take it, nothing more is kept in this run.
    public void keep(String key, byte[] content) {
        if (temporary.isPresent()) {
            temporary
                    .get()
                    .places()
                    .computeIfAbsent(key, absent -> temporary.get().spill().add(content));
            return;
        }
        if (!isOn()) {
            return;
        }
        byte[] packed = Packing.packed(content);
        byte[] all = new byte[HEAD + packed.length];
        System.arraycopy(packed, 0, all, HEAD, packed.length);
        ByteBuffer.wrap(all).putInt(MARK).putLong(checksum(all));
        Path file = fileOf(key);
        try {
            Path parent = entries.resolve(key.substring(0, 2));
            Files.createDirectories(parent);
            Path unfinished = Files.createTempFile(parent, "", ".unfinished");
            try {
                Files.write(unfinished, all);
                Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(unfinished);
            }
            written.addAndGet(all.length);
        } catch (IOException e) {
            broken.set(true);
        }
    }

    /// Drops what was kept under a key.
    public void forget(String key) {
        temporary.ifPresent(kept -> kept.places().remove(key));
        if (folder.isPresent()) {
            try {
                Files.deleteIfExists(fileOf(key));
            } catch (IOException e) {
                broken.set(true);
            }
        }
    }

    /// Brings the folder back under its bound; removes what was kept for this run only.
    @Override
    public void close() {
        temporary.ifPresent(kept -> kept.spill().close());
        if (folder.isPresent() && written.get() > 0) {
            new Sweep(folder.get(), mostBytes).sweep(written.get());
        }
    }

    private void markUsed(Path file) throws IOException {
        FileTime used = Files.getLastModifiedTime(file);
        if (used.toInstant().plus(MARKED_ANEW).isBefore(opened.toInstant())) {
            Files.setLastModifiedTime(file, opened);
        }
    }

    private Path fileOf(String key) {
        if (key.length() < 3 || !key.chars().allMatch(c -> (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))) {
            throw new IllegalArgumentException("not a key: " + key);
        }
        return entries.resolve(key.substring(0, 2)).resolve(key.substring(2));
    }

    private static long checksum(byte[] all) {
        CRC32C sum = new CRC32C();
        sum.update(all, HEAD, Math.max(0, all.length - HEAD));
        return sum.getValue();
    }
}
