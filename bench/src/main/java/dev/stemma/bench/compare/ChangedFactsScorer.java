package dev.stemma.bench.compare;

import com.fasterxml.jackson.databind.JsonNode;
import dev.stemma.annotate.name.NameType;
import dev.stemma.article.Article;
import dev.stemma.bench.Figure;
import dev.stemma.bench.Scorer;
import dev.stemma.bench.corpus.JsonLines;
import dev.stemma.bench.corpus.Stages;
import dev.stemma.compare.Comparison;
import dev.stemma.compare.Variant;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Facts that a rewrite changed: which kinds of fact, and does the page show the old value beside the new?
///
/// A kind is told from the variant alone: a date; a place, where the new name is a place; a cause, where the words are
/// weapons or ways of dying; else who did or suffered it, for the data's actors and casualties are the same parties
/// exchanged. The data state what the rewriter was asked to change; it did not always do so. The baseline tells kinds
/// in
/// the same way from the words that stand in one text only.
public final class ChangedFactsScorer implements Scorer {

    private static final Pattern CAUSE = Pattern.compile(
            "(?i)shell|strike|bomb|explo|blast|gas|chemical|shoot|shot|gun|rocket|missile|mortar|mine|fire|stab|sniper|raid"
                    + "|clash|execut|behead|drown|crash|toxic|weapon|artillery|attack");

    private static final Pattern DATE = Pattern.compile(
            "(?i)\\b(mon|tues|wednes|thurs|fri|satur|sun)day|\\b(january|february|march|april|may|june|july|august|september"
                    + "|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\b|\\b(19|20)\\d\\d\\b");

    private static final Pattern PARTY = Pattern.compile(
            "(?i)(civilian|militant|soldier|fighter|terrorist|rebel|troop|force|child|wom[ae]n|people|pilgrim|refugee)\\p{L}*"
                    + "|men|army|regime|militia|jihadist");

    private static final Pattern BEFORE_OR_AFTER = Pattern.compile("'([^']+)': '([^']*)'");

    /// Every so many pairs are scored, to be quick.
    private static final int STEP = 2;

    private enum Kind {
        DATE,
        PLACE,
        CAUSE,
        WHO
    }

    @Override
    public String name() {
        return "changed-facts";
    }

    @Override
    public String dataSet() {
        return "distortion";
    }

    private static final class Tally {
        private double right;
        private double wrong;
        private double missed;

        void count(Set<Kind> given, Set<Kind> stated) {
            for (Kind kind : Kind.values()) {
                right += given.contains(kind) && stated.contains(kind) ? 1 : 0;
                wrong += given.contains(kind) && !stated.contains(kind) ? 1 : 0;
                missed += !given.contains(kind) && stated.contains(kind) ? 1 : 0;
            }
        }

        double f1() {
            return right == 0 ? 0 : 2 * right / (2 * right + wrong + missed);
        }
    }

    @Override
    public List<Figure> score(Path data) {
        Tally product = new Tally();
        Tally baseline = new Tally();
        double facts = 0;
        double shown = 0;
        List<JsonNode> pairs = JsonLines.read(data.resolve("rewrites.jsonl"));
        for (int i = 0; i < pairs.size(); i += STEP) {
            JsonNode pair = pairs.get(i);
            Optional<ComparedStory> story = story(pair);
            Set<Kind> stated = stated(pair);
            if (story.isEmpty()) {
                continue;
            }
            product.count(kinds(story.get().comparison()), stated);
            baseline.count(plainKinds(pair), stated);
            for (Value value : values(pair)) {
                facts++;
                shown += story.get().comparison().variants().stream().anyMatch(value::isShownBy) ? 1 : 0;
            }
        }
        return List.of(
                Figure.of("changed-facts.kinds", dataSet(), "F1 of date, place, cause and who", product.f1())
                        .against("words of one text only", baseline.f1()),
                Figure.of(
                        "changed-facts.value-shown",
                        dataSet(),
                        "share of changed values that a variant shows, old or new",
                        facts == 0 ? 0 : shown / facts));
    }

    @Override
    public List<String> explain(Path data) {
        List<String> lines = new ArrayList<>();
        List<JsonNode> pairs = JsonLines.read(data.resolve("rewrites.jsonl"));
        for (int i = 0; i < pairs.size(); i += STEP) {
            JsonNode pair = pairs.get(i);
            story(pair).ifPresent(story -> {
                lines.add(stated(pair) + " given " + kinds(story.comparison()) + " values " + values(pair));
                story.comparison()
                        .variants()
                        .forEach(variant -> lines.add("   " + variant.kind() + " "
                                + variant.verdict() + " "
                                + variant.readings().stream()
                                        .map(reading -> reading.value())
                                        .toList()));
            });
        }
        return lines;
    }

    private static Optional<ComparedStory> story(JsonNode pair) {
        Article original = Stages.article(
                "original",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                pair.path("original").asText());
        Article rewrite = Stages.article(
                "rewrite",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                pair.path("rewritten").asText());
        return original.text().equals(rewrite.text())
                ? Optional.empty()
                : Optional.of(ComparedStory.of("", List.of(original, rewrite)));
    }

