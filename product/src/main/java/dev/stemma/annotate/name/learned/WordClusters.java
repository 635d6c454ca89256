package dev.stemma.annotate.name.learned;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/// Groups of words of similar meaning, as clusters of their sentence-encoder vectors: given names, cities,
/// makers of cars, words for buildings. They let the recogniser carry what it learned from one word to the
/// others of its group.
///
/// Words are kept as hashes of their lower case. Cluster 0 stands for unknown words.
public final class WordClusters {

    private static final int MAXIMUM_WORDS = 1 << 20;

    private final int[] words;
    private final short[] fine;
    private final byte[] casing;
    private final byte[] sense;
    private final byte[] coarseOfFine;

    private WordClusters(int[] words, short[] fine, byte[] casing, byte[] sense, byte[] coarseOfFine) {
        this.words = words;
        this.fine = fine;
        this.casing = casing;
        this.sense = sense;
        this.coarseOfFine = coarseOfFine;
    }

    /// What is known of a word.
    ///
    /// @param fine its fine cluster, from 1
    /// @param casing how it is written inside sentences: 1 nearly always small, 2 either way, 3 nearly
    ///     always with a capital, 0 unknown
    /// @param sense the field of meaning of its most used sense as a noun, by WordNet's numbers (15 places,
    ///     18 persons), 0 unknown
    public record Word(int fine, int casing, int sense) {}

    /// Clusters of these hashes of words.
    ///
    /// @param known what is known of each word
    /// @param coarseOfFine the coarse cluster of each fine one
    public static WordClusters of(Map<Integer, Word> known, byte[] coarseOfFine) {
        TreeMap<Integer, Word> sorted = new TreeMap<>(known);
        int[] words = new int[sorted.size()];
        short[] fine = new short[sorted.size()];
        byte[] casing = new byte[sorted.size()];
        byte[] sense = new byte[sorted.size()];
        int next = 0;
        for (Map.Entry<Integer, Word> entry : sorted.entrySet()) {
            words[next] = entry.getKey();
            fine[next] = (short) entry.getValue().fine();
            sense[next] = (byte) entry.getValue().sense();
            casing[next++] = (byte) entry.getValue().casing();
        }
        return new WordClusters(words, fine, casing, sense, coarseOfFine.clone());
    }

    /// The fine cluster of a word.
    int fine(int word) {
        int found = Arrays.binarySearch(words, word);
        return found < 0 ? 0 : fine[found];
    }

    /// How a word is written inside sentences, see [Word].
    int casing(int word) {
        int found = Arrays.binarySearch(words, word);
        return found < 0 ? 0 : casing[found];
    }

    /// What a word means as a noun, see [Word].
    int sense(int word) {
        int found = Arrays.binarySearch(words, word);
        return found < 0 ? 0 : sense[found];
    }

    /// The coarse cluster that a fine one belongs to.
    int coarse(int fineCluster) {
        return coarseOfFine[fineCluster];
    }

    /// Reads what [#write] wrote.
    public static WordClusters read(DataInputStream in) throws IOException {
        int size = in.readInt();
        int clusters = in.readUnsignedShort();
        if (size < 0 || size > MAXIMUM_WORDS) {
            throw new IOException("clusters of " + size + " words");
        }
        byte[] coarse = in.readNBytes(clusters);
        int[] words = new int[size];
        for (int i = 0; i < size; i++) {
            words[i] = in.readInt();
        }
        short[] fine = new short[size];
        for (int i = 0; i < size; i++) {
            fine[i] = in.readShort();
            if (fine[i] < 0 || fine[i] >= clusters) {
                throw new IOException("cluster " + fine[i] + " of " + clusters);
            }
        }
        byte[] casing = in.readNBytes(size);
        byte[] sense = in.readNBytes(size);
        if (sense.length < size) {
            throw new IOException("clusters end early");
        }
        return new WordClusters(words, fine, casing, sense, coarse);
    }

    /// Writes the clusters as the recogniser reads them.
    public void write(DataOutputStream out) throws IOException {
        out.writeInt(words.length);
        out.writeShort(coarseOfFine.length);
        out.write(coarseOfFine);
        for (int word : words) {
            out.writeInt(word);
        }
        for (short cluster : fine) {
            out.writeShort(cluster);
        }
        out.write(casing);
        out.write(sense);
    }
}
