package dev.stemma.report.page;

import dev.stemma.article.Article;
import dev.stemma.article.ArticleNames;
import dev.stemma.lineage.Edge;
import dev.stemma.lineage.LostSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The witnesses of a story under their sigla, as textual criticism names them: every line of reporting has a
/// letter, `A2` is the second article of line A, Greek letters are lost sources.
final class Witnesses {

    private static final int TONES = 8;
    private static final int BRIEF = 36;
    private static final int SHORTEST_NAME = 3;
    private static final String GREEK = "αβγδεζηθικλμνξοπρστυφχψω";

    private final Map<String, Witness> witnesses = new LinkedHashMap<>();
    private final List<Line> lines = new ArrayList<>();
    private final Map<String, List<Witness>> byName = new LinkedHashMap<>();

    /// An article or a lost source.
    ///
    /// @param id as in the report
    /// @param siglum its short name on the page
    /// @param label the outlet, or what else names it
    /// @param line the number of its line, from 0
    /// @param tone the number of its colour and pattern, from 1; 0 for none
    /// @param lost whether nobody handed it in
    record Witness(String id, String siglum, String label, int line, int tone, boolean lost) {

        /// Its name in a few words; a headline keeps both of its quotation marks.
        String brief() {
            String cut = Snippet.shortened(label, BRIEF);
            return label.startsWith("“") && cut.endsWith("…") ? cut + "”" : cut;
        }

        /// "A2 Coast Courier".
        String full() {
            return siglum + " " + label;
        }
    }

    /// A line of reporting.
    ///
    /// @param letter its name
    /// @param tone the number of its colour and pattern, from 1; 0 for none
    /// @param articles its articles, parents before children
    /// @param lost its lost sources
    record Line(String letter, int tone, List<Witness> articles, List<Witness> lost) {}

    Witnesses(PageStory story) {
        List<List<String>> groups = new ArrayList<>(story.stemma().lines());
        groups.sort(Comparator.comparingInt((List<String> group) -> -group.size()));
        Map<String, Article> articles = new HashMap<>();
        story.articles().forEach(article -> articles.put(article.id(), article.article()));
        Map<String, Integer> ranks = ranks(story);
        boolean few = groups.size() <= TONES;
        Set<String> named = new HashSet<>();
        int tones = 0;
        for (List<String> group : groups) {
            int number = lines.size();
            String letter = letter(number);
            int tone = few || (group.size() > 1 && tones < TONES) ? ++tones : 0;
            List<String> own = group.stream()
                    .filter(articles::containsKey)
                    .filter(named::add)
                    .sorted(Comparator.comparingInt(id -> ranks.getOrDefault(id, 0)))
                    .toList();
            List<Witness> members = new ArrayList<>();
            for (String id : own) {
                Article article = articles.get(id);
                if (article != null) {
                    String siglum = group.size() == 1 ? letter : letter + (members.size() + 1);
                    members.add(new Witness(id, siglum, article.name(), number, tone, false));
                }
            }
            members.forEach(witness -> witnesses.put(witness.id(), witness));
            lines.add(new Line(letter, tone, members, new ArrayList<>()));
        }
        int greek = 0;
        for (LostSource source : story.stemma().lostSources()) {
            int line = lineOfHeirs(story, source.id());
            Line home = lines.get(line);
            Witness witness = new Witness(source.id(), greek(greek++), source.label(), line, home.tone(), true);
            witnesses.put(source.id(), witness);
            home.lost().add(witness);
        }
        Map<String, String> apart = ArticleNames.of(articles.values());
        witnesses.values().stream()
                .filter(witness -> !witness.lost())
                .forEach(witness -> Stream.of(witness.label(), apart.getOrDefault(witness.id(), witness.label()))
                        .distinct()
                        .forEach(name -> byName.computeIfAbsent(name, key -> new ArrayList<>())
                                .add(witness)));
    }

    /// The witness of an id, when the story has it.
    Optional<Witness> find(String id) {
        return Optional.ofNullable(witnesses.get(id));
    }

    /// The witness of an id.
    ///
    /// @throws IllegalArgumentException when the story has no such article or lost source
    Witness of(String id) {
        return find(id).orElseThrow(
                        () -> new IllegalArgumentException("no article or lost source of the story is called " + id));
    }

    /// Articles by name, the longest name first, so that none is found inside another: those that alone in the story
    /// have theirs, and those that alone among some have it.
    ///
    /// @param some ids of witnesses
    Map<String, Witness> byName(Collection<String> some) {
        Map<String, Witness> found = new TreeMap<>(
                Comparator.comparingInt((String name) -> -name.length()).thenComparing(Comparator.naturalOrder()));
        byName.forEach((name, all) -> {
            List<Witness> near =
                    all.stream().filter(witness -> some.contains(witness.id())).toList();
            List<Witness> meant = all.size() == 1 ? all : near;
            if (meant.size() == 1 && name.length() >= SHORTEST_NAME) {
                found.put(name, meant.getFirst());
            }
        });
        return found;
    }

    /// Largest first.
    List<Line> lines() {
        return lines;
    }

    /// Depth in the stemma first, then the story's order.
    private static Map<String, Integer> ranks(PageStory story) {
        Map<String, Integer> depth = new HashMap<>();
        int rounds = Math.min(story.stemma().edges().size(), 64);
        for (int round = 0; round < rounds; round++) {
            boolean changed = false;
            for (Edge edge : story.stemma().edges()) {
                int below = depth.getOrDefault(edge.from(), 0) + 1;
                if (below > depth.getOrDefault(edge.to(), 0)) {
                    depth.put(edge.to(), below);
                    changed = true;
                }
            }
            if (!changed) {
                break;
            }
        }
        Map<String, Integer> ranks = new HashMap<>();
        int count = story.articles().size();
        for (int i = 0; i < count; i++) {
            String id = story.articles().get(i).id();
            ranks.put(id, depth.getOrDefault(id, 0) * count + i);
        }
        return ranks;
    }

    /// The line of the first article below a lost source.
    private int lineOfHeirs(PageStory story, String source) {
        Set<String> below = new HashSet<>(Set.of(source));
        for (int round = 0; round <= story.stemma().lostSources().size(); round++) {
            for (Edge edge : story.stemma().edges()) {
                if (below.contains(edge.from())) {
                    Witness heir = witnesses.get(edge.to());
                    if (heir != null) {
                        return heir.line();
                    }
                    below.add(edge.to());
                }
            }
        }
        return 0;
    }

    private static String letter(int number) {
        StringBuilder letters = new StringBuilder();
        for (int rest = number; rest >= 0; rest = rest / 26 - 1) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return letters.toString();
    }

    private static String greek(int number) {
        int size = GREEK.length();
        return GREEK.charAt(number % size) + (number < size ? "" : Integer.toString(number / size + 1));
    }
}
