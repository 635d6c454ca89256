package dev.stemma.compare;

import dev.stemma.align.Alignment;
import dev.stemma.article.Passage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/// Finds the places where a story's articles differ, with a verdict on each.
final class VariantFinder {

    private final CompareSettings settings;
    private final StoryText text;
    private final StoryLines lines;
    private final Likeness likeness;
    private final ToDoubleFunction<String> bits;

    VariantFinder(
            CompareSettings settings,
            StoryText text,
            StoryLines lines,
            Likeness likeness,
            ToDoubleFunction<String> bits) {
        this.settings = settings;
        this.text = text;
        this.lines = lines;
        this.likeness = likeness;
        this.bits = bits;
    }

    /// Variants, most important first.
    List<Variant> find(List<Alignment> alignments, List<QuoteGroup> quotes) {
        Labels labels = new Labels(text);
        List<Descents.Descent> descents = Descents.of(text, lines, likeness, alignments);
        SlotDrift slots = new SlotDrift(text);
        WordDrift words = new WordDrift(text);
        List<Change> changes = new ArrayList<>();
        Map<Descents.Descent, TokenDiff> diffs = new HashMap<>();
        for (Descents.Descent descent : descents) {
            TokenDiff diff = TokenDiff.of(descent.from().tokens(), descent.to().tokens());
            diffs.put(descent, diff);
            changes.addAll(slots.find(descent, diff));
        }
        changes.addAll(words.find(descents, diffs));
        List<VariantDraft> drafts = new ArrayList<>(new DriftLedger(text, lines, labels, descents).tell(changes));
        drafts.addAll(new QuoteDrift(text, lines, labels).find(quotes));
        drafts.addAll(new SpellingVariants(text, lines).find());
        drafts.addAll(new TollComparison(text, lines).find());
        drafts.addAll(new FigureComparison(text, lines).find());
        new DamageFinder(text, bits).find().forEach(damage -> drafts.add(damaged(damage, labels, descents)));
        drafts.sort(DriftLedger.BY_WEIGHT);
        List<Variant> variants = new ArrayList<>();
        for (VariantDraft draft : drafts.subList(0, Math.min(drafts.size(), settings.mostVariants()))) {
            variants.add(draft.withId("v" + (variants.size() + 1)));
        }
        return variants;
    }

    private VariantDraft damaged(DamageFinder.Damage damage, Labels labels, List<Descents.Descent> descents) {
        String article = damage.passage().article();
        Optional<Statement> whole = DamageFinder.undamaged(damage, descents);
        List<Reading> readings = new ArrayList<>();
        whole.ifPresent(statement -> readings.add(reading(statement.text(), statement.passage())));
        readings.add(reading(text.textOf(damage.passage()), damage.passage()));
        return new VariantDraft(
                VariantKind.WORDING,
                Verdict.DRIFT,
                labels.of(article) + " damaged the words in copying: "
                        + damage.sort().inWords() + ".",
                damage.statement().text(),
                readings,
                Optional.of(article),
                List.of(),
                damage.sort().weight());
    }

    private Reading reading(String value, Passage passage) {
        return new Reading(value, value, List.of(passage.article()), List.of(passage), lines.count(List.of(passage)));
    }
}
