package dev.stemma.coverage;

import java.util.function.Supplier;

/// What came of work on one article or one story: a value, or a failure that costs this one and no other.
///
/// @param <T> the type of value
sealed interface Outcome<T> {

    /// The work is done.
    record Done<T>(T value) implements Outcome<T> {}

    /// The work failed.
    record Failed<T>(Throwable cause) implements Outcome<T> {}

    /// Does the work. A stack that overflows is a failure of this work, for it comes of how deep one text is nested;
    /// every other error, such as a lack of memory, concerns the whole run and is thrown on.
    static <T> Outcome<T> of(Supplier<T> work) {
        try {
            return new Done<>(work.get());
        } catch (RuntimeException | StackOverflowError failure) {
            return new Failed<>(failure);
        }
    }
}
