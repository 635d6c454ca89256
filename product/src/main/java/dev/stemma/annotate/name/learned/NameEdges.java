package dev.stemma.annotate.name.learned;

import dev.stemma.language.PartOfSpeech;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Sets the edges of names that word-by-word marks put wrongly: titles before persons, an opening "The" or number word,
/// two names in one, and names that the article has in full elsewhere.
final class NameEdges {

    private static final Set<String> TITLES = Set.of(
            "mr",
            "mrs",
            "ms",
            "miss",
            "dr",
            "sir",
            "dame",
            "lord",
            "lady",
            "prof",
            "professor",
            "rev",
            "reverend",
            "fr",
            "captain",
            "capt",
            "colonel",
            "col",
            "lieutenant",
            "lt",
            "general",
            "gen",
            "major",
            "maj",
            "sergeant",
            "sgt",
            "corporal",
            "brigadier",
            "admiral",
            "commander",
            "marshal",
            "president",
            "vice",
            "chancellor",
            "senator",
            "sen",
            "governor",
            "gov",
            "rep",
            "congressman",
            "congresswoman",
            "sheriff",
            "judge",
            "justice",
            "detective",
            "inspector",
            "officer",
            "minister",
            "premier",
            "mayor",
            "ambassador",
            "secretary",
            "chairman",
            "bishop",
            "archbishop",
            "cardinal",
            "coach",
            "director");
    private static final Set<PartOfSpeech> OPENERS = Set.of(
            PartOfSpeech.PREPOSITION,
            PartOfSpeech.CONJUNCTION,
            PartOfSpeech.NUMBER,
            PartOfSpeech.ADVERB,
            PartOfSpeech.PRONOUN,
            PartOfSpeech.POSSESSIVE_PRONOUN,
            PartOfSpeech.WH_WORD,
            PartOfSpeech.MODAL);
    private static final Set<String> DAYS = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "january",
            "february",
            "march",
            "april",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");
    private static final Set<String> SHORT_DAYS =
            Set.of("mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun");
    private static final Set<String> STOPS = Set.of(".", "!", "\"", "\u201D", "\u2019", ":", ";");
    private static final Set<String> OPENING = Set.of("\"", "\u201C", "\u2018", "``");
    private static final Set<String> CLOSING = Set.of("\"", "\u201D", "\u2019", "''");
    private static final int LONGEST = 8;
    private static final int SHORTEST_HEADLINE = 3;

    private final ArticleWords article;

    NameEdges(ArticleWords article) {
        this.article = article;
    }

    List<FoundName> set(List<FoundName> names) {
        List<FoundName> cut = new ArrayList<>();
        for (FoundName name : names) {
            trimmed(name).ifPresent(kept -> split(kept, cut));
        }
        return completed(withTitles(inHeadlines(cut)));
    }

    /// Adds titles in quotation marks: some words that all begin with capitals but for the small ones between, without
    /// a mark at their end as quoted speech has.
    private List<FoundName> withTitles(List<FoundName> names) {
        List<FoundName> all = new ArrayList<>(names);
        for (int s = 0; s < article.sentences.size(); s++) {
            NameWords words = article.sentences.get(s);
            for (int open = 1; open < words.size && !words.shouting; open++) {
                int end = OPENING.contains(words.words.get(open)) ? titleEnd(words, open + 1) : -1;
                if (end > 0) {
                    FoundName title = new FoundName(s, open + 1, end, "WORK");
                    if (names.stream().noneMatch(title::overlaps)) {
                        all.add(title);
                    }
                    open = end;
                }
            }
        }
        all.sort(Comparator.comparingInt(FoundName::sentence).thenComparingInt(FoundName::from));
        return all;
    }

    /// Where a title of at least two words with capitals ends, at a closing mark; -1 where none stands.
    private static int titleEnd(NameWords words, int from) {
        int capitals = 0;
        for (int i = from; i < Math.min(words.size, from + LONGEST); i++) {
            if (CLOSING.contains(words.words.get(i))) {
                return capitals > 1 && words.capital[i - 1] ? i : -1;
            }
            if (!words.capital[i] && (i == from || !words.continues(i))) {
                return -1;
            }
            capitals += words.capital[i] ? 1 : 0;
        }
        return -1;
    }

