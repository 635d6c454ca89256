package dev.stemma.annotate.name.learned;

import dev.stemma.language.PartOfSpeech;
import dev.stemma.language.learned.FeatureHash;
import dev.stemma.language.learned.FeatureList;
import java.util.Locale;
import java.util.Set;

/// The features from which the type of a whole name is read: its own words, and what stands around each of its places.
public final class TypeFeatures {

    private static final int WINDOW = 6;
    private static final int LONGEST_DEFINITION = 14;
    private static final int LONGEST_BRACKET = 25;
    private static final Set<String> BE = Set.of("is", "was", "are", "were", "became", "remains");
    private static final Set<String> ARTICLES = Set.of("a", "an", "the");
    private static final Set<String> QUOTATION_MARKS =
            Set.of("\"", "\u201C", "\u201D", "``", "''", "'", "\u2018", "\u2019");
    private static final Set<String> LINKS = Set.of(",", "and", "or", "&", ";", "/");

    private TypeFeatures() {}

    /// Features of the words of a name.
    ///
    /// @param listed whether the lists of names and the name as a whole may be looked at; a learner hides them
    ///     at times
    public static void name(FeatureList list, NameWords words, int from, int to, NameParts parts, boolean listed) {
        list.clear();
        int last = to - 1;
        int size = Math.min(5, to - from);
        int single = size == 1 ? 1 : 0;
        list.add(1, size);
        int whole = 7;
        int shapes = 7;
        boolean capitals = true;
        for (int i = from; i < to; i++) {
            int place = single == 1 ? 0 : i == from ? 1 : i == last ? 2 : 3;
            whole = FeatureHash.add(whole, words.lower[i]);
            shapes = FeatureHash.add(shapes, words.shortShape[i]);
            capitals &= words.words.get(i).equals(words.words.get(i).toUpperCase(Locale.ROOT));
            list.add(2, words.lower[i], place);
            list.add(3, words.lower[i]);
            list.add(4, words.cluster[i], place);
            list.add(5, words.coarse[i], place);
            list.add(6, words.sense[i], words.casing[i], place);
            list.add(7, words.tag[i], place);
            list.add(8, words.shape[i], place);
        }
        list.add(9, shapes);
        list.add(10, capitals ? 1 : 0, size);
        for (int k = 1; k < 4; k++) {
            list.add(10 + k, words.suffix[k][last], single);
            list.add(14 + k, words.prefix[k][from], single);
        }
        list.add(18, words.suffix[3][from], single);
        list.add(19, words.cluster[from], words.cluster[last]);
        list.add(20, words.coarse[from], words.coarse[last], size);
        list.add(21, words.casing[from], words.casing[last], size);
        int begins = single == 1 ? parts.beginning(words.lower[from]) : 0;
        int ends = single == 1 ? parts.ending(words.lower[from]) : 0;
        if (begins != 0 || ends != 0) {
            list.add(22, ends);
            list.add(23, begins);
            list.add(24, begins, ends);
        }
        if (!listed) {
            return;
        }
        list.add(30, whole);
        list.add(31, words.firstCode[from], single);
        list.add(32, words.lastCode[last], single);
        list.add(33, words.firstCode[from], words.lastCode[last], size);
        int kinds = words.kinds(from, to);
        list.add(34, kinds, size);
        list.add(35, kinds, words.lastCode[last]);
        list.add(36, kinds, words.coarse[last], single);
        for (int kind = 0; kind < NameLists.KINDS; kind++) {
            if ((kinds & 1 << kind) != 0) {
                list.add(37, kind, size);
            }
            int lastMatch = words.matches[last][kind];
            int firstMatch = words.matches[from][kind];
            if (lastMatch != 0 || firstMatch != 0) {
                list.add(38, kind, firstMatch, size);
                list.add(39, kind, lastMatch, size);
            }
        }
        int article = from > 0 && words.words.get(from - 1).equalsIgnoreCase("the") ? 1 : 0;
        if (article == 1) {
            list.add(40, words.kinds(from - 1, to), kinds);
        }
    }

