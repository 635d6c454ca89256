package dev.stemma.cache;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;

/// A record: its components in order. It is made anew by its own constructor, so it checks itself again.
final class RecordForm implements Form {

    private final Class<?> type;
    private final MethodHandle[] accessors;
    private final Form[] components;
    private final MethodHandle constructor;

    /// @param components the forms of the components, to be filled in before use: a record may hold its own kind
    RecordForm(Class<?> type, Form[] components) {
        this.type = type;
        this.components = components;
        RecordComponent[] declared = type.getRecordComponents();
        MethodHandles.Lookup lookup = MethodHandles.lookup();
        try {
            accessors = new MethodHandle[declared.length];
            for (int i = 0; i < declared.length; i++) {
                Method accessor = declared[i].getAccessor();
                accessor.setAccessible(true);
                accessors[i] = lookup.unreflect(accessor).asType(MethodType.methodType(Object.class, Object.class));
            }
            Constructor<?> canonical = type.getDeclaredConstructor(
                    Arrays.stream(declared).map(RecordComponent::getType).toArray(Class<?>[]::new));
            canonical.setAccessible(true);
            constructor = lookup.unreflectConstructor(canonical)
                    .asSpreader(Object[].class, declared.length)
                    .asType(MethodType.methodType(Object.class, Object[].class));
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("the parts of " + type + " are out of reach", e);
        }
    }

    @Override
    public void write(Object value, ByteSink out) {
        for (int i = 0; i < components.length; i++) {
            components[i].write(part(value, i), out);
        }
    }

    private Object part(Object value, int index) {
        try {
            return (Object) accessors[index].invokeExact(value);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(type + " does not give its part " + index, e);
        }
    }

    @Override
    public Object read(ByteSource in) {
        Object[] parts = new Object[components.length];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = components[i].read(in);
        }
        try {
            return (Object) constructor.invokeExact(parts);
        } catch (Error e) {
            throw e;
        } catch (Throwable e) {
            throw new UnreadableException("no " + type.getSimpleName() + ": " + e.getMessage(), e);
        }
    }
}
