package dev.stemma.report;

import dev.stemma.annotate.AnnotatedArticle;
import dev.stemma.article.SkippedInput;
import dev.stemma.report.page.Page;
import dev.stemma.report.page.PageStory;
import java.util.ArrayList;
import java.util.List;

/// A report as its pages see it.
final class Pages {

    private Pages() {}

    static Page.Making making(Provenance provenance) {
        return new Page.Making(
                provenance.version(),
                provenance.settings(),
                digests(provenance.models()),
                digests(provenance.inputs()));
    }

    static Page.Losses losses(List<SkippedInput> skipped, List<FailedStory> failed) {
        return new Page.Losses(
                skipped,
                failed.stream()
                        .map(story -> new Page.Failure(story.title(), story.reason()))
                        .toList());
    }

    private static List<Page.Digest> digests(List<Provenance.Digest> digests) {
        return digests.stream()
                .map(digest -> new Page.Digest(digest.name(), digest.sha256()))
                .toList();
    }

    static PageStory story(StoryReport story) {
        return new PageStory(
                story.story(),
                withDuplicates(story),
                story.stemma(),
                story.comparison(),
                story.brief().stream()
                        .map(sentence -> new PageStory.Statement(
                                sentence.text(),
                                sentence.citations(),
                                sentence.lines(),
                                sentence.standing() == BriefSentence.Standing.DISPUTED))
                        .toList(),
                story.timeline().stream()
                        .map(entry -> new PageStory.Event(
                                entry.from(),
                                entry.to(),
                                entry.part().map(Pages::part),
                                new PageStory.Statement(entry.text(), entry.citations(), entry.lines(), false)))
                        .toList());
    }

    private static PageStory.Part part(TimelineEntry.Part part) {
        return switch (part) {
            case BACKGROUND -> PageStory.Part.BACKGROUND;
            case EVENT -> PageStory.Part.EVENT;
            case AHEAD -> PageStory.Part.AHEAD;
        };
    }

    private static List<AnnotatedArticle> withDuplicates(StoryReport story) {
        List<AnnotatedArticle> articles = new ArrayList<>(story.articles());
        for (Duplicate duplicate : story.duplicates()) {
            story.articles().stream()
                    .filter(article -> article.id().equals(duplicate.of()))
                    .findFirst()
                    .ifPresent(article -> articles.add(duplicate.like(article)));
        }
        return articles;
    }
}
