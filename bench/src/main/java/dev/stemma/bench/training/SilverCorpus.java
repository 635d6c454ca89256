package dev.stemma.bench.training;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The teacher's work, read from its file; every twentieth article is held out for measuring.
record SilverCorpus(List<SilverSentence> training, List<SilverSentence> heldOut) {

    private static final int HELD_OUT_EACH = 20;

    static SilverCorpus read(Path file, int articles) throws IOException {
        List<SilverSentence> training = new ArrayList<>();
        List<SilverSentence> heldOut = new ArrayList<>();
        Map<String, String> pool = new HashMap<>();
        int article = -1;
        try (BufferedReader in = Files.newBufferedReader(file)) {
            List<String[]> rows = new ArrayList<>();
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (line.startsWith("#doc ")) {
                    article++;
                    if (article >= articles) {
                        break;
                    }
                } else if (line.isEmpty()) {
                    if (!rows.isEmpty()) {
                        (article % HELD_OUT_EACH == 0 ? heldOut : training).add(sentence(article, rows, pool));
                    }
                    rows.clear();
                } else if (!line.startsWith("#par ")) {
                    rows.add(line.split("\t", -1));
                }
            }
        }
        return new SilverCorpus(training, heldOut);
    }

    private static SilverSentence sentence(int article, List<String[]> pieces, Map<String, String> pool) {
        List<String[]> rows = HyphenJoiner.join(pieces);
        int size = rows.size();
        List<String> words = new ArrayList<>(size);
        List<String> tags = new ArrayList<>(size);
        List<String> labels = new ArrayList<>(size);
        List<String> names = new ArrayList<>(size);
        List<String> lemmas = new ArrayList<>(size);
        int[] heads = new int[size];
        for (int i = 0; i < size; i++) {
            String[] row = rows.get(i);
            words.add(shared(row[2], pool));
            tags.add(shared(row[3], pool));
            heads[i] = Integer.parseInt(row[4]) - 1;
            labels.add(shared(row[5], pool));
            names.add(shared(row[6], pool));
            lemmas.add(shared(row[7], pool));
        }
        return new SilverSentence(article, words, tags, heads, labels, names, lemmas);
    }

    private static String shared(String text, Map<String, String> pool) {
        return pool.computeIfAbsent(text, t -> t);
    }
}
