package dev.stemma.clean.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Finds the headline among the titles of a page.
final class Titles {

    private static final String[] SEPARATORS = {" | ", " - ", " – ", " — ", " » ", " :: ", " · ", " • ", " / ", " > "};

    private Titles() {}

    /// Every title that a page states outside its structured data, strongest first.
    static List<String> list(Document document, MetaTags meta) {
        List<String> titles = new ArrayList<>();
        meta.first("og:title").ifPresent(titles::add);
        meta.first("twitter:title", "parsely-title", "dc:title", "dcterm:title", "sailthru:title", "headline", "title")
                .ifPresent(titles::add);
        if (!document.title().isBlank()) {
            titles.add(document.title().strip());
        }
        for (Element heading : document.getElementsByTag("h1")) {
            String text = heading.text().strip();
            if (!text.isEmpty() && text.length() < 400 && titles.size() < 10) {
                titles.add(text);
            }
        }
        return titles;
    }

    /// The headline: the strongest title, without the name of the site.
    ///
    /// @param stated the headline of the structured data
    static Optional<String> headline(
            Optional<String> stated, List<String> titles, Optional<String> site, Document document) {
        Optional<String> strongest = stated.or(() -> titles.stream().findFirst());
        if (strongest.isEmpty()) {
            return strongest;
        }
        String title = strongest.get();
        Optional<String> heading = document.getElementsByTag("h1").stream()
                .map(element -> element.text().strip())
                .filter(text -> text.length() > 10 && isPartOf(text, title))
                .findFirst();
        return Optional.of(heading.orElseGet(() -> withoutSite(title, site, stated.isEmpty())));
    }

    /// Whether `title` is `heading` with a separator and something short before or behind it.
    private static boolean isPartOf(String heading, String title) {
        String low = title.toLowerCase(Locale.ROOT);
        String part = heading.toLowerCase(Locale.ROOT);
        if (low.length() <= part.length() || words(heading) < 3) {
            return false;
        }
        for (String separator : SEPARATORS) {
            if (low.startsWith(part + separator) || low.endsWith(separator + part)) {
                return true;
            }
        }
        return false;
    }

    /// @param guess whether a short last part goes even where the site is not known
    private static String withoutSite(String title, Optional<String> site, boolean guess) {
        for (String separator : SEPARATORS) {
            int at = title.lastIndexOf(separator);
            if (at <= 0) {
                continue;
            }
            String before = title.substring(0, at).strip();
            String after = title.substring(at + separator.length()).strip();
            boolean isSite = site.isPresent() && letters(site.get()).equals(letters(after));
            boolean isShort = guess && words(before) >= 4 && words(after) <= 4 && words(after) * 2 <= words(before);
            if (isSite || (isShort && !separator.equals(" / "))) {
                return before;
            }
        }
        return title;
    }

    /// The letters and digits of a title, to compare it by.
    static String letters(String text) {
        StringBuilder kept = new StringBuilder(Math.min(text.length(), 500));
        text.substring(0, Math.min(text.length(), 500))
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static int words(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+", -1).length;
    }
}
