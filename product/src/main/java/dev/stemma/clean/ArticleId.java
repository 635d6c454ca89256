package dev.stemma.clean;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/// The id of an article: `a` and the first ten hexadecimal digits of the SHA-256 of its title and text, so that it
/// depends on nothing but the words.
final class ArticleId {

    private ArticleId() {}

    static String of(Optional<String> title, String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(title.orElse("").getBytes(StandardCharsets.UTF_8));
            digest.update((byte) '\n');
            digest.update(text.getBytes(StandardCharsets.UTF_8));
            return "a" + HexFormat.of().formatHex(digest.digest(), 0, 5);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
