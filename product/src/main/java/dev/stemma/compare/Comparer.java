package dev.stemma.compare;

import dev.stemma.align.Alignment;
import dev.stemma.annotate.AnnotatedArticle;
import dev.stemma.annotate.name.Name;
import dev.stemma.annotate.name.NameJoiner;
import dev.stemma.language.BackgroundFrequencies;
import dev.stemma.lineage.Stemma;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// Compares what a story's articles say.
///
/// Safe for use by several threads.
public final class Comparer {

    private final CompareSettings settings;
    private final ToDoubleFunction<String> bits;

    /// A comparer with the default settings.
    public Comparer() {
        this(CompareSettings.DEFAULT);
    }

    /// A comparer with other settings.
    public Comparer(CompareSettings settings) {
        this(settings, new BackgroundFrequencies()::bits);
    }

    Comparer(CompareSettings settings, ToDoubleFunction<String> bits) {
        this.settings = settings;
        this.bits = bits;
    }

    /// Facts, variants, quote groups and names of a story.
    public Comparison compare(List<AnnotatedArticle> story, List<Alignment> alignments, Stemma stemma) {
        List<Name> names = new NameJoiner()
                .join(story.stream().map(AnnotatedArticle::names).toList());
        StoryText text = new StoryText(story, names, bits);
        StoryLines lines = new StoryLines(stemma);
        Likeness likeness = new Likeness(text);
        List<Fact> facts = new FactTeller(settings, text, lines, likeness)
                .tell(
                        new FactGrouper(settings, text, likeness).group(alignments),
                        FigureFacts.group(text),
                        new ClauseFacts(text, likeness).group());
        List<QuoteGroup> quotes = new QuoteGrouper(settings, text, lines, alignments).group();
        List<Variant> variants = new VariantFinder(settings, text, lines, likeness, bits).find(alignments, quotes);
        return new Comparison(facts, variants, quotes, names);
    }
}
