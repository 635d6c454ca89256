package dev.stemma.bench.tradition;

import dev.stemma.bench.tradition.operation.Borrowing;
import dev.stemma.bench.tradition.operation.Furniture;
import dev.stemma.bench.tradition.operation.LocalDesk;
import dev.stemma.bench.tradition.operation.Operation;
import dev.stemma.bench.tradition.text.Draft;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/// Grows one family: roots first, then copy after copy; then some texts are lost and the rest is handed in under ids
/// that say nothing.
final class Family {

    private static final Map<Manner, Integer> WEIGHTS = new EnumMap<>(Map.of(
            Manner.REPRINTED, 10,
            Manner.TRIMMED, 13,
            Manner.LOCALISED, 17,
            Manner.EDITED, 17,
            Manner.REORDERED, 7,
            Manner.SPUN, 14,
            Manner.RETOLD, 10,
            Manner.SUMMARISED, 13,
            Manner.MERGED, 9,
            Manner.TRANSLATED_BACK, 10));
    /// A shorter text is only passed on whole: nobody summarises a summary of a few sentences.
    private static final int SHORT = 6;

    /// A text of fewer sentences is not copied at all.
    private static final int SHORTEST = 5;

    private static final double NEVER_COPIED = 0.3;
    private static final double DEPTH = 0.75;
    private static final double POPULARITY = 0.8;
    private static final double WITH_FURNITURE = 0.35;
    private static final double WRONG_DAY = 0.2;
    private static final List<String> OUTLETS = List.of(
            "Harbour Gazette",
            "Daily Ledger",
            "NewsBreeze24",
            "Valley Courier",
            "The Northern Echo Post",
            "WorldWire Now",
            "Evening Standard-Times",
            "Metro Dispatch",
            "GlobalBuzz",
            "Plains Tribune",
            "The Lakeside Review",
            "Capital Monitor",
            "Infostream",
            "The Sentinel Observer",
            "Coastline Daily",
            "Frontpage Today",
            "The Weekly Chronicle",
            "Riverside Herald",
            "Digest360",
            "Summit Journal",
            "The Morning Beacon",
            "Orchard County News",
            "QuickRead",
            "Western Mail-Express",
            "The Independent Argus",
            "Newsline Direct",
            "Pioneer Register",
            "The Union Bulletin",
            "Trendwatch",
            "Old Town Examiner",
            "The Free Recorder",
            "Cityscope",
            "Borderland Times",
            "The Public Advocate",
            "Seven Rivers Star",
            "Nightly Brief",
            "The Modern Citizen",
            "Hilltop Leader",
            "PressPoint",
            "Granite State Voice",
            "The Gulf Reporter",
            "Delta Examiner",
            "Headline Hub",
            "The Town Crier",
            "Prairie Sun",
            "Archipelago News",
            "The Wanderer",
            "Blue Coast Press",
            "Inland Telegraph",
            "The Statesman-Record",
            "Ticker",
            "Four Corners Mail");

    private final SeedEvent event;
    private final GeneratorSettings settings;
    private final Manners manners;
    private final Random random;
    private final List<Text> texts = new ArrayList<>();
    private final List<Integer> copies = new ArrayList<>();
    private final List<String> outlets;
    private final Set<String> neverCopied = new HashSet<>();

    Family(SeedEvent event, GeneratorSettings settings, Manners manners, Random random) {
        this.event = event;
        this.settings = settings;
        this.manners = manners;
        this.random = random;
        this.outlets = new ArrayList<>(OUTLETS);
        Collections.shuffle(outlets, random);
    }

    Tradition grow(String name) {
        double span = Math.log((double) settings.most() / settings.fewest());
        int witnesses = (int) Math.round(settings.fewest() * Math.exp(span * random.nextDouble()));
        List<SeedEvent.Report> reports = new ArrayList<>(event.reports());
        Collections.shuffle(reports, random);
        int most = Math.min(Math.min(settings.mostRoots(), reports.size()), Math.max(1, witnesses / 3));
        int roots = 1 + random.nextInt(most);
        int lost = (int) Math.round(witnesses * settings.lostShare() * 2 * random.nextDouble());
        LocalDesk desk = new LocalDesk(
                reports.subList(roots, reports.size()).stream()
                        .map(SeedEvent.Report::draft)
                        .toList(),
                random);
        for (int i = 0; i < roots; i++) {
            SeedEvent.Report report = reports.get(i);
            add(report.outlet(), report.draft(), Manner.REPORTED, 0, random.nextInt(10));
            if (i > 0 && random.nextDouble() < NEVER_COPIED) {
                neverCopied.add(texts.getLast().name());
            }
        }
        while (texts.size() < witnesses + lost) {
            copy(chooseParent(), desk);
        }
        return handIn(name, chooseLost(lost));
    }

    private void add(String outlet, Draft draft, Manner manner, int depth, int hours) {
        List<String> paragraphs = draft.paragraphs().stream().map(Draft::text).toList();
        boolean furnished = manner != Manner.REPORTED && random.nextDouble() < WITH_FURNITURE;
        texts.add(new Text(
                "n" + texts.size(),
                outlet,
                draft,
                Set.of(manner),
                depth,
                hours,
                furnished ? Furniture.around(paragraphs, draft.title(), outlet, random) : paragraphs));
        copies.add(0);
    }

