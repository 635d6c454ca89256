package dev.stemma.clean;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// The name of a site behind a headline: `Headline - Harbour News`, `Headline | Echo24`.
///
/// @param headline what stands before it
/// @param site the name
record SiteSuffix(String headline, String site) {

    private static final Set<String> MEDIA = Set.of(
            "news",
            "times",
            "post",
            "daily",
            "herald",
            "today",
            "tv",
            "press",
            "tribune",
            "journal",
            "online",
            "network",
            "media",
            "gazette",
            "guardian",
            "telegraph",
            "mirror",
            "express",
            "standard",
            "chronicle",
            "observer",
            "globe",
            "mail",
            "star",
            "sun",
            "magazine",
            "review",
            "wire",
            "radio",
            "courier",
            "examiner",
            "reuters",
            "ap",
            "afp",
            "bbc",
            "cnn",
            "cnbc",
            "npr",
            "abc",
            "nbc",
            "cbs",
            "insider",
            "live",
            "independent",
            "register",
            "ledger",
            "bulletin",
            "digest",
            "weekly");

    /// The parts of a title, empty where nothing behind it is evidently the name of a site.
    static Optional<SiteSuffix> of(String title) {
        for (String separator : new String[] {" | ", " - ", " – ", " — "}) {
            int at = title.lastIndexOf(separator);
            if (at <= 0) {
                continue;
            }
            String headline = title.substring(0, at).strip();
            String site = title.substring(at + separator.length()).strip();
            if (Headline.wordCount(headline) >= 3 && isSite(site, separator.equals(" | "))) {
                return Optional.of(new SiteSuffix(headline, site));
            }
        }
        return Optional.empty();
    }

    private static boolean isSite(String name, boolean bar) {
        String[] words = name.split(" ", -1);
        if (name.isEmpty() || words.length > 5) {
            return false;
        }
        boolean media = false;
        for (String word : words) {
            if (word.isEmpty() || Character.isLowerCase(word.codePointAt(0))) {
                return false;
            }
            String low = word.toLowerCase(Locale.ROOT);
            boolean coined = word.matches("\\p{Lu}\\p{Ll}+\\p{Lu}\\p{L}*\\d*|\\p{L}+\\d+")
                    || low.matches(".+\\.(com|net|org|co|uk|info|tv)");
            media |= coined || MEDIA.contains(low);
        }
        return media || bar;
    }
}
