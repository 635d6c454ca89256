package dev.stemma.cache;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A cache may cost time, never a result.
class CacheTest {

    private static final String KEY = "0a1b2c";

    @TempDir
    private Path folder;

    @Test
    void whatWasKeptIsFoundByALaterRun() {
        try (Cache first = Cache.in(folder, "p1", 1 << 20)) {
            first.keep(KEY, new byte[] {1, 2, 3});
        }
        try (Cache second = Cache.in(folder, "p1", 1 << 20)) {
            assertThat(second.find(KEY)).hasValue(new byte[] {1, 2, 3});
            assertThat(second.find("0a1b2d")).isEmpty();
        }
    }

    @Test
    void anotherBuildOfTheProgramSeesNothing() {
        try (Cache cache = Cache.in(folder, "p1", 1 << 20)) {
            cache.keep(KEY, new byte[] {1, 2, 3});
        }
        assertThat(Cache.in(folder, "p2", 1 << 20).find(KEY)).isEmpty();
    }

    @Test
    void aDamagedEntryIsDropped() throws IOException {
        Cache cache = Cache.in(folder, "p1", 1 << 20);
        cache.keep(KEY, new byte[] {1, 2, 3});
        Path file = files().getFirst();
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length - 1] ^= 1;
        Files.write(file, bytes);

        assertThat(cache.find(KEY)).isEmpty();
        assertThat(file).doesNotExist();

        Files.write(file, Arrays.copyOf(bytes, 5));
        assertThat(cache.find(KEY)).isEmpty();
    }

    @Test
    void aFolderThatCannotBeUsedTurnsItOff() throws IOException {
        Path file = Files.createFile(folder.resolve("a-file"));
        Cache cache = Cache.in(file.resolve("below"), "p1", 1 << 20);

        cache.keep(KEY, new byte[] {1});
        assertThat(cache.isOn()).isFalse();
        assertThat(cache.find(KEY)).isEmpty();
        cache.close();
    }

    @Test
    void manyThreadsMayKeepTheSame() throws IOException {
        byte[] content = new byte[50_000];
        Arrays.fill(content, (byte) 7);
        Cache one = Cache.in(folder, "p1", 1 << 20);
        Cache other = Cache.in(folder, "p1", 1 << 20);
        IntStream.range(0, 200).parallel().forEach(i -> {
            (i % 2 == 0 ? one : other).keep(KEY, content);
            assertThat(one.find(KEY)).hasValue(content);
        });
        assertThat(files()).hasSize(1);
    }

    @Test
    void theLongestUnusedEntriesGoWhenItIsFull() throws IOException {
        for (int run = 0; run < 20; run++) {
            try (Cache cache = Cache.in(folder, "p" + run / 10, 10_000)) {
                cache.keep("key" + run, unlikeAnything(run));
            }
            for (Path file : files()) {
                if (file.getFileName().toString().equals("y" + run)) {
                    Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000L * run));
                }
            }
        }
        long size = 0;
        for (Path file : files()) {
            size += Files.size(file);
        }
        assertThat(size).isBetween(5_000L, 11_000L);
        assertThat(Cache.in(folder, "p1", 10_000).find("key19")).isPresent();
        assertThat(Cache.in(folder, "p0", 10_000).find("key0")).isEmpty();
    }

    @Test
    void whatRepeatsItselfTakesLessRoomAndComesBackWhole() throws IOException {
        byte[] text =
                "the harbour was closed, the harbour was opened; ".repeat(500).getBytes(UTF_8);
        try (Cache cache = Cache.in(folder, "p", 1 << 20)) {
            cache.keep(KEY, text);
            cache.keep("empty", new byte[0]);

            assertThat(cache.find(KEY)).hasValue(text);
            assertThat(cache.find("empty")).hasValue(new byte[0]);
        }
        long all = 0;
        for (Path file : files()) {
            all += Files.size(file);
        }
        assertThat(all).isLessThan(text.length / 5);
    }

    @Test
    void aTemporaryCacheKeepsUntilItIsClosed() {
        try (Cache cache = Cache.temporary()) {
            cache.keep(KEY, new byte[] {1, 2, 3});
            cache.keep("other", new byte[] {4});

            assertThat(cache.find(KEY)).hasValue(new byte[] {1, 2, 3});
            assertThat(cache.find("other")).hasValue(new byte[] {4});
            assertThat(cache.find("none")).isEmpty();
            assertThat(cache.knows(KEY)).isTrue();
            assertThat(cache.isLasting()).isFalse();
        }
    }

    /// A thousand bytes that no packing makes smaller.
    private static byte[] unlikeAnything(int seed) {
        byte[] bytes = new byte[1_000];
        new Random(seed).nextBytes(bytes);
        return bytes;
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().equals("size"))
                    .toList();
        }
    }
}
