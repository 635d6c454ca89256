package dev.stemma.bench.training;

import dev.stemma.annotate.name.NameType;
import dev.stemma.annotate.name.learned.NameLists;
import dev.stemma.language.learned.FeatureHash;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Makes the recogniser's lists from the teacher's: hashes of names and statistics of their words.
///
/// Names of persons are not kept as such; their words say enough.
final class NameListsBuilder {

    private static final int FEWEST = 4;
    private static final int ORGANIZATION = 1;

    private final Map<Integer, Integer> names = new TreeMap<>();
    private final Map<Integer, int[]> words = new TreeMap<>();

    private NameListsBuilder() {}

    /// @param file number of the teacher's list and a name a line
    /// @param net names that WordNet knows; with them go the artists of the teacher's headings
    static NameLists read(Path file, Optional<WordNet> net) throws IOException {
        NameListsBuilder builder = new NameListsBuilder();
        List<String> lines = Files.readAllLines(file);
        Set<String> places = new HashSet<>();
        for (String line : lines) {
            if (line.startsWith("1\t") || line.startsWith("11\t")) {
                places.add(line.substring(line.indexOf('\t') + 1));
            }
        }
        for (String line : lines) {
            String[] parts = line.split("\t");
            int kind = kind(parts[0]);
            boolean country = kind == 6 && parts.length == 2 && places.contains(parts[1]);
            if (kind >= 0 && parts.length == 2 && !country) {
                builder.add(parts[1].split(" "), kind);
            }
        }
        if (net.isPresent()) {
            Artists.read(lines).forEach(name -> builder.add(name.split(" "), ORGANIZATION));
            net.get().names().forEach((type, names) -> names.forEach(name -> builder.add(name.split(" "), kind(type))));
        }
        return builder.build();
    }

    private static int kind(NameType type) {
        return switch (type) {
            case PERSON -> 0;
            case ORGANIZATION -> ORGANIZATION;
            case PLACE -> 2;
            case WORK -> 3;
            case EVENT -> 4;
            case OTHER -> 5;
            case PEOPLE -> 6;
        };
    }

    private static int kind(String list) {
        return switch (list) {
            case "4", "14" -> 0;
            case "0", "13" -> 1;
            case "1", "6", "7", "11" -> 2;
            case "8", "10", "15" -> 3;
            case "9" -> 4;
            case "12" -> 5;
            case "5" -> 6;
            default -> -1;
        };
    }

    private void add(String[] parts, int kind) {
        int key = NameLists.START;
        for (String part : parts) {
            key = NameLists.add(key, part);
        }
        if (kind != 0 && parts.length <= NameLists.LONGEST + 2) {
            names.merge(NameLists.key(key), 1 << kind, (a, b) -> a | b);
        }
        for (int i = 0; i < parts.length; i++) {
            if (!parts[i].isEmpty() && Character.isUpperCase(parts[i].charAt(0))) {
                int last = i == parts.length - 1 ? 1 : 0;
                words.computeIfAbsent(
                                FeatureHash.text(parts[i].toLowerCase(Locale.ROOT)), k -> new int[NameLists.KINDS * 2])[
                        kind * 2 + last]++;
            }
        }
    }

    private NameLists build() {
        words.values().removeIf(counts -> Arrays.stream(counts).sum() < FEWEST);
        int[] keys = new int[names.size()];
        byte[] kinds = new byte[names.size()];
        int next = 0;
        for (Map.Entry<Integer, Integer> entry : names.entrySet()) {
            keys[next] = entry.getKey();
            kinds[next++] = entry.getValue().byteValue();
        }
        int[] hashes = new int[words.size()];
        short[] codes = new short[2 * words.size()];
        next = 0;
        for (Map.Entry<Integer, int[]> entry : words.entrySet()) {
            hashes[next] = entry.getKey();
            codes[2 * next] = code(entry.getValue(), 0);
            codes[2 * next++ + 1] = code(entry.getValue(), 1);
        }
        return NameLists.of(keys, kinds, hashes, codes);
    }

    /// How often a word stands in names of each kind, in three steps each, and how often at all, in four.
    private static short code(int[] counts, int last) {
        int sum = 0;
        for (int kind = 0; kind < NameLists.KINDS; kind++) {
            sum += counts[2 * kind + last];
        }
        if (sum < 2) {
            return 1;
        }
        int code = 1;
        for (int kind = 0; kind < NameLists.KINDS; kind++) {
            double share = (double) counts[2 * kind + last] / sum;
            code = code * 3 + (share > 0.6 ? 2 : share > 0.15 ? 1 : 0);
        }
        return (short) (code * 4 + (sum > 300 ? 3 : sum > 30 ? 2 : sum > 5 ? 1 : 0));
    }
}
