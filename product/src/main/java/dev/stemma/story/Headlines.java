package dev.stemma.story;

import dev.stemma.article.Article;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads headlines as their outlet wrote them, without the name of a site behind them.
final class Headlines {

    private static final Pattern SITE_BEHIND =
            Pattern.compile("\\s+[|\u2013\u2014-]\\s+(?<site>[^|\u2013\u2014]{2,40})$");

    private Headlines() {}

    /// The headline of an article, where it is more than one word.
    static Optional<String> of(Article article) {
        return article.title()
                .map(title -> withoutSite(title.strip(), article))
                .filter(title -> title.indexOf(' ') > 0);
    }

    private static String withoutSite(String title, Article article) {
        Matcher behind = SITE_BEHIND.matcher(title);
        if (!behind.find()) {
            return title;
        }
        String site = behind.group("site").strip();
        boolean isOutlet = article.outlet()
                .filter(outlet -> outlet.name().equalsIgnoreCase(site)
                        || ("The " + outlet.name()).equalsIgnoreCase(site)
                        || outlet.name().equalsIgnoreCase("The " + site))
                .isPresent();
        boolean isBehindBar =
                title.charAt(title.length() - behind.group().stripLeading().length()) == '|';
        return isOutlet || (isBehindBar && behind.start() > site.length()) ? title.substring(0, behind.start()) : title;
    }
}
