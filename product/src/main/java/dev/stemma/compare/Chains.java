package dev.stemma.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/// Groups things that hang together, from one to the next.
///
/// A new thing joins all groups it belongs to into one, which then stands last (single linkage).
final class Chains {

    private Chains() {}

    /// The groups, with the things in the order in which they joined.
    ///
    /// @param belongs whether a thing belongs to a group of those before it
    static <T> List<List<T>> of(List<T> things, BiPredicate<T, List<T>> belongs) {
        List<List<T>> groups = new ArrayList<>();
        for (T thing : things) {
            List<List<T>> near =
                    groups.stream().filter(group -> belongs.test(thing, group)).toList();
            List<T> joined = new ArrayList<>();
            near.forEach(joined::addAll);
            groups.removeAll(near);
            joined.add(thing);
            groups.add(joined);
        }
        return groups;
    }
}
