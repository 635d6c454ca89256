package dev.stemma.compare;

import dev.stemma.annotate.quantity.Quantity;
import dev.stemma.article.Passage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Compares how many people independent lines count as dead, hurt, missing and so on.
///
/// Only counts of one event are compared: not counts of another day, of a part ("five of the dead"), of a
/// longer time ("since 2011"), or of another place in coverage that runs on for months. A count that grew
/// with time is an update; the same day and other numbers are a disagreement. A number that a copy changed is
/// drift and left out here.
final class TollComparison {

    /// An article's main count of the dead and hurt stands among its first sentences.
    private static final int OPENING = 6;

    private final StoryText text;
    private final StoryLines lines;
    private final AsOf asOf;
    private final WholeTolls whole;
    private final TollEvents events;
    private final Set<Passage> changed;

    /// @param changed places of numbers that copies changed
    TollComparison(StoryText text, StoryLines lines, Set<Passage> changed) {
        this.text = text;
        this.lines = lines;
        this.asOf = new AsOf(text);
        this.whole = new WholeTolls(asOf);
        this.events = new TollEvents(text);
        this.changed = Set.copyOf(changed);
    }

    List<VariantDraft> find() {
        Map<Tolls.Toll, Map<Integer, List<Slot.Place>>> byToll =
                new TreeMap<>(Comparator.comparing(Tolls.Toll::sort).thenComparing(Tolls.Toll::who));
        for (Statement statement : text.statements()) {
            for (Quantity quantity : statement.quantities()) {
                Tolls.of(quantity, statement)
                        .filter(toll -> whole.holds(toll, statement, quantity) && !changed.contains(quantity.passage()))
                        .ifPresent(toll -> byToll.computeIfAbsent(toll, k -> new TreeMap<>())
                                .computeIfAbsent(statement.article(), a -> new ArrayList<>())
                                .add(Slot.Place.of(statement, quantity, asOf.day(statement))));
            }
        }
        SlotTeller teller = new SlotTeller(text, lines);
        List<VariantDraft> drafts = new ArrayList<>();
        byToll.forEach((toll, byArticle) -> {
            List<Slot.Place> main = byArticle.values().stream()
                    .flatMap(places -> main(toll, places).stream())
                    .toList();
            TollJudge judge = new TollJudge(text, lines, events, toll, byArticle);
            for (List<Slot.Place> event : events.of(toll, main)) {
                Map<Double, List<Slot.Place>> numbers = new TreeMap<>();
                event.forEach(place -> numbers.computeIfAbsent(Figures.stated(place.quantity()), k -> new ArrayList<>())
                        .add(place));
                event.forEach(place -> byArticle.getOrDefault(place.statement().article(), List.of()).stream()
                        .filter(Slot.Place::earlier)
                        .forEach(before -> numbers.getOrDefault(Figures.stated(before.quantity()), new ArrayList<>())
                                .add(before)));
                Slot slot = new Slot(
                        toll.inWords(),
                        numbers.values().stream().map(Slot.Value::new).toList(),
                        1);
                drafts.addAll(teller.tell(slot, judge));
            }
        });
        return drafts;
    }

    /// The article's count of the event: the first that its opening gives; for counts that come later in a
    /// report, the first of all.
    private static Optional<Slot.Place> main(Tolls.Toll toll, List<Slot.Place> places) {
        return places.stream()
                .filter(place -> !place.earlier()
                        && (!toll.sort().opens() || place.statement().sentence() < OPENING))
                .min(Comparator.comparingInt(place -> place.statement().sentence()));
    }
}
