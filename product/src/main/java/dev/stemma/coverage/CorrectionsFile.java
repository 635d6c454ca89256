package dev.stemma.coverage;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.stemma.story.StoryCorrections;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A file of corrections, `stemma-corrections/1`, as `docs/corrections.md` describes it.
///
/// @param corrections what it says
/// @param sha256 of its bytes, in lower-case hexadecimal
public record CorrectionsFile(StoryCorrections corrections, String sha256) {

    private static final String SCHEMA = "stemma-corrections/1";
    private static final Set<String> FIELDS = Set.of("schema", "merge", "split", "pin");
    private static final Set<String> PIN_FIELDS = Set.of("story", "title", "articles");

    /// A file that cannot be read as corrections; the message names the file, the place and the mend.
    public static final class UnusableException extends IOException {

        private static final long serialVersionUID = 1;

        UnusableException(Path file, String reason) {
            super("corrections " + file + ": " + reason);
        }
    }

    /// Reads a file.
    ///
    /// @throws UnusableException when it is missing or says what corrections cannot say
    public static CorrectionsFile read(Path file) throws UnusableException {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UnusableException(file, "cannot be read; name a file that is there");
        }
        JsonNode root;
        try {
            root = new ObjectMapper().readTree(bytes);
        } catch (JacksonException e) {
            throw new UnusableException(
                    file,
                    "is no JSON: " + e.getOriginalMessage() + " in line "
                            + e.getLocation().getLineNr());
        } catch (IOException e) {
            throw new UnusableException(file, "cannot be read: " + e.getMessage());
        }
        try {
            return new CorrectionsFile(corrections(root), digest(bytes));
        } catch (IllegalArgumentException e) {
            throw new UnusableException(file, String.valueOf(e.getMessage()));
        }
    }

    private static StoryCorrections corrections(JsonNode root) {
        if (!root.isObject() || !root.path("schema").asText().equals(SCHEMA)) {
            throw new IllegalArgumentException("must be an object with \"schema\": \"" + SCHEMA + "\"");
        }
        allow(root, FIELDS, "the file");
        List<List<String>> merge = new ArrayList<>();
        list(root.path("merge"), "merge").forEach(part -> merge.add(names(part, "merge")));
        List<List<List<String>>> split = new ArrayList<>();
        list(root.path("split"), "split").forEach(parts -> {
            List<List<String>> named = new ArrayList<>();
            list(parts, "split").forEach(part -> named.add(names(part, "split")));
            if (named.size() < 2) {
                throw new IllegalArgumentException("a split needs at least two lists of articles");
            }
            split.add(named);
        });
        List<StoryCorrections.Pin> pin = new ArrayList<>();
        list(root.path("pin"), "pin").forEach(one -> {
            allow(one, PIN_FIELDS, "a pin");
            pin.add(new StoryCorrections.Pin(
                    one.path("story").asText(),
                    Optional.of(one.path("title").asText()).filter(title -> !title.isBlank()),
                    names(one.path("articles"), "pin")));
        });
        return new StoryCorrections(merge, split, pin);
    }

    private static void allow(JsonNode object, Set<String> allowed, String where) {
        for (Iterator<String> names = object.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            if (!allowed.contains(name)) {
                throw new IllegalArgumentException("\"" + name + "\" is unknown in " + where + "; known are "
                        + String.join(", ", allowed.stream().sorted().toList()));
            }
        }
    }

    private static Iterable<JsonNode> list(JsonNode node, String where) {
        if (!node.isMissingNode() && !node.isArray()) {
            throw new IllegalArgumentException("\"" + where + "\" must hold lists");
        }
        return node;
    }

    private static List<String> names(JsonNode node, String where) {
        if (!node.isArray()) {
            throw new IllegalArgumentException("\"" + where + "\" must name articles in a list");
        }
        List<String> names = new ArrayList<>();
        for (JsonNode name : node) {
            if (!name.isTextual() || name.asText().isBlank()) {
                throw new IllegalArgumentException(
                        "\"" + where + "\" must name articles by id, input or address, not " + name);
            }
            names.add(name.asText());
        }
        return names;
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }
}