    /// Where all words have capitals, as in headlines, capitals part nothing: there the names are those that the other
    /// sentences know, if they know any.
    private List<FoundName> inHeadlines(List<FoundName> names) {
        Map<String, String> known = new HashMap<>();
        for (FoundName name : names) {
            NameWords words = words(name);
            if (!isHeadline(words)) {
                known.putIfAbsent(text(words, name.from(), name.to()).toLowerCase(Locale.ROOT), name.type());
                if (name.type().equals("PERSON")) {
                    known.putIfAbsent(lower(words, name.to() - 1), name.type());
                }
            }
        }
        if (known.isEmpty()) {
            return names;
        }
        List<FoundName> result = new ArrayList<>();
        int headline = -1;
        for (FoundName name : names) {
            NameWords words = words(name);
            if (!isHeadline(words) || words.size < SHORTEST_HEADLINE) {
                result.add(name);
            } else if (name.sentence() != headline) {
                headline = name.sentence();
                known(headline, words, known, result);
            }
        }
        return result;
    }

    private static boolean isHeadline(NameWords words) {
        return words.shouting && words.size > 0 && !STOPS.contains(words.words.getLast());
    }

    private static void known(int sentence, NameWords words, Map<String, String> known, List<FoundName> target) {
        for (int from = 0; from < words.size; ) {
            int end = from;
            for (int to = Math.min(words.size, from + LONGEST); to > from && end == from; to--) {
                String text = text(words, from, to).toLowerCase(Locale.ROOT);
                if (words.capital[from] && known.containsKey(text)) {
                    target.add(new FoundName(sentence, from, to, known.getOrDefault(text, "OTHER")));
                    end = to;
                }
            }
            from = Math.max(end, from + 1);
        }
    }

    private NameWords words(FoundName name) {
        return article.sentences.get(name.sentence());
    }

    private static String lower(NameWords words, int i) {
        return words.words.get(i).toLowerCase(Locale.ROOT);
    }

    private Optional<FoundName> trimmed(FoundName name) {
        NameWords words = words(name);
        int from = name.from();
        int to = name.to();
        while (from + 1 < to && isTitle(words, from, name.type())) {
            from++;
        }
        if (from == 0 && to > 1 && isOpener(words, to)) {
            from++;
        }
        while (from + 1 < to && DAYS.contains(lower(words, from))) {
            from++;
        }
        while (from + 1 < to && DAYS.contains(lower(words, to - 1))) {
            to--;
        }
        while (from < to && isLink(words.words.get(from))) {
            from++;
        }
        if (isPeopleWithNoun(words, from, to)) {
            to--;
        }
        int lettered = 0;
        int word = from;
        for (int i = from; i < to; i++) {
            if (words.words.get(i).chars().anyMatch(Character::isLetter)) {
                lettered++;
                word = i;
            }
        }
        boolean none = lettered == 0
                || (lettered == 1
                        && ((word == to - 1 && isCommon(words, word))
                                || isNoWord(words.words.get(word))
                                || isDated(words, from, to)));
        return none ? Optional.empty() : Optional.of(new FoundName(name.sentence(), from, to, name.type()));
    }

    /// Whether a single word is a common one with a capital from the start of a sentence, or by mistake: the article
    /// writes it small elsewhere, or news usually does.
    private boolean isCommon(NameWords words, int i) {
        ArticleWords.Usage usage = article.usage(words.lower[i]);
        boolean usuallySmall = words.casing[i] == 1 || (words.casing[i] == 2 && usage.small > 0);
        boolean opens =
                i == 0 && usage.capitalInside == 0 && !words.words.get(i).contains("-");
        boolean once = words.casing[i] == 1 && usage.capitalInside == 1;
        boolean mistaken = once && (usage.small > 0 || isStray(words, i));
        return usuallySmall && (opens || mistaken);
    }

    /// Whether nothing but its capital makes a common word a name: no list knows it, and no article, quotation mark or
    /// possessive ending stands beside it. Machines that spin texts put such capitals.
    private static boolean isStray(NameWords words, int i) {
        boolean definite = i > 0 && (lower(words, i - 1).equals("the") || OPENING.contains(words.words.get(i - 1)));
        boolean owns = i + 1 < words.size && words.tags.get(i + 1) == PartOfSpeech.POSSESSIVE_ENDING;
        return words.kinds(i, i + 1) == 0 && !definite && !owns;
    }

