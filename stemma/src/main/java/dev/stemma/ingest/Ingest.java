package dev.stemma.ingest;

import dev.stemma.article.RawDocument;
import dev.stemma.article.SkippedInput;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/// Reads what the user names.
public final class Ingest {

    private final IngestSettings settings;

    public Ingest(IngestSettings settings) {
        this.settings = settings;
    }

    /// Reads every document under `paths`, in the order of their names, and hands each on as it is read.
    ///
    /// @param paths files, folders, archives, or `-` for `standardInput`
    /// @param standardInput read only where `-` is named
    /// @param sink takes each document or reason
    public void read(List<String> paths, InputStream standardInput, Consumer<Ingested> sink) {
        FileWalk walk = new FileWalk(
                settings,
                (name, file) -> readFile(name, file, sink),
                (name, reason) -> sink.accept(new Ingested.Skipped(new SkippedInput(name, reason))));
        for (String path : paths) {
            if (path.equals("-")) {
                readStream("-", "", standardInput, sink);
            } else {
                walk.visit(path);
            }
        }
    }

    private void readFile(String name, Path file, Consumer<Ingested> sink) {
        try (InputStream in = Files.newInputStream(file)) {
            readStream(name, extension(name), in, sink);
        } catch (IOException e) {
            skip(name, "cannot be opened: check that it exists and that you may read it", sink);
        }
    }

    private void readStream(String name, String extension, InputStream in, Consumer<Ingested> sink) {
        byte[] bytes;
        try {
            bytes = in.readNBytes((int) Math.min(settings.maxBytes() + 1, Integer.MAX_VALUE - 16));
        } catch (IOException e) {
            skip(name, "reading broke off: copy the file again and retry", sink);
            return;
        }
        if (bytes.length == 0) {
            skip(name, "empty file: nothing to read", sink);
            return;
        }
        if (bytes.length > settings.maxBytes()) {
            skip(name, "larger than " + settings.maxBytes() + " bytes: split it into single articles", sink);
            return;
        }
        Decoded decoded = Decoded.of(bytes);
        if (decoded.binary()) {
            skip(name, "not text: save the article as text or HTML", sink);
            return;
        }
        RawDocument.Form form = form(extension, decoded.text());
        HeaderLines header = form == RawDocument.Form.HTML
                ? new HeaderLines(RawDocument.Stated.NOTHING, decoded.text())
                : HeaderLines.of(decoded.text());
        if (header.rest().isBlank()) {
            skip(name, "no text in it: nothing to read", sink);
            return;
        }
        sink.accept(new Ingested.Document(
                new RawDocument(name, Digest.sha256(bytes), form, header.rest(), header.stated())));
    }

    private static RawDocument.Form form(String extension, String text) {
        return switch (extension) {
            case "md", "markdown" -> RawDocument.Form.MARKDOWN;
            case "html", "htm", "xhtml" -> RawDocument.Form.HTML;
            default -> looksLikeHtml(text) ? RawDocument.Form.HTML : RawDocument.Form.PLAIN;
        };
    }

    private static boolean looksLikeHtml(String text) {
        String start = text.stripLeading();
        start = start.substring(0, Math.min(start.length(), 200)).toLowerCase(Locale.ROOT);
        return start.startsWith("<!doctype html") || start.startsWith("<html");
    }

    private static String extension(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    private static void skip(String name, String reason, Consumer<Ingested> sink) {
        sink.accept(new Ingested.Skipped(new SkippedInput(name, reason)));
    }
}
