package dev.stemma.language;

/// A learned model that took part in a run.
///
/// @param name what it is called where it comes from
/// @param sha256 digest of its bytes, in lower-case hexadecimal
public record ModelFile(String name, String sha256) {

    public ModelFile {
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("not a SHA-256 digest of model " + name + ": " + sha256);
        }
    }
}
