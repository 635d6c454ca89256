package dev.stemma.clean;

import dev.stemma.article.RemovedText;
import dev.stemma.article.RemovedText.Reason;
import dev.stemma.clean.Paragraphs.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells page furniture from an article's text, paragraph by paragraph. It takes out only short paragraphs that
/// nobody could mean as part of a story: a sentence of the story lost is worse than a line of furniture left in.
final class Furniture {

    private static final int LONGEST = 300;

    private static final Pattern BYLINE = Pattern.compile(
            "(?i:by) ((?:\\p{Lu}[\\p{L}.'’-]*+)(?: (?:and |de |van |von |al-)?\\p{Lu}[\\p{L}.'’-]*+){0,5})(?:,? [^.]{0,60})?");

    private static final List<Rule> RULES = List.of(
            rule(Reason.SUBSCRIPTION, "(?i)stay up to date with (our |the )?(free|latest|daily)\\b.*"),
            rule(
                    Reason.SUBSCRIPTION,
                    "(?i)(sign up|subscribe|register)( now| today| here)?( for| to)? (our|the|this)? ?.{0,60}\\b(newsletters?|updates?|alerts?|channel|briefing)\\b.{0,80}"),
            rule(Reason.SHARING, "(?i)sharing is caring.{0,3}"),
            rule(
                    Reason.SHARING,
                    "(?i)(share|tweet|pin|email|print|share this( article| story| post)?)( on| via)?( (facebook|twitter|x|whatsapp|linkedin|email|telegram|reddit))*[: ]{0,3}"),
            rule(Reason.COMMENTS, "(?i)leave (a|your) (reply|comment).{0,30}"),
            rule(Reason.COMMENTS, "(?i)(post|add|view|read|show)( a| your| all| the)? comments?.{0,20}"),
            rule(
                    Reason.PHOTO_CREDIT,
                    ".{0,260}[.!?”\"’)]? ?\\(?(?:Image|Photo|Photograph|Picture|Photo credit|Image credit|Credit|PHOTO|IMAGE)s?(?: by)?: ?[\\p{L}\\d .,/&'’()-]{2,60}\\)?"),
            rule(
                    Reason.ADVERTISEMENT,
                    "(?i)(advertisement|advertisment|sponsored( content)?|story continues below( this)? advertisement|article continues (below|after).{0,30})[.:]?"),
            rule(
                    Reason.RELATED,
                    "(?i)(read more|also read|read also|read next|see also|related( stories| articles| news| coverage)?|more on this( story)?|recommended|don't miss|watch)( ?:.{0,200})?"),
            rule(Reason.LEGAL, "(?i)(©|\\(c\\)|copyright) ?.{0,200}"),
            rule(Reason.LEGAL, "(?i)all rights reserved.{0,200}"));

    private Furniture() {}

    /// @param kept the paragraphs of the article
    /// @param byline who signed it, where a byline was taken out
    record Result(List<String> kept, Optional<String> byline) {}

    private record Rule(Reason reason, Pattern pattern) {}

    private static Rule rule(Reason reason, String pattern) {
        return new Rule(reason, Pattern.compile(pattern));
    }

    /// Sorts paragraphs into the article and its furniture.
    ///
    /// @param removed takes the furniture
    static Result sort(List<Paragraph> paragraphs, Optional<String> title, List<RemovedText> removed) {
        List<String> kept = new ArrayList<>();
        Optional<String> byline = Optional.empty();
        for (Paragraph paragraph : paragraphs) {
            String text = paragraph.text();
            if (text.length() > LONGEST) {
                kept.add(text);
                continue;
            }
            Matcher signed = BYLINE.matcher(text);
            if (signed.matches() && !Paragraphs.endsSentence(text)) {
                removed.add(new RemovedText(text, Reason.BYLINE));
                String name = signed.group(1);
                if (byline.isEmpty() && name.indexOf(' ') > 0) {
                    byline = Optional.of(name);
                }
                continue;
            }
            Optional<Reason> reason = title.isPresent() && Headline.same(title.get(), text)
                    ? Optional.of(Reason.REPEATED_TITLE)
                    : RULES.stream()
                            .filter(rule -> rule.pattern().matcher(text).matches())
                            .map(Rule::reason)
                            .findFirst();
            if (reason.isPresent()) {
                removed.add(new RemovedText(text, reason.get()));
            } else {
                kept.add(text);
            }
        }
        return new Result(List.copyOf(kept), byline);
    }
}
