package dev.stemma.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Tells which of two copies of a lost text changed a place where they differ.
///
/// The reading that stands outside their common descent is the older one. Where no other text has either, the copy
/// whose
/// sentence shows damage changed it; then the one that changed nearly all other places where this can be told, for a
/// hand
/// keeps its habits; then the one that copies more freely. Where none of these decides, nobody is named.
final class Siblings {

    /// So many told places, and so many times those of the other copy, show a habit.
    private static final int LEAST_OF_HABIT = 3;

    private static final int TIMES_THE_OTHER = 3;

    /// Least share of a statement's information that it shares with a place, to bear out a reading there.
    private static final double ALIKE = 0.25;

    /// Which side of a difference changed it.
    enum Changer {
        FROM,
        TO,
        UNKNOWN
    }

    /// What shows it.
    enum Evidence {
        WORDS,
        STANDS_ELSEWHERE,
        DAMAGE,
        HABIT,
        FREEDOM,
        NONE
    }

    private record Finding(Changer changer, Evidence evidence) {}

    private final StoryText text;
    private final StoryLines lines;
    private final Set<Integer> damaged;

    /// How many places an article is known to have changed against another.
    private final Map<String, Integer> changedAgainst = new HashMap<>();

    /// @param damaged numbers of statements whose words show damage by themselves
    Siblings(StoryText text, StoryLines lines, Set<Integer> damaged, List<Change> changes) {
        this.text = text;
        this.lines = lines;
        this.damaged = Set.copyOf(damaged);
        for (Change change : changes) {
            if (change.descent().sibling() && !change.compatible()) {
                String from = change.from().passage().article();
                String to = change.to().passage().article();
                switch (shown(change).changer) {
                    case FROM -> changedAgainst.merge(from + ">" + to, 1, Integer::sum);
                    case TO -> changedAgainst.merge(to + ">" + from, 1, Integer::sum);
                    case UNKNOWN -> {}
                }
            }
        }
    }

    Changer of(Change change) {
        return find(change).changer;
    }

    Evidence evidence(Change change) {
        return find(change).evidence;
    }

    /// Which of two articles changes what they share, as far as their habits and their edges tell.
    Changer byHand(String from, String to) {
        return hand(from, to).changer;
    }

    private Finding find(Change change) {
        Finding shown = shown(change);
        return shown.changer == Changer.UNKNOWN
                ? hand(change.from().passage().article(), change.to().passage().article())
                : shown;
    }

    /// What the place itself shows.
    private Finding shown(Change change) {
        // What has no words of its own on one side was dropped there; nobody makes up where a statement comes from.
        if (change.kind() == VariantKind.ATTRIBUTION) {
            return new Finding(change.to().searchable().isEmpty() ? Changer.TO : Changer.FROM, Evidence.WORDS);
        }
        boolean before = standsElsewhere(change.from(), change);
        boolean after = standsElsewhere(change.to(), change);
        if (before != after) {
            return new Finding(before ? Changer.TO : Changer.FROM, Evidence.STANDS_ELSEWHERE);
        }
        boolean brokenFrom = damaged.contains(change.descent().from().number());
        boolean brokenTo = damaged.contains(change.descent().to().number());
        return brokenFrom == brokenTo
                ? new Finding(Changer.UNKNOWN, Evidence.NONE)
                : new Finding(brokenFrom ? Changer.FROM : Changer.TO, Evidence.DAMAGE);
    }

    private Finding hand(String from, String to) {
        int byFrom = changedAgainst.getOrDefault(from + ">" + to, 0);
        int byTo = changedAgainst.getOrDefault(to + ">" + from, 0);
        if (Math.max(byFrom, byTo) >= LEAST_OF_HABIT
                && Math.max(byFrom, byTo) >= TIMES_THE_OTHER * Math.min(byFrom, byTo)) {
            return new Finding(byFrom > byTo ? Changer.FROM : Changer.TO, Evidence.HABIT);
        }
        int freeFrom = lines.freedom(from);
        int freeTo = lines.freedom(to);
        return freeFrom == freeTo
                ? new Finding(Changer.UNKNOWN, Evidence.NONE)
                : new Finding(freeFrom > freeTo ? Changer.FROM : Changer.TO, Evidence.FREEDOM);
    }

    /// Whether an article outside the two and their descendants has this reading.
    private boolean standsElsewhere(Change.Side side, Change change) {
        String left = change.from().passage().article();
        String right = change.to().passage().article();
        for (Statement statement : text.statements()) {
            String article = statement.passage().article();
            boolean outside = !article.equals(left)
                    && !article.equals(right)
                    && !lines.descends(article, left)
                    && !lines.descends(article, right);
            boolean alike = statement.sharedBits(change.descent().from()) >= ALIKE * statement.bits()
                    || statement.sharedBits(change.descent().to()) >= ALIKE * statement.bits();
            if (outside
                    && alike
                    && ReadingFinder.find(statement, side, change.kind()).isPresent()) {
                return true;
            }
        }
        return false;
    }
}
