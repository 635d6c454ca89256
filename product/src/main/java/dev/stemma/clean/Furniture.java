package dev.stemma.clean;

import dev.stemma.article.RemovedText;
import dev.stemma.article.RemovedText.Reason;
import dev.stemma.clean.Paragraphs.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells page furniture from an article's text, paragraph by paragraph, by wording, place and what is known of the
/// article. It takes out only what nobody could mean as part of a story: a sentence of the story lost is worse than a
/// line of furniture left in.
final class Furniture {

    /// How far from the top a byline, an outlet's name or a date line stands.
    private static final int TOP = 6;

    private static final Pattern BYLINE = Pattern.compile(
            "(?i:(?:written |posted |story |words )?by:? )((?:\\p{Lu}[\\p{L}.'’-]{0,30}+)(?:(?: | and |, | de | van | von )\\p{Lu}[\\p{L}.'’-]{0,30}+){0,8})(.{0,80})");
    private static final Pattern NOBODYS_BYLINE = Pattern.compile(
            "(?i)(?:written |posted |published )?by:? (?:the )?(?:web |site |news |online )?(?:admin|administrator|editor|editors|staff|"
                    + "author|guest|webmaster|news ?desk|editorial(?: team| staff| board| desk)?|team)\\d{0,4}\\.?(?: ?[|•·–—-] ?.{0,60})?");
    private static final Pattern SIGNED_END = Pattern.compile(
            "\\s*[(\\[]((?:Additional |Further )?(?:Reporting|Writing|Editing|Compiled|Translated|Edited|Written) by [^()\\[\\]]{3,400})[)\\]]\\.?$");
    private static final Pattern FORM_HEADING = Pattern.compile(
            "(?i)(?:leave a (?:reply|comment).{0,20}|post a comment|add a comment|comments? ?\\(\\d{1,6}\\)|\\d{1,6} (?:comments|responses|replies|thoughts on .{1,80}))");
    private static final Pattern LINKS_HEADING = Pattern.compile(
            "(?i)(?:related (?:stories|articles|news|coverage|links|posts|topics)|more (?:from|on|in) .{2,40}|you (?:may|might) also like|recommended(?: for you)?|most (?:read|popular)|read more(?: from .{2,30})?|further reading|trending(?: now)?|more stories)[: ]{0,2}");
    private static final Pattern AGENCY_ALONE = Pattern.compile(
            "(?:AP|AFP|Reuters|REUTERS|Xinhua|TASS|dpa|PTI|ANI|IANS|UPI|EFE|Associated Press|The Associated Press)");
    /// `— A. Name is the paper's correspondent.`, set off by a dash or bullet as no sentence of a story is.
    private static final Pattern SET_OFF_AUTHOR = Pattern.compile(
            "[—–•*-]+ ?(?:\\p{Lu}[\\p{L}.'’-]{0,25}+ ){2,4}(?:is|was|writes|covers|reports|teaches|hosts)\\b.{0,80}\\b(?:editor|columnist|"
                    + "correspondent|contributor|writer|reporter|journalist|author|fellow|professor|host|scholar|analyst|lawyer|"
                    + "attorney|director|chairman|president|critic|historian)\\b.{0,300}");
    private static final Pattern ABOUT_AUTHOR =
            Pattern.compile("(?:is|was|writes|covers|reports|works|teaches|served|hosts|can be reached)\\b.{0,400}");

    private final List<Paragraph> paragraphs;
    private final Optional<String> title;
    private final Optional<String> outlet;
    private final List<RemovedText> removed;
    private final List<String> kept = new ArrayList<>();
    private final List<String> dates = new ArrayList<>();
    private Optional<String> byline;
    private Optional<String> found = Optional.empty();
    private boolean links;

    private Furniture(
            List<Paragraph> paragraphs,
            Optional<String> title,
            Optional<String> outlet,
            Optional<String> byline,
            List<RemovedText> removed) {
        this.paragraphs = paragraphs;
        this.title = title;
        this.outlet = outlet;
        this.byline = byline;
        this.removed = removed;
    }

    /// @param kept the paragraphs of the article
    /// @param byline who signed it, where a byline was taken out
    /// @param dates lines that say when it was published
    record Result(List<String> kept, Optional<String> byline, List<String> dates) {}

    /// Sorts paragraphs into the article and its furniture.
    ///
    /// @param title the headline, when known
    /// @param outlet who published it, when known
    /// @param byline who signed it, when known
    /// @param removed takes the furniture
    static Result sort(
            List<Paragraph> paragraphs,
            Optional<String> title,
            Optional<String> outlet,
            Optional<String> byline,
            List<RemovedText> removed) {
        return new Furniture(paragraphs, title, outlet, byline, removed).sort();
    }

    private Result sort() {
        int total = paragraphs.stream()
                .mapToInt(paragraph -> paragraph.text().length())
                .sum();
        int before = 0;
        for (int i = 0; i < paragraphs.size(); i++) {
            String text = paragraphs.get(i).text();
            boolean end = before >= total * 0.6;
            if (end && FORM_HEADING.matcher(text).matches()) {
                paragraphs.subList(i, paragraphs.size()).forEach(rest -> take(rest.text(), Reason.COMMENTS));
                break;
            }
            Optional<Reason> reason = reason(text, i);
            if (reason.isPresent()) {
                take(text, reason.get());
            } else {
                kept.add(withoutSignature(text));
            }
            before += text.length();
        }
        kept.removeIf(String::isBlank);
        dropRepeated();
        return new Result(List.copyOf(kept), found, dates);
    }