    /// "Western Allies": the adjective of a people or region and a common noun in the plural, with a capital by
    /// mistake.
    private static boolean isPeopleWithNoun(NameWords words, int from, int to) {
        return to - from == 2
                && words.tags.get(from) == PartOfSpeech.ADJECTIVE
                && words.casing[to - 1] == 1
                && lower(words, to - 1).endsWith("s")
                && words.kinds(from, to) == 0;
    }

    /// "Fri 07": a day in short with its number.
    private static boolean isDated(NameWords words, int from, int to) {
        return to - from == 2 && SHORT_DAYS.contains(lower(words, from));
    }

    /// An address of the web; "R-Calif.", party and state of an American politician.
    private static boolean isNoWord(String word) {
        boolean district = word.length() > 3
                && word.charAt(1) == '-'
                && Character.isUpperCase(word.charAt(0))
                && Character.isUpperCase(word.charAt(2))
                && word.endsWith(".");
        return district || word.contains("//") || word.startsWith("www.");
    }

    private static boolean isTitle(NameWords words, int i, String type) {
        String word = lower(words, i);
        String plain = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
        return word.equals(".") || (type.equals("PERSON") && TITLES.contains(plain));
    }

    private static boolean isLink(String word) {
        return word.equals("the") || word.equals("a") || word.equals("an") || word.equals("and") || word.equals("of");
    }

    /// Whether the first word of a sentence, in a name `[0, to)`, only opens the sentence.
    private static boolean isOpener(NameWords words, int to) {
        if (words.kinds(0, to) != 0) {
            return false;
        }
        if (lower(words, 0).equals("the")) {
            return true;
        }
        return words.casing[0] == 1 && OPENERS.contains(words.tags.get(0));
    }

    /// Two names with "and" between them, where each is known by itself or they are persons, places or peoples.
    private void split(FoundName name, List<FoundName> target) {
        NameWords words = words(name);
        boolean single = name.type().equals("PERSON")
                || name.type().equals("PLACE")
                || name.type().equals("PEOPLE");
        for (int link = name.from() + 1; link + 1 < name.to(); link++) {
            String word = words.words.get(link);
            if (!word.equals("and") && !word.equals("or")) {
                continue;
            }
            int next = link + 1;
            while (next + 1 < name.to() && isLink(words.words.get(next))) {
                next++;
            }
            boolean known = words.kinds(name.from(), name.to()) != 0;
            boolean both = words.kinds(name.from(), link) != 0 && words.kinds(next, name.to()) != 0;
            if (!known && (single || both) && words.begins(next)) {
                target.add(new FoundName(name.sentence(), name.from(), link, name.type()));
                split(new FoundName(name.sentence(), next, name.to(), name.type()), target);
                return;
            }
        }
        target.add(name);
    }

    /// Names that were found in full at one place of the article, put where only a part of them was found.
    private List<FoundName> completed(List<FoundName> names) {
        Map<String, String> known = new HashMap<>();
        for (FoundName name : names) {
            if (name.to() - name.from() > 1) {
                known.putIfAbsent(text(words(name), name.from(), name.to()), name.type());
            }
        }
        List<FoundName> result = new ArrayList<>();
        for (FoundName name : names) {
            FoundName whole = whole(name, known);
            boolean inside = !result.isEmpty()
                    && result.getLast().sentence() == whole.sentence()
                    && whole.from() < result.getLast().to();
            if (!inside) {
                result.add(whole);
            }
        }
        return result;
    }

    /// The longest known name that a found part begins or lies in.
    private FoundName whole(FoundName name, Map<String, String> known) {
        NameWords words = words(name);
        int length = name.to() - name.from();
        for (int size = Math.min(LONGEST, words.size); size > length; size--) {
            for (int from = name.from(); from >= Math.max(0, name.to() - size); from--) {
                int to = from + size;
                if (to <= words.size && to >= name.to() && words.begins(from)) {
                    String text = text(words, from, to);
                    if (known.containsKey(text)) {
                        return new FoundName(name.sentence(), from, to, known.getOrDefault(text, name.type()));
                    }
                }
            }
        }
        return name;
    }

    private static String text(NameWords words, int from, int to) {
        return String.join(" ", words.words.subList(from, to));
    }
}
