package dev.stemma.cli;

/// The job could not be done for a reason that the user can mend. The message says which and how.
final class JobFailed extends RuntimeException {

    private static final long serialVersionUID = 1;

    JobFailed(String message) {
        super(message);
    }

    JobFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
