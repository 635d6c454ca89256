package dev.stemma.clean;

import dev.stemma.article.RemovedText.Reason;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What publishing systems put between the paragraphs of a story, known by its wording alone. A rule covers a whole
/// paragraph, up to a length beyond which the same words could be a part of the story; where a sentence could begin
/// with the same words, the rest must be names.
final class FurnitureRules {

    private static final String AGENCIES =
            "(?:the )?(?:associated press|ap|reuters|thomson reuters|afp|agence france[- ]presse|xinhua|tass|ria novosti"
                    + "|interfax|dpa|efe|ansa|pti|ani|ians|kyodo|yonhap|upi|pa media|press association|anadolu|bernama"
                    + "|antara|wire (?:reports?|services?)|news agencies|agencies)";
    private static final String PLACES =
            "(?:facebook|twitter|x|instagram|telegram|whatsapp|youtube|linkedin|google news|tiktok|social media|flipboard"
                    + "|threads|bluesky|reddit|pinterest|e-?mail)";
    private static final String ARTICLE =
            "(?:article|story|piece|post|report|column|essay|op-ed|interview|content|text)";

    /// @param longest in UTF-16 units
    /// @param needs words of which a paragraph in lower case must hold one before the pattern is tried; none where
    ///     the pattern fails at its first word anyway
    /// @param rest what the first group of the pattern must be, where it has one
    private record Rule(Reason reason, int longest, List<String> needs, Pattern pattern, Predicate<String> rest) {

        boolean couldMatch(String paragraph, String lower) {
            return paragraph.length() <= longest
                    && (needs.isEmpty() || needs.stream().anyMatch(lower::contains));
        }
    }

