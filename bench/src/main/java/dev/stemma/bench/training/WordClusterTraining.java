package dev.stemma.bench.training;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.stemma.annotate.name.learned.WordClusters;
import dev.stemma.article.Article;
import dev.stemma.language.PartOfSpeech;
import dev.stemma.language.Relation;
import dev.stemma.language.Sentence;
import dev.stemma.language.SentenceEncoder;
import dev.stemma.language.SentenceVectors;
import dev.stemma.language.Token;
import dev.stemma.language.TokenizedArticle;
import dev.stemma.language.learned.FeatureHash;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// Groups words by the sentence encoder's vectors of the single words: spherical k-means (Dhillon and Modha 2001), once
/// over the words and once over the centres.
final class WordClusterTraining {

    private static final String VOCABULARY = "/all-minilm-l6-v2-q-tokenizer.json";
    private static final int FINE = 512;
    private static final int COARSE = 64;
    private static final int ROUNDS = 12;
    private static final int BATCH = 500;
    private static final Pattern WORD = Pattern.compile("[\\p{L}][\\p{L}\\p{N}.\\-&']{0,24}");

    private WordClusterTraining() {}

    /// How a word is used in the articles.
    private static final class Use {
        private int places;
        private int articles;
        private int lastArticle = -1;
        private int small;
        private int capital;

        /// 1 nearly always small inside sentences, 2 either way, 3 nearly always with a capital, 0 unknown.
        private int casing() {
            int all = small + capital;
            return all < 3 ? 0 : small > 0.9 * all ? 1 : small < 0.1 * all ? 3 : 2;
        }
    }

    /// The clusters of the words of at least three articles and four places, and of those that the encoder knows whole.
    static WordClusters train(List<SilverSentence> sentences, SentenceEncoder encoder, Map<String, Integer> senses)
            throws IOException {
        Map<String, Use> uses = uses(sentences);
        vocabulary().forEach(word -> uses.computeIfAbsent(word, w -> new Use()));
        List<String> words = List.copyOf(uses.keySet());
        System.out.println("clusters of " + words.size() + " words");
        float[][] vectors = vectors(words, encoder);
        float[][] centres = new float[FINE][];
        int[] fine = cluster(vectors, centres, new Random(4));
        int[] coarse = cluster(centres, new float[COARSE][], new Random(5));
        Map<Integer, WordClusters.Word> known = new HashMap<>();
        for (int i = 0; i < words.size(); i++) {
            Use use = Objects.requireNonNull(uses.get(words.get(i)));
            int sense = senses.getOrDefault(words.get(i), senses.getOrDefault(singular(words.get(i)), 0));
            known.put(FeatureHash.text(words.get(i)), new WordClusters.Word(fine[i] + 1, use.casing(), sense));
        }
        byte[] coarseOfFine = new byte[FINE + 1];
        for (int i = 0; i < FINE; i++) {
            coarseOfFine[i + 1] = (byte) (coarse[i] + 1);
        }
        return WordClusters.of(known, coarseOfFine);
    }

    private static String singular(String word) {
        return word.endsWith("ies")
                ? word.substring(0, word.length() - 3) + "y"
                : word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }

    /// The whole words that the encoder knows.
    private static List<String> vocabulary() throws IOException {
        try (InputStream in = SentenceEncoder.class.getResourceAsStream(VOCABULARY)) {
            if (in == null) {
                throw new IOException("no resource " + VOCABULARY);
            }
            List<String> words = new ArrayList<>();
            new ObjectMapper().readTree(in).at("/model/vocab").fieldNames().forEachRemaining(word -> {
                if (word.length() > 1 && word.chars().allMatch(Character::isLetter)) {
                    words.add(word);
                }
            });
            return words;
        }
    }

