package dev.stemma.ingest;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.stemma.article.RawDocument;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// Reads articles from JSON: one object, an array, an object that holds an array of articles, or one object on each
/// line. A list is read record by record, so that its size does not matter and a damaged record costs only itself.
final class JsonInput {

    /// Deeper records are no articles but attacks.
    private static final int DEEPEST = 200;

    /// How deep a list of articles may stand in an object: `response.docs`.
    private static final int DEEPEST_LIST = 3;

    private final IngestSettings settings;
    private final Consumer<RawDocument> found;
    private final BiConsumer<String, String> skipped;
    private final JsonMapper mapper;
    private int records;

    JsonInput(IngestSettings settings, Consumer<RawDocument> found, BiConsumer<String, String> skipped) {
        this.settings = settings;
        this.found = found;
        this.skipped = skipped;
        this.mapper = JsonMapper.builder(com.fasterxml.jackson.core.JsonFactory.builder()
                        .streamReadConstraints(StreamReadConstraints.builder()
                                .maxNestingDepth(DEEPEST)
                                .maxStringLength((int) settings.maxBytes())
                                .build())
                        .build())
                .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS, JsonReadFeature.ALLOW_TRAILING_COMMA)
                .enable(
                        JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS,
                        JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
                .disable(JsonParser.Feature.INCLUDE_SOURCE_IN_LOCATION)
                .build();
    }

    void read(String name, InputStream raw) throws IOException {
        InputStream in = Decoded.asciiCompatible(raw);
        byte[] head = in.readNBytes((int) settings.maxBytes() + 1);
        boolean whole = head.length <= settings.maxBytes();
        InputStream all =
                whole ? new ByteArrayInputStream(head) : new SequenceInputStream(new ByteArrayInputStream(head), in);
        int first = JsonRecords.firstSignificant(head);
        if (first < 0) {
            skipped.accept(name, "no text in it: nothing to read");
        } else if (head[first] == '[') {
            list(name, all, List.of());
        } else if (isLines(head, first, whole)) {
            lines(name, all);
        } else if (whole) {
            object(name, head);
        } else {
            list(name, all, List.of(ArticleRecord.LISTS));
        }
    }

    /// Whether each line is an object of its own. The first may be damaged.
    private boolean isLines(byte[] head, int first, boolean whole) {
        int end = first;
        while (end < head.length && head[end] != '\n') {
            end++;
        }
        boolean more = !whole || JsonRecords.firstSignificant(head, end) >= 0;
        if (!more || end == head.length) {
            return false;
        }
        try {
            return parse(java.util.Arrays.copyOfRange(head, first, end)) != null;
        } catch (JacksonException e) {
            int next = JsonRecords.firstSignificant(head, end);
            return next >= 0 && head[next] == '{' && !(whole && isOneValue(head));
        }
    }

    private boolean isOneValue(byte[] bytes) {
        try {
            return parse(bytes).isObject();
        } catch (JacksonException e) {
            return false;
        }
    }

    private JsonNode parse(byte[] bytes) throws JacksonException {
        return mapper.readTree(Decoded.of(bytes).text());
    }

    private void lines(String name, InputStream in) throws IOException {
        LineReader reader = new LineReader(in, (int) settings.maxBytes());
        for (Optional<Piece> line = reader.next(); line.isPresent(); line = reader.next()) {
            String own = name + "!" + line.get().number();
            if (line.get().isTooLong()) {
                skipped.accept(own, tooLarge());
            } else if (!line.get().isBlank() && !record(own, line.get().bytes())) {
                skipped.accept(name, tooMany());
                return;
            }
        }
    }

    private void list(String name, InputStream in, List<Set<String>> path) throws IOException {
        JsonRecords list = new JsonRecords(in, (int) settings.maxBytes());
        long number = 0;
        try {
            if (!list.enter(path)) {
                skipped.accept(name, path.isEmpty() ? notValid() : tooLarge());
                return;
            }
            for (Optional<Piece> next = list.next(); next.isPresent(); next = list.next()) {
                number = next.get().number();
                String own = name + "!" + number;
                if (next.get().isTooLong()) {
                    skipped.accept(own, tooLarge());
                } else if (!record(own, next.get().bytes())) {
                    skipped.accept(name, tooMany());
                    return;
                }
            }
        } catch (JsonRecords.BrokenException e) {
            skipped.accept(
                    name,
                    "breaks off or is damaged after record " + number
                            + ": what comes before was read; write it again as valid JSON");
            return;
        }
        if (number == 0) {
            skipped.accept(name, "an empty list: nothing to read");
        }
    }

    /// A single object: an article, or something that holds a list of them.
    private void object(String name, byte[] bytes) throws IOException {
        JsonNode tree;
        try {
            tree = parse(bytes);
        } catch (JacksonException e) {
            skipped.accept(name, notValid());
            return;
        }
        Optional<ArticleRecord> article = ArticleRecord.of(tree);
        if (article.isPresent()) {
            found.accept(article.get().document(name, Digest.sha256(bytes)));
            return;
        }
        List<Set<String>> path = listOfArticles(tree, 0);
        if (path.isEmpty()) {
            skipped.accept(name, ArticleRecord.WITHOUT_TEXT);
        } else {
            list(name, new ByteArrayInputStream(bytes), path);
        }
    }

    /// The way to the first array that holds an article, in the order in which the object was written.
    private static List<Set<String>> listOfArticles(JsonNode object, int depth) {
        if (depth >= DEEPEST_LIST || !object.isObject()) {
            return List.of();
        }
        for (var field : object.properties()) {
            boolean holds = field.getValue().isArray()
                    && java.util.stream.StreamSupport.stream(field.getValue().spliterator(), false)
                            .limit(100)
                            .anyMatch(element -> ArticleRecord.of(element).isPresent());
            if (holds) {
                return List.of(Set.of(field.getKey()));
            }
        }
        for (var field : object.properties()) {
            List<Set<String>> below = listOfArticles(field.getValue(), depth + 1);
            if (!below.isEmpty()) {
                List<Set<String>> path = new ArrayList<>();
                path.add(Set.of(field.getKey()));
                path.addAll(below);
                return List.copyOf(path);
            }
        }
        return List.of();
    }

    /// @return false when there are too many
    private boolean record(String name, byte[] bytes) {
        if (++records > settings.maxEntries()) {
            return false;
        }
        try {
            Optional<ArticleRecord> article = ArticleRecord.of(parse(bytes));
            if (article.isPresent()) {
                found.accept(article.get().document(name, Digest.sha256(bytes)));
            } else {
                skipped.accept(name, ArticleRecord.WITHOUT_TEXT);
            }
        } catch (JacksonException e) {
            skipped.accept(name, notValid());
        }
        return true;
    }

    private static String notValid() {
        return "not valid JSON: write it again with a JSON library, or save the article as text";
    }

    private String tooLarge() {
        return "larger than " + settings.maxBytes() / 1_000_000.0 + " MB: split it into single articles";
    }

    private String tooMany() {
        return "more than " + settings.maxEntries() + " records: the rest was not read; split the file";
    }
}
