package dev.stemma.ingest;

import java.io.IOException;

/// An archive grows beyond its bounds while it is unpacked.
final class ExpansionException extends IOException {

    private static final long serialVersionUID = 1;

    ExpansionException(String message) {
        super(message);
    }
}
