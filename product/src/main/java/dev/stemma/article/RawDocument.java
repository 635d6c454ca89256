package dev.stemma.article;

import java.util.Optional;

/// One document as it was read, decoded but not cleaned.
///
/// @param input the name shown to the user: path relative to what the user named, with the entry of an archive
///     or the record of a list behind `!`
/// @param sha256 digest of the bytes it was read from, in lower-case hexadecimal
/// @param form what `content` is written in
/// @param content the decoded characters
/// @param stated what the input says of itself outside the text (header lines, JSON fields)
public record RawDocument(String input, String sha256, Form form, String content, Stated stated) {

    public RawDocument {
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("not a SHA-256 digest: " + sha256);
        }
    }

    /// What the characters of a document are written in.
    public enum Form {
        PLAIN,
        MARKDOWN,
        HTML
    }

    /// What an input states about its article, as written.
    public record Stated(
            Optional<String> title,
            Optional<String> outlet,
            Optional<String> byline,
            Optional<String> date,
            Optional<String> url,
            Optional<String> language) {

        /// Nothing stated.
        public static final Stated NOTHING = new Stated(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
