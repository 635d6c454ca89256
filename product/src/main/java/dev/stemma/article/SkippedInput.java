package dev.stemma.article;

/// An input that could not be used.
///
/// @param input its name as in [RawDocument#input]
/// @param reason one line: what is wrong and what mends it
public record SkippedInput(String input, String reason) {

    public SkippedInput {
        if (reason.isBlank() || reason.indexOf('\n') >= 0) {
            throw new IllegalArgumentException("the reason for skipping " + input + " must be one line");
        }
    }
}
