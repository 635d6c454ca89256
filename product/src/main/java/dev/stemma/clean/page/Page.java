package dev.stemma.clean.page;

import dev.stemma.article.RemovedText;
import java.util.List;

/// What a page holds.
///
/// @param blocks the article's text in reading order, captions included
/// @param facts what the page states of its article
/// @param removed what stands on the page besides the article, in the order of the page
public record Page(List<Block> blocks, PageFacts facts, List<RemovedText> removed) {

    public Page {
        blocks = List.copyOf(blocks);
        removed = List.copyOf(removed);
    }
}
