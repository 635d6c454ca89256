package dev.stemma.compare;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds names and noun phrases that stand in a copy where its source, or another copy of it, has others:
/// another town, another army, another tool.
///
/// An editor may say the same in other words. So what was replaced must be a name for a name, or a noun
/// phrase between words that stayed; words that both texts have elsewhere in the sentence only moved.
final class PhraseDrift {

    private final NameDrift names;
    private final NounPhraseDrift phrases;
    private final SortDrift sorts;
    private final NamingDrift naming;
    private final Map<Integer, BitSet> quoted;

    PhraseDrift(StoryText text, Map<Integer, BitSet> quoted) {
        this.names = new NameDrift(text);
        this.phrases = new NounPhraseDrift(text);
        this.sorts = new SortDrift(text);
        this.naming = new NamingDrift(text);
        this.quoted = quoted;
    }

    List<Change> find(List<Descents.Descent> descents, Map<Descents.Descent, TokenDiff> diffs) {
        List<Change> found = new ArrayList<>();
        for (Descents.Descent descent : descents) {
            TokenDiff diff = diffs.get(descent);
            if (diff == null) {
                continue;
            }
            for (TokenDiff.Change change : diff.changes()) {
                if (change.isReplacement()) {
                    Replacement place = new Replacement(descent, diff, change);
                    if (!isQuoted(place) && !place.isCredit()) {
                        names.find(place)
                                .or(() -> sorts.find(place))
                                .or(() -> phrases.find(place))
                                .or(() -> naming.find(place))
                                .ifPresent(found::add);
                    }
                }
            }
        }
        return systematic(found);
    }

    /// A replacement that a copy makes again and again was no slip of the pen; it weighs more.
    private static List<Change> systematic(List<Change> changes) {
        Map<String, Integer> times = new HashMap<>();
        changes.forEach(change -> times.merge(key(change), 1, Integer::sum));
        return changes.stream()
                .map(change ->
                        times.getOrDefault(key(change), 0) > 1 ? change.weighing(change.weight() + 0.08) : change)
                .toList();
    }

    private static String key(Change change) {
        return change.from().normalized() + ">" + change.to().normalized() + ">"
                + change.descent().to().article();
    }

    private boolean isQuoted(Replacement place) {
        return isQuoted(place.from(), place.change().leftFrom())
                && isQuoted(place.to(), place.change().rightFrom());
    }

    private boolean isQuoted(Statement statement, int token) {
        return quoted.getOrDefault(statement.article(), new BitSet())
                .get(statement.tokens().get(token).start());
    }
}
