package dev.stemma.coverage;

import dev.stemma.article.Article;
import dev.stemma.article.SkippedInput;
import dev.stemma.cache.Cache;
import dev.stemma.language.SentenceEncoder;
import dev.stemma.report.FailedStory;
import dev.stemma.report.Provenance;
import dev.stemma.report.StoryReports;
import dev.stemma.story.Imprint;
import dev.stemma.story.Story;
import dev.stemma.story.StoryGrouper;
import dev.stemma.story.Together;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/// Coverage that articles come to, one by one or all at once, and what is to be said of it at any time.
///
/// An article is annotated once. When articles were added, the stories that gained, lost or exchanged an article are
/// worked out anew and no others. The result is that of reading all articles at once in the same order; where the
/// order differs, only what is named after the order of input differs (the ids of articles that would bear the same).
///
/// Of each article a few kilobytes stay in memory, which grouping needs; a first part of the articles and stories,
/// enough for a desk's day on one event, stays whole. All else lies in the cache, or without one in a temporary file.
///
/// What fails costs what it befell and no more: an article that cannot be annotated is left out ([#skipped]), and the
/// articles of a story that cannot be told are stories of their own ([#failed]).
///
/// Not safe for use by several threads at once; it uses several itself.
public final class CoverageEngine implements AutoCloseable {

    private final CoverageSettings settings;
    private final Parallel parallel;
    private final Cache cache;
    private final Memory memory;
    private final Future<Optional<SentenceEncoder>> encoder;
    private final ArticleFile file;
    private final Readings readings;
    private final Tales tales;
    private final Grouping grouping;
    private final List<Filed> filed = new ArrayList<>();
    private Setbacks setbacks = new Setbacks(Progress.SILENT);

    /// An engine without articles. Its models load while it is given the first ones.
    public CoverageEngine(CoverageSettings settings) {
        this(settings, Stages::load);
    }

    CoverageEngine(CoverageSettings settings, Supplier<Stages> loading) {
        this(settings, loading, Allowance.STANDARD);
    }

    /// @param characters how much text, and what is found in it, may stay in memory
    CoverageEngine(CoverageSettings settings, Supplier<Stages> loading, long characters) {
        this.settings = settings;
        this.parallel = new Parallel(settings.threads());
        this.cache = settings.openCache();
        this.memory = new Memory(cache);
        this.encoder = parallel.start(this::load);
        this.file = new ArticleFile(new Allowance(characters));
        Supplier<Stages> stages = new Once<>(loading);
        StoryGrouper grouper = new StoryGrouper();
        this.readings =
                new Readings(file, memory, new Allowance(characters), stages, () -> Parallel.await(encoder), grouper);
        this.tales = new Tales(readings, memory, new Allowance(characters), stages);
        this.grouping = new Grouping(grouper, readings, memory);
    }

    private Optional<SentenceEncoder> load() {
        if (!settings.vectors()) {
            return Optional.empty();
        }
        SentenceEncoder loaded = new SentenceEncoder();
        loaded.load();
        return Optional.of(loaded);
    }

    /// Adds an article.
    public void add(Article article) {
        filed.add(file.add(article));
    }

    /// Imprints of the articles added so far.
    public List<Imprint> imprints() {
        return filed.stream().map(Filed::imprint).toList();
    }

    /// All stories of the articles added so far, largest first. They can be asked for until the engine is closed.
    ///
    /// @throws dev.stemma.story.ContradictionException when the settings' corrections contradict each other
    public StoryReports stories(Progress progress) {
        setbacks = new Setbacks(progress);
        Witnesses witnesses = Witnesses.of(filed);
        Set<String> present = new HashSet<>();
        witnesses.distinct().forEach(article -> present.add(article.key()));
        readings.keepOnly(present);
        progress.begin(Progress.Stage.ANNOTATING, witnesses.distinct().size());
        List<Filed> usable = grouping.add(witnesses, parallel, progress, setbacks);
        progress.begin(Progress.Stage.GROUPING, -1);
        Map<String, Filed> byId = new HashMap<>();
        usable.forEach(article -> byId.put(article.id(), article));
        List<Story> stories = grouping.stories(settings.corrections(), byId, setbacks);
        progress.begin(Progress.Stage.COMPARING, stories.size());
        List<Tales.Task> tasks = new ArrayList<>(tell(stories, byId, progress));
        tasks.sort(Comparator.comparingInt(
                (Tales.Task task) -> -task.story().articles().size()));
        tales.keepOnly(tasks);
        return new ToldStories(tasks, tales, memory, file, witnesses.duplicates());
    }

    /// Inputs that were left out when stories were last asked for.
    public List<SkippedInput> skipped() {
        return setbacks.skipped();
    }

    /// Stories that were incomplete when stories were last asked for: such as are shown as their single articles.
    public List<FailedStory> failed() {
        return setbacks.failed();
    }

    /// The tasks of stories that can be told, in their order; in place of one that fails, those of its articles.
    private List<Tales.Task> tell(List<Story> stories, Map<String, Filed> byId, Progress progress) {
        List<Tales.Task> tasks = stories.stream()
                .map(story -> task(story, Tales.inStory(story, byId), false))
                .toList();
        boolean threadsAreFree = tasks.size() < 2 * settings.threads();
        List<Outcome<Boolean>> outcomes = parallel.map(tasks, task -> {
            Outcome<Boolean> outcome = Outcome.of(() -> {
                tales.tell(task, threadsAreFree);
                return true;
            });
            progress.step();
            return outcome;
        });
        List<Tales.Task> told = new ArrayList<>();
        for (int i = 0; i < tasks.size(); i++) {
            Tales.Task task = tasks.get(i);
            switch (outcomes.get(i)) {
                case Outcome.Done<Boolean> done -> told.add(task);
                case Outcome.Failed<Boolean>(Throwable cause) -> {
                    if (task.inStory().size() == 1) {
                        setbacks.notTold(task.story(), cause);
                        told.add(task(task.story(), task.inStory(), true));
                    } else {
                        setbacks.notCompared(task.story(), cause);
                        told.addAll(tell(oneByOne(task), byId, progress));
                    }
                }
            }
        }
        return told;
    }

    private Tales.Task task(Story story, List<Filed> inStory, boolean isUntold) {
        return new Tales.Task(story, Memory.storyKey(story, inStory, settings.vectors()), inStory, isUntold);
    }

    /// The articles of a story as stories of their own; the first keeps its id.
    private static List<Story> oneByOne(Tales.Task task) {
        List<Story> single = new ArrayList<>();
        for (Filed one : task.inStory()) {
            String id = task.story().id();
            single.add(new Story(
                    single.isEmpty() ? id : id + "-" + (single.size() + 1),
                    one.imprint().title(),
                    List.of(one.id()),
                    Together.ALONE));
        }
        return single;
    }

    /// The learned models that took part.
    List<Provenance.Digest> models() {
        return Parallel.await(encoder).map(SentenceEncoder::model).stream()
                .map(model -> new Provenance.Digest(model.name(), model.sha256()))
                .toList();
    }

    @Override
    public void close() {
        Parallel.await(encoder).ifPresent(SentenceEncoder::close);
        file.close();
        cache.close();
        parallel.close();
    }
}
