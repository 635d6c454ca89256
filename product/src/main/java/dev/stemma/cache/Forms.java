package dev.stemma.cache;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;

/// Finds the form of a type: records, enums, sealed interfaces of these, texts, numbers, and lists, sets, maps and
/// optionals of them.
final class Forms {

    private final Map<Type, Form> known = new HashMap<>();

    /// @param leftOut what is read in place of each value of a type
    Forms(Map<Class<?>, Object> leftOut) {
        leftOut.forEach((type, value) -> known.put(type, form((left, out) -> {}, in -> value)));
    }

    /// @throws IllegalArgumentException for a type that has no form
    synchronized Form of(Type type) {
        Form found = known.get(type);
        if (found == null) {
            found = make(type);
            known.put(type, found);
        }
        return found;
    }

    private Form make(Type type) {
        if (type instanceof ParameterizedType generic) {
            return generic(generic);
        }
        if (type instanceof Class<?> plain) {
            if (plain.isRecord()) {
                return record(plain);
            }
            if (plain.isEnum()) {
                return constants(plain);
            }
            if (plain.isSealed()) {
                return variants(plain);
            }
            return simple(plain);
        }
        throw new IllegalArgumentException("no form for " + type);
    }

    private Form record(Class<?> type) {
        RecordComponent[] declared = type.getRecordComponents();
        Form[] components = new Form[declared.length];
        Form form = new RecordForm(type, components);
        known.put(type, form);
        for (int i = 0; i < declared.length; i++) {
            try {
                components[i] = of(declared[i].getGenericType());
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(type + ", part " + declared[i].getName() + ": " + e.getMessage(), e);
            }
        }
        return form;
    }

    private static Form constants(Class<?> type) {
        Object[] constants = type.getEnumConstants();
        return form(
                (value, out) -> out.unsigned(((Enum<?>) value).ordinal()),
                in -> constants[within(in.unsigned(), constants.length, type)]);
    }

    private Form variants(Class<?> type) {
        Class<?>[] permitted = type.getPermittedSubclasses();
        Form[] forms = new Form[permitted.length];
        Form form = form(
                (value, out) -> {
                    int index = 0;
                    while (!permitted[index].isInstance(value)) {
                        index++;
                    }
                    out.unsigned(index);
                    forms[index].write(value, out);
                },
                in -> forms[within(in.unsigned(), forms.length, type)].read(in));
        known.put(type, form);
        for (int i = 0; i < forms.length; i++) {
            forms[i] = of(permitted[i]);
        }
        return form;
    }

    private Form generic(ParameterizedType type) {
        Form first = of(type.getActualTypeArguments()[0]);
        if (type.getRawType() == Optional.class) {
            return form(
                    (value, out) -> {
                        Optional<?> optional = (Optional<?>) value;
                        out.unsigned(optional.isPresent() ? 1 : 0);
                        optional.ifPresent(held -> first.write(held, out));
                    },
                    in -> in.unsigned() == 0 ? Optional.empty() : Optional.of(first.read(in)));
        }
        if (type.getRawType() == List.class) {
            return form((value, out) -> writeAll((List<?>) value, first, out), in -> readAll(first, in));
        }
        if (type.getRawType() == Set.class) {
            return form(
                    (value, out) -> writeAll(List.copyOf((Set<?>) value), first, out),
                    in -> new LinkedHashSet<>(readAll(first, in)));
        }
        if (type.getRawType() == Map.class) {
            Form second = of(type.getActualTypeArguments()[1]);
            return form(
                    (value, out) -> {
                        Map<?, ?> map = (Map<?, ?>) value;
                        writeAll(List.copyOf(map.keySet()), first, out);
                        writeAll(List.copyOf(map.values()), second, out);
                    },
                    in -> {
                        List<Object> keys = readAll(first, in);
                        List<Object> values = readAll(second, in);
                        Map<Object, Object> map = new LinkedHashMap<>();
                        for (int i = 0; i < Math.min(keys.size(), values.size()); i++) {
                            map.put(keys.get(i), values.get(i));
                        }
                        return map;
                    });
        }
        throw new IllegalArgumentException("no form for " + type);
    }

    private static Form simple(Class<?> type) {
        if (type == String.class) {
            return form((value, out) -> out.text((String) value), ByteSource::text);
        }
        if (type == int.class || type == Integer.class) {
            return form((value, out) -> out.signed((Integer) value), in -> (int) in.signed());
        }
        if (type == long.class || type == Long.class) {
            return form((value, out) -> out.signed((Long) value), ByteSource::signed);
        }
        if (type == boolean.class || type == Boolean.class) {
            return form((value, out) -> out.unsigned((Boolean) value ? 1 : 0), in -> in.unsigned() != 0);
        }
        if (type == double.class || type == Double.class) {
            return form(
                    (value, out) -> out.fixed(Double.doubleToLongBits((Double) value)),
                    in -> Double.longBitsToDouble(in.fixed()));
        }
        if (type == BigDecimal.class) {
            return form((value, out) -> out.text(value.toString()), in -> {
                try {
                    return new BigDecimal(in.text());
                } catch (NumberFormatException e) {
                    throw new UnreadableException("not a number", e);
                }
            });
        }
        if (type == OptionalInt.class) {
            return form(
                    (value, out) -> {
                        OptionalInt optional = (OptionalInt) value;
                        out.unsigned(optional.isPresent() ? 1 : 0);
                        optional.ifPresent(out::signed);
                    },
                    in -> in.unsigned() == 0 ? OptionalInt.empty() : OptionalInt.of((int) in.signed()));
        }
        if (type == byte[].class) {
            return form((value, out) -> out.octets((byte[]) value), ByteSource::octets);
        }
        throw new IllegalArgumentException("no form for " + type);
    }

    private static void writeAll(List<?> values, Form form, ByteSink out) {
        out.unsigned(values.size());
        for (Object value : values) {
            form.write(value, out);
        }
    }

    private static List<Object> readAll(Form form, ByteSource in) {
        int count = in.count();
        List<Object> values = new ArrayList<>(Math.min(count, 1 << 10));
        for (int i = 0; i < count; i++) {
            values.add(form.read(in));
        }
        return values;
    }

    private static int within(long index, int length, Class<?> type) {
        if (index < 0 || index >= length) {
            throw new UnreadableException("no " + type.getSimpleName() + " number " + index);
        }
        return (int) index;
    }

    private static Form form(BiConsumer<Object, ByteSink> write, Function<ByteSource, Object> read) {
        return new Form() {
            @Override
            public void write(Object value, ByteSink out) {
                write.accept(value, out);
            }

            @Override
            public Object read(ByteSource in) {
                return read.apply(in);
            }
        };
    }
}
