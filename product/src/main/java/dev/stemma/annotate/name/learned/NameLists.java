package dev.stemma.annotate.name.learned;

import dev.stemma.language.learned.FeatureHash;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/// What is known of names beforehand: hashes of the names of places, organisations, works, events and products, and
/// for words how often they begin or end names of each kind.
///
/// A text that is in no list passes for a listed one with a probability of about 1 in 500.
public final class NameLists {

    /// The number of kinds: persons, organisations, places, works, events, products, peoples.
    public static final int KINDS = 7;

    /// The number of words of the longest name that is looked for.
    public static final int LONGEST = 7;

    /// The key of no words.
    public static final int START = 0x811C9DC5;

    private static final int KEY_MASK = 0x0FFFFFFF;
    private static final int MAXIMUM = 1 << 22;

    private final int[] names;
    private final byte[] kinds;
    private final int[] words;
    private final short[] codes;

    private NameLists(int[] names, byte[] kinds, int[] words, short[] codes) {
        this.names = names;
        this.kinds = kinds;
        this.words = words;
        this.codes = codes;
    }

    /// Lists of these parts.
    ///
    /// @param names keys of names by [#key], ascending
    /// @param kinds a bit for each kind the name is listed for
    /// @param words hashes of words in lower case, ascending
    /// @param codes for each word its code as first word and its code as last word
    public static NameLists of(int[] names, byte[] kinds, int[] words, short[] codes) {
        if (names.length != kinds.length || codes.length != 2 * words.length) {
            throw new IllegalArgumentException("the lists' parts do not fit together");
        }
        return new NameLists(names.clone(), kinds.clone(), words.clone(), codes.clone());
    }

    /// Adds a word to the unfinished key of a name. Case, hyphens and the values of digits do not count.
    public static int add(int key, String word) {
        int hash = key;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c != '-') {
                hash = (hash ^ (c >= '0' && c <= '9' ? '0' : c == '\u2019' ? '\'' : Character.toLowerCase(c)))
                        * 0x01000193;
            }
        }
        return hash;
    }

    /// The finished key of a name.
    public static int key(int unfinished) {
        return FeatureHash.finish(unfinished) & KEY_MASK;
    }

    /// The kinds that a name is listed for, one bit each.
    int kinds(int unfinished) {
        int found = Arrays.binarySearch(names, key(unfinished));
        return found < 0 ? 0 : kinds[found];
    }

    /// The code of a word as the first (or only) of a name, 0 where it is unknown.
    int firstCode(int word) {
        int found = Arrays.binarySearch(words, word);
        return found < 0 ? 0 : codes[2 * found];
    }

    /// The code of a word as the last of a name, 0 where it is unknown.
    int lastCode(int word) {
        int found = Arrays.binarySearch(words, word);
        return found < 0 ? 0 : codes[2 * found + 1];
    }

    /// Reads what [#write] wrote.
    static NameLists read(DataInputStream in) throws IOException {
        int[] names = readKeys(in, 0);
        byte[] kinds = in.readNBytes(names.length);
        int[] words = readKeys(in, Integer.MIN_VALUE);
        short[] codes = new short[2 * words.length];
        for (int i = 0; i < codes.length; i++) {
            codes[i] = in.readShort();
        }
        return of(names, kinds, words, codes);
    }

    /// Writes the lists as [NameModel] reads them.
    public void write(DataOutputStream out) throws IOException {
        writeKeys(out, names, 0);
        out.write(kinds);
        writeKeys(out, words, Integer.MIN_VALUE);
        for (short code : codes) {
            out.writeShort(code);
        }
    }

    private static int[] readKeys(DataInputStream in, int start) throws IOException {
        int size = in.readInt();
        if (size < 0 || size > MAXIMUM) {
            throw new IOException("a list of " + size + " names");
        }
        int[] keys = new int[size];
        int key = start;
        for (int i = 0; i < size; i++) {
            int difference = 0;
            int shift = 0;
            int next = in.readUnsignedByte();
            while (next >= 0x80 && shift < 28) {
                difference |= (next & 0x7F) << shift;
                shift += 7;
                next = in.readUnsignedByte();
            }
            key += difference | next << shift;
            keys[i] = key;
        }
        return keys;
    }

    private static void writeKeys(DataOutputStream out, int[] keys, int start) throws IOException {
        out.writeInt(keys.length);
        int previous = start;
        for (int key : keys) {
            int rest = key - previous;
            previous = key;
            while ((rest & ~0x7F) != 0) {
                out.writeByte((rest & 0x7F) | 0x80);
                rest >>>= 7;
            }
            out.writeByte(rest);
        }
    }
}
