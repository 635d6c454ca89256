package dev.stemma.bench.examples;

import dev.stemma.annotate.AnnotatedArticle;
import dev.stemma.annotate.date.DateMention;
import dev.stemma.annotate.quantity.Quantity;
import dev.stemma.article.Passage;
import dev.stemma.bench.examples.Truth.Measured;
import dev.stemma.bench.examples.Truth.TrueDate;
import dev.stemma.bench.examples.Truth.TrueQuantity;
import dev.stemma.bench.examples.Truth.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Quantities and dates.
final class FigureScore {

    /// Conversions round: values this near to each other are the same.
    private static final double NEAR = 0.005;

    private final Tally quantities = new Tally();
    private final Tally bounds = new Tally();
    private final Tally abouts = new Tally();
    private final Tally dates = new Tally();
    private final Tally values = new Tally();

    private FigureScore() {}

    static List<Outcome> of(List<ReadExample> examples) {
        FigureScore score = new FigureScore();
        examples.forEach(score::add);
        return List.of(
                Outcome.f1("quantities.value-and-unit", score.quantities),
                Outcome.share("quantities.bounds", score.bounds),
                Outcome.share("quantities.about", score.abouts),
                Outcome.f1("dates.found", score.dates),
                Outcome.f1("dates.value", score.values));
    }

    private void add(ReadExample example) {
        Map<String, AnnotatedArticle> articles = new TreeMap<>();
        example.articles().forEach(article -> articles.put(article.id(), article));
        Set<Passage> said = new TreeSet<>();
        for (TrueQuantity truth : example.truth().quantities()) {
            place(truth.words(), example, articles).ifPresent(passage -> {
                said.add(passage);
                quantity(truth, passage, Objects.requireNonNull(articles.get(passage.article())), example);
            });
        }
        List<Passage> timed = new ArrayList<>();
        for (TrueDate truth : example.truth().dates()) {
            place(truth.words(), example, articles).ifPresent(passage -> {
                timed.add(passage);
                date(truth, passage, Objects.requireNonNull(articles.get(passage.article())));
            });
        }
        for (AnnotatedArticle article : articles.values()) {
            for (Quantity quantity : article.quantities()) {
                if (said.stream().noneMatch(quantity.passage()::overlaps)
                        && timed.stream().noneMatch(quantity.passage()::overlaps)) {
                    quantities.wrong(describe(quantity.passage(), article, example) + " " + quantity.unit());
                }
            }
            for (DateMention date : article.dates()) {
                if (timed.stream().noneMatch(date.passage()::overlaps)) {
                    dates.wrong(describe(date.passage(), article, example));
                    values.wrong(describe(date.passage(), article, example) + " " + date.value());
                }
            }
        }
    }

    private static Optional<Passage> place(Words words, ReadExample example, Map<String, AnnotatedArticle> analysed) {
        return example.find(words).filter(passage -> analysed.containsKey(passage.article()));
    }

    private void quantity(TrueQuantity truth, Passage passage, AnnotatedArticle article, ReadExample example) {
        Optional<Quantity> found = article.quantities().stream()
                .filter(quantity -> quantity.passage().overlaps(passage))
                .findFirst();
        String name = describe(passage, article, example);
        if (found.isEmpty()) {
            quantities.missed(name);
            return;
        }
        Quantity given = found.get();
        Optional<Measured> meant = java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(truth.stated()), truth.si().stream())
                .filter(measured -> measured.unit().equals(given.unit()))
                .findFirst();
        if (meant.isEmpty() || !isNear(meant.get().value(), given.value())) {
            quantities.wrong(name + " is " + truth.stated() + ", not " + shown(given));
            quantities.missed(name);
            return;
        }
        quantities.right();
        bounds.count(isBound(meant.get(), given), name + " is " + meant.get() + ", not " + shown(given));
        truth.about()
                .ifPresent(about -> abouts.count(
                        given.about().map(words -> sharesWord(words, about)).orElse(false),
                        name + " is about " + about + ", not " + given.about()));
    }

    private void date(TrueDate truth, Passage passage, AnnotatedArticle article) {
        Optional<DateMention> found = article.dates().stream()
                .filter(date -> date.passage().overlaps(passage))
                .findFirst();
        String name = truth.words().article() + ": " + truth.words().text();
        dates.find(found.isPresent(), name);
        if (found.isEmpty()) {
            values.missed(name);
        } else if (found.get().value().filter(truth.value()::equals).isPresent()) {
            values.right();
        } else {
            values.wrong(name + " is " + truth.value() + ", not " + found.get().value());
            values.missed(name);
        }
    }

    /// Whether the bounds are those of the truth. A number that the text only softens ("about 40") has none there: any
    /// interval around it will do.
    private static boolean isBound(Measured meant, Quantity given) {
        boolean softened = meant.value().isPresent()
                && meant.low().isEmpty()
                && meant.high().isEmpty();
        if (softened) {
            return given.value()
                    .map(value ->
                            given.low().map(low -> low.compareTo(value) <= 0).orElse(true)
                                    && given.high()
                                            .map(high -> high.compareTo(value) >= 0)
                                            .orElse(true))
                    .orElse(false);
        }
        return isNear(meant.low(), given.low()) && isNear(meant.high(), given.high());
    }

    private static String shown(Quantity quantity) {
        return quantity.value() + " [" + quantity.low() + ", " + quantity.high() + "] " + quantity.unit();
    }

    private static boolean isNear(Optional<BigDecimal> wanted, Optional<BigDecimal> given) {
        if (wanted.isEmpty() || given.isEmpty()) {
            return wanted.isEmpty() && given.isEmpty();
        }
        double target = wanted.get().doubleValue();
        return Math.abs(target - given.get().doubleValue()) <= NEAR * Math.abs(target);
    }

    /// Whether two descriptions have a stem in common; the annotation's words are the editor's, not the article's.
    private static boolean sharesWord(String one, String other) {
        Set<String> stems = stems(one);
        stems.retainAll(stems(other));
        return !stems.isEmpty();
    }

    private static Set<String> stems(String words) {
        return java.util.Arrays.stream(words.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
                .filter(word -> word.length() > 2)
                .map(word -> word.substring(0, Math.min(5, word.length())))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String describe(Passage passage, AnnotatedArticle article, ReadExample example) {
        String text = article.article().text();
        int until = Math.min(text.length(), passage.end() + 20);
        return example.truthId(article.id()) + ": " + article.article().textOf(passage) + " ("
                + text.substring(passage.start(), until).replace('\n', ' ') + ")";
    }
}