    private static Map<String, Use> uses(List<SilverSentence> sentences) {
        Map<String, Use> uses = new TreeMap<>();
        for (SilverSentence sentence : sentences) {
            for (int i = 0; i < sentence.size(); i++) {
                String form = sentence.words().get(i);
                String word = form.toLowerCase(Locale.ROOT);
                if (WORD.matcher(word).matches()) {
                    Use use = uses.computeIfAbsent(word, w -> new Use());
                    use.places++;
                    use.articles += use.lastArticle == sentence.article() ? 0 : 1;
                    use.lastArticle = sentence.article();
                    use.small += i > 0 && form.equals(word) ? 1 : 0;
                    use.capital += i > 0 && !form.equals(word) ? 1 : 0;
                }
            }
        }
        uses.values().removeIf(use -> use.places < 4 || use.articles < 3);
        return uses;
    }

    private static float[][] vectors(List<String> words, SentenceEncoder encoder) {
        float[][] vectors = new float[words.size()][];
        for (int from = 0; from < words.size(); from += BATCH) {
            List<String> batch = words.subList(from, Math.min(words.size(), from + BATCH));
            List<Sentence> sentences = new ArrayList<>();
            StringBuilder text = new StringBuilder();
            for (String word : batch) {
                int start = text.length();
                text.append(word).append('\n');
                Token token =
                        new Token(start, text.length() - 1, word, word, PartOfSpeech.UNKNOWN, -1, Relation.UNKNOWN);
                sentences.add(
                        new Sentence(sentences.size(), sentences.size(), start, text.length() - 1, List.of(token)));
            }
            String id = "words-" + from;
            Article article = new Article(
                    id,
                    id,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    "en",
                    Optional.empty(),
                    text.toString(),
                    List.of());
            SentenceVectors encoded = encoder.encode(new TokenizedArticle(article, sentences));
            for (int i = 0; i < batch.size(); i++) {
                vectors[from + i] = encoded.copyOf(i);
            }
        }
        return centred(vectors);
    }

    /// Takes away what all vectors have in common.
    private static float[][] centred(float[][] vectors) {
        int size = vectors[0].length;
        double[] mean = new double[size];
        for (float[] vector : vectors) {
            for (int k = 0; k < size; k++) {
                mean[k] += vector[k] / vectors.length;
            }
        }
        for (float[] vector : vectors) {
            for (int k = 0; k < size; k++) {
                vector[k] -= (float) mean[k];
            }
            normalize(vector);
        }
        return vectors;
    }

    private static int[] cluster(float[][] vectors, float[][] centres, Random random) {
        for (int c = 0; c < centres.length; c++) {
            centres[c] = vectors[random.nextInt(vectors.length)].clone();
        }
        int[] nearest = new int[vectors.length];
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < vectors.length; i++) {
                nearest[i] = nearest(vectors[i], centres);
            }
            float[][] sums = new float[centres.length][vectors[0].length];
            int[] members = new int[centres.length];
            for (int i = 0; i < vectors.length; i++) {
                members[nearest[i]]++;
                for (int k = 0; k < vectors[i].length; k++) {
                    sums[nearest[i]][k] += vectors[i][k];
                }
            }
            for (int c = 0; c < centres.length; c++) {
                if (members[c] > 0) {
                    normalize(sums[c]);
                    centres[c] = sums[c];
                }
            }
        }
        return nearest;
    }

    private static int nearest(float[] vector, float[][] centres) {
        int best = 0;
        float bestProduct = Float.NEGATIVE_INFINITY;
        for (int c = 0; c < centres.length; c++) {
            float[] centre = centres[c];
            float a = 0;
            float b = 0;
            for (int k = 0; k + 1 < vector.length; k += 2) {
                a += vector[k] * centre[k];
                b += vector[k + 1] * centre[k + 1];
            }
            if (a + b > bestProduct) {
                best = c;
                bestProduct = a + b;
            }
        }
        return best;
    }

    private static void normalize(float[] vector) {
        double sum = 0;
        for (float value : vector) {
            sum += value * value;
        }
        float length = (float) Math.sqrt(sum);
        if (length > 0) {
            for (int k = 0; k < vector.length; k++) {
                vector[k] /= length;
            }
        }
    }
}
