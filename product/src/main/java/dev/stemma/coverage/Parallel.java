package dev.stemma.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Supplier;

/// Applies a function to many things on a fixed number of threads; results keep the order of the things.
///
/// Work may hand out further work, also as a parallel stream: it runs on the same threads, which do not wait idly.
final class Parallel implements AutoCloseable {

    private final ForkJoinPool threads;

    Parallel(int count) {
        threads = new ForkJoinPool(count);
    }

    /// Starts one piece of work.
    <T> Future<T> start(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, threads);
    }

    /// The results in the order of `things`. The first failure ends the wait and is thrown as it was.
    <T, R> List<R> map(List<T> things, Function<T, R> function) {
        List<Future<R>> pending =
                things.stream().map(thing -> start(() -> function.apply(thing))).toList();
        List<R> results = new ArrayList<>(things.size());
        pending.forEach(result -> results.add(await(result)));
        return results;
    }

    /// The result of a piece of work; its failure is thrown as it was.
    static <T> T await(Future<T> pending) {
        try {
            return pending.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for a stage", interrupted);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (failed.getCause() instanceof Error cause) {
                throw cause;
            }
            throw new IllegalStateException("a stage failed", failed.getCause());
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
