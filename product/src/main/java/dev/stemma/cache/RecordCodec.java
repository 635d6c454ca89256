package dev.stemma.cache;

import java.util.Map;
import java.util.Optional;

/// Turns records of one type into bytes and back.
///
/// The bytes hold no description of themselves: only the same program reads them, which is why [Cache] keeps them
/// under the program's fingerprint. Equal records give equal bytes. Cost: linear in what the record holds. Safe for
/// use by several threads.
///
/// @param <T> the type of record
public final class RecordCodec<T> {

    private final Class<T> type;
    private final Form form;

    /// A codec for a record and all that it holds.
    ///
    /// @throws IllegalArgumentException when a part is neither a record, an enum, a sealed interface of these,
    ///     a text, a number, nor a list, set, map or optional of them
    public RecordCodec(Class<T> type) {
        this(type, Map.of());
    }

    /// A codec that leaves out all values of some types.
    ///
    /// @param leftOut what is read in place of each value of a type
    /// @throws IllegalArgumentException as above
    public RecordCodec(Class<T> type, Map<Class<?>, Object> leftOut) {
        this.type = type;
        this.form = new Forms(leftOut).of(type);
    }

    /// The bytes of a record.
    public byte[] write(T value) {
        ByteSink out = new ByteSink();
        form.write(value, out);
        return out.bytes();
    }

    /// The record that was written.
    ///
    /// @throws UnreadableException when the bytes are no such record
    public T read(byte[] bytes) {
        ByteSource in = new ByteSource(bytes);
        Object value = form.read(in);
        if (!in.isAtEnd()) {
            throw new UnreadableException("more bytes than a " + type.getSimpleName() + " has");
        }
        return type.cast(value);
    }

    /// The record that was kept, when there is one that can still be read.
    public Optional<T> find(Cache cache, String key) {
        return cache.find(key).flatMap(bytes -> {
            try {
                return Optional.of(read(bytes));
            } catch (UnreadableException e) {
                cache.forget(key);
                return Optional.empty();
            }
        });
    }

    /// Keeps a record.
    public void keep(Cache cache, String key, T value) {
        if (cache.isOn()) {
            cache.keep(key, write(value));
        }
    }
}
