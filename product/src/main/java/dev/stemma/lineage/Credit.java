package dev.stemma.lineage;

import dev.stemma.annotate.quote.SourceReference;
import dev.stemma.article.Passage;
import dev.stemma.article.RemovedText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Where one text says that it takes from an outlet.
///
/// @param words the words that say it
/// @param passage where they stand; empty where they stood in what cleaning took out of the page
record Credit(String words, Optional<Passage> passage) {

    private static final int BESIDE = 40;
    private static final int LONGEST_NOTE = 120;
    private static final Pattern CUE = Pattern.compile(
            "according to|report(?:s|ed|ing)?\\b|\\bsa(?:id|ys)\\b|\\btold\\b|\\bvia\\b|\\bsources?\\b|\\bcourtesy\\b"
                    + "|\\bcit(?:es|ed|ing)\\b|\\bquot(?:es|ed|ing)\\b|\\binterview|\\bremind(?:s|ed)\\b|\\breveal(?:s|ed)\\b|\\bdisclos(?:es|ed)\\b|\\bwrote\\b|\\bwrites\\b"
                    + "|\\bpublished\\b|\\bappeared\\b|\\bwith (?:material|files|reporting) from\\b|\\bfirst\\b"
                    + "|\\bbroke the\\b|\\blearn(?:s|ed)\\b|\\bobtained by\\b|\\bseen by\\b",
            Pattern.CASE_INSENSITIVE);

    /// Where a text credits an outlet.
    static Optional<Credit> to(String outlet, Witness witness) {
        Optional<Passage> recognised = witness.article.sources().stream()
                .filter(source -> OutletReference.sameName(source.name(), outlet))
                .map(SourceReference::passage)
                .findFirst();
        if (recognised.isPresent()) {
            Passage passage = recognised.get();
            return Optional.of(new Credit(witness.text().substring(passage.start(), passage.end()), recognised));
        }
        Pattern name = name(outlet);
        return inText(name, witness).or(() -> inNotes(name, witness));
    }

    private static Optional<Credit> inText(Pattern name, Witness witness) {
        String text = witness.text();
        Matcher matcher = name.matcher(text);
        while (matcher.find()) {
            int from = matcher.start();
            int to = matcher.end();
            boolean bracketed =
                    from > 0 && text.charAt(from - 1) == '(' && to < text.length() && text.charAt(to) == ')';
            String before = text.substring(Math.max(0, from - BESIDE), from);
            String behind = text.substring(to, Math.min(text.length(), to + BESIDE));
            if (bracketed || CUE.matcher(before).find() || CUE.matcher(behind).find()) {
                return Optional.of(new Credit(
                        matcher.group(), Optional.of(witness.article.article().passage(from, to))));
            }
        }
        return Optional.empty();
    }

    /// In the byline, or in a line on where the text comes from that cleaning took out.
    private static Optional<Credit> inNotes(Pattern name, Witness witness) {
        if (witness.article
                .article()
                .byline()
                .filter(line -> name.matcher(line).find())
                .isPresent()) {
            return witness.article.article().byline().map(line -> new Credit(line, Optional.empty()));
        }
        return witness.article.article().removed().stream()
                .filter(note -> note.reason() == RemovedText.Reason.ORIGIN)
                .map(RemovedText::text)
                .filter(note ->
                        note.length() <= LONGEST_NOTE && name.matcher(note).find())
                .map(note -> new Credit(note, Optional.empty()))
                .findFirst();
    }

    /// The outlet's name or, where it has three words or more, their initials; with its capitals.
    private static Pattern name(String outlet) {
        String bare = outlet.strip();
        if (bare.toLowerCase(Locale.ROOT).startsWith("the ")) {
            bare = bare.substring("the ".length());
        }
        StringBuilder initials = new StringBuilder();
        for (String word : bare.split("\\s+")) {
            if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
                initials.append(word.charAt(0));
            }
        }
        String names = Pattern.quote(bare) + (initials.length() >= 3 ? "|" + Pattern.quote(initials.toString()) : "");
        return Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + names + ")(?![\\p{L}\\p{N}])");
    }

    /// Passages to show: one or none.
    List<Passage> passages() {
        return passage.map(List::of).orElse(List.of());
    }
}
