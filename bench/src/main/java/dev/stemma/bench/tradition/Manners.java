package dev.stemma.bench.tradition;

import dev.stemma.bench.tradition.operation.BackTranslation;
import dev.stemma.bench.tradition.operation.BrokenNames;
import dev.stemma.bench.tradition.operation.CopyEdit;
import dev.stemma.bench.tradition.operation.Credits;
import dev.stemma.bench.tradition.operation.Cuts;
import dev.stemma.bench.tradition.operation.Damage;
import dev.stemma.bench.tradition.operation.Headlines;
import dev.stemma.bench.tradition.operation.HouseStyle;
import dev.stemma.bench.tradition.operation.Layout;
import dev.stemma.bench.tradition.operation.LocalDesk;
import dev.stemma.bench.tradition.operation.Operation;
import dev.stemma.bench.tradition.operation.ReportedSpeech;
import dev.stemma.bench.tradition.operation.Spinning;
import dev.stemma.bench.tradition.operation.Summary;
import dev.stemma.bench.tradition.operation.Thesaurus;
import java.util.List;
import java.util.Random;

/// What each manner of copying does, operation by operation.
final class Manners {

    private final Thesaurus thesaurus;

    Manners(Thesaurus thesaurus) {
        this.thesaurus = thesaurus;
    }

    /// The operations of a manner, in order.
    ///
    /// @param desk whose local paragraphs may be used
    /// @param source the outlet that the text is taken from
    /// @param random decides how far each operation goes
    Operation of(Manner manner, LocalDesk desk, String source, Random random) {
        return Operation.all(
                switch (manner) {
                    case REPORTED -> List.of();
                    case REPRINTED -> List.of(Headlines.rewrite(0.15));
                    case TRIMMED ->
                        List.of(
                                Cuts.fromTheEnd(0.4, 0.9),
                                Credits.to(source).perhaps(0.25),
                                Damage.figures(1).perhaps(0.1),
                                Headlines.rewrite(0.3));
                    case LOCALISED ->
                        List.of(
                                Cuts.fromTheEnd(0.4, 1),
                                Cuts.paragraphs(0.1),
                                new HouseStyle(0.5).perhaps(0.6),
                                new CopyEdit(0.12).perhaps(0.5),
                                Damage.hedges(1).perhaps(0.2),
                                Credits.to(source).perhaps(0.6),
                                desk.lead().perhaps(0.5),
                                desk.paragraphs(3).perhaps(0.8),
                                Headlines.rewrite(0.6));
                    case EDITED, MERGED ->
                        List.of(
                                Cuts.paragraphs(0.12),
                                Cuts.sentences(0.1),
                                new HouseStyle(0.5).perhaps(0.7),
                                new CopyEdit(0.15 + 0.3 * random.nextDouble()),
                                Layout.joinParagraphs(0.2).perhaps(0.4),
                                errors(1),
                                Credits.to(source).perhaps(0.25),
                                Headlines.rewrite(0.6));
                    case REORDERED ->
                        List.of(
                                Layout.moveParagraphs(2 + random.nextInt(3)),
                                Cuts.sentences(0.08),
                                new CopyEdit(0.12).perhaps(0.6),
                                errors(0.6),
                                Headlines.rewrite(0.4));
                    case SPUN ->
                        List.of(
                                Cuts.sentences(0.06),
                                Cuts.fromTheEnd(0.7, 1).perhaps(0.3),
                                new BrokenNames(thesaurus, 0.6),
                                new Spinning(thesaurus, 0.3 + 0.3 * random.nextDouble(), 0.35),
                                errors(1.2),
                                Layout.splitParagraphs().perhaps(0.2),
                                Headlines.rewrite(0.3));
                    case RETOLD ->
                        List.of(
                                Cuts.paragraphs(0.15),
                                Cuts.sentences(0.12),
                                new ReportedSpeech(0.35),
                                new CopyEdit(0.65),
                                new Spinning(thesaurus, 0.5, 0),
                                Layout.moveParagraphs(1).perhaps(0.4),
                                errors(1),
                                Credits.to(source).perhaps(0.35),
                                Headlines.rewrite(0.8));
                    case TRANSLATED_BACK ->
                        List.of(
                                Cuts.sentences(0.04),
                                Cuts.fromTheEnd(0.7, 1).perhaps(0.3),
                                new BackTranslation(),
                                errors(0.5));
                    case SUMMARISED ->
                        List.of(
                                new Summary(),
                                new CopyEdit(0.3),
                                new Spinning(thesaurus, 0.3, 0),
                                errors(1),
                                Credits.to(source).perhaps(0.3),
                                Headlines.rewrite(0.7));
                });
    }

    /// Errors of figures, names, days and hedges.
    ///
    /// @param factor 1 for a usual copyist, more for a careless one
    private static Operation errors(double factor) {
        return Operation.all(List.of(
                Damage.figures(2).perhaps(0.35 * factor),
                Damage.names(1).perhaps(0.2 * factor),
                Damage.days(1).perhaps(0.12 * factor),
                Damage.hedges(2).perhaps(0.4 * factor)));
    }
}
