package dev.stemma.clean;

import dev.stemma.article.Article;
import dev.stemma.article.Outlet;
import dev.stemma.article.RawDocument;
import dev.stemma.article.RemovedText;
import dev.stemma.article.SkippedInput;
import dev.stemma.clean.Paragraphs.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Turns documents into articles: text without page furniture, with what the page states of itself.
public final class Cleaner {

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
        if (document.form() == RawDocument.Form.HTML) {
            return skipped(document, "HTML is not read yet: save the article as text");
        }
        String text = Characters.normalise(document.content());
        return fromParagraphs(document, Paragraphs.of(text));
    }

    private Cleaned fromParagraphs(RawDocument document, List<Paragraph> paragraphs) {
        List<RemovedText> removed = new ArrayList<>();
        Headline headline = Headline.of(paragraphs, line(document.stated().title()), removed);
        Furniture.Result sorted = Furniture.sort(headline.rest(), headline.title(), removed);
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
        Optional<String> title = headline.title();
        Optional<String> url = line(document.stated().url());
        List<PublicationDates.Claim> claims = new ArrayList<>();
        document.stated()
                .date()
                .ifPresent(date -> claims.add(new PublicationDates.Claim("what the input states", date)));
        url.flatMap(AddressDate::find).ifPresent(date -> claims.add(new PublicationDates.Claim("the address", date)));
        PublicationDates.Choice published =
                PublicationDates.choose(claims, document.stated().language());
        if (published.value().isEmpty()) {
            published.unread().forEach(note -> removed.add(new RemovedText(note, RemovedText.Reason.UNREAD_DATE)));
        }
        return new Cleaned.Found(new Article(
                ArticleId.of(title, text),
                document.input(),
                line(document.stated().outlet()).or(headline::site).map(Outlet::new),
                title,
                line(document.stated().byline()).or(sorted::byline),
                published.value(),
                document.stated()
                        .language()
                        .filter(tag -> tag.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*"))
                        .orElse("und"),
                url,
                text,
                removed));
    }

    private static Optional<String> line(Optional<String> value) {
        return value.map(Characters::normalise).map(Characters::oneLine).filter(text -> !text.isBlank());
    }

    private static Cleaned skipped(RawDocument document, String reason) {
        return new Cleaned.Skipped(new SkippedInput(document.input(), reason));
    }
}
