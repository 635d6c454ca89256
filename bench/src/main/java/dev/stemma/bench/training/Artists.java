package dev.stemma.bench.training;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Bands and record labels that the teacher's list of songs knows by its headings, "Mild Frost albums".
final class Artists {

    private static final Pattern HEADING = Pattern.compile("15\t(\\p{Lu}.*) (?:albums|songs)");

    private Artists() {}

    /// The bands and labels of the lists: those of the headings that are no persons' names.
    ///
    /// @param lines number of the list and a name each
    static List<String> read(List<String> lines) {
        Set<String> persons = new HashSet<>();
        Set<String> given = new HashSet<>();
        for (String line : lines) {
            String name = line.substring(line.indexOf('\t') + 1).toLowerCase(Locale.ROOT);
            if (line.startsWith("14\t")) {
                persons.add(name);
            } else if (line.startsWith("4\t")) {
                given.add(name);
            }
        }
        Set<String> artists = new TreeSet<>();
        for (String line : lines) {
            Matcher matcher = HEADING.matcher(line);
            if (matcher.matches()) {
                String name = matcher.group(1);
                String lower = name.toLowerCase(Locale.ROOT);
                if (!persons.contains(lower) && !given.contains(lower.split(" ", 2)[0]) && !name.contains("0")) {
                    artists.add(name);
                }
            }
        }
        return List.copyOf(artists);
    }
}