    private void copy(int parentNumber, LocalDesk desk) {
        Text parent = texts.get(parentNumber);
        Optional<Text> second = secondParent(parent);
        Manner manner = chooseManner(parent, second.isPresent());
        Draft draft = parent.draft().copy(parent.name());
        Operation change = manners.of(manner, desk, parent.outlet(), random);
        Draft changed = change.apply(draft, random);
        if (manner == Manner.MERGED && second.isPresent()) {
            Text other = second.get();
            changed = Borrowing.from(other.draft().copy(other.name()), 2, 5).apply(changed, random);
        }
        int since = Math.max(
                parent.hours(),
                second.filter(other -> manner == Manner.MERGED).map(Text::hours).orElse(0));
        String outlet = outlets.isEmpty() ? "Outlet " + texts.size() : outlets.removeLast();
        copies.set(parentNumber, copies.get(parentNumber) + 1);
        add(outlet, changed, manner, parent.depth() + 1, since + 1 + random.nextInt(20));
    }

    private Manner chooseManner(Text parent, boolean canMerge) {
        boolean small = parent.draft().statements().size() < SHORT;
        Map<Manner, Integer> weights = new EnumMap<>(WEIGHTS);
        if (small) {
            weights.keySet().removeAll(Set.of(Manner.TRIMMED, Manner.SUMMARISED, Manner.REORDERED));
        }
        if (!canMerge) {
            weights.remove(Manner.MERGED);
        }
        if (!settings.backTranslation()) {
            weights.remove(Manner.TRANSLATED_BACK);
        }
        int drawn = random.nextInt(
                weights.values().stream().mapToInt(Integer::intValue).sum());
        for (Map.Entry<Manner, Integer> entry : weights.entrySet()) {
            drawn -= entry.getValue();
            if (drawn < 0) {
                return entry.getKey();
            }
        }
        throw new IllegalStateException("no manner drawn");
    }

    /// A text that has been copied is copied more; long chains are rare; some reports are never copied.
    private int chooseParent() {
        double[] weights = new double[texts.size()];
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            Text text = texts.get(i);
            boolean tooShort = text.draft().statements().size() < SHORTEST;
            weights[i] = neverCopied.contains(text.name()) || tooShort
                    ? 0
                    : Math.pow(1 + copies.get(i), POPULARITY) * Math.pow(DEPTH, text.depth());
            sum += weights[i];
        }
        double drawn = random.nextDouble() * sum;
        int chosen = 0;
        for (int i = 0; i < weights.length; i++) {
            if (weights[i] > 0) {
                chosen = i;
                drawn -= weights[i];
                if (drawn < 0) {
                    break;
                }
            }
        }
        return chosen;
    }

    /// A text of another root, none of whose roots is among the parent's.
    private Optional<Text> secondParent(Text parent) {
        Set<String> roots = roots(parent);
        List<Text> others = texts.stream()
                .filter(text -> Collections.disjoint(roots(text), roots))
                .filter(text -> text.draft().statements().size() >= 3)
                .toList();
        return others.isEmpty() ? Optional.empty() : Optional.of(others.get(random.nextInt(others.size())));
    }

    private Set<String> roots(Text text) {
        Set<String> parents = new HashSet<>();
        text.draft().statements().forEach(statement -> statement.from().forEach(key -> parents.add(Draft.nodeOf(key))));
        Set<String> roots = new HashSet<>();
        for (Text other : texts) {
            if (parents.contains(other.name())) {
                roots.addAll(roots(other));
            }
        }
        return parents.isEmpty() ? Set.of(text.name()) : roots;
    }

    /// Texts with several copies are lost more often, since only they leave a trace.
    private Set<String> chooseLost(int number) {
        List<Integer> copied = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            for (int times = 0; times < Math.min(3, copies.get(i)); times++) {
                copied.add(i);
            }
        }
        Collections.shuffle(copied, random);
        Set<String> lost = new HashSet<>();
        for (int chosen : copied) {
            if (lost.size() < number) {
                lost.add(texts.get(chosen).name());
            }
        }
        return lost;
    }

    private Tradition handIn(String name, Set<String> lost) {
        List<Text> kept = new ArrayList<>(
                texts.stream().filter(text -> !lost.contains(text.name())).toList());
        Collections.shuffle(kept, random);
        Map<String, String> ids = new LinkedHashMap<>();
        List<Witness> witnesses = new ArrayList<>();
        LocalDate day = LocalDate.parse(event.day());
        for (Text text : kept) {
            String id = String.format(java.util.Locale.ROOT, "w%02d", witnesses.size() + 1);
            ids.put(text.name(), id);
            int wrong = random.nextDouble() < WRONG_DAY ? random.nextInt(9) - 3 : 0;
            witnesses.add(new Witness(
                    id,
                    text.outlet(),
                    text.draft().title(),
                    String.join("\n\n", text.page()),
                    day.plusDays(text.hours() / 24 + wrong).toString(),
                    Truth.bodyOf(text)));
        }
        return new Tradition(name, witnesses, Truth.of(texts, lost, ids));
    }
}