    private void take(String text, Reason reason) {
        removed.add(new RemovedText(text, reason));
    }

    private Optional<Reason> reason(String text, int index) {
        boolean wasLinks = links;
        links = false;
        if (title.isPresent() && Headline.same(title.get(), text)) {
            return Optional.of(Reason.REPEATED_TITLE);
        }
        if (isByline(text)) {
            return Optional.of(Reason.BYLINE);
        }
        boolean top = index < TOP && kept.size() < 3;
        if (top && outlet.isPresent() && Headline.same(outlet.get(), text)) {
            return Optional.of(Reason.SITE_NAME);
        }
        if (top && byline.isPresent() && Headline.same(byline.get(), text)) {
            return Optional.of(Reason.BYLINE);
        }
        boolean edge = top || index >= paragraphs.size() - 3;
        if (DateLines.isDateLine(text) && (edge || DateLines.saysPublished(text))) {
            if (top) {
                DateLines.date(text).ifPresent(dates::add);
            }
            return Optional.of(Reason.DATELINE);
        }
        if (AGENCY_ALONE.matcher(text).matches()) {
            return Optional.of(index >= paragraphs.size() - 3 ? Reason.ORIGIN : Reason.PHOTO_CREDIT);
        }
        if (index >= paragraphs.size() - 4 && isAboutAuthor(text)) {
            return Optional.of(text.contains("first appeared") ? Reason.ORIGIN : Reason.BYLINE);
        }
        Optional<Reason> reason = FurnitureRules.match(text);
        if (reason.isEmpty() && Captions.isCaption(text)) {
            reason = Optional.of(Reason.PHOTO_CREDIT);
        }
        if (LINKS_HEADING.matcher(text).matches()) {
            links = true;
            return Optional.of(Reason.RELATED);
        }
        if (reason.isEmpty() && wasLinks && text.length() < 140 && !Paragraphs.endsSentence(text)) {
            links = true;
            return Optional.of(Reason.RELATED);
        }
        return reason;
    }

    private boolean isByline(String text) {
        if (text.length() > 160) {
            return false;
        }
        if (NOBODYS_BYLINE.matcher(text).matches()) {
            return true;
        }
        Matcher matcher = BYLINE.matcher(text);
        if (!matcher.matches()) {
            return false;
        }
        String rest = matcher.group(2).strip();
        boolean names = rest.isEmpty() || NamesOnly.matches(rest) || DateLines.isDateLine(rest) || rest.length() < 3;
        if (!names || (Paragraphs.endsSentence(text) && Headline.wordCount(text) > 6)) {
            return false;
        }
        DateLines.date(rest).ifPresent(dates::add);
        if (found.isEmpty()) {
            found = Byline.read(matcher.group(1)).filter(name -> name.indexOf(' ') > 0);
            if (byline.isEmpty()) {
                byline = found;
            }
        }
        return true;
    }

    /// `A. Name is a columnist ...`, where A. Name is the author.
    private boolean isAboutAuthor(String text) {
        if (text.length() > 500) {
            return false;
        }
        if (text.contains("on Twitter")
                && (text.contains("Follow him") || text.contains("Follow her") || text.contains("Follow them"))) {
            return true;
        }
        if (SET_OFF_AUTHOR.matcher(text).matches()) {
            return true;
        }
        String bare = text.replaceFirst("^[—–•*-]+\\s*", "");
        return byline.filter(name -> name.indexOf(' ') > 0 && name.indexOf(',') < 0)
                .filter(name -> bare.startsWith(name + " "))
                .map(name ->
                        ABOUT_AUTHOR.matcher(bare.substring(name.length() + 1)).matches())
                .orElse(false);
    }

    /// Takes the signature of an agency off the end of a paragraph.
    private String withoutSignature(String text) {
        Matcher matcher = SIGNED_END.matcher(text.length() > 1000 ? text.substring(text.length() - 1000) : text);
        if (matcher.find() && NamesOnly.matches(matcher.group(1))) {
            take(matcher.group().strip(), Reason.ORIGIN);
            return text.substring(0, text.length() - matcher.group().length()).strip();
        }
        return text;
    }

    /// A paragraph that stands word for word in an earlier or longer one is a pull quote or printed twice.
    private void dropRepeated() {
        if (kept.size() > 2000) {
            return;
        }
        for (int i = kept.size() - 1; i >= 0; i--) {
            String text = kept.get(i);
            if (text.length() < 60) {
                continue;
            }
            for (int j = 0; j < kept.size(); j++) {
                boolean other = j < i
                        ? kept.get(j).length() >= text.length()
                        : kept.get(j).length() > text.length();
                if (j != i && other && kept.get(j).contains(text)) {
                    take(text, Reason.REPEATED);
                    kept.remove(i);
                    break;
                }
            }
        }
    }
}