    /// Features of what stands around one place of a name.
    public static void context(FeatureList list, NameWords words, int from, int to) {
        list.clear();
        list.add(50);
        int before = from - 1;
        boolean article =
                before >= 0 && ARTICLES.contains(words.words.get(before).toLowerCase(Locale.ROOT));
        list.add(51, words.lowerAt(from - 1));
        list.add(52, words.lowerAt(to));
        list.add(53, words.lowerAt(from - 2), words.lowerAt(from - 1));
        list.add(54, words.lowerAt(to), words.lowerAt(to + 1));
        list.add(55, words.clusterAt(from - 1), words.tagAt(from - 1));
        list.add(56, words.clusterAt(to), words.tagAt(to));
        list.add(57, words.clusterAt(from - 2), words.clusterAt(from - 1));
        list.add(58, words.clusterAt(to), words.clusterAt(to + 1));
        list.add(59, words.lowerAt(from - 1), words.lowerAt(to));
        list.add(60, words.coarseAt(from - 1), words.coarseAt(to));
        list.add(61, words.tagAt(from - 1), words.tagAt(to));
        list.add(62, words.senseAt(from - 1), words.tagAt(from - 1));
        list.add(63, words.senseAt(to), words.tagAt(to));
        list.add(64, words.tagAt(from - 2), words.tagAt(from - 1), from == 0 ? 1 : 0);
        list.add(65, words.shapeAt(to), words.shapeAt(to + 1), words.shapeAt(to + 2));
        if (article) {
            before--;
            list.add(66, words.lowerAt(before));
            list.add(67, words.clusterAt(before), words.tagAt(before));
            list.add(68, words.lowerAt(before), words.lowerAt(before - 1));
        }
        if (before > 0 && words.tags.get(before) == PartOfSpeech.PREPOSITION) {
            list.add(69, words.lowerAt(before), words.lowerAt(before - 1));
            list.add(70, words.lowerAt(before), words.clusterAt(before - 1));
            list.add(71, words.lowerAt(before), words.senseAt(before - 1), article ? 1 : 0);
        }
        quotes(list, words, from, to);
        owned(list, words, to);
        verb(list, words, to);
        definition(list, words, to);
        neighbours(list, words, from, to);
        window(list, words, from, to);
    }

    private static void quotes(FeatureList list, NameWords words, int from, int to) {
        boolean opened = from > 0 && QUOTATION_MARKS.contains(words.words.get(from - 1));
        int end = to < words.size && LINKS.contains(words.words.get(to)) ? to + 1 : to;
        boolean closed = end < words.size && QUOTATION_MARKS.contains(words.words.get(end));
        if (opened || closed) {
            list.add(72, opened ? 1 : 0, closed ? 1 : 0);
            if (opened && closed) {
                list.add(73, words.lowerAt(from - 2));
                list.add(74, words.clusterAt(from - 2));
            }
        }
    }

    /// "X's album".
    private static void owned(FeatureList list, NameWords words, int to) {
        if (to + 1 < words.size && words.tags.get(to) == PartOfSpeech.POSSESSIVE_ENDING) {
            int noun = to + 1;
            while (noun + 1 < words.size
                    && noun < to + 4
                    && !words.tags.get(noun).isNoun()
                    && words.tags.get(noun) != PartOfSpeech.PUNCTUATION) {
                noun++;
            }
            list.add(75, words.clusterAt(noun));
            list.add(76, words.senseAt(noun));
        }
    }

    /// The verb that follows soon.
    private static void verb(FeatureList list, NameWords words, int to) {
        for (int i = to; i < Math.min(words.size, to + 4); i++) {
            if (words.tags.get(i).isVerb()) {
                list.add(77, words.lower[i], i == to ? 1 : 0);
                list.add(78, words.cluster[i], i == to ? 1 : 0);
                return;
            }
        }
    }

