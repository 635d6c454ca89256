package dev.stemma.coverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Articles with distinct texts, and beside each the articles that repeat its text unit for unit.
///
/// @param distinct one article for each text, in input order; the earliest dated one stands for its text
/// @param duplicates the others, by the id of the one that stands for them
record Witnesses(List<Filed> distinct, Map<String, List<Filed>> duplicates) {

    Witnesses {
        distinct = List.copyOf(distinct);
        duplicates = Map.copyOf(duplicates);
    }

    /// Sorts articles into distinct texts and duplicates, and gives every article an id of its own.
    static Witnesses of(List<Filed> articles) {
        Map<String, List<Filed>> byText = new LinkedHashMap<>();
        Set<String> taken = new HashSet<>();
        Map<String, Integer> used = new HashMap<>();
        for (Filed article : articles) {
            Filed named = article;
            while (!taken.add(named.id())) {
                named = article.withId(article.id() + "-" + (used.merge(article.id(), 1, Integer::sum) + 1));
            }
            byText.computeIfAbsent(named.text(), text -> new ArrayList<>()).add(named);
        }
        List<Filed> distinct = new ArrayList<>();
        Map<String, List<Filed>> duplicates = new HashMap<>();
        for (List<Filed> same : byText.values()) {
            List<Filed> inOrder = new ArrayList<>(same);
            inOrder.sort(Comparator.comparing(Witnesses::dateOrLast));
            Filed first = inOrder.removeFirst();
            distinct.add(first);
            if (!inOrder.isEmpty()) {
                duplicates.put(first.id(), List.copyOf(inOrder));
            }
        }
        return new Witnesses(distinct, duplicates);
    }

    private static String dateOrLast(Filed article) {
        return article.imprint().published().orElse("~");
    }
}
