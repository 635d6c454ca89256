package dev.stemma.cache;

import java.io.Serial;

/// Kept bytes that cannot be what was kept: cut short, damaged, or written by another program.
public final class UnreadableException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    UnreadableException(String message) {
        super(message);
    }

    UnreadableException(String message, Throwable cause) {
        super(message, cause);
    }
}
