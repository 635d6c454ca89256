package dev.stemma.coverage;

import java.util.Optional;
import java.util.function.Supplier;

/// What is made when it is first asked for. Safe for use by several threads.
final class Once<T> implements Supplier<T> {

    private final Supplier<T> making;
    private volatile Optional<T> made = Optional.empty();

    Once(Supplier<T> making) {
        this.making = making;
    }

    @Override
    public T get() {
        if (made.isEmpty()) {
            synchronized (this) {
                if (made.isEmpty()) {
                    made = Optional.of(making.get());
                }
            }
        }
        return made.orElseThrow();
    }
}