    /// The kinds that the rewriter was asked to change; some entries explain the kind at length.
    private static Set<Kind> stated(JsonNode pair) {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        for (JsonNode entry : pair.path("changed")) {
            String words = entry.asText().toLowerCase(Locale.ROOT);
            if (words.contains("date of death")) {
                kinds.add(Kind.DATE);
            } else if (words.startsWith("place of death")) {
                kinds.add(Kind.PLACE);
            } else if (words.startsWith("cause of death")) {
                kinds.add(Kind.CAUSE);
            } else {
                kinds.add(Kind.WHO);
            }
        }
        return kinds;
    }

    private static Set<Kind> kinds(Comparison comparison) {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        for (Variant variant : comparison.variants()) {
            kind(variant, comparison).ifPresent(kinds::add);
        }
        return kinds;
    }

    private static Optional<Kind> kind(Variant variant, Comparison comparison) {
        if (variant.readings().size() < 2) {
            return Optional.empty();
        }
        String before = variant.readings().getFirst().value();
        String after = variant.readings().getLast().value();
        return switch (variant.kind()) {
            case DATE -> Optional.of(Kind.DATE);
            case NAME ->
                switch (variant.verdict()) {
                    case COMPATIBLE -> Optional.empty();
                    case DRIFT, DISAGREEMENT, UPDATE ->
                        Optional.of(isPlace(after, comparison) || isPlace(before, comparison) ? Kind.PLACE : Kind.WHO);
                };
            case WORDING -> ofWords(before, after, comparison);
            case NUMBER, QUOTE, ATTRIBUTION, HEDGE, NEGATION -> Optional.empty();
        };
    }

    /// The kind of the words that differ between two readings.
    private static Optional<Kind> ofWords(String before, String after, Comparison comparison) {
        Set<String> gone = words(before);
        gone.removeAll(words(after));
        Set<String> come = words(after);
        come.removeAll(words(before));
        if (gone.stream().anyMatch(word -> CAUSE.matcher(word).find())
                || come.stream().anyMatch(word -> CAUSE.matcher(word).find())) {
            return Optional.of(Kind.CAUSE);
        }
        if (come.stream().anyMatch(word -> isPlace(word, comparison))) {
            return Optional.of(Kind.PLACE);
        }
        return Stream.concat(gone.stream(), come.stream()).anyMatch(ChangedFactsScorer::namesSomebody)
                ? Optional.of(Kind.WHO)
                : Optional.empty();
    }

    private static boolean namesSomebody(String word) {
        return Character.isUpperCase(word.charAt(0)) || PARTY.matcher(word).matches();
    }

    private static boolean isPlace(String value, Comparison comparison) {
        return comparison.names().stream()
                .anyMatch(name -> name.type() == NameType.PLACE
                        && (name.name().equals(value) || name.forms().contains(value)));
    }

    private static Set<Kind> plainKinds(JsonNode pair) {
        Set<String> only = words(pair.path("rewritten").asText());
        only.removeAll(words(pair.path("original").asText()));
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        for (String word : only) {
            if (DATE.matcher(word).find()) {
                kinds.add(Kind.DATE);
            } else if (CAUSE.matcher(word).find()) {
                kinds.add(Kind.CAUSE);
            } else if (Character.isUpperCase(word.charAt(0))) {
                kinds.add(Kind.WHO);
                kinds.add(Kind.PLACE);
            }
        }
        return kinds;
    }

    /// A fact with its words before and after that the other text lacks.
    private record Value(String kind, Set<String> before, Set<String> after) {

        /// Whichever of the two texts is taken for the older: how often that is right, the scorer of distortion says.
        boolean isShownBy(Variant variant) {
            return variant.readings().size() > 1
                    && variant.readings().stream()
                            .anyMatch(reading -> holds(reading.value(), before) || holds(reading.value(), after));
        }

        private static boolean holds(String value, Set<String> sought) {
            Set<String> words = words(value.toLowerCase(Locale.ROOT));
            return sought.stream().anyMatch(words::contains);
        }
    }

    /// The facts whose words changed both in the data's tables and in the texts.
    private static List<Value> values(JsonNode pair) {
        List<Value> values = new ArrayList<>();
        Matcher before = BEFORE_OR_AFTER.matcher(pair.path("facts_before").asText());
        String after = pair.path("facts_after").asText();
        Set<String> original = words(pair.path("original").asText().toLowerCase(Locale.ROOT));
        Set<String> rewritten = words(pair.path("rewritten").asText().toLowerCase(Locale.ROOT));
        while (before.find()) {
            Matcher same = Pattern.compile("'" + Pattern.quote(before.group(1)) + "': '([^']*)'")
                    .matcher(after);
            if (same.find()) {
                Set<String> old = words(before.group(2).toLowerCase(Locale.ROOT));
                Set<String> fresh = words(same.group(1).toLowerCase(Locale.ROOT));
                Set<String> gone = new HashSet<>(old);
                gone.removeAll(fresh);
                gone.removeIf(word -> !original.contains(word) || rewritten.contains(word));
                Set<String> come = new HashSet<>(fresh);
                come.removeAll(old);
                come.removeIf(word -> !rewritten.contains(word) || original.contains(word));
                if (!gone.isEmpty() && !come.isEmpty()) {
                    values.add(new Value(before.group(1), gone, come));
                }
            }
        }
        return values;
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        for (String word : text.split("[^\\p{L}\\p{N}]+", -1)) {
            if (word.length() > 1) {
                words.add(word);
            }
        }
        return words;
    }
}
