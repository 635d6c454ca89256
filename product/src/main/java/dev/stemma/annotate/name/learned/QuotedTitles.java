package dev.stemma.annotate.name.learned;

import dev.stemma.language.PartOfSpeech;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/// Finds titles of works by the quotation marks around them.
final class QuotedTitles {

    private static final Set<String> OPENING = Set.of("\"", "\u201C", "\u2018", "``");
    private static final Set<String> CLOSING = Set.of("\"", "\u201D", "\u2019", "''");
    private static final Set<String> WORKS =
            Set.of(("album anthem ballad bestseller book cartoon comedy documentary drama"
                            + " essay film hit hymn memoir movie musical novel opera painting play poem record sculpture series"
                            + " show single sitcom song story thriller tune track video")
                    .split(" "));
    private static final int LONGEST = 8;
    private static final int NEAR = 3;

    private final ArticleWords article;

    QuotedTitles(ArticleWords article) {
        this.article = article;
    }

    /// Adds titles in quotation marks: words that all begin with capitals but for the small ones between, without
    /// a mark at their end as quoted speech has. A single word must be said to be a work ("the song"), or stand
    /// beside a title. Names inside a title are parts of it, unless they are persons or places.
    List<FoundName> add(List<FoundName> names) {
        List<FoundName> titles = new ArrayList<>();
        for (int s = 0; s < article.sentences.size(); s++) {
            NameWords words = article.sentences.get(s);
            int after = -1;
            for (int open = 1; open < words.size && !words.shouting; open++) {
                int end = OPENING.contains(words.words.get(open)) ? titleEnd(words, open + 1) : -1;
                if (end < 0) {
                    continue;
                }
                boolean works =
                        capitals(words, open + 1, end) > 1 || isWork(words, open) || (after > 0 && open - after <= 2);
                FoundName title = new FoundName(s, open + 1, end, "WORK");
                if (works && mayTake(title, names)) {
                    titles.add(title);
                    after = end + 1;
                }
                open = end;
            }
        }
        List<FoundName> all = new ArrayList<>(titles);
        names.stream().filter(name -> titles.stream().noneMatch(name::overlaps)).forEach(all::add);
        all.sort(Comparator.comparingInt(FoundName::sentence).thenComparingInt(FoundName::from));
        return all;
    }

    /// Whether no name stands against a title: one that is as long, or reaches out of it, or is somebody's or a
    /// place's.
    private static boolean mayTake(FoundName title, List<FoundName> names) {
        for (FoundName name : names) {
            boolean part = name.from() >= title.from()
                    && name.to() <= title.to()
                    && name.to() - name.from() < title.to() - title.from()
                    && !name.type().equals("PERSON")
                    && !name.type().equals("PLACE");
            if (title.overlaps(name) && !part) {
                return false;
            }
        }
        return true;
    }

    /// Whether the word before a quotation mark is a noun for a work: "the song", "her film of 1998".
    private static boolean isWork(NameWords words, int open) {
        for (int i = open - 1; i >= Math.max(0, open - NEAR); i--) {
            PartOfSpeech tag = words.tags.get(i);
            if (tag == PartOfSpeech.NOUN || tag == PartOfSpeech.NOUN_PLURAL) {
                String noun = words.small(i);
                return WORKS.contains(noun)
                        || (noun.endsWith("s") && WORKS.contains(noun.substring(0, noun.length() - 1)));
            }
        }
        return false;
    }

    /// Where a title ends, at a closing mark; -1 where none stands.
    private static int titleEnd(NameWords words, int from) {
        int capitals = 0;
        for (int i = from; i < Math.min(words.size, from + LONGEST + 1); i++) {
            if (CLOSING.contains(words.words.get(i))) {
                return capitals > 0 && ends(words.words.get(i - 1)) ? i : -1;
            }
            if (!starts(words.words.get(i)) && (i == from || !words.continues(i))) {
                return -1;
            }
            capitals += words.capital[i] ? 1 : 0;
        }
        return -1;
    }

    private static int capitals(NameWords words, int from, int to) {
        int capitals = 0;
        for (int i = from; i < to; i++) {
            capitals += words.capital[i] ? 1 : 0;
        }
        return capitals;
    }

    private static boolean starts(String word) {
        return Character.isUpperCase(word.charAt(0)) || Character.isDigit(word.charAt(0));
    }

    /// A full stop ends quoted speech, not a title.
    private static boolean ends(String word) {
        return starts(word) || word.equals("!") || word.equals("?") || word.equals("...") || word.equals("\u2026");
    }
}
