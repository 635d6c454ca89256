package dev.stemma.coverage;

import dev.stemma.align.Aligner;
import dev.stemma.align.Alignment;
import dev.stemma.annotate.AnnotatedArticle;
import dev.stemma.annotate.Annotator;
import dev.stemma.article.Article;
import dev.stemma.compare.Comparer;
import dev.stemma.compare.Comparison;
import dev.stemma.language.LanguageReader;
import dev.stemma.language.SentenceVectors;
import dev.stemma.lineage.Stemma;
import dev.stemma.lineage.StemmaBuilder;
import dev.stemma.report.StoryNarrator;
import dev.stemma.report.StoryReport;
import dev.stemma.story.Story;
import java.util.List;

/// The stages between a clean article and the report of its story, as the engine runs them. Called from several
/// threads.
interface Stages {

    /// The article with all that is found in it, without vectors.
    AnnotatedArticle annotate(Article article);

    /// The report of a story, whose articles have the vectors they need.
    StoryReport tell(Story story, List<AnnotatedArticle> inStory);

    /// The stages as they are; loads what they need.
    static Stages load() {
        LanguageReader reader = new LanguageReader();
        Annotator annotator = new Annotator();
        return new Stages() {
            @Override
            public AnnotatedArticle annotate(Article article) {
                return annotator.annotate(reader.read(article), SentenceVectors.none());
            }

            @Override
            public StoryReport tell(Story story, List<AnnotatedArticle> inStory) {
                List<Alignment> alignments = new Aligner().align(inStory);
                Stemma stemma = new StemmaBuilder().build(inStory, alignments);
                Comparison comparison = new Comparer().compare(inStory, alignments, stemma);
                return new StoryNarrator().narrate(story, inStory, stemma, comparison);
            }
        };
    }
}
