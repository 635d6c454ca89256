package dev.stemma.ingest;

import dev.stemma.article.RawDocument;
import dev.stemma.article.SkippedInput;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A folder that a test fills, and what comes out when it is read.
final class Given {

    private final Path folder;
    private IngestSettings settings = IngestSettings.DEFAULT;

    Given(Path folder) {
        this.folder = folder;
    }

    Given within(IngestSettings bounds) {
        settings = bounds;
        return this;
    }

    Given file(String name, String text) {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    Given file(String name, String text, String charset) {
        return file(name, text.getBytes(Charset.forName(charset)));
    }

    Given file(String name, byte[] bytes) {
        try {
            Path path = folder.resolve(name);
            Files.createDirectories(path.getParent());
            Files.write(path, bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Read read() {
        return read(List.of(folder.toString()), "");
    }

    Read read(String name) {
        return read(List.of(folder.resolve(name).toString()), "");
    }

    Read read(List<String> paths, String standardInput) {
        Read read = new Read(new ArrayList<>(), new ArrayList<>());
        new Ingest(settings)
                .read(paths, new ByteArrayInputStream(standardInput.getBytes(StandardCharsets.UTF_8)), ingested -> {
                    switch (ingested) {
                        case Ingested.Document document -> read.documents.add(document.document());
                        case Ingested.Skipped skipped -> read.skipped.add(skipped.skipped());
                    }
                });
        return read;
    }

    /// What came out.
    record Read(List<RawDocument> documents, List<SkippedInput> skipped) {

        List<String> names() {
            return documents.stream().map(RawDocument::input).toList();
        }

        List<String> texts() {
            return documents.stream()
                    .map(document -> document.content().strip())
                    .toList();
        }

        List<String> skippedNames() {
            return skipped.stream().map(SkippedInput::input).toList();
        }

        RawDocument only() {
            if (documents.size() != 1) {
                throw new AssertionError("expected one document, got " + names() + ", skipped " + skipped);
            }
            return documents.getFirst();
        }

        String onlyReason() {
            if (skipped.size() != 1) {
                throw new AssertionError("expected one reason, got " + skipped);
            }
            return skipped.getFirst().reason();
        }
    }

    static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /// A zip of names and contents in turn.
    static byte[] zip(Object... namesAndContents) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                byte[] content = namesAndContents[i + 1] instanceof byte[] bytes
                        ? bytes
                        : namesAndContents[i + 1].toString().getBytes(StandardCharsets.UTF_8);
                ZipEntry entry = new ZipEntry(namesAndContents[i].toString());
                CRC32 sum = new CRC32();
                sum.update(content);
                entry.setCrc(sum.getValue());
                zip.putNextEntry(entry);
                zip.write(content);
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
