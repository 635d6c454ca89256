package dev.stemma.language.grammar;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/// The tags of frequent words that have only one. Words are kept as hashes.
public final class TagDictionary {

    private static final int MAXIMUM_WORDS = 1 << 20;

    private final int[] words;
    private final byte[] tags;

    private TagDictionary(int[] words, byte[] tags) {
        this.words = words;
        this.tags = tags;
    }

    /// The dictionary of these hashes of words as written, with the numbers of their tags.
    public static TagDictionary of(Map<Integer, Integer> tagOfWord) {
        TreeMap<Integer, Integer> sorted = new TreeMap<>(tagOfWord);
        int[] words = new int[sorted.size()];
        byte[] tags = new byte[sorted.size()];
        int next = 0;
        for (Map.Entry<Integer, Integer> entry : sorted.entrySet()) {
            words[next] = entry.getKey();
            tags[next++] = entry.getValue().byteValue();
        }
        return new TagDictionary(words, tags);
    }

    /// The tag of a word, -1 where the dictionary does not decide.
    public int tagOf(int word) {
        int found = Arrays.binarySearch(words, word);
        return found < 0 ? -1 : tags[found];
    }

    static TagDictionary read(DataInputStream in) throws IOException {
        int size = in.readInt();
        if (size < 0 || size > MAXIMUM_WORDS) {
            throw new IOException("a tag dictionary of " + size + " words");
        }
        int[] words = new int[size];
        for (int i = 0; i < size; i++) {
            words[i] = in.readInt();
        }
        return new TagDictionary(words, in.readNBytes(size));
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(words.length);
        for (int word : words) {
            out.writeInt(word);
        }
        out.write(tags);
    }
}
