package dev.stemma.bench.tradition;

import dev.stemma.bench.tradition.operation.Thesaurus;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/// Grows traditions from events. The same seed gives the same bytes, on every machine.
public final class TraditionGenerator {

    private final List<SeedEvent> events;
    private final GeneratorSettings settings;
    private final Manners manners;

    /// @param events what traditions are grown from, at least one
    public TraditionGenerator(List<SeedEvent> events, GeneratorSettings settings, Thesaurus thesaurus) {
        if (events.isEmpty()) {
            throw new IllegalArgumentException("no events to grow traditions from");
        }
        this.events = List.copyOf(events);
        this.settings = settings;
        this.manners = new Manners(thesaurus);
    }

    /// So many traditions of one seed, each on another event as long as there are enough.
    public List<Tradition> generate(long seed, int number) {
        List<SeedEvent> order = new ArrayList<>(events);
        Collections.shuffle(order, new Random(mixed(seed, 0)));
        List<Tradition> traditions = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            SeedEvent event = order.get(i % order.size());
            String name = "seed " + seed + ", tradition " + (i + 1) + ", " + event.name();
            traditions.add(new Family(event, settings, manners, new Random(mixed(seed, i + 1))).grow(name));
        }
        return traditions;
    }

    /// Spreads neighbouring seeds apart (the finaliser of SplitMix64, Steele and others 2014).
    static long mixed(long seed, long number) {
        long mixed = seed * 0x9E3779B97F4A7C15L + number;
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
