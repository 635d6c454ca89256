package dev.stemma.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/// Reads the entries of a zip archive in the order of their names. Entries are read as streams and never written
/// under their own names, so that a name such as `../../x` does no harm.
final class ZipInput {

    private ZipInput() {}

    /// Takes what is in an archive.
    interface Sink {
        void entry(String name, InputStream content);

        void skipped(String input, String reason);
    }

    /// Copies the archive to a temporary file, because only its end says what is in it, and reads its entries. When
    /// that end is missing, reads what can be had from the front.
    static void read(String name, InputStream in, IngestSettings settings, Expansion expansion, Sink sink)
            throws IOException {
        Path copy = Files.createTempFile("stemma-", ".zip");
        try {
            try (OutputStream out = Files.newOutputStream(copy)) {
                copy(in, out, settings.maxArchiveBytes());
            }
            try (ZipFile zip = open(copy)) {
                readIndexed(name, zip, Files.size(copy), settings, expansion, sink);
            } catch (ZipException e) {
                readFromFront(name, copy, settings, expansion, sink);
            }
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    private static void copy(InputStream in, OutputStream out, long most) throws IOException {
        byte[] buffer = new byte[64 * 1024];
        long total = 0;
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            total += n;
            if (total > most) {
                throw new ExpansionException("archive of more than " + most + " bytes");
            }
            out.write(buffer, 0, n);
        }
    }

    /// Old programs write names in the code page of DOS instead of UTF-8.
    private static ZipFile open(Path file) throws IOException {
        try {
            return new ZipFile(file.toFile(), StandardCharsets.UTF_8);
        } catch (ZipException e) {
            return new ZipFile(file.toFile(), Charset.forName("IBM437"));
        }
    }

    private static void readIndexed(
            String name, ZipFile zip, long size, IngestSettings settings, Expansion expansion, Sink sink) {
        List<ZipEntry> entries = new ArrayList<>();
        zip.stream()
                .filter(ZipInput::isVisibleFile)
                .limit(settings.maxEntries() + 1L)
                .forEach(entries::add);
        if (entries.size() > settings.maxEntries()) {
            sink.skipped(name, "more than " + settings.maxEntries() + " entries: make several archives of it");
            entries.removeLast();
        }
        if (entries.isEmpty()) {
            sink.skipped(name, "empty archive: nothing to read");
            return;
        }
        entries.sort(Comparator.comparing(ZipEntry::getName));
        for (ZipEntry entry : entries) {
            String entryName = harmless(entry.getName());
            try (InputStream content = expansion.around(zip.getInputStream(entry), () -> size)) {
                sink.entry(entryName, content);
            } catch (IOException e) {
                sink.skipped(
                        name + "!" + entryName,
                        "damaged, or packed in an unknown way: make the archive again" + " without a password");
            }
        }
    }

    private static void readFromFront(String name, Path file, IngestSettings settings, Expansion expansion, Sink sink)
            throws IOException {
        long size = Files.size(file);
        int count = 0;
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file), Charset.forName("IBM437"))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (isVisibleFile(entry) && count++ < settings.maxEntries()) {
                    InputStream content = expansion.around(zip, () -> size);
                    sink.entry(harmless(entry.getName()), new Unclosable(content));
                }
            }
        } catch (ExpansionException e) {
            throw e;
        } catch (IOException | IllegalArgumentException e) {
            // The report below says that the archive is cut short; what came before the cut has been read.
        }
        sink.skipped(name, "broken archive, read as far as it goes (" + count + " entries): make or download it again");
    }

    private static boolean isVisibleFile(ZipEntry entry) {
        if (entry.isDirectory()) {
            return false;
        }
        for (String part : entry.getName().replace('\\', '/').split("/", -1)) {
            boolean hidden = part.startsWith(".") && !part.equals(".") && !part.equals("..");
            if (hidden || part.equals("__MACOSX")) {
                return false;
            }
        }
        return true;
    }

    /// An entry's name as it is shown: never absolute, never above the archive.
    static String harmless(String name) {
        StringBuilder shown = new StringBuilder();
        for (String part : FileWalk.printable(name).replace('\\', '/').split("/", -1)) {
            if (!part.isBlank() && !part.equals(".") && !part.equals("..")) {
                shown.append(shown.isEmpty() ? "" : "/").append(part);
            }
        }
        String whole = shown.isEmpty() ? "?" : shown.toString();
        return whole.length() > 300 ? whole.substring(0, 300) : whole;
    }

    /// Keeps a reader of one entry from closing the archive.
    private static final class Unclosable extends java.io.FilterInputStream {
        Unclosable(InputStream in) {
            super(in);
        }

        @Override
        public void close() {
            // The archive goes on to the next entry.
        }
    }
}
