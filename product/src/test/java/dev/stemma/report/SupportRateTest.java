package dev.stemma.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.annotate.AnnotatedArticle;
import dev.stemma.article.Passage;
import dev.stemma.language.Sentence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// How many changed sentences the support check catches: every sentence of the examples' articles is changed in all
/// the ways in which a summary goes wrong, and cited with the original and the sentence after it.
class SupportRateTest {

    private static final Pattern NUMBER = Pattern.compile("\\b\\d[\\d,.]*\\b");
    private static final Pattern NAME = Pattern.compile("(?<=[a-z,] )\\p{Lu}\\p{Ll}{3,}\\b");
    private static final Pattern AUXILIARY = Pattern.compile("\\b(was|were|had|has|will|would|is|are)\\b(?! not)");
    private static final Pattern NEGATION = Pattern.compile(" (not|never)\\b");
    private static final Pattern HEDGE = Pattern.compile(
            "\\b(about|around|nearly|roughly|at least|up to|more than|reportedly|almost) (?=\\p{L}|\\d)");
    private static final Pattern SAID =
            Pattern.compile(", (said|according to) [^.]+\\.$|, [^,.]+ said\\.$| (said|told) [^.]+\\.$");

    private record Tally(int caught, int all) {
        Tally plus(boolean caught) {
            return new Tally(this.caught + (caught ? 1 : 0), all + 1);
        }

        double rate() {
            return caught / (double) Math.max(1, all);
        }
    }

    @Test
    void nearlyAllChangedSentencesAreRefusedAndNoTrueOne() throws IOException {
        ToldStory story = new ToldStory();
        for (String text : texts()) {
            story.article("2024-10-09", text);
        }
        SupportCheck check = new SupportCheck(story.articles());
        Map<String, Tally> tallies = new TreeMap<>();
        int refused = 0;
        int whole = 0;
        List<String> names = names(story.articles());
        for (AnnotatedArticle article : story.articles()) {
            List<Sentence> sentences = article.sentences();
            for (int i = 0; i + 1 < sentences.size(); i++) {
                Passage own = article.tokenized().passageOf(sentences.get(i));
                Passage next = article.tokenized().passageOf(sentences.get(i + 1));
                String text = article.article().textOf(own);
                if (text.split(" ", -1).length < 8 || text.indexOf('\n') >= 0) {
                    continue;
                }
                whole++;
                refused += check.unsupported(text, List.of(own, next)).isPresent() ? 1 : 0;
                for (Map.Entry<String, String> changed :
                        changed(text, article.article().textOf(next), names, i).entrySet()) {
                    boolean caught = check.unsupported(changed.getValue(), List.of(own, next))
                            .isPresent();
                    tallies.merge(
                            changed.getKey(),
                            new Tally(0, 0).plus(caught),
                            (a, b) -> new Tally(a.caught() + b.caught(), a.all() + b.all()));
                }
            }
        }
        assertThat(whole).isGreaterThan(150);
        assertThat(refused).isZero();
        assertThat(tallies.keySet())
                .containsExactlyInAnyOrder(
                        "number",
                        "name",
                        "names swapped",
                        "negation",
                        "negation dropped",
                        "hedge dropped",
                        "speaker",
                        "merged");
        assertThat(tallies).allSatisfy((kind, tally) -> {
            assertThat(tally.all()).as(kind).isGreaterThan(3);
            assertThat(tally.rate()).as(kind + " " + tally).isGreaterThanOrEqualTo(0.95);
        });
    }

    private static Map<String, String> changed(String text, String next, List<String> names, int seed) {
        Map<String, String> changed = new TreeMap<>();
        replace(NUMBER, text, found -> found.startsWith("7") ? "3" + found.substring(1) : "7" + found.substring(1))
                .ifPresent(other -> changed.put("number", other));
        replace(NAME, text, found -> other(names, found, seed)).ifPresent(other -> changed.put("name", other));
        swapped(text).ifPresent(other -> changed.put("names swapped", other));
        replace(AUXILIARY, text, found -> found + " not").ifPresent(other -> changed.put("negation", other));
        replace(NEGATION, text, found -> "").ifPresent(other -> changed.put("negation dropped", other));
        replace(HEDGE, text, found -> "").ifPresent(other -> changed.put("hedge dropped", other));
        Matcher said = SAID.matcher(text);
        if (said.find()) {
            replace(NAME, text.substring(said.start()), found -> other(names, found, seed + 3))
                    .ifPresent(other -> changed.put("speaker", text.substring(0, said.start()) + other));
        }
        String[] left = text.split(" ", -1);
        String[] right = next.split(" ", -1);
        if (right.length >= 8) {
            changed.put(
                    "merged",
                    String.join(" ", List.of(left).subList(0, left.length / 2))
                            + " "
                            + String.join(" ", List.of(right).subList(right.length / 2, right.length)));
        }
        return changed;
    }

    private static Optional<String> replace(
            Pattern pattern, String text, java.util.function.UnaryOperator<String> change) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String other = change.apply(matcher.group());
        return Optional.of(text.substring(0, matcher.start()) + other + text.substring(matcher.end()))
                .filter(result -> !result.equals(text));
    }

    private static Optional<String> swapped(String text) {
        Matcher matcher = NAME.matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String first = matcher.group();
        int start = matcher.start();
        while (matcher.find()) {
            if (!matcher.group().equals(first) && matcher.start() > start + first.length() + 8) {
                return Optional.of(text.substring(0, start)
                        + matcher.group()
                        + text.substring(start + first.length(), matcher.start())
                        + first
                        + text.substring(matcher.end()));
            }
        }
        return Optional.empty();
    }

    private static String other(List<String> names, String name, int seed) {
        String other = names.get(seed % names.size());
        return other.equals(name) ? names.get((seed + 1) % names.size()) : other;
    }

    private static List<String> names(List<AnnotatedArticle> articles) {
        return articles.stream()
                .flatMap(article -> NAME.matcher(article.article().text()).results())
                .map(result -> result.group())
                .distinct()
                .sorted()
                .limit(80)
                .toList();
    }

    /// The bodies of the examples' plain texts.
    private static List<String> texts() throws IOException {
        List<String> texts = new ArrayList<>();
        Path examples = Path.of("..", "examples");
        for (String story : List.of("ferry", "river")) {
            try (Stream<Path> files = Files.list(examples.resolve(story).resolve("articles"))) {
                for (Path file : files.filter(path -> path.toString().endsWith(".txt"))
                        .sorted()
                        .toList()) {
                    String text = Files.readString(file);
                    texts.add(text.replaceAll("(?m)^(Title|Outlet|Byline|Date|URL): .*$", "")
                            .strip());
                }
            }
        }
        return texts;
    }
}
