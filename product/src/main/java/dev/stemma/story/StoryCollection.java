package dev.stemma.story;

import dev.stemma.annotate.AnnotatedArticle;
import dev.stemma.article.Article;
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

/// A collection that articles come to one by one, and its stories at any time.
///
/// The stories are those of all articles read at once: what they are does not depend on the order in which articles
/// came, nor on how often stories were asked for. Only the search for neighbours works article by article; joining
/// neighbours into stories is done anew each time, which costs little beside all that is done inside a story.
///
/// Not safe for use by several threads at once.
public final class StoryCollection {

    private static final Comparator<Article> IN_ORDER_OF_PUBLICATION = Comparator.comparing(
                    (Article article) -> article.published().isEmpty())
            .thenComparing(
                    article -> article.published().map(date -> date.value()).orElse(""))
            .thenComparing(Article::input)
            .thenComparing(Article::id);

    private final StorySettings settings;
    private final Profiler profiler;
    private final Neighbourhood neighbourhood;
    private final CopyFinder copies = new CopyFinder();
    private final List<AnnotatedArticle> articles = new ArrayList<>();
    private final List<Profile> profiles = new ArrayList<>();

    StoryCollection(StorySettings settings, Profiler profiler) {
        this.settings = settings;
        this.profiler = profiler;
        this.neighbourhood = new Neighbourhood(settings.neighbours());
    }

    /// Adds an article.
    public void add(AnnotatedArticle article) {
        Profile profile = profiler.profile(article);
        articles.add(article);
        profiles.add(profile);
        neighbourhood.add(article.id(), profile.words());
        copies.add(article);
    }

    /// The stories of all articles so far; every article stands in exactly one, the largest story comes first.
    ///
    /// @throws ContradictionException when corrections contradict each other
    public List<Story> stories(StoryCorrections corrections) {
        int[] order = order();
        List<AnnotatedArticle> ordered =
                Arrays.stream(order).mapToObj(articles::get).toList();
        List<Profile> inOrder = Arrays.stream(order).mapToObj(profiles::get).toList();
        Links links = corrections.links(
                ordered.stream().map(AnnotatedArticle::article).toList());
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
        List<Story> stories = new ArrayList<>();
        for (int i = 0; i < clusters.size(); i++) {
            stories.add(story(clusters.get(i), pins.get(i), ordered, inOrder, links, ids));
        }
        stories.sort(Comparator.comparingInt((Story story) -> -story.articles().size()));
        return List.copyOf(stories);
    }

    private Story story(
            StoryClusters.Cluster cluster,
            Optional<StoryCorrections.Pin> pin,
            List<AnnotatedArticle> ordered,
            List<Profile> inOrder,
            Links links,
            Map<Integer, String> ids) {
        List<AnnotatedArticle> inStory =
                cluster.members().stream().map(ordered::get).toList();
        List<Profile> theirs = cluster.members().stream().map(inOrder::get).toList();
        String title = pin.flatMap(StoryCorrections.Pin::title)
                .orElseGet(() -> new StoryTitles(profiler).choose(inStory, theirs));
        boolean corrected = pin.isPresent()
                || links.together().stream().anyMatch(list -> cluster.members().contains(list.getFirst()));
        long[] days = theirs.stream()
                .flatMapToLong(profile -> profile.day().stream())
                .sorted()
                .toArray();
        return new Story(
                idOfMember(cluster, ids),
                title,
                inStory.stream().map(AnnotatedArticle::id).toList(),
                new Together(
                        Ties.of(inStory, theirs),
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

    private static String idOfMember(StoryClusters.Cluster cluster, Map<Integer, String> ids) {
        return ids.getOrDefault(cluster.members().getFirst(), "");
    }

    private static String day(long epochDay) {
        return LocalDate.ofEpochDay(epochDay).toString();
    }

    private int[] order() {
        Integer[] order = new Integer[articles.size()];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, Comparator.comparing(i -> articles.get(i).article(), IN_ORDER_OF_PUBLICATION));
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
            StoryClusters.Cluster cluster, List<AnnotatedArticle> ordered, StoryCorrections corrections) {
        if (corrections.pin().isEmpty()) {
            return Optional.empty();
        }
        List<Article> members = cluster.members().stream()
                .map(member -> ordered.get(member).article())
                .toList();
        return corrections.pin().stream()
                .filter(pin -> members.stream().anyMatch(article -> isNamed(article, pin)))
                .findFirst();
    }

    private static boolean isNamed(Article article, StoryCorrections.Pin pin) {
        return pin.articles().contains(article.id())
                || pin.articles().contains(article.input())
                || article.url().filter(pin.articles()::contains).isPresent();
    }

    /// An id that a story with the same first article always gets.
    private static String idOf(AnnotatedArticle first) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(first.id().getBytes(StandardCharsets.UTF_8));
            return "s" + HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }
}
