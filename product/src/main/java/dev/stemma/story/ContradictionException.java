package dev.stemma.story;

import java.io.Serial;

/// Corrections that want two articles both in one story and in two.
public final class ContradictionException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    ContradictionException(String one, String other) {
        super("the corrections want " + one + " and " + other + " both in one story and in two");
    }
}
