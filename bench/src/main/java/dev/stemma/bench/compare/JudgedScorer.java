package dev.stemma.bench.compare;

import dev.stemma.annotate.AnnotatedArticle;
import dev.stemma.article.Passage;
import dev.stemma.bench.Figure;
import dev.stemma.bench.Scorer;
import dev.stemma.compare.Fact;
import dev.stemma.compare.Reading;
import dev.stemma.compare.Variant;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Fact groups and variants of real coverage that a person has read and judged: a group that is still produced keeps
/// its judgement.
///
/// A fact group is right when all its passages state one thing. A variant is right when its readings fill one place and
/// kind and verdict are what a careful reader would say. `--explain` prints a sample of what is produced now and not
/// yet judged, with its key.
public final class JudgedScorer implements Scorer {

    private static final int SAMPLE = 100;

    @Override
    public String name() {
        return "judged";
    }

    @Override
    public String dataSet() {
        return "clusters";
    }

    @Override
    public List<Figure> score(Path data) {
        return List.of(
                precision("judged.fact-groups", data, Judgements.read("facts"), JudgedScorer::facts),
                precision("judged.variants", data, Judgements.read("variants"), JudgedScorer::variants));
    }

    private interface Keys {
        Stream<Shown> of(ComparedStory story);
    }

    /// Something produced, with its key and its words.
    private record Shown(String key, String words) {}

    private Figure precision(String name, Path data, Judgements judgements, Keys keys) {
        double right = 0;
        double judged = 0;
        for (ComparedStory story : stories(data)) {
            for (Shown shown : keys.of(story).toList()) {
                Optional<Boolean> verdict = judgements.of(shown.key());
                judged += verdict.isPresent() ? 1 : 0;
                right += verdict.filter(holds -> holds).isPresent() ? 1 : 0;
            }
        }
        return Figure.of(name, dataSet(), "precision of those judged by hand", judged == 0 ? 0 : right / judged);
    }

    @Override
    public List<String> explain(Path data) {
        List<String> lines = new ArrayList<>();
        sample("facts", data, JudgedScorer::facts, lines);
        sample("variants", data, JudgedScorer::variants, lines);
        return lines;
    }

    private static void sample(String name, Path data, Keys keys, List<String> lines) {
        Judgements judgements = Judgements.read(name);
        List<Shown> all = stories(data).stream().flatMap(keys::of).toList();
        long known = all.stream()
                .filter(shown -> judgements.of(shown.key()).isPresent())
                .count();
        lines.add("== " + name + ": " + all.size() + " produced, " + known + " of them judged, " + judgements.size()
                + " judgements kept");
        List<Shown> open = all.stream()
                .filter(shown -> judgements.of(shown.key()).isEmpty())
                .toList();
        int step = Math.max(1, open.size() / SAMPLE);
        for (int i = 0; i < open.size(); i += step) {
            lines.add(open.get(i).key());
            lines.add(open.get(i).words());
        }
        all.stream()
                .filter(shown ->
                        judgements.of(shown.key()).filter(holds -> !holds).isPresent())
                .forEach(shown -> lines.add("WRONG " + shown.key() + "\n" + shown.words()));
    }

    private static List<ComparedStory> stories(Path data) {
        return Stream.of(
                        ComparedStory.events(data),
                        ComparedStory.incidents(data.resolveSibling("disagreement")),
                        ComparedStory.drawnEvents(data.resolveSibling("volume")))
                .flatMap(List::stream)
                .toList();
    }

    private static Stream<Shown> facts(ComparedStory story) {
        return story.comparison().facts().stream()
                .filter(fact -> fact.passages().size() > 1)
                .map(fact -> new Shown(key(fact.passages()), words(story, fact)));
    }

    private static String words(ComparedStory story, Fact fact) {
        return "  lines " + fact.lines()
                + fact.passages().stream()
                        .map(passage -> "\n  - " + text(story, passage))
                        .collect(Collectors.joining());
    }

    private static Stream<Shown> variants(ComparedStory story) {
        return story.comparison().variants().stream().map(variant -> new Shown(key(variant), words(story, variant)));
    }

    private static String key(Variant variant) {
        return variant.kind().name().toLowerCase(Locale.ROOT) + " "
                + variant.verdict().name().toLowerCase(Locale.ROOT) + " "
                + variant.readings().stream()
                        .map(reading -> key(reading.passages().subList(0, 1)))
                        .collect(Collectors.joining(" / "));
    }

    private static String words(ComparedStory story, Variant variant) {
        return "  about " + variant.subject() + "; by " + variant.introducedBy().orElse("-") + "; " + variant.reason()
                + variant.readings().stream()
                        .map(reading -> "\n  - " + reading.value() + " "
                                + reading.articles().stream()
                                        .map(id -> outlet(story, id))
                                        .toList() + ": "
                                + around(story, reading))
                        .collect(Collectors.joining());
    }

    private static String outlet(ComparedStory story, String id) {
        return story.articles().stream()
                .map(AnnotatedArticle::article)
                .filter(article -> article.id().equals(id))
                .flatMap(article -> article.outlet().stream())
                .map(outlet -> outlet.name())
                .findFirst()
                .orElse(id);
    }

    private static String around(ComparedStory story, Reading reading) {
        Passage first = reading.passages().getFirst();
        String all = textOf(story, first.article());
        return all.substring(Math.max(0, first.start() - 90), Math.min(all.length(), first.end() + 60))
                .replace('\n', ' ');
    }

    private static String text(ComparedStory story, Passage passage) {
        return textOf(story, passage.article())
                .substring(passage.start(), passage.end())
                .replace('\n', ' ');
    }

    private static String textOf(ComparedStory story, String article) {
        return story.articles().stream()
                .map(AnnotatedArticle::article)
                .filter(candidate -> candidate.id().equals(article))
                .findFirst()
                .orElseThrow()
                .text();
    }

    private static String key(List<Passage> passages) {
        return passages.stream()
                .map(passage -> passage.article() + ":" + passage.start() + "-" + passage.end())
                .sorted()
                .collect(Collectors.joining(" "));
    }
}
