package dev.stemma.annotate.name.learned;

import dev.stemma.language.PartOfSpeech;
import java.util.Optional;
import java.util.Set;

/// Takes off a name what does not belong to it: titles before persons, an opening "The" or number word, days; and takes
/// away what is no name at all.
final class NameTrimmer {

    private static final Set<String> TITLES =
            Set.of(("mr mrs ms miss dr sir dame lord lady prof professor rev reverend fr captain capt"
                            + " colonel col lieutenant lt general gen major maj sergeant sgt corporal brigadier"
                            + " admiral commander marshal president vice chancellor senator sen governor gov rep"
                            + " congressman congresswoman sheriff judge justice detective inspector officer minister"
                            + " premier mayor ambassador secretary chairman bishop archbishop cardinal coach"
                            + " director")
                    .split(" "));
    private static final Set<PartOfSpeech> OPENERS = Set.of(
            PartOfSpeech.PREPOSITION,
            PartOfSpeech.CONJUNCTION,
            PartOfSpeech.NUMBER,
            PartOfSpeech.ADVERB,
            PartOfSpeech.PRONOUN,
            PartOfSpeech.POSSESSIVE_PRONOUN,
            PartOfSpeech.WH_WORD,
            PartOfSpeech.MODAL);
    private static final Set<String> DAYS =
            Set.of(("monday tuesday wednesday thursday friday saturday sunday january february march april"
                            + " june july august september october november december")
                    .split(" "));
    private static final Set<String> SHORT_DAYS =
            Set.of("mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun");
    private static final Set<String> OPENING = Set.of("\"", "\u201C", "\u2018", "``");

    private final ArticleWords article;

    NameTrimmer(ArticleWords article) {
        this.article = article;
    }

    /// The name without what does not belong to it; empty where nothing is left.
    Optional<FoundName> trimmed(FoundName name) {
        NameWords words = article.sentences.get(name.sentence());
        int from = name.from();
        int to = name.to();
        while (from + 1 < to && isTitle(words, from, name.type())) {
            from++;
        }
        if (from == 0 && to > 1 && isOpener(words, to)) {
            from++;
        }
        while (from + 1 < to && DAYS.contains(words.small(from))) {
            from++;
        }
        while (from + 1 < to && DAYS.contains(words.small(to - 1)) && !isNamedDay(words, from, to, name.type())) {
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
                || (to - from == 1 && isTitleBeforeName(words, from))
                || (lettered == 1
                        && ((word == to - 1 && isCommon(words, word))
                                || isNoWord(words.words.get(word))
                                || isDated(words, from, to)));
        return none ? Optional.empty() : Optional.of(new FoundName(name.sentence(), from, to, name.type()));
    }

    /// "Grey Saturday", a day with a name of its own: common words stand before the day, and no names.
    private static boolean isNamedDay(NameWords words, int from, int to, String type) {
        boolean common =
                words.casing[from] == 1 || words.casing[from] == 2 || words.tags.get(from) == PartOfSpeech.ADJECTIVE;
        return to - from == 2 && common && !type.equals("PERSON");
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
        boolean definite = i > 0 && (words.small(i - 1).equals("the") || OPENING.contains(words.words.get(i - 1)));
        boolean owns = i + 1 < words.size && words.tags.get(i + 1) == PartOfSpeech.POSSESSIVE_ENDING;
        return words.kinds(i, i + 1) == 0 && !definite && !owns;
    }

    /// "Western Allies": the adjective of a people or region and a common noun in the plural, with a capital by
    /// mistake.
    private static boolean isPeopleWithNoun(NameWords words, int from, int to) {
        return to - from == 2
                && words.tags.get(from) == PartOfSpeech.ADJECTIVE
                && words.casing[to - 1] == 1
                && words.small(to - 1).endsWith("s")
                && words.kinds(from, to) == 0;
    }

    /// "Fri 07": a day in short with its number.
    private static boolean isDated(NameWords words, int from, int to) {
        return to - from == 2 && SHORT_DAYS.contains(words.small(from));
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

    /// "Brigadier" before "General Anna Lind".
    private static boolean isTitleBeforeName(NameWords words, int i) {
        int next = i + 1 < words.size && words.words.get(i + 1).equals(".") ? i + 2 : i + 1;
        return TITLES.contains(words.small(i)) && words.capitalAt(next);
    }

    private static boolean isTitle(NameWords words, int i, String type) {
        String word = words.small(i);
        String plain = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
        return word.equals(".") || (type.equals("PERSON") && TITLES.contains(plain));
    }

    static boolean isLink(String word) {
        return word.equals("the") || word.equals("a") || word.equals("an") || word.equals("and") || word.equals("of");
    }

    /// Whether the first word of a sentence, in a name `[0, to)`, only opens the sentence.
    private static boolean isOpener(NameWords words, int to) {
        if (words.kinds(0, to) != 0) {
            return false;
        }
        if (words.small(0).equals("the")) {
            return true;
        }
        return words.casing[0] == 1 && OPENERS.contains(words.tags.get(0));
    }
}
