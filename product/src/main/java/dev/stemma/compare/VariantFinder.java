package dev.stemma.compare;

import dev.stemma.align.Alignment;
import dev.stemma.article.Passage;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/// Finds the places where a story's articles differ, with a verdict on each.
final class VariantFinder {

    /// Damage says little about the story; less where no other text tells what was meant.
    private static final double SHOWN_WHOLE = 0.2;

    private static final double SHOWN_ALONE = 0.1;

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
        List<DamageFinder.Damage> damages = new DamageFinder(text, bits).find();
        Set<Integer> damaged = new HashSet<>();
        damages.forEach(damage -> damaged.add(damage.statement().number()));
        List<Change> changes = changes(descents);
        Siblings siblings = new Siblings(text, lines, damaged, changes);
        List<VariantDraft> drafts =
                new ArrayList<>(new DriftLedger(text, lines, labels, descents, siblings).tell(changes));
        drafts.addAll(new QuoteDrift(text, lines, labels, siblings).find(quotes));
        drafts.addAll(new SpeakerDrift(text, lines, labels).find(quotes));
        Set<Passage> changed = changedNumbers(drafts);
        drafts.addAll(new TollComparison(text, lines, changed).find());
        drafts.addAll(new FigureComparison(text, lines, changed).find());
        drafts.addAll(new SpellingVariants(text, lines).find());
        drafts.addAll(new OtherNames(text, lines).find());
        damages.forEach(damage -> drafts.add(damaged(damage, labels, descents)));
        drafts.sort(DriftLedger.BY_WEIGHT);
        List<VariantDraft> kept = new ArrayList<>();
        for (VariantDraft draft : drafts) {
            if (kept.size() < settings.mostVariants() && kept.stream().noneMatch(other -> saysSame(other, draft))) {
                kept.add(draft);
            }
        }
        List<Variant> variants = new ArrayList<>();
        kept.forEach(draft -> variants.add(draft.withId("v" + (variants.size() + 1))));
        return variants;
    }

    private List<Change> changes(List<Descents.Descent> descents) {
        SlotDrift slots = new SlotDrift(text);
        Map<Integer, BitSet> quoted = QuotedWords.units(text);
        Map<Descents.Descent, TokenDiff> diffs = new HashMap<>();
        List<Change> changes = new ArrayList<>();
        for (Descents.Descent descent : descents) {
            TokenDiff diff = TokenDiff.of(descent.from().tokens(), descent.to().tokens());
            diffs.put(descent, diff);
            changes.addAll(slots.find(descent, diff));
        }
        changes.addAll(QuotedWords.find(descents, quoted));
        changes.addAll(new NumberedPhrases(text, lines).find());
        changes.addAll(new PhraseDrift(text, quoted).find(descents, diffs));
        changes.addAll(new WordDrift(text).find(descents, diffs));
        changes.addAll(new OpeningDrift(text, lines).find());
        return new OtherEvents(text).leaveOut(changes, descents);
    }

    /// Where copies changed numbers: what they say there tells nothing of how independent lines differ.
    private static Set<Passage> changedNumbers(List<VariantDraft> drafts) {
        Set<Passage> changed = new HashSet<>();
        drafts.stream()
                .filter(draft -> draft.kind() == VariantKind.NUMBER && draft.verdict() == Verdict.DRIFT)
                .filter(draft -> draft.introducedBy().isPresent())
                .forEach(draft -> changed.addAll(draft.readings().getLast().passages()));
        return changed;
    }

    /// Whether a weightier draft of the same verdict has every reading of another at the same places, so that the other
    /// only says it twice.
    private static boolean saysSame(VariantDraft weightier, VariantDraft other) {
        // Who said it stands inside what he said, and is another question.
        boolean onlyOneOfSpeaker =
                (weightier.kind() == VariantKind.ATTRIBUTION) != (other.kind() == VariantKind.ATTRIBUTION);
        if (weightier.verdict() != other.verdict() || onlyOneOfSpeaker) {
            return false;
        }
        return other.readings().stream()
                .allMatch(reading -> weightier.readings().stream()
                        .anyMatch(there -> reading.passages().stream()
                                .anyMatch(passage -> there.passages().stream().anyMatch(passage::overlaps))));
    }

    private VariantDraft damaged(DamageFinder.Damage damage, Labels labels, List<Descents.Descent> descents) {
        String article = damage.passage().article();
        Optional<UndamagedWords> whole = UndamagedWords.of(damage, descents);
        List<Reading> readings = new ArrayList<>();
        whole.ifPresent(found -> readings.add(reading(found.words())));
        readings.add(reading(damage.passage()));
        String told = whole.map(found ->
                        " Whole words stand in " + labels.of(found.words().article()) + ".")
                .orElse(" No other text shows them whole.");
        return new VariantDraft(
                VariantKind.WORDING,
                Verdict.DRIFT,
                "Words in " + labels.of(article) + " are damaged, as copying by machine leaves them: "
                        + damage.sort().inWords() + "." + told,
                damage.sort().title(),
                readings,
                Optional.of(article),
                List.of(),
                whole.isPresent() ? SHOWN_WHOLE : SHOWN_ALONE);
    }

    private Reading reading(Passage passage) {
        String value = text.textOf(passage);
        return new Reading(value, value, List.of(passage.article()), List.of(passage), lines.count(List.of(passage)));
    }
}