    /// "X is a village in", "X, a maker of", "X ( born 1950 ) was a": the noun that says what it is.
    private static void definition(FeatureList list, NameWords words, int to) {
        int i = to;
        if (i < words.size && QUOTATION_MARKS.contains(words.words.get(i))) {
            i++;
        }
        if (i < words.size && words.words.get(i).equals("(")) {
            int end = i;
            while (end < words.size
                    && end < i + LONGEST_BRACKET
                    && !words.words.get(end).equals(")")) {
                end++;
            }
            list.add(79, words.lowerAt(i + 1));
            list.add(80, words.shapeAt(i + 1), words.shapeAt(i + 2));
            i = end + 1;
        }
        int how;
        if (i < words.size && words.words.get(i).equals(",")) {
            how = 1;
        } else if (i < words.size && BE.contains(words.words.get(i))) {
            how = 2;
        } else {
            return;
        }
        i++;
        while (i < words.size && words.tags.get(i) == PartOfSpeech.ADVERB && how == 2) {
            i++;
        }
        if (i + 1 < words.size
                && words.words.get(i).equals("one")
                && words.words.get(i + 1).equals("of")) {
            i += 2;
        }
        if (i >= words.size || !ARTICLES.contains(words.words.get(i))) {
            return;
        }
        int noun = noun(words, i + 1);
        if (noun >= 0) {
            list.add(81, how, words.lower[noun]);
            list.add(82, words.lower[noun]);
            list.add(83, words.cluster[noun]);
            list.add(84, words.coarse[noun]);
            list.add(85, how, words.sense[noun]);
            list.add(86, words.lowerAt(noun + 1));
        }
    }

    /// The last noun of the words before the next verb, preposition or mark; -1 where there is none.
    private static int noun(NameWords words, int start) {
        int noun = -1;
        for (int i = start; i < Math.min(words.size, start + LONGEST_DEFINITION); i++) {
            PartOfSpeech tag = words.tags.get(i);
            if (tag == PartOfSpeech.NOUN || tag == PartOfSpeech.NOUN_PLURAL) {
                noun = i;
            } else if (noun >= 0
                    || !(tag == PartOfSpeech.ADJECTIVE
                            || tag == PartOfSpeech.ADVERB
                            || tag == PartOfSpeech.PROPER_NOUN
                            || tag == PartOfSpeech.NUMBER
                            || tag == PartOfSpeech.CONJUNCTION
                            || tag == PartOfSpeech.POSSESSIVE_ENDING
                            || tag == PartOfSpeech.VERB_PARTICIPLE
                            || tag == PartOfSpeech.VERB_GERUND
                            || words.words.get(i).equals(","))) {
                break;
            }
        }
        return noun;
    }

    /// What the lists say of names that stand beside this one in a series.
    private static void neighbours(FeatureList list, NameWords words, int from, int to) {
        if (from > 1 && LINKS.contains(words.words.get(from - 1)) && words.capital[from - 2]) {
            neighbour(list, words, from - 2);
        }
        if (to + 1 < words.size && LINKS.contains(words.words.get(to)) && words.capital[to + 1]) {
            neighbour(list, words, to + 1);
        }
    }

    private static void neighbour(FeatureList list, NameWords words, int i) {
        int kinds = 0;
        for (int kind = 0; kind < NameLists.KINDS; kind++) {
            kinds |= words.matches[i][kind] != 0 ? 1 << kind : 0;
        }
        list.add(87, kinds);
        list.add(88, words.coarse[i]);
        list.add(89, words.lastCode[i]);
    }

    private static void window(FeatureList list, NameWords words, int from, int to) {
        for (int i = Math.max(0, from - WINDOW); i < Math.min(words.size, to + WINDOW); i++) {
            boolean noun = words.tags.get(i) == PartOfSpeech.NOUN || words.tags.get(i) == PartOfSpeech.NOUN_PLURAL;
            if ((i < from || i >= to) && noun) {
                list.add(90, words.lower[i]);
                list.add(91, words.cluster[i]);
                list.add(92, words.coarse[i], i < from ? 0 : 1);
            }
        }
    }
}
