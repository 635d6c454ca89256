package dev.stemma.story;

import dev.stemma.annotate.AnnotatedArticle;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// A collection that articles come to one by one, and its stories at any time.
///
/// The stories are those of all articles read at once: what they are does not depend on the order in which articles
/// came, nor on how often stories were asked for. Only the search for neighbours works article by article; joining
/// neighbours into stories is done anew each time, which costs little beside all that is done inside a story.
///
/// Not safe for use by several threads at once.
public final class StoryCollection {

    private static final Comparator<Imprint> IN_ORDER_OF_PUBLICATION = Comparator.comparing(
                    (Imprint article) -> article.published().isEmpty())
            .thenComparing(article -> article.published().orElse(""))
            .thenComparing(Imprint::input)
            .thenComparing(Imprint::id);

    private final StorySettings settings;
    private final Profiler profiler;
    private final Neighbourhood neighbourhood;
    private final CopyFinder copies = new CopyFinder();
    private final List<Imprint> imprints = new ArrayList<>();
    private final List<Profile> profiles = new ArrayList<>();
    private final Map<String, AnnotatedArticle> held = new HashMap<>();

    StoryCollection(StorySettings settings, Profiler profiler) {
        this.settings = settings;
        this.profiler = profiler;
        this.neighbourhood = new Neighbourhood(settings.neighbours());
    }

    /// Adds an article and holds it.
    public void add(AnnotatedArticle article) {
        held.put(article.id(), article);
        add(Imprint.of(article.article()), new Sketch(profiler.profile(article), CopyFinder.runsOf(article)));
    }

    /// Adds an article of which no more is held than this.
    public void add(Imprint imprint, Sketch sketch) {
        imprints.add(imprint);
        profiles.add(sketch.profile());
        neighbourhood.add(imprint.id(), sketch.profile().words());
        copies.add(sketch.runs());
    }

    /// The stories of all articles so far, each of which was added whole; every article stands in exactly one, the
    /// largest story comes first.
    ///
    /// @throws ContradictionException when corrections contradict each other
    public List<Story> stories(StoryCorrections corrections) {
        return stories(
                corrections,
                (articles, work) -> work.apply(articles.stream()
                        .map(id -> Optional.ofNullable(held.get(id))
                                .orElseThrow(() -> new IllegalStateException("article " + id + " is not held")))
                        .toList()));
    }

    /// The stories of all articles so far; every article stands in exactly one, the largest story comes first.
    ///
    /// @param naming brings back articles whose words are needed to name a story
    /// @throws ContradictionException when corrections contradict each other
    public List<Story> stories(StoryCorrections corrections, Naming naming) {
        int[] order = order();
        List<Imprint> ordered = Arrays.stream(order).mapToObj(imprints::get).toList();
        List<Profile> inOrder = Arrays.stream(order).mapToObj(profiles::get).toList();
        Links links = corrections.links(ordered);
        List<StoryClusters.Cluster> clusters = new StoryClusters(settings, inOrder, links).cluster(pairs(order));
        Map<Integer, String> ids = new HashMap<>();
        List<Optional<StoryCorrections.Pin>> pins = new ArrayList<>();
        for (StoryClusters.Cluster cluster : clusters) {
            Optional<StoryCorrections.Pin> pin = pinOf(cluster, ordered, corrections);
            pins.add(pin);
            String id = pin.map(StoryCorrections.Pin::story)
                    .orElseGet(() -> idOf(ordered.get(cluster.members().getFirst())));
            cluster.members().forEach(member -> ids.put(member, id));
        }
        return IntStream.range(0, clusters.size())
                .parallel()
                .mapToObj(i -> story(clusters.get(i), pins.get(i), ordered, inOrder, links, ids, naming))
                .sorted(Comparator.comparingInt(
                        (Story story) -> -story.articles().size()))
                .toList();
    }

    private Story story(
            StoryClusters.Cluster cluster,
            Optional<StoryCorrections.Pin> pin,
            List<Imprint> ordered,
            List<Profile> inOrder,
            Links links,
            Map<Integer, String> ids,
            Naming naming) {
        List<Imprint> inStory = cluster.members().stream().map(ordered::get).toList();
        List<Profile> theirs = cluster.members().stream().map(inOrder::get).toList();
        StoryName name = nameOf(inStory, theirs, naming);
        boolean corrected = pin.isPresent()
                || links.together().stream().anyMatch(list -> cluster.members().contains(list.getFirst()));
        long[] days = theirs.stream()
                .flatMapToLong(profile -> profile.day().stream())
                .sorted()
                .toArray();
        return new Story(
                idOfMember(cluster, ids),
                pin.flatMap(StoryCorrections.Pin::title).orElse(name.title()),
                inStory.stream().map(Imprint::id).toList(),
                new Together(
                        name.words(),
                        days.length == 0 ? Optional.empty() : Optional.of(day(days[0])),
                        days.length == 0 ? Optional.empty() : Optional.of(day(days[days.length - 1])),
                        corrected,
                        cluster.near()
                                .map(near -> new Together.Neighbour(
                                        ids.getOrDefault(near.member(), ""),
                                        Math.round(near.similarity() * 1000) / 1000.0,
                                        settings.threshold(),
                                        near.corrected()))));
    }

    /// One article is called by its headline, for which its words need not be brought back.
    private StoryName nameOf(List<Imprint> inStory, List<Profile> profiles, Naming naming) {
        if (inStory.size() == 1 && inStory.getFirst().headline().isPresent()) {
            return new StoryName(inStory.getFirst().headline().get(), List.of());
        }
        return naming.name(
                inStory.stream().map(Imprint::id).toList(),
                articles -> new StoryName(
                        new StoryTitles(profiler).choose(articles, profiles), Ties.of(articles, profiles)));
    }

    private static String idOfMember(StoryClusters.Cluster cluster, Map<Integer, String> ids) {
        return ids.getOrDefault(cluster.members().getFirst(), "");
    }

    private static String day(long epochDay) {
        return LocalDate.ofEpochDay(epochDay).toString();
    }

    private int[] order() {
        Integer[] order = new Integer[imprints.size()];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, Comparator.comparing(imprints::get, IN_ORDER_OF_PUBLICATION));
        return Arrays.stream(order).mapToInt(Integer::intValue).toArray();
    }

    /// Pairs of near articles by their places in `order`.
    private List<int[]> pairs(int[] order) {
        int[] place = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            place[order[i]] = i;
        }
        List<int[]> pairs = new ArrayList<>();
        for (int article = 0; article < order.length; article++) {
            for (int other : neighbourhood.of(article)) {
                pairs.add(new int[] {place[article], place[other]});
            }
        }
        for (CopyFinder.Pair copy : copies.pairs()) {
            pairs.add(new int[] {place[copy.earlier()], place[copy.later()]});
        }
        return pairs;
    }

    private static Optional<StoryCorrections.Pin> pinOf(
            StoryClusters.Cluster cluster, List<Imprint> ordered, StoryCorrections corrections) {
        return corrections.pin().stream()
                .filter(pin -> cluster.members().stream()
                        .map(ordered::get)
                        .anyMatch(article -> pin.articles().stream().anyMatch(article::isNamed)))
                .findFirst();
    }

    /// An id that a story with the same first article always gets.
    private static String idOf(Imprint first) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(first.id().getBytes(StandardCharsets.UTF_8));
            return "s" + HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }
}
