package dev.stemma.annotate.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Joins the names of a story's articles: spellings of one name, surnames with full names, abbreviations with what
/// they stand for. Different people of one surname stay apart.
///
/// Deterministic; near linear in the number of mentions.
public final class NameJoiner {

    /// The mentions of one canonical name.
    private static final class Group {
        final List<NameMention> mentions = new ArrayList<>();
        /// Canonical form within an article, and in how many articles it is that.
        final Map<String, Integer> canonical = new TreeMap<>();

        NameType type() {
            Map<NameType, Integer> votes = new EnumMap<>(NameType.class);
            for (NameMention mention : mentions) {
                votes.merge(mention.type(), mention.type() == NameType.OTHER ? 0 : 1, Integer::sum);
            }
            return votes.entrySet().stream()
                    .max(Map.Entry.comparingByValue())
                    .orElseThrow()
                    .getKey();
        }

        String name() {
            NameType type = type();
            return canonical.entrySet().stream()
                    .max(Comparator.<Map.Entry<String, Integer>>comparingInt(
                                    entry -> type == NameType.PERSON || type == NameType.ORGANIZATION
                                            ? Math.min(3, NameKey.words(entry.getKey()))
                                            : 0)
                            .thenComparingInt(Map.Entry::getValue)
                            .thenComparingInt(entry -> entry.getKey().startsWith("The ") ? 0 : 1)
                            .thenComparingInt(entry -> isShouted(entry.getKey()) ? 0 : 1)
                            .thenComparingInt(entry -> count(entry.getKey()))
                            // Of two spellings the longer one: writing down by ear drops letters.
                            .thenComparingInt(entry -> type == NameType.PEOPLE
                                    ? -entry.getKey().length()
                                    : entry.getKey().length())
                            .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                    .orElseThrow()
                    .getKey();
        }

        private static boolean isShouted(String form) {
            return form.length() > 4 && form.indexOf('.') < 0 && form.equals(form.toUpperCase(Locale.ROOT));
        }

        private int count(String form) {
            return (int) mentions.stream().filter(m -> m.name().equals(form)).count();
        }

        void take(Group other) {
            mentions.addAll(other.mentions);
            other.canonical.forEach((name, count) -> canonical.merge(name, count, Integer::sum));
        }
    }

    /// One entry for each bearer of a name, most mentioned first.
    ///
    /// @param articles the mentions of each article
    public List<Name> join(List<List<NameMention>> articles) {
        Map<String, Group> groups = spellings(articles);
        persons(groups);
        abbreviations(groups);
        shortForms(groups);
        List<Name> names = new ArrayList<>();
        for (Group group : groups.values()) {
            names.add(new Name(
                    shown(group),
                    group.type(),
                    forms(group),
                    group.mentions.stream().map(NameMention::passage).sorted().toList()));
        }
        names.sort(Comparator.comparingInt((Name name) -> -name.mentions().size())
                .thenComparing(Name::name)
                .thenComparing(Name::type));
        return List.copyOf(names);
    }

    /// The name without the capitals of a dateline: "GENEVA" is Geneva, but "UNESCO" stays.
    private static String shown(Group group) {
        String name = group.name();
        boolean plain = group.type() == NameType.PLACE || group.type() == NameType.PERSON;
        if (!plain || !Group.isShouted(name)) {
            return name;
        }
        StringBuilder out = new StringBuilder();
        boolean first = true;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            out.append(first ? c : Character.toLowerCase(c));
            first = !Character.isLetter(c) && c != '’' && c != '\'';
        }
        return out.toString();
    }

    /// Groups under the keys of their spelling.
    private static Map<String, Group> spellings(List<List<NameMention>> articles) {
        Map<String, NameType> types = majorityTypes(articles);
        Map<String, Group> groups = new LinkedHashMap<>();
        for (List<NameMention> mentions : articles) {
            Set<String> here = new LinkedHashSet<>();
            for (NameMention mention : mentions) {
                String key = key(mention.name(), types.getOrDefault(NameKey.plain(mention.name()), mention.type()));
                Group group = groups.computeIfAbsent(key, k -> new Group());
                group.mentions.add(mention);
                if (here.add(mention.name())) {
                    group.canonical.merge(mention.name(), 1, Integer::sum);
                }
            }
        }
        return groups;
    }

    /// One writing has one type in a story: that of most of its mentions.
    private static Map<String, NameType> majorityTypes(List<List<NameMention>> articles) {
        Map<String, Map<NameType, Integer>> votes = new HashMap<>();
        for (List<NameMention> mentions : articles) {
            for (NameMention mention : mentions) {
                int weight = mention.type() == NameType.OTHER ? 1 : 4;
                votes.computeIfAbsent(NameKey.plain(mention.name()), k -> new EnumMap<>(NameType.class))
                        .merge(mention.type(), weight, Integer::sum);
                if (!mention.text().equals(mention.name())) {
                    votes.computeIfAbsent(NameKey.plain(mention.text()), k -> new EnumMap<>(NameType.class))
                            .merge(mention.type(), weight, Integer::sum);
                }
            }
        }
        Map<String, NameType> types = new HashMap<>();
        votes.forEach((name, counts) -> types.put(
                name,
                counts.entrySet().stream()
                        .max(Map.Entry.comparingByValue())
                        .orElseThrow()
                        .getKey()));
        return types;
    }

