package dev.stemma.clean;

import dev.stemma.article.Article;
import dev.stemma.article.Outlet;
import dev.stemma.article.RawDocument;
import dev.stemma.article.RemovedText;
import dev.stemma.article.SkippedInput;
import dev.stemma.clean.Paragraphs.Paragraph;
import dev.stemma.clean.PublicationDates.Claim;
import dev.stemma.clean.page.Block;
import dev.stemma.clean.page.Page;
import dev.stemma.clean.page.PageFacts;
import dev.stemma.clean.page.PageReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Turns documents into articles: text without page furniture, with what the page states of itself.
public final class Cleaner {

    /// A shorter text in a page's structured data is a teaser.
    private static final int SHORTEST_STATED_BODY = 400;

    private final CleanSettings settings;

    /// A cleaner with the usual bounds.
    public Cleaner() {
        this(CleanSettings.DEFAULT);
    }

    public Cleaner(CleanSettings settings) {
        this.settings = settings;
    }

    /// The article in a document. The same document gives the same article.
    public Cleaned clean(RawDocument document) {
        return switch (document.form()) {
            case HTML -> fromPage(document);
            case PLAIN, MARKDOWN -> fromText(document);
        };
    }

    private Cleaned fromText(RawDocument document) {
        List<Paragraph> paragraphs = Paragraphs.of(Characters.normalise(document.content()));
        Known known = new Known(
                document.stated().title(),
                List.of(),
                document.stated().outlet(),
                document.stated().byline(),
                document.stated().url(),
                List.of(),
                document.stated().language());
        return build(document, paragraphs, known, new ArrayList<>());
    }

    private Cleaned fromPage(RawDocument document) {
        Page page = new PageReader().read(document.content());
        PageFacts facts = page.facts();
        List<RemovedText> removed = new ArrayList<>(page.removed());
        List<Paragraph> paragraphs = new ArrayList<>();
        for (Block block : page.blocks()) {
            String text = Characters.oneLine(Characters.normalise(block.text()));
            if (block.kind() == Block.Kind.CAPTION) {
                removed.add(new RemovedText(text, RemovedText.Reason.PHOTO_CREDIT));
            } else if (!text.isBlank()) {
                paragraphs.add(new Paragraph(text, true));
            }
        }
        String body = Characters.normalise(facts.body().orElse(""));
        int found = paragraphs.stream()
                .mapToInt(paragraph -> paragraph.text().length())
                .sum();
        if (body.length() >= SHORTEST_STATED_BODY && found < body.length() * 0.6) {
            paragraphs = Paragraphs.of(body);
        }
        RawDocument.Stated stated = document.stated();
        Known known = new Known(
                stated.title().or(facts::title),
                facts.otherTitles(),
                stated.outlet().or(facts::outlet),
                stated.byline().or(facts::byline),
                stated.url().or(facts::url),
                facts.dates().stream()
                        .map(date -> new Claim(date.rule(), date.text()))
                        .toList(),
                stated.language().or(facts::language));
        return build(document, paragraphs, known, removed);
    }

    /// What is known of an article besides its text.
    private record Known(
            Optional<String> title,
            List<String> otherTitles,
            Optional<String> outlet,
            Optional<String> byline,
            Optional<String> url,
            List<Claim> dates,
            Optional<String> language) {}

    private Cleaned build(RawDocument document, List<Paragraph> paragraphs, Known known, List<RemovedText> removed) {
        Headline headline = Headline.of(paragraphs, line(known.title()), removed);
        Furniture.Result sorted = Furniture.sort(
                headline.rest(),
                headline.title(),
                line(known.outlet()),
                known.byline().flatMap(Byline::read),
                removed);
        if (sorted.kept().isEmpty()) {
            return skipped(document, "no article text in it: only headings or page furniture");
        }
        String text = String.join("\n\n", sorted.kept());
        if (text.length() > settings.longestText()) {
            return skipped(
                    document,
                    "longer than " + settings.longestText()
                            + " characters after cleaning: split it into single articles");
        }
        if (!RunningText.isIn(text)) {
            return skipped(
                    document,
                    "no running text: the same few words again and again, or mostly numbers: name the article's own"
                            + " text");
        }
        Optional<String> url = line(known.url());
        List<Claim> claims = new ArrayList<>();
        document.stated().date().ifPresent(date -> claims.add(new Claim("what the input states", date)));
        claims.addAll(known.dates());
        sorted.dates().forEach(date -> claims.add(new Claim("a line of the text", date)));
        url.flatMap(AddressDate::find).ifPresent(date -> claims.add(new Claim("the address", date)));
        PublicationDates.Choice published = PublicationDates.choose(claims, known.language());
        if (published.value().isEmpty()) {
            published.unread().forEach(note -> removed.add(new RemovedText(note, RemovedText.Reason.UNREAD_DATE)));
        }
        return new Cleaned.Found(new Article(
                ArticleId.of(headline.title(), text),
                document.input(),
                line(known.outlet())
                        .or(headline::site)
                        .or(() -> url.flatMap(Cleaner::host))
                        .map(Outlet::new),
                headline.title(),
                known.byline().flatMap(Byline::read).or(sorted::byline),
                published.value(),
                document.stated().language().filter(Cleaner::isLanguageTag).orElse("und"),
                url,
                text,
                removed));
    }

    /// The name of the site in an address, for an article that names no outlet.
    private static Optional<String> host(String address) {
        String rest = address.replaceFirst("(?i)^https?://(www\\.|amp\\.|m\\.)?", "");
        int end = 0;
        while (end < rest.length() && "/?#:".indexOf(rest.charAt(end)) < 0) {
            end++;
        }
        String host = rest.substring(0, end).toLowerCase(Locale.ROOT);
        return host.indexOf('.') > 0 && host.length() < 254 ? Optional.of(host) : Optional.empty();
    }

    private static boolean isLanguageTag(String text) {
        return text.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*");
    }

    private static Optional<String> line(Optional<String> value) {
        return value.map(Characters::normalise).map(Characters::oneLine).filter(text -> !text.isBlank());
    }

    private static Cleaned skipped(RawDocument document, String reason) {
        return new Cleaned.Skipped(new SkippedInput(document.input(), reason));
    }
}
