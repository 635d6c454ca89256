package dev.stemma.bench.training;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.stemma.annotate.name.NameType;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Small articles in the manner of encyclopedias, made from patterns: bands, films, clubs, villages, companies, which
/// news hardly describes.
final class PatternArticles {

    private static final Pattern SLOT = Pattern.compile("\\{([a-z]+)(\\d*)(\\.short)?\\}");
    private static final Pattern CHOICE = Pattern.compile("\\[([^\\[\\]]*)\\]");

    private final List<List<String>> topics = new ArrayList<>();
    private final NameSupply supply;
    private final Random random;

    /// @param files files of patterns beside this class
    PatternArticles(NameSupply supply, Random random, List<String> files) throws IOException {
        this.supply = supply;
        this.random = random;
        for (String file : files) {
            read(file);
        }
    }

    private void read(String file) throws IOException {
        try (InputStream in = PatternArticles.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IOException("no patterns " + file);
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, UTF_8));
            List<String> topic = new ArrayList<>();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (line.isBlank() && !topic.isEmpty()) {
                    topics.add(topic);
                    topic = new ArrayList<>();
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    topic.add(line);
                }
            }
            if (!topic.isEmpty()) {
                topics.add(topic);
            }
        }
    }

    /// One more article: the first sentence of a topic and some of the others, in their order.
    PlainArticle next() {
        List<String> topic = topics.get(random.nextInt(topics.size()));
        Map<String, List<String>> names = new HashMap<>();
        Map<String, NameType> types = new HashMap<>();
        List<List<String>> sentences = new ArrayList<>();
        List<int[]> marks = new ArrayList<>();
        for (int i = 0; i < topic.size(); i++) {
            if (i == 0 || random.nextInt(10) < 6) {
                List<String> words = new ArrayList<>();
                List<Integer> wordMarks = new ArrayList<>();
                write(chosen(topic.get(i)), names, types, words, wordMarks);
                sentences.add(words);
                marks.add(wordMarks.stream().mapToInt(Integer::intValue).toArray());
            }
        }
        return new PlainArticle(sentences, marks, true);
    }

    private String chosen(String pattern) {
        Matcher matcher = CHOICE.matcher(pattern);
        StringBuilder text = new StringBuilder();
        while (matcher.find()) {
            String[] choices = matcher.group(1).split("\\|", -1);
            matcher.appendReplacement(text, Matcher.quoteReplacement(choices[random.nextInt(choices.length)]));
        }
        matcher.appendTail(text);
        return CHOICE.matcher(text).find()
                ? chosen(text.toString())
                : text.toString().replaceAll("[\\[\\]]", "");
    }

    private void write(
            String pattern,
            Map<String, List<String>> names,
            Map<String, NameType> types,
            List<String> words,
            List<Integer> marks) {
        for (String part : pattern.trim().split(" +")) {
            Matcher matcher = SLOT.matcher(part);
            if (!matcher.matches()) {
                words.add(words.isEmpty() ? part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1) : part);
                marks.add(0);
                continue;
            }
            String kind = matcher.group(1);
            String value = supply.value(kind.replaceAll("\\d", ""));
            if (!value.isEmpty()) {
                for (String word : value.split(" ")) {
                    words.add(word);
                    marks.add(0);
                }
                continue;
            }
            String slot = kind
                    + (matcher.group(2).isEmpty() ? "#" + words.size() + "#" + random.nextInt() : matcher.group(2));
            List<String> name = names.computeIfAbsent(slot, k -> {
                SuppliedName supplied = supply.name(kind);
                types.put(k, supplied.type());
                return supplied.words();
            });
            NameType type = Objects.requireNonNull(types.get(slot));
            List<String> shown = matcher.group(3) == null
                    ? name
                    : type == NameType.PERSON ? List.of(name.getLast()) : List.of(name.getFirst());
            for (int k = 0; k < shown.size(); k++) {
                words.add(shown.get(k));
                marks.add((k == 0 ? 1 : 2) + 2 * type.ordinal());
            }
        }
    }
}