    private static String key(String name, NameType type) {
        return switch (type) {
            case PLACE -> "place " + NameKey.place(name);
            case PERSON -> "person " + NameKey.spelling(personal(name));
            case ORGANIZATION -> "organization " + NameKey.body(name);
            case PEOPLE -> "people " + NameKey.people(name);
            case WORK -> "work " + NameKey.plain(name);
            case EVENT -> "event " + NameKey.plain(name);
            case OTHER -> "other " + NameKey.plain(name);
        };
    }

    /// A person's name without initials in the middle.
    private static String personal(String name) {
        List<String> parts = PersonName.of(name).parts();
        List<String> kept = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            boolean middle = i > 0 && i < parts.size() - 1;
            if (!middle || !PersonName.isInitial(parts.get(i))) {
                kept.add(parts.get(i));
            }
        }
        return NameKey.plain(String.join(" ", kept));
    }

    /// Full names that agree are one person; a surname alone belongs to the only full name that ends, or else starts,
    /// with it.
    private static void persons(Map<String, Group> groups) {
        Map<String, List<String>> bySurname = new LinkedHashMap<>();
        Map<String, List<String>> byFirst = new LinkedHashMap<>();
        for (String key : List.copyOf(groups.keySet())) {
            Group group = groups.get(key);
            if (group == null || !key.startsWith("person ")) {
                continue;
            }
            PersonName name = PersonName.of(group.name());
            if (name.isFull()) {
                String surname = NameKey.spelling(NameKey.plain(name.last()));
                List<String> others = bySurname.computeIfAbsent(surname, k -> new ArrayList<>());
                Optional<String> same = others.stream()
                        .filter(other -> groups.containsKey(other)
                                && PersonName.of(nameOf(groups, other)).givenAgrees(name))
                        .findFirst();
                if (same.isPresent()) {
                    merge(groups, key, same.get());
                } else {
                    others.add(key);
                    byFirst.computeIfAbsent(NameKey.spelling(NameKey.plain(name.first())), k -> new ArrayList<>())
                            .add(key);
                }
            }
        }
        for (String key : List.copyOf(groups.keySet())) {
            Group group = groups.get(key);
            if (group == null || (!key.startsWith("person ") && !key.startsWith("other "))) {
                continue;
            }
            PersonName name = PersonName.of(group.name());
            if (name.parts().size() > 1) {
                continue;
            }
            String part = NameKey.spelling(NameKey.plain(name.last()));
            List<String> holders = bySurname.getOrDefault(part, byFirst.getOrDefault(part, List.of()));
            if (holders.size() == 1 && groups.containsKey(holders.getFirst())) {
                merge(groups, key, holders.getFirst());
            }
        }
    }

    private static String nameOf(Map<String, Group> groups, String key) {
        return Optional.ofNullable(groups.get(key)).map(Group::name).orElse(key);
    }

    /// Abbreviations, and short forms of organisations' names, that fit exactly one longer name.
    private static void abbreviations(Map<String, Group> groups) {
        Map<String, List<String>> byInitials = new LinkedHashMap<>();
        for (Map.Entry<String, Group> entry : groups.entrySet()) {
            if (entry.getKey().startsWith("organization ") || entry.getKey().startsWith("event ")) {
                for (String initials : Abbreviation.of(entry.getValue().name())) {
                    byInitials.computeIfAbsent(initials, k -> new ArrayList<>()).add(entry.getKey());
                }
            }
        }
        for (String key : List.copyOf(groups.keySet())) {
            Group group = groups.get(key);
            if (group == null || (!key.startsWith("organization ") && !key.startsWith("other "))) {
                continue;
            }
            String letters = group.name().replace(".", "");
            List<String> holders = byInitials.getOrDefault(letters, List.of());
            if (holders.size() == 1 && !holders.getFirst().equals(key) && groups.containsKey(holders.getFirst())) {
                merge(groups, key, holders.getFirst());
            }
        }
    }

    /// "The Courier" where one "Harbour Courier" alone ends so: the last word of a body's name, when it says what kind
    /// of body it is.
    private static void shortForms(Map<String, Group> groups) {
        Map<String, List<String>> byLast = new LinkedHashMap<>();
        groups.forEach((key, group) -> {
            String name = NameKey.plain(group.name());
            int space = name.lastIndexOf(' ');
            if (key.startsWith("organization ") && space > 0) {
                byLast.computeIfAbsent(name.substring(space + 1), k -> new ArrayList<>())
                        .add(key);
            }
        });
        for (String key : List.copyOf(groups.keySet())) {
            Group group = groups.get(key);
            if (group == null || !key.startsWith("organization ")) {
                continue;
            }
            String name = NameKey.plain(group.name());
            List<String> holders = byLast.getOrDefault(name, List.of());
            if (NameKey.isShortHead(name) && holders.size() == 1 && groups.containsKey(holders.getFirst())) {
                merge(groups, key, holders.getFirst());
            }
        }
    }

    private static void merge(Map<String, Group> groups, String from, String into) {
        Group taken = groups.remove(from);
        Group target = groups.get(into);
        if (taken != null && target != null) {
            target.take(taken);
        }
    }

    private static List<String> forms(Group group) {
        Map<String, Integer> counts = new TreeMap<>();
        for (NameMention mention : group.mentions) {
            counts.merge(mention.text(), 1, Integer::sum);
        }
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
