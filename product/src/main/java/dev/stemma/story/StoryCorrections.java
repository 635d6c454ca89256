package dev.stemma.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// What a user says of stories, against or beyond what the words of their articles say.
///
/// An article is named by its id, its address or its input. Names of articles that are not read are left alone: a
/// correction outlives the run it was made for.
///
/// @param merge lists of articles that are one story
/// @param split lists of parts, each a list of articles: each part is one story, and no two parts are the same
/// @param pin stories with a fixed id and title; other articles may still join them
public record StoryCorrections(List<List<String>> merge, List<List<List<String>>> split, List<Pin> pin) {

    /// No corrections.
    public static final StoryCorrections NONE = new StoryCorrections(List.of(), List.of(), List.of());

    public StoryCorrections {
        merge = merge.stream().map(List::copyOf).toList();
        split = split.stream()
                .map(parts -> parts.stream().map(List::copyOf).toList())
                .toList();
        pin = List.copyOf(pin);
    }

    /// A story as the user wants it.
    ///
    /// @param story its id
    /// @param title its title, where one is wanted
    /// @param articles articles that belong to it
    public record Pin(String story, Optional<String> title, List<String> articles) {
        public Pin {
            if (story.isBlank() || articles.isEmpty()) {
                throw new IllegalArgumentException("a pin needs the id of a story and at least one article");
            }
            articles = List.copyOf(articles);
        }
    }

    /// Names of articles that none of the articles bears, in order.
    public List<String> unknown(List<Imprint> articles) {
        Map<String, Integer> numbers = numbers(articles);
        Set<String> unknown = new TreeSet<>();
        merge.forEach(unknown::addAll);
        split.forEach(parts -> parts.forEach(unknown::addAll));
        pin.forEach(one -> unknown.addAll(one.articles()));
        unknown.removeAll(numbers.keySet());
        return List.copyOf(unknown);
    }

    /// The corrections over numbered articles.
    ///
    /// @throws ContradictionException when two articles are to be together and apart
    Links links(List<Imprint> articles) {
        Map<String, Integer> numbers = numbers(articles);
        List<List<Integer>> together = new ArrayList<>();
        merge.forEach(names -> together.add(known(names, numbers)));
        pin.forEach(one -> together.add(known(one.articles(), numbers)));
        List<List<List<Integer>>> apart = new ArrayList<>();
        for (List<List<String>> parts : split) {
            List<List<Integer>> numbered =
                    parts.stream().map(part -> known(part, numbers)).toList();
            together.addAll(numbered);
            apart.add(numbered);
        }
        apart.add(pin.stream().map(one -> known(one.articles(), numbers)).toList());
        Map<Integer, Set<Integer>> barred = new TreeMap<>();
        for (List<List<Integer>> parts : apart) {
            for (int i = 0; i < parts.size(); i++) {
                for (int j = i + 1; j < parts.size(); j++) {
                    bar(parts.get(i), parts.get(j), barred);
                }
            }
        }
        check(together, barred, articles);
        return new Links(together.stream().filter(list -> list.size() > 1).toList(), barred);
    }

    private static void bar(List<Integer> left, List<Integer> right, Map<Integer, Set<Integer>> barred) {
        for (int a : left) {
            for (int b : right) {
                barred.computeIfAbsent(a, number -> new TreeSet<>()).add(b);
                barred.computeIfAbsent(b, number -> new TreeSet<>()).add(a);
            }
        }
    }

    /// Follows what is to be together from article to article; nothing barred may be reached.
    private static void check(List<List<Integer>> together, Map<Integer, Set<Integer>> barred, List<Imprint> articles) {
        Map<Integer, Set<Integer>> joined = new HashMap<>();
        for (List<Integer> list : together) {
            Set<Integer> all = new TreeSet<>(list);
            list.forEach(number -> all.addAll(joined.getOrDefault(number, Set.of())));
            all.forEach(number -> joined.put(number, all));
        }
        barred.forEach((number, others) -> {
            for (int other : others) {
                if (number == other || joined.getOrDefault(number, Set.of()).contains(other)) {
                    throw new ContradictionException(
                            articles.get(number).input(), articles.get(other).input());
                }
            }
        });
    }

    private static List<Integer> known(List<String> names, Map<String, Integer> numbers) {
        return names.stream()
                .filter(numbers::containsKey)
                .map(numbers::get)
                .distinct()
                .sorted()
                .toList();
    }

    private static Map<String, Integer> numbers(List<Imprint> articles) {
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < articles.size(); i++) {
            numbers.put(articles.get(i).id(), i);
        }
        for (int i = 0; i < articles.size(); i++) {
            numbers.putIfAbsent(articles.get(i).input(), i);
            int number = i;
            articles.get(i).url().ifPresent(url -> numbers.putIfAbsent(url, number));
        }
        return numbers;
    }
}
