package dev.stemma.lineage;

import java.util.Set;

/// Tells versions of one page from copies: a page grows where a copy shrinks.
///
/// Two articles of one outlet that are related are versions of one page or report. Where no outlet is known,
/// the manner of the text decides: a copy of news reads as news, with days of the week and words of saying;
/// a page that is written on over weeks, as of an encyclopedia, names hardly any.
final class PageVersions {

    private static final Set<String> NEWS_WORDS = Set.of(
            "said",
            "told",
            "announced",
            "reported",
            "according",
            "spokesman",
            "spokeswoman",
            "spokesperson",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "yesterday",
            "tonight");

    /// News words in a thousand above which a text is news, and below which it is not.
    private static final double NEWS = 7;

    private static final double NO_NEWS = 4;

    private PageVersions() {}

    /// How far two related articles look like versions of one page, in [0, 1].
    static double likeness(AlignedPair pair, StoryReadings readings) {
        if (OutletReference.sameOutlet(pair.left(), pair.right())) {
            return 1;
        }
        boolean known = pair.left().article.article().outlet().isPresent()
                && pair.right().article.article().outlet().isPresent();
        if (known) {
            return 0;
        }
        double rate = readings.newsWordsInThousand(pair.left());
        return Math.max(0, Math.min(1, (NEWS - rate) / (NEWS - NO_NEWS)));
    }

    /// The number of an article's words that are typical of news.
    static int newsWords(Witness witness) {
        return (int) witness.words.stream()
                .filter(word -> NEWS_WORDS.contains(word.text()))
                .count();
    }
}
