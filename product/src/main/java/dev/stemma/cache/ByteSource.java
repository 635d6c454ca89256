package dev.stemma.cache;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Reads what a [ByteSink] wrote. Every method throws [UnreadableException] on bytes that none wrote.
final class ByteSource {

    private final byte[] bytes;
    private int at;
    private final List<String> texts = new ArrayList<>();

    ByteSource(byte[] bytes) {
        this.bytes = bytes;
    }

    long unsigned() {
        long value = 0;
        for (int shift = 0; shift < 70; shift += 7) {
            int next = octet();
            value |= (long) (next & 0x7F) << shift;
            if ((next & 0x80) == 0) {
                return value;
            }
        }
        throw new UnreadableException("a number has no end");
    }

    long signed() {
        long value = unsigned();
        return (value >>> 1) ^ -(value & 1);
    }

    long fixed() {
        long value = 0;
        for (int shift = 0; shift < 64; shift += 8) {
            value |= (long) octet() << shift;
        }
        return value;
    }

    /// A number of things to come, each of at least no byte; more than there are bytes cannot come.
    int count() {
        long count = unsigned();
        if (count < 0 || count > bytes.length) {
            throw new UnreadableException(count + " things in " + bytes.length + " bytes");
        }
        return (int) count;
    }

    String text() {
        long known = unsigned();
        if (known == 0) {
            char[] units = new char[count()];
            for (int i = 0; i < units.length; i++) {
                units[i] = (char) unsigned();
            }
            String text = new String(units);
            texts.add(text);
            return text;
        }
        if (known < 0 || known > texts.size()) {
            throw new UnreadableException("text " + known + " of " + texts.size());
        }
        return texts.get((int) known - 1);
    }

    byte[] octets() {
        int count = count();
        if (count > bytes.length - at) {
            throw new UnreadableException(count + " bytes where " + (bytes.length - at) + " are left");
        }
        at += count;
        return Arrays.copyOfRange(bytes, at - count, at);
    }

    boolean isAtEnd() {
        return at == bytes.length;
    }

    private int octet() {
        if (at == bytes.length) {
            throw new UnreadableException("the bytes end early");
        }
        return bytes[at++] & 0xFF;
    }
}