    private static final List<Rule> RULES = List.of(
            // Where the text comes from: evidence of descent, so it goes before everything else.
            names(
                    Reason.ORIGIN,
                    400,
                    "\\(?(?:additional |further )?(?:reporting|writing|editing|compiled|translated|edited)(?: and (?:writing|editing|reporting))? by (.*)"),
            rule(
                    Reason.ORIGIN,
                    400,
                    List.of("contributed"),
                    ".{2,250}\\bcontributed(?: reporting| research)? to this " + ARTICLE + "\\b.{0,120}"),
            names(
                    Reason.ORIGIN,
                    250,
                    "(?:[•—–-]+ ?)?(?:contributing|contributors?|sources?|via|agencies|with agencies)(?: ?: ?|$)(.{0,200})"),
            rule(
                    Reason.ORIGIN,
                    200,
                    "[(\\[—–-]*\\s?with (?:additional )?(?:inputs?|files|reporting|material|reports?|contributions?) (?:from|by) .{2,150}"),
            rule(Reason.ORIGIN, 80, "[(\\[—–-]+ ?" + AGENCIES + "(?:[ /,&-]+" + AGENCIES + "){0,3}[)\\]]?\\.?"),
            rule(Reason.ORIGIN, 80, "©? ?provided by .{2,60}"),
            rule(
                    Reason.ORIGIN,
                    400,
                    "this " + ARTICLE
                            + "\\b.{0,80}?\\b(?:first|originally|initially|previously) (?:appeared|ran|published|posted)\\b.{0,200}"),
            rule(
                    Reason.ORIGIN,
                    400,
                    "this " + ARTICLE
                            + " (?:was|is|has been) (?:(?:re)?published|reprinted|republished|adapted|excerpted|syndicated|produced|distributed|reproduced|translated|based(?: in part)?) (?:by|in|on|from|with|under|at|and)\\b.{0,250}"),
            rule(
                    Reason.ORIGIN,
                    300,
                    "(?:the|a version of this|a version of the) " + ARTICLE
                            + " (?:was )?(?:first|originally) (?:appeared|published|posted)\\b.{0,200}|(?:it )?(?:first|originally) (?:appeared|published|posted) (?:on|in|at|by) .{2,120}"),
            rule(
                    Reason.ORIGIN,
                    300,
                    "an? (?:[\\p{L}-]{3,12} )?version of this " + ARTICLE
                            + " (?:also |first |originally )?(?:appears?|appeared|ran|runs|was published)\\b.{0,220}"),
            rule(Reason.ORIGIN, 300, "the post .{2,200} (?:appeared first|first appeared) on .{2,80}"),
            rule(
                    Reason.ORIGIN,
                    250,
                    "re(?:published|printed|produced) (?:from|with (?:the )?(?:kind )?permission|courtesy|by)\\b.{0,200}"),
            rule(
                    Reason.ORIGIN,
                    200,
                    "(?:©|\\(c\\)|copyright)[ ©()c]{0,6}(?:\\d{4}[ ,-]*){0,2}" + AGENCIES + "\\b.{0,120}"),
            // Boxes that sell the outlet.
            rule(
                    Reason.SUBSCRIPTION,
                    260,
                    "(?!.*\\b(?:said|says|told|asked|added)\\b)[•*»> ]{0,3}(?:click here to |please )?(?:sign ?up|subscribe|register)\\b.{0,120}\\b(?:newsletters?|updates?|alerts?|channel|briefing|bulletin|inbox|e-?mails?|podcast|digest|free|here|today|now|dispatches|stories)\\b.{0,120}"),
            rule(
                    Reason.SUBSCRIPTION,
                    160,
                    "(?!.*\\b(?:said|says|told|asked|added)\\b)(?:sign ?up|subscribe) (?:to|for) (?:our\\b|.{2,50}, our\\b).{0,90}"),
            rule(
                    Reason.SUBSCRIPTION,
                    70,
                    "(?:sign ?up|subscribe|subscribe (?:now|today|here)|log ?in|sign ?in|manage newsletters|already a subscriber\\?.{0,30})[.!]?"),
            rule(
                    Reason.SUBSCRIPTION,
                    300,
                    List.of("inbox", "unsubscribe", "signing up", "subscribing", "enter your e", "no spam"),
                    ".{0,200}\\b(?:delivered (?:straight |directly |daily )?to your inbox|straight to your inbox|unsubscribe at any time|by signing up,? you|thank you for (?:signing up|subscribing)|enter your e-?mail|no spam)\\b.{0,200}"),
            rule(
                    Reason.SUBSCRIPTION,
                    200,
                    "(?:get|receive) (?:our|all|unlimited|daily|breaking|free|the (?:latest|best|day['’]s))\\b.{0,100}\\b(?:newsletters?|inbox|bulletin|digital access|alerts|app|by e-?mail)\\b.{0,80}"),
            rule(
                    Reason.SUBSCRIPTION,
                    160,
                    "stay (?:up[- ]to[- ]date|informed|updated|connected|tuned|ahead)(?: with| on| for)? (?:our|the|all|free|latest|breaking|daily|more)\\b.{2,120}"),
            rule(
                    Reason.SUBSCRIPTION,
                    200,
                    "to (?:continue|keep) reading\\b.{0,120}|this " + ARTICLE
                            + " is (?:only )?(?:available )?(?:for|to) (?:subscribers|members).{0,120}|you have .{0,40}articles? (?:left|remaining).{0,120}|unlock (?:this|the) "
                            + ARTICLE + ".{0,120}|support (?:our|independent|quality) journalism.{0,120}"),
            rule(
                    Reason.SUBSCRIPTION,
                    120,
                    "(?:download|get|try|install) (?:our|the) (?:.{2,30} )?app(?: (?:now|today|for|on|here|from)\\b.{0,60}|[.!]?)"),
            // Sharing and following.
            rule(Reason.SHARING, 30, "sharing is caring.{0,3}"),
            rule(
                    Reason.SHARING,
                    120,
                    "(?:share|tweet|pin|print|post|send|copy link|save|shares|on|via|with friends|this(?: " + ARTICLE
                            + ")?|" + PLACES + "|messenger|comments?|\\d{1,6}|[|,:/•·+ ]){1,30}"),
            rule(
                    Reason.SHARING,
                    140,
                    "(?:read or )?share this (?:" + ARTICLE
                            + "|news|page)?(?: ?:.{0,100}| (?:on|via|with)\\b.{0,60})?"),
            rule(Reason.SHARING, 120, "(?:share|tweet) (?:on|via|to) " + PLACES + "\\b.{0,60}"),
            rule(
                    Reason.SHARING,
                    140,
                    "(?:please )?(?:(?:follow|like|find|join) (?:us|me|him|her|them)|follow [\\p{L}\\d.'’_ @-]{2,50}?)(?: at .{2,30})? (?:on|at|via) (?:our )?"
                            + PLACES + "\\b.{0,80}"),
            rule(
                    Reason.SHARING,
                    80,
                    "follow (?:us|@\\w{2,30})[.:]?.{0,40}|(?:subscribe to|check out|visit|like) our (?:youtube|podcast|facebook|telegram|whatsapp).{0,60}"),
            rule(
                    Reason.SHARING,
                    160,
                    "send (?:us )?(?:tips|your tips|feedback|news tips) to .{3,120}|e-?mail (?:the (?:author|writer|reporter)|us) at .{3,120}"),
            rule(Reason.SHARING, 120, "click to (?:share|e-?mail|print|tweet|pin|send)\\b.{0,100}"),
            rule(
                    Reason.SHARING,
                    40,
                    "(?:like this|be the first to like this|like loading|loading)(?: ?: ?|[. …]{0,5})"),
            rule(Reason.SHARING, 300, "(?:read or )?share this (?:" + ARTICLE + "|news|page) ?: ?https?://\\S{5,280}"),
            rule(
                    Reason.SHARING,
                    200,
                    "(?:listen to " + ARTICLE + "|share all|all sharing options for|more sharing options)\\b.{0,180}"),
            // Buttons run together with what stands below them, which is mostly a caption.
            rule(Reason.SHARING, 500, "(?:" + PLACES + "[ |•]{1,3}){3,8}.{0,480}"),
            rule(
                    Reason.SHARING,
                    180,
                    "(?:you can )?(?:follow|reach|contact|e-?mail) (?-i:(?:\\p{Lu}[\\p{L}.'’-]{0,25}+ ){1,4})(?:on|at|by|via)\\b.{0,80}(?:@|https?://).{2,60}"),
            rule(
                    Reason.SHARING,
                    240,
                    List.of("join our", "join us on"),
                    ".{0,160}\\bjoin (?:our|us on) (?:" + PLACES + "|discord|community|channel)\\b.{0,80}"),
            // Comments.
            rule(
                    Reason.COMMENTS,
                    60,
                    "(?:leave|post|write|add|submit|view|read|show|hide|load|see) (?:a |an |your |all |the |more |us a )?(?:reply|comments?|response|feedback)(?: cancel reply| \\(\\d{1,6}\\))?.{0,12}"),
            rule(
                    Reason.COMMENTS,
                    40,
                    "(?:no )?(?:\\d{1,6} )?comments?(?: ?\\(\\d{1,6}\\))?(?: (?:off|closed|are closed).{0,12})?[.:]?"),
            rule(
                    Reason.COMMENTS,
                    160,
                    "your e-?mail address will not be published\\b.{0,80}|required fields are marked.{0,10}|save my name, e-?mail.{0,100}|(?:comment|name|e-?mail|website) ?\\*"),
            rule(
                    Reason.COMMENTS,
                    160,
                    "(?:join the (?:conversation|discussion|debate)|(?:please )?(?:sign|log) ?in to (?:leave a )?(?:comment|reply)|what do you think\\?.{0,60}comments?.{0,30}|(?:let us know|tell us|share your (?:thoughts|views|opinion)).{0,60}comments?.{0,40}|comments are (?:closed|moderated).{0,60})[.!]?"),
            // Advertisement marks.
            rule(
                    Reason.ADVERTISEMENT,
                    80,
                    "[-–—\\[( ]*(?:advertis?e?ments?|sponsored(?: content| by .{2,40})?|promoted|paid (?:content|post|for by .{2,30}))(?: advertisement)?[-–—\\]). :]*(?:thanks for watching.{0,30})?"),
            rule(
                    Reason.ADVERTISEMENT,
                    80,
                    "(?:the )?(?:story|article|post|text|content) continu(?:es|ed)(?: (?:below|after|under).{0,30})?|continue reading (?:below|the main story).{0,10}|continued? below.{0,30}|scroll (?:down )?to continue.{0,20}"),
            // Other articles.
            rule(
                    Reason.RELATED,
                    220,
                    "[\\[(>»•* -]{0,4}(?:read (?:more|also|next|now)|also read|see also|must read|don['’]?t miss|more (?:on this|from .{2,30})|related (?:stories|articles?|news|coverage|links|posts?|topics)|you (?:may|might) (?:also )?like|icymi|further reading|in case you missed it) ?[:|»>].{0,180}"),
            rule(
                    Reason.RELATED,
                    220,
                    "[\\[(>»•* -]{0,4}(?:related|recommended|trending|watch(?: (?:live|now|the video|more|below))?|listen|live(?: updates| blog)?|video|photos|gallery|in pictures|in pics|more) ?[:|»>].{0,180}(?<![.”\"])"),
            rule(
                    Reason.RELATED,
                    70,
                    "[\\[(>»•* -]{0,4}(?:read (?:more|also|next|the full story)|also read|see also|related (?:stories|articles?|news|coverage|links|content|posts|topics)(?: from .{2,30})?|related|more (?:on this(?: story| topic)?|from .{2,30}|stories|news|about this)|recommended(?: for you| stories)?|you (?:may|might) (?:also )?(?:like|be interested in)|most (?:read|popular)|trending(?: now)?|what to read next|read more from .{2,30}|click here(?: to .{2,40}| for .{2,40})?|watch|further reading)[ .…:!»>\\]]{0,4}"),
            rule(Reason.RELATED, 200, List.of("read more"), ".{8,180}[^. ] (?-i:Read more)(?: »|…)?"),
            rule(Reason.RELATED, 200, "(?:play video|watch(?: now)?|video) \\d{1,2}:\\d{2}.{0,180}"),
            rule(
                    Reason.RELATED,
                    60,
                    "(?:slideshow|gallery|photos?|images?) ?\\(\\d{1,3} (?:images?|photos?|pictures?)\\)"),
            rule(
                    Reason.RELATED,
                    260,
                    "[\\[(>»•* -]{0,4}(?:(?:now|also|must|just) watch(?:ed)?|just watched|replay more videos)\\b ?(?::.{0,240}|.{0,200}(?:replay|must watch)\\b.{0,120})"),
            rule(
                    Reason.RELATED,
                    200,
                    "related (?:coverage|articles?|stories|story|videos?|content|news) (?-i:\\p{Lu}).{5,180}(?<![.!?”\"])"),
            rule(
                    Reason.RELATED,
                    160,
                    "click (?:here )?(?:for|to) (?:more|get|read|see|watch|view|subscribe|sign up|listen)\\b.{0,130}"),
            rule(
                    Reason.RELATED,
                    140,
                    "watch (?:the )?(?:latest|full|more|entire|complete) (?:videos?|interview|episode|clip|speech|segment)s? (?:at|on|above|below|here)\\b.{0,90}"),
            // Law, cookies, opinion of the house.
            rule(Reason.LEGAL, 260, "(?:©|\\(c\\)) ?.{0,240}|copyright ?(?:©|\\(c\\)|:|\\d{4}|by |notice).{0,220}"),
            rule(Reason.LEGAL, 300, List.of("all rights"), "(?:.{0,120}[.,©] ?)?all rights reserved\\b.{0,200}"),
            rule(
                    Reason.LEGAL,
                    300,
                    "(?:we|this (?:web)?site|our (?:web)?site) uses? cookies\\b.{0,250}|(?:accept|reject|manage|allow) (?:all )?cookies.{0,30}|by (?:continuing|using|clicking|browsing)\\b.{0,60}you (?:agree|accept|consent).{0,150}"),
            rule(
                    Reason.LEGAL,
                    200,
                    "(?:(?:privacy policy|terms (?:of (?:use|service)|and conditions|& conditions)|cookie policy|contact(?: us)?|about(?: us)?|advertise(?: with us)?|careers|help|sitemap|do not sell .{2,30})[ |·•,]{0,4}){2,10}"),
            rule(
                    Reason.LEGAL,
                    300,
                    "the (?:opinions?|views?)(?: and opinions?)? expressed\\b.{5,280}|.{0,100}do(?:es)? not necessarily (?:represent|reflect) .{0,150}|this material may not be .{0,200}|.{0,100}click here for reprint permission.{0,20}"),
            rule(
                    Reason.LEGAL,
                    600,
                    List.of("without charge", "licensing opportunities", "reproduction", "republish"),
                    ".{0,160}\\b(?:available without charge to|for licensing opportunities|reproduction (?:in whole|without)|(?:may|can) (?:be republished|republish|not be republished))\\b.{0,430}"),
            // How old it is; dates themselves are looked at elsewhere.
            rule(
                    Reason.DATELINE,
                    60,
                    "this " + ARTICLE
                            + " is more than .{2,20} old|\\d{1,3} ?min(?:ute)?s?(?: read)?|reading time:? .{1,20}|(?:an?|\\d{1,2}) (?:minute|hour|day|week|month)s? ago|[-–— ]*this (?:developing |breaking news )?"
                            + ARTICLE + " (?:has been|was)(?: last)? updated\\b.{0,30}"),
            rule(
                    Reason.DATELINE,
                    80,
                    List.of("min"),
                    ".{0,50}(?:[|•·] ?\\d{1,3} ?min(?:ute)?s?(?: read)?|[,–—-] ?\\d{1,3} ?min(?:ute)?s? read)\\.?"),
            // Moving around the site.
            rule(
                    Reason.NAVIGATION,
                    60,
                    "(?:skip to (?:main )?content|skip navigation|back to top|menu|search|home|next(?: article| post| story| page)?|previous(?: article| post| story| page)?|close|loading\\.{0,3}|toggle navigation|navigation|all news|view all|see all|load more|show more|click to enlarge|print this page|text size|\\d{1,3} of \\d{1,3}|page \\d{1,3}(?: of \\d{1,3})?|listen|play|pause)[ .…»>]{0,3}"),
            rule(Reason.NAVIGATION, 160, "home ?(?:[>»/|›] ?[\\p{L}\\d& '’.,-]{1,40}){1,5}"),
            rule(
                    Reason.NAVIGATION,
                    200,
                    "(?:tags?|topics?|filed under|categories|category|posted in|tagged(?: with| as)?|keywords|labels) ?: ?.{1,180}"),
            // Pictures and films.
            rule(
                    Reason.PHOTO_CREDIT,
                    600,
                    "(?:enlarge this image )?toggle caption .{0,500}|enlarge this image.{0,400}|file photo(?:graph)? ?[-:–—].{0,500}|(?:image|photo|picture) (?:source|caption|credit|copyright)[: ].{0,200}|media caption.{0,200}"),
            rule(
                    Reason.PHOTO_CREDIT,
                    120,
                    "\\(?(?:getty(?: images)?|youtube|shutterstock|istock|pixabay|unsplash|pexels|wikimedia(?: commons)?|ap photo|screenshot|screengrab|stock photo|flickr|handout|courtesy(?: of)? .{2,60})(?: ?/ ?[\\p{L} .'’-]{2,40})?(?: via [\\p{L} .'’-]{2,40})?\\)?"),
            names(
                    Reason.PHOTO_CREDIT,
                    160,
                    "\\(?(?:photo|photograph|picture|image|illustration|graphic|cartoon)s?(?: by| credit:?| courtesy(?: of)?| via| ?: ?| ?/)(.{2,120})"),
            rule(Reason.PHOTO_CREDIT, 300, "(?-i:Photo|Image|Picture|PHOTO|Photos): .{2,280}"),
            // Marks of the typesetting and of broken markup.
            rule(Reason.OTHER, 60, "[^\\p{L}\\p{N}]+"),
            rule(
                    Reason.OTHER,
                    80,
                    "-?30-?|ends|check back (?:for|later|here|often|soon)\\b.{0,60}|\\[break\\]|x youtube video|more details (?:soon|to follow|awaited)\\.{0,3}|\\[\\+\\d{1,7} chars\\]|watch this video on youtube|this is a rush transcript\\. copy may not be in its final form\\.?"));

