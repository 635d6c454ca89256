package dev.stemma.clean.page;

import dev.stemma.article.RemovedText;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/// Reads pages. Nothing is fetched: a page is what stands in its HTML.
///
/// The cost is linear in the length of the page for pages as newspapers make them. Nesting is cut off at
/// a bound, and a page on which scoring would cost too much is read in a simpler way.
public final class PageReader {

    /// Deeper elements become siblings. No page that is meant to be read nests so deep.
    private static final int DEEPEST = 256;

    /// The article of a page, whatever state its HTML is in. A page without text gives no blocks.
    public Page read(String html) {
        Document document = Jsoup.parse(html, "", Parser.htmlParser().setMaxDepth(DEEPEST));
        PageFacts facts = FactReader.read(document);
        Surroundings surroundings = new Surroundings();
        List<Block> blocks = isFragment(html)
                ? wholeFragment(document, surroundings)
                : new ArticleFinder(document, facts, surroundings).find();
        List<RemovedText> removed = surroundings.listRemoved();
        return new Page(blocks, facts, removed);
    }

    /// Whether the markup is a piece of a page, as a field of a record holds it: all of it is the article then.
    private static boolean isFragment(String html) {
        String low = html.substring(0, Math.min(html.length(), 100_000)).toLowerCase(Locale.ROOT);
        return !low.contains("<html") && !low.contains("<body") && !low.contains("<head") && !low.contains("<!doctype");
    }

    private static List<Block> wholeFragment(Document document, Surroundings surroundings) {
        PagePreparation.run(document);
        Surroundings.numberElements(document.body());
        new ArticleCleaning(surroundings, false, false).run(document.body());
        return BlockWriter.write(document.body());
    }
}
