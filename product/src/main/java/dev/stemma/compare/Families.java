package dev.stemma.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Statements that hang together by descent, over any number of copies.
final class Families {

    private final Map<Integer, Integer> above = new HashMap<>();
    private final Map<Integer, List<Statement>> members = new HashMap<>();

    private Families() {}

    static Families of(StoryText text, List<Descents.Descent> descents) {
        Families families = new Families();
        for (Descents.Descent descent : descents) {
            int a = families.root(descent.from().number());
            int b = families.root(descent.to().number());
            families.above.put(Math.max(a, b), Math.min(a, b));
        }
        for (Statement statement : text.statements()) {
            families.members
                    .computeIfAbsent(families.root(statement.number()), k -> new ArrayList<>())
                    .add(statement);
        }
        return families;
    }

    /// The number of the first statement of a statement's family, by which the family is known.
    int root(int statement) {
        int at = statement;
        int next = above.getOrDefault(at, at);
        while (next != at) {
            at = next;
            next = above.getOrDefault(at, at);
        }
        return at;
    }

    /// The members of the family of a root, in reading order.
    List<Statement> of(int root) {
        return members.getOrDefault(root, List.of());
    }
}
