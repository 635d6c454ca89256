package dev.stemma.annotate.quote;

import dev.stemma.annotate.name.ArticleNames;
import dev.stemma.annotate.name.NameMention;
import dev.stemma.annotate.name.NameType;
import dev.stemma.annotate.quote.SourceReference.Manner;
import dev.stemma.article.Passage;
import dev.stemma.language.PartOfSpeech;
import dev.stemma.language.TokenizedArticle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Finds the publications and agencies that an article relies on.
///
/// Safe for use by several threads.
public final class SourceFinder {

    private static final Set<String> TELLING = WordLists.words("telling an outlet");
    private static final Set<String> REPORTING = WordLists.words("outlets report");
    private static final Set<String> MATERIAL = WordLists.words("material");
    private static final Set<String> REPORTS = WordLists.words("reports of outlets");
    private static final Set<String> PROGRAMMES = WordLists.words("programmes of outlets");
    private static final Set<String> STAFF = WordLists.words("staff of outlets");
    private static final Set<String> BRIDGES = WordLists.words("between cue and outlet");
    private static final Set<String> AFTER_NAME = WordLists.words("between outlet and verb");
    private static final Set<String> PUBLISHED = WordLists.words("published by outlets");
    private static final Set<String> MEETINGS = WordLists.words("interviews");
    /// Words of the name of an outlet at most.
    private static final int LONGEST_NAME = 5;
    /// A dateline stands in the first words of an article.
    private static final int DATELINE = 8;

    /// The references of an article in reading order.
    public List<SourceReference> find(TokenizedArticle article, ArticleNames names) {
        Reading reading = Reading.withoutTree(article, names);
        TreeMap<Integer, SourceReference> found = new TreeMap<>();
        int i = 0;
        while (i < reading.words.size()) {
            Optional<Outlet> outlet = outletAt(reading, i);
            if (outlet.isPresent()) {
                int from = i;
                int to = outlet.get().to();
                manner(reading, from, to).ifPresent(manner -> {
                    Passage passage = article.article()
                            .passage(
                                    reading.word(from).start(),
                                    reading.word(to - 1).end());
                    found.put(from, new SourceReference(outlet.get().name(), passage, manner));
                });
                i = to;
            } else {
                i++;
            }
        }
        return new ArrayList<>(found.values());
    }

    /// @param name canonical
    /// @param to one past its last word
    private record Outlet(String name, int to) {}

    /// The outlet whose name starts at a word: a name that is built like one, or a well-known one in words that were
    /// not read as a name, as in texts that a machine tore.
    private static Optional<Outlet> outletAt(Reading reading, int i) {
        int mention = reading.word(i).name();
        if (mention >= 0) {
            if (i > 0 && reading.word(i - 1).name() == mention) {
                return Optional.empty();
            }
            NameMention name = reading.nameAt(i);
            int end = i;
            while (end < reading.words.size() && reading.word(end).name() == mention) {
                end++;
            }
            boolean body = name.type() != NameType.PERSON && name.type() != NameType.PEOPLE;
            int to = end;
            Optional<Outlet> read = body
                    ? Outlets.like(name.name())
                            .or(() -> Outlets.like(name.text()))
                            .map(full -> new Outlet(full, to))
                    : Optional.empty();
            return read.or(() -> known(reading, i));
        }
        return known(reading, i);
    }

    private static Optional<Outlet> known(Reading reading, int i) {
        Optional<Outlet> generic = generic(reading, i);
        if (generic.isPresent()
                || !reading.word(i).isCapitalized()
                || !reading.word(i).isWord()) {
            return generic;
        }
        for (int to = Math.min(reading.words.size(), i + LONGEST_NAME); to > i; to--) {
            if (reading.word(to - 1).sentence() != reading.word(i).sentence()) {
                continue;
            }
            String words = reading.written(i, to);
            boolean unmistakable = to - i > 1 || (words.length() > 2 && words.equals(words.toUpperCase(Locale.ROOT)));
            Optional<String> outlet = unmistakable ? Outlets.known(words) : Optional.empty();
            if (outlet.isPresent()) {
                return Optional.of(new Outlet(outlet.get(), to));
            }
        }
        return Optional.empty();
    }

    /// "state television": an outlet without a name.
    private static Optional<Outlet> generic(Reading reading, int i) {
        boolean state = reading.word(i).is("state")
                || reading.word(i).is("state-run")
                || reading.word(i).is("state-owned");
        if (!state || i + 1 >= reading.words.size() || reading.word(i + 1).name() >= 0) {
            return Optional.empty();
        }
        Word next = reading.word(i + 1);
        if (next.is("tv") || next.is("television")) {
            return Optional.of(new Outlet("state television", i + 2));
        }
        return next.is("media") || next.is("radio")
                ? Optional.of(new Outlet("state " + next.lower(), i + 2))
                : Optional.empty();
    }

    private static Optional<Manner> manner(Reading reading, int from, int to) {
        int i = from - 1;
        while (i >= 0 && isBridge(reading, i)) {
            i--;
        }
        String before = lower(reading, i);
        String before2 = lower(reading, i - 1);
        String after = lower(reading, to);
        if (TELLING.contains(before)
                || (Set.of("to", "with", "by", "on").contains(before) && MEETINGS.contains(before2))
                || (Set.of("of", "on", "by").contains(before) && PROGRAMMES.contains(before2))) {
            return Optional.of(Manner.INTERVIEW);
        }
        if ((Set.of("from", "by", "on", "in").contains(before) && MATERIAL.contains(before2))
                || (MATERIAL.contains(after) && isShown(reading, to + 1))) {
            return Optional.of(Manner.MATERIAL);
        }
        if ((before.equals("to") && before2.equals("according"))
                || (Set.of("in", "by", "from", "on", "with").contains(before)
                        && (REPORTS.contains(before2) || PUBLISHED.contains(before2)))
                || before.equals("citing")
                || before.equals("quoting")
                || (before.equals("via") && before2.equals(","))
                || STAFF.contains(after)) {
            return Optional.of(Manner.REPORT);
        }
        int k = to;
        while (k < reading.words.size() && AFTER_NAME.contains(reading.word(k).lower())) {
            k++;
        }
        boolean joined =
                before.equals("and") && from > 1 && reading.word(from - 2).isCapitalized();
        if (REPORTING.contains(lower(reading, k)) && !joined) {
            return Optional.of(Manner.REPORT);
        }
        // A dateline: "HARBOUR CITY (Reuters) -".
        boolean dateline = before.equals("(")
                && after.equals(")")
                && i < DATELINE + reading.frames.getFirst().from();
        return dateline ? Optional.of(Manner.REPORT) : Optional.empty();
    }

    private static boolean isBridge(Reading reading, int i) {
        Word word = reading.word(i);
        return BRIDGES.contains(word.lower()) || word.tag() == PartOfSpeech.ADJECTIVE;
    }

    private static boolean isShown(Reading reading, int i) {
        return Set.of("showed", "shows", "show", "showing", "shown", "appeared").contains(lower(reading, i));
    }

    private static String lower(Reading reading, int i) {
        return i >= 0 && i < reading.words.size() ? reading.word(i).lower() : "";
    }
}
