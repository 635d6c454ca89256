package dev.stemma.ingest;

import dev.stemma.article.RawDocument;
import dev.stemma.article.RawDocument.Form;
import dev.stemma.article.RawDocument.Stated;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/// Reads one input, whatever is in it, and what is packed inside it.
final class InputReader {

    private static final int PEEK = 8192;

    private final IngestSettings settings;
    private final SkipLedger ledger;
    private final Consumer<Ingested> sink;

    InputReader(IngestSettings settings, Consumer<Ingested> sink) {
        this.settings = settings;
        this.sink = sink;
        this.ledger = new SkipLedger(sink);
    }

    /// Reads a file or a stream.
    ///
    /// @param name as the user is shown it; its ending says what the content is, where the bytes leave it open
    void read(String name, InputStream in) {
        read(name, name, in, 0, new Expansion(settings));
        ledger.close();
    }

    /// @param name as the user is shown it
    /// @param fileName the part of the name that has the ending
    /// @param depth how many archives are around it
    private void read(String name, String fileName, InputStream raw, int depth, Expansion expansion) {
        try {
            BufferedInputStream in = new BufferedInputStream(raw, 2 * PEEK);
            in.mark(PEEK);
            byte[] head = in.readNBytes(PEEK);
            in.reset();
            if (head.length == 0) {
                skip(name, "empty: nothing to read");
                return;
            }
            switch (Content.of(head, fileName)) {
                case Content.Unreadable unreadable -> skip(name, unreadable.reason());
                case Content.Gzip ignored -> gzip(name, fileName, in, depth, expansion);
                case Content.Zip ignored -> zip(name, in, depth, expansion);
                case Content.Json ignored -> new JsonInput(settings, this::document, this::skip).read(name, in);
                case Content.Text text -> text(name, text.form(), in);
            }
        } catch (ExpansionException e) {
            skip(
                    name,
                    "grows beyond all measure when unpacked, as an archive bomb does: unpack it yourself, if you"
                            + " trust it, and name the folder");
        } catch (ZipException e) {
            skip(name, "broken archive: make or download it again");
        } catch (IOException e) {
            skip(name, "reading broke off (cut short or damaged): copy or download it again");
        }
    }

    private void text(String name, Form form, InputStream in) throws IOException {
        byte[] bytes = in.readNBytes((int) settings.maxBytes() + 1);
        if (bytes.length > settings.maxBytes()) {
            skip(name, "larger than " + settings.maxBytes() / 1_000_000.0 + " MB: split it into single articles");
            return;
        }
        Decoded decoded = Decoded.of(bytes);
        if (decoded.binary()) {
            skip(name, "not text: save the article as text or HTML");
            return;
        }
        Form found = form == Form.PLAIN && Content.looksLikeHtml(decoded.text()) ? Form.HTML : form;
        HeaderLines header =
                found == Form.HTML ? new HeaderLines(Stated.NOTHING, decoded.text()) : HeaderLines.of(decoded.text());
        document(new RawDocument(name, Digest.sha256(bytes), found, header.rest(), header.stated()));
    }

    private void document(RawDocument document) {
        if (document.content().isBlank()) {
            skip(document.input(), "no text in it: nothing to read");
        } else {
            sink.accept(new Ingested.Document(document));
        }
    }

    private void gzip(String name, String fileName, InputStream in, int depth, Expansion expansion) throws IOException {
        if (tooDeep(name, depth)) {
            return;
        }
        CountingStream packed = new CountingStream(in);
        try (InputStream unpacked = expansion.around(new GZIPInputStream(packed, PEEK), packed::count)) {
            String inner = fileName.endsWith(".gz") ? fileName.substring(0, fileName.length() - 3) : fileName;
            read(name, inner, unpacked, depth + 1, expansion);
        }
    }

    private void zip(String name, InputStream in, int depth, Expansion expansion) throws IOException {
        if (tooDeep(name, depth)) {
            return;
        }
        ZipInput.read(name, in, settings, expansion, new ZipInput.Sink() {
            @Override
            public void entry(String entry, InputStream content) {
                read(name + "!" + entry, entry, content, depth + 1, expansion);
            }

            @Override
            public void skipped(String input, String reason) {
                skip(input, reason);
            }
        });
    }

    private boolean tooDeep(String name, int depth) {
        if (depth >= settings.maxDepth()) {
            skip(
                    name,
                    "archives within archives deeper than " + settings.maxDepth() + ": unpack it and name the folder");
            return true;
        }
        return false;
    }

    private void skip(String name, String reason) {
        ledger.skip(name, reason);
    }
}
