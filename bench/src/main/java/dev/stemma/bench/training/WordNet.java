package dev.stemma.bench.training;

import dev.stemma.annotate.name.NameType;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// What WordNet 3.1 (Princeton University, WordNet licence) knows: the field of meaning of nouns, and people, places,
/// bodies, events and works with a line that says what they are.
final class WordNet {

    private static final String FOLDER = "/net/sf/extjwnl/data/wordnet/wn31/";
    /// Faiths and schools, languages, bodies and persons.
    private static final Set<Integer> PEOPLES = Set.of(9, 10, 14, 18);

    private static final Pattern PEOPLE = Pattern.compile("\\p{Lu}\\p{Ll}+(?:-\\p{Lu}?\\p{Ll}+)?");
    private static final List<String> LINKS = List.of("is", "was", ",");

    private final Map<String, Integer> fieldOfSynset = new HashMap<>();
    private final Map<String, Integer> senses = new HashMap<>();
    private final List<PlainArticle> instances = new ArrayList<>();
    private final Map<NameType, Set<String>> names = new EnumMap<>(NameType.class);
    private final Random random = new Random(8);

    private WordNet() {}

    static WordNet read() throws IOException {
        WordNet net = new WordNet();
        try (BufferedReader in = open("data.noun")) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (!line.startsWith(" ")) {
                    net.synset(line);
                }
            }
        }
        try (BufferedReader in = open("index.noun")) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (!line.startsWith(" ")) {
                    net.noun(line.split(" "));
                }
            }
        }
        try (BufferedReader in = open("data.adj")) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (!line.startsWith(" ")) {
                    net.peoples(line.split(" "));
                }
            }
        }
        return net;
    }

    private static BufferedReader open(String file) throws IOException {
        InputStream in = WordNet.class.getResourceAsStream(FOLDER + file);
        if (in == null) {
            throw new IOException("WordNet is not on the class path");
        }
        return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    }

    /// The field of meaning of the most used sense of each noun of one word.
    Map<String, Integer> senses() {
        return Map.copyOf(senses);
    }

    /// An article of one sentence for each thing with a name: who or what it is.
    List<PlainArticle> instances() {
        return List.copyOf(instances);
    }

    /// The names of single things by their types, and the words for peoples, their members, languages and faiths.
    Map<NameType, Set<String>> names() {
        return Map.copyOf(names);
    }

    private void noun(String[] fields) {
        int synsets = Integer.parseInt(fields[2]);
        String first = fields[fields.length - synsets];
        if (fields[0].indexOf('_') < 0) {
            senses.put(fields[0], fieldOfSynset.getOrDefault(first, 0));
        }
    }

    private void synset(String line) {
        String[] fields = line.split(" ");
        int field = Integer.parseInt(fields[1]);
        fieldOfSynset.put(fields[0], field);
        if (!line.contains(" @i ") && PEOPLES.contains(field)) {
            peoples(fields);
        }
        Optional<NameType> type = type(field);
        if (type.isEmpty() || !line.contains(" @i ")) {
            return;
        }
        int words = Integer.parseInt(fields[3], 16);
        String gloss = line.substring(line.indexOf('|') + 1).strip();
        int end = gloss.indexOf(';');
        List<String> definition = tokens(end < 0 ? gloss : gloss.substring(0, end));
        for (int i = 0; i < words; i++) {
            String name = fields[4 + 2 * i].replaceAll("\\(.*\\)", "").replace('_', ' ');
            if (Character.isUpperCase(name.charAt(0))) {
                names.computeIfAbsent(type.get(), t -> new TreeSet<>()).add(name);
            }
            if (Character.isUpperCase(name.charAt(0)) && !definition.isEmpty()) {
                instances.add(article(List.of(name.split(" ")), definition, type.get()));
            }
        }
    }

    /// Single words with a capital, such as "Norwegian" and "Buddhism".
    private void peoples(String[] fields) {
        for (int i = 0; i < Integer.parseInt(fields[3], 16); i++) {
            String word = fields[4 + 2 * i].replaceAll("\\(.*\\)", "");
            if (PEOPLE.matcher(word).matches()) {
                names.computeIfAbsent(NameType.PEOPLE, t -> new TreeSet<>()).add(word);
                names.computeIfAbsent(NameType.PEOPLE, t -> new TreeSet<>()).add(word + "s");
            }
        }
    }

    private PlainArticle article(List<String> name, List<String> definition, NameType type) {
        List<String> words = new ArrayList<>(name);
        String link = LINKS.get(random.nextInt(LINKS.size()));
        words.add(link);
        String first = definition.getFirst().toLowerCase(Locale.ROOT);
        if (!first.equals("a") && !first.equals("an") && !first.equals("the")) {
            words.add("a");
        }
        words.addAll(definition);
        words.add(link.equals(",") ? "," : ".");
        int[] marks = new int[words.size()];
        for (int i = 0; i < name.size(); i++) {
            marks[i] = (i == 0 ? 1 : 2) + 2 * type.ordinal();
        }
        return new PlainArticle(List.of(words), List.of(marks), false);
    }

    private static List<String> tokens(String text) {
        String spaced = Objects.requireNonNull(text)
                .replaceAll("([,;:()\"])", " $1 ")
                .replaceAll("'s\\b", " 's")
                .strip();
        return spaced.isEmpty() ? List.of() : List.of(spaced.split("\\s+"));
    }

    /// The type of names by the number of their file in WordNet.
    private static Optional<NameType> type(int field) {
        return switch (field) {
            case 4, 11 -> Optional.of(NameType.EVENT);
            case 10 -> Optional.of(NameType.WORK);
            case 14 -> Optional.of(NameType.ORGANIZATION);
            case 15, 17 -> Optional.of(NameType.PLACE);
            case 18 -> Optional.of(NameType.PERSON);
            default -> Optional.empty();
        };
    }
}
