package dev.stemma.language;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/// How common words are in news at large.
///
/// The table holds the share of some eight thousand English news articles in which a lemma stands, for lemmas of at
/// least a handful of articles, to a sixteenth of a bit. It is read once, in some hundredths of a second; look-ups
/// are constant in time. Safe for use by several threads.
public final class BackgroundFrequencies {

    private static final String RESOURCE = "background-frequencies.bin";
    private static final double STEPS_PER_BIT = 16;

    private final Map<String, Byte> steps;
    private final double unseen;

    /// The frequencies that come with Stemma.
    public BackgroundFrequencies() {
        this(shared().steps, shared().unseen);
    }

    private BackgroundFrequencies(Map<String, Byte> steps, double unseen) {
        this.steps = steps;
        this.unseen = unseen;
    }

    /// The one instance that comes with Stemma, loaded at first use.
    static BackgroundFrequencies shared() {
        return Holder.SHARED;
    }

    /// Frequencies out of counts, for building the table and for tests.
    ///
    /// @param articles number of articles counted
    /// @param counts number of articles that hold each lemma
    public static BackgroundFrequencies of(int articles, Map<String, Integer> counts) {
        Map<String, Byte> steps = new HashMap<>();
        counts.forEach((lemma, count) -> steps.put(lemma, step(count, articles)));
        return new BackgroundFrequencies(steps, Math.log(2.0 * articles) / Math.log(2));
    }

    /// Information of meeting the lemma in an article, in bits: minus the binary logarithm of the share of news
    /// articles that hold it. About 0 for "the", above 12 for a word never seen.
    ///
    /// A compound or a name of several words counts as its rarest part and a little more. A number that was
    /// never seen counts by its digits before trailing zeros: round numbers are common, 4,713 is not.
    public double bits(String lemma) {
        String lower = lemma.toLowerCase(Locale.ROOT);
        Byte step = steps.get(lower);
        if (step != null) {
            return (step & 0xFF) / STEPS_PER_BIT;
        }
        if (!lower.isEmpty() && Character.isDigit(lower.charAt(0))) {
            return Math.min(unseen, 7 + 2.0 * significantDigits(lower));
        }
        String[] parts = lower.split("[\\s\\-–]+", 8);
        if (parts.length > 1) {
            double most = 0;
            for (String part : parts) {
                most = Math.max(most, part.isEmpty() ? 0 : bitsOfKnown(part));
            }
            return Math.min(unseen, most + 1);
        }
        return unseen;
    }

    /// Whether the table holds the lemma, given in lower case.
    boolean knows(String lemma) {
        return steps.containsKey(lemma);
    }

    /// Bits of a lemma in lower case taken as one word; the most there are where the table does not hold it.
    double bitsOfKnown(String lemma) {
        Byte step = steps.get(lemma);
        return step == null ? unseen : (step & 0xFF) / STEPS_PER_BIT;
    }

    private static int significantDigits(String number) {
        int digits = 0;
        int zeros = 0;
        for (int i = 0; i < number.length(); i++) {
            char unit = number.charAt(i);
            if (unit == '0') {
                zeros += digits > 0 ? 1 : 0;
            } else if (Character.isDigit(unit)) {
                digits += 1 + zeros;
                zeros = 0;
            }
        }
        return digits;
    }

    private static byte step(int count, int articles) {
        double bits = Math.log((double) articles / count) / Math.log(2);
        return (byte) Math.clamp(Math.round(bits * STEPS_PER_BIT), 0, 255);
    }

    /// Writes counts in the form that ships with Stemma: sorted, each lemma without the prefix it shares with the one
    /// before, its bits to a sixteenth, deflated.
    ///
    /// @param articles number of articles counted
    /// @param counts number of articles that hold each lemma
    public static void write(OutputStream out, int articles, SortedMap<String, Integer> counts) throws IOException {
        try (DataOutputStream table =
                new DataOutputStream(new DeflaterOutputStream(out, new Deflater(Deflater.BEST_COMPRESSION)))) {
            table.writeInt(articles);
            table.writeInt(counts.size());
            byte[] before = new byte[0];
            for (Map.Entry<String, Integer> entry : counts.entrySet()) {
                byte[] lemma = entry.getKey().getBytes(StandardCharsets.UTF_8);
                if (lemma.length > 255) {
                    throw new IllegalArgumentException("a lemma of " + lemma.length + " bytes: " + entry.getKey());
                }
                int shared = Math.max(0, Arrays.mismatch(before, lemma));
                table.writeByte(shared);
                table.writeByte(lemma.length - shared);
                table.write(lemma, shared, lemma.length - shared);
                table.writeByte(step(entry.getValue(), articles));
                before = lemma;
            }
        }
    }

    /// Reads the table: the number of articles, the number of lemmas, then for each lemma in order the length of the
    /// prefix it shares with the one before, the length of the rest, the rest in UTF-8, and its step.
    private static BackgroundFrequencies load() {
        try (InputStream raw = BackgroundFrequencies.class.getResourceAsStream(RESOURCE)) {
            if (raw == null) {
                return of(8_000, Map.of());
            }
            byte[] table = new InflaterInputStream(raw).readAllBytes();
            DataInputStream in = new DataInputStream(new ByteArrayInputStream(table));
            int articles = in.readInt();
            int size = in.readInt();
            Map<String, Byte> steps = HashMap.newHashMap(size);
            byte[] word = new byte[512];
            for (int i = 0; i < size; i++) {
                int shared = in.readUnsignedByte();
                int rest = in.readUnsignedByte();
                in.readFully(word, shared, rest);
                steps.put(new String(word, 0, shared + rest, StandardCharsets.UTF_8), in.readByte());
            }
            return new BackgroundFrequencies(steps, Math.log(2.0 * articles) / Math.log(2));
        } catch (IOException e) {
            throw new UncheckedIOException("the table of background frequencies is damaged", e);
        }
    }

    private static final class Holder {
        static final BackgroundFrequencies SHARED = load();
    }
}