    private static final int LONGEST =
            RULES.stream().mapToInt(Rule::longest).max().orElse(0);

    private FurnitureRules() {}

    private static Rule rule(Reason reason, int longest, String pattern) {
        return new Rule(reason, longest, List.of(), compile(pattern), rest -> true);
    }

    /// A rule whose pattern begins with anything.
    private static Rule rule(Reason reason, int longest, List<String> needs, String pattern) {
        return new Rule(reason, longest, needs, compile(pattern), rest -> true);
    }

    /// A rule whose first group must hold names and nothing else.
    private static Rule names(Reason reason, int longest, String pattern) {
        return new Rule(
                reason, longest, List.of(), compile(pattern), rest -> rest.isBlank() || NamesOnly.matches(rest));
    }

    private static Pattern compile(String pattern) {
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /// Why a paragraph is furniture, empty when nothing in its wording says so.
    static Optional<Reason> match(String paragraph) {
        if (paragraph.length() > LONGEST) {
            return Optional.empty();
        }
        String lower = paragraph.toLowerCase(Locale.ROOT);
        for (Rule rule : RULES) {
            if (!rule.couldMatch(paragraph, lower)) {
                continue;
            }
            Matcher matcher = rule.pattern().matcher(paragraph);
            if (matcher.matches() && rule.rest().test(matcher.groupCount() == 0 ? "" : matcher.group(1))) {
                return Optional.of(rule.reason());
            }
        }
        return Optional.empty();
    }
}
