package dev.stemma.cache;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// A growing row of bytes: whole numbers by size (seven bits a byte), each text once.
final class ByteSink {

    private byte[] bytes = new byte[1 << 12];
    private int length;
    private final Map<String, Integer> texts = new HashMap<>();

    void unsigned(long value) {
        long rest = value;
        while ((rest & ~0x7FL) != 0) {
            octet((int) (rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        octet((int) rest);
    }

    /// A number that may be below 0, small in size where it is near 0.
    void signed(long value) {
        unsigned((value << 1) ^ (value >> 63));
    }

    void fixed(long value) {
        for (int shift = 0; shift < 64; shift += 8) {
            octet((int) (value >>> shift));
        }
    }

    void text(String value) {
        Integer known = texts.putIfAbsent(value, texts.size() + 1);
        if (known != null) {
            unsigned(known);
            return;
        }
        unsigned(0);
        unsigned(value.length());
        // unit by unit: a text of the wild may hold half a pair, which an encoding would not bring back
        for (int i = 0; i < value.length(); i++) {
            unsigned(value.charAt(i));
        }
    }

    void octets(byte[] value) {
        unsigned(value.length);
        room(value.length);
        System.arraycopy(value, 0, bytes, length, value.length);
        length += value.length;
    }

    byte[] bytes() {
        return Arrays.copyOf(bytes, length);
    }

    private void octet(int value) {
        room(1);
        bytes[length++] = (byte) value;
    }

    private void room(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(length + more, 2 * bytes.length));
        }
    }
}
