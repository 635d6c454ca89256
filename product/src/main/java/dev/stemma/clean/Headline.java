package dev.stemma.clean;

import dev.stemma.article.RemovedText;
import dev.stemma.article.RemovedText.Reason;
import dev.stemma.clean.Paragraphs.Paragraph;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The headline of a text: the stated one, or a first line that is evidently one.
///
/// @param title the headline
/// @param site the name of the site, where the headline stands twice and once with the site behind it
/// @param rest the paragraphs below the headline and its repetitions
record Headline(Optional<String> title, Optional<String> site, List<Paragraph> rest) {

    private static final int LONGEST = 200;
    private static final int MOST_WORDS = 30;

    /// Finds the headline and takes its repetitions at the top out.
    ///
    /// @param removed takes the repetitions
    static Headline of(List<Paragraph> paragraphs, Optional<String> stated, List<RemovedText> removed) {
        int at = 0;
        Optional<String> title = stated;
        if (title.isEmpty() && paragraphs.size() >= 2 && isHeadline(paragraphs)) {
            title = Optional.of(paragraphs.getFirst().text());
            at = 1;
        }
        Optional<String> site = Optional.empty();
        while (title.isPresent() && at < paragraphs.size() - 1) {
            String next = paragraphs.get(at).text();
            if (same(title.get(), next)) {
                removed.add(new RemovedText(next, Reason.REPEATED_TITLE));
            } else if (siteBehind(title.get(), next).isPresent()) {
                site = siteBehind(title.get(), next);
                removed.add(new RemovedText(next, Reason.REPEATED_TITLE));
            } else if (siteBehind(next, title.get()).isPresent()) {
                site = siteBehind(next, title.get());
                removed.add(new RemovedText(title.get(), Reason.REPEATED_TITLE));
                title = Optional.of(next);
            } else {
                break;
            }
            at++;
        }
        if (title.isPresent() && site.isEmpty() && stated.isEmpty()) {
            Optional<SiteSuffix> suffix = SiteSuffix.of(title.get());
            site = suffix.map(SiteSuffix::site);
            title = suffix.map(SiteSuffix::headline)
                    .or(() -> Optional.of(paragraphs.getFirst().text()));
        }
        return new Headline(title, site, paragraphs.subList(at, paragraphs.size()));
    }

    private static boolean isHeadline(List<Paragraph> paragraphs) {
        String first = paragraphs.getFirst().text();
        String second = paragraphs.get(1).text();
        if (first.length() > LONGEST || wordCount(first) > MOST_WORDS || wordCount(first) < 2) {
            return false;
        }
        if (same(first, second) || siteBehind(second, first).isPresent()) {
            return true;
        }
        if ((first.endsWith(".") && !first.endsWith("...")) || ":;,".indexOf(first.charAt(first.length() - 1)) >= 0) {
            return false;
        }
        int longest = paragraphs.stream().mapToInt(p -> p.text().length()).max().orElse(0);
        return longest > first.length()
                && (paragraphs.getFirst().blankAfter() || titleCase(first) || second.length() > 200);
    }

    /// The site in `Headline - Site`, `Headline | Site`, when `longer` is `headline` with a short name behind it.
    private static Optional<String> siteBehind(String headline, String longer) {
        if (longer.length() <= headline.length() + 2 || !same(longer.substring(0, headline.length()), headline)) {
            return Optional.empty();
        }
        String rest = longer.substring(headline.length()).strip();
        if ("-–—|:•·»".indexOf(rest.charAt(0)) < 0) {
            return Optional.empty();
        }
        String site = rest.substring(1).strip();
        return site.isEmpty() || wordCount(site) > 6 || Paragraphs.endsSentence(site)
                ? Optional.empty()
                : Optional.of(site);
    }

    /// Whether two lines have the same letters and digits.
    static boolean same(String one, String other) {
        return letters(one).equals(letters(other));
    }

    private static String letters(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean titleCase(String line) {
        int upper = 0;
        int longWords = 0;
        for (String word : line.split(" ", -1)) {
            if (word.codePointCount(0, word.length()) >= 4) {
                longWords++;
                upper += Character.isLowerCase(word.codePointAt(0)) ? 0 : 1;
            }
        }
        return longWords >= 2 && upper >= longWords * 0.75;
    }

    static int wordCount(String line) {
        return line.isBlank() ? 0 : line.strip().split(" ", -1).length;
    }
}
