package dev.stemma.annotate.name.learned;

import dev.stemma.language.learned.FeatureList;

/// The features from which a word's place in a name is read: the word and its neighbours, their affixes, shapes and
/// parts of speech (after Ratinov and Roth 2009), and the word's other uses in the article.
public final class NameFeatures {

    private static final int OTHER_PLACES = 3;

    private NameFeatures() {}

    /// Puts the features of a word into the list.
    public static void fill(FeatureList list, ArticleWords article, int sentence, int i) {
        list.clear();
        NameWords words = article.sentences.get(sentence);
        window(list, words, i);
        lists(list, words, i);
        if (words.capital[i]) {
            elsewhere(list, article, sentence, i);
            codes(list, words, i);
        }
    }

    private static void window(FeatureList list, NameWords words, int i) {
        int lower = words.lower[i];
        int shape = words.shortShape[i];
        int tag = words.tag[i];
        int first = i == 0 ? 1 : words.shouting ? 2 : 3;
        list.add(1);
        list.add(2, words.form[i]);
        list.add(3, lower);
        list.add(4, words.lowerAt(i - 1));
        list.add(5, words.lowerAt(i + 1));
        list.add(6, words.lowerAt(i - 2));
        list.add(7, words.lowerAt(i + 2));
        list.add(8, words.lowerAt(i - 1), lower);
        list.add(9, lower, words.lowerAt(i + 1));
        list.add(10, words.shape[i], first);
        list.add(11, shape, words.shapeAt(i - 1));
        list.add(12, shape, words.shapeAt(i + 1));
        list.add(13, words.shapeAt(i - 1), shape, words.shapeAt(i + 1));
        list.add(14, tag, first);
        list.add(15, tag, words.tagAt(i - 1));
        list.add(16, tag, words.tagAt(i + 1));
        list.add(17, words.tagAt(i - 2), words.tagAt(i - 1), tag);
        list.add(18, tag, words.tagAt(i + 1), words.tagAt(i + 2));
        for (int k = 0; k < 4; k++) {
            list.add(20 + k, words.prefix[k][i], shape);
            list.add(24 + k, words.suffix[k][i], shape);
        }
        list.add(30, words.lowerAt(i - 1), shape);
        list.add(31, words.lowerAt(i + 1), shape);
        list.add(32, words.lowerAt(i - 2), words.lowerAt(i - 1), shape);
        list.add(33, words.lowerAt(i + 1), words.lowerAt(i + 2), shape);
        clusters(list, words, i);
        // the nearest words outside the run of capitalised words that this one stands in
        int left = i;
        while (words.capitalAt(left - 1)) {
            left--;
        }
        int right = i;
        while (words.capitalAt(right + 1)) {
            right++;
        }
        if (words.capital[i]) {
            int length = Math.min(4, right - left + 1);
            int place = left == right ? 0 : i == left ? 1 : i == right ? 2 : 3;
            list.add(34, length, place, first);
            list.add(35, words.lowerAt(left - 1), place);
            list.add(36, words.lowerAt(right + 1), place);
            list.add(37, words.lower[right], place);
            list.add(38, words.lower[left], place);
            list.add(39, words.lowerAt(left - 1), words.lowerAt(left - 2), place);
            list.add(40, words.lowerAt(right + 1), words.lowerAt(right + 2), place);
            list.add(41, words.suffix[2][right], place);
            list.add(42, words.clusterAt(left - 1), place);
            list.add(43, words.clusterAt(right + 1), place);
            list.add(44, words.cluster[right], place);
            list.add(45, words.cluster[left], place);
            list.add(46, words.coarse[left], words.coarse[right], place);
            list.add(47, words.clusterAt(left - 1), words.clusterAt(left - 2), place);
            list.add(48, words.clusterAt(right + 1), words.clusterAt(right + 2), place);
            list.add(49, words.coarseAt(left - 1), words.coarseAt(right + 1), place);
        }
    }

    private static void codes(FeatureList list, NameWords words, int i) {
        int left = i;
        while (words.capitalAt(left - 1)) {
            left--;
        }
        int right = i;
        while (words.capitalAt(right + 1)) {
            right++;
        }
        int place = left == right ? 0 : i == left ? 1 : i == right ? 2 : 3;
        list.add(90, words.firstCode[i], place);
        list.add(91, words.lastCode[i], place);
        list.add(92, words.firstCode[left], place);
        list.add(93, words.lastCode[right], place);
        list.add(94, words.firstCode[left], words.lastCode[right], place);
    }

    private static void lists(FeatureList list, NameWords words, int i) {
        int[] matches = words.matches[i];
        int all = 0;
        for (int kind = 0; kind < NameLists.KINDS; kind++) {
            if (matches[kind] != 0) {
                list.add(95, kind, matches[kind]);
                list.add(96, kind, matches[kind], i == 0 ? 1 : 0);
            }
            all = all * 33 + matches[kind];
        }
        if (all != 0) {
            list.add(97, all);
            list.add(98, all, words.shortShape[i], words.clusterAt(i - 1));
            list.add(99, all, words.tag[i]);
        }
    }

    private static void clusters(FeatureList list, NameWords words, int i) {
        int shape = words.shortShape[i];
        list.add(60, words.cluster[i], shape);
        list.add(61, words.clusterAt(i - 1), shape);
        list.add(62, words.clusterAt(i + 1), shape);
        list.add(63, words.clusterAt(i - 2), shape);
        list.add(64, words.clusterAt(i + 2), shape);
        list.add(65, words.clusterAt(i - 1), words.cluster[i]);
        list.add(66, words.cluster[i], words.clusterAt(i + 1));
        list.add(67, words.coarse[i], shape);
        list.add(68, words.coarseAt(i - 1), words.coarse[i], shape);
        list.add(69, words.coarse[i], words.coarseAt(i + 1), shape);
        list.add(70, words.coarseAt(i - 1), words.coarse[i], words.coarseAt(i + 1));
        list.add(71, words.coarseAt(i - 2), words.coarseAt(i - 1), shape);
        list.add(72, words.coarseAt(i + 1), words.coarseAt(i + 2), shape);
        list.add(73, words.cluster[i], words.tagAt(i - 1), words.tagAt(i + 1));
        int first = i == 0 ? 1 : words.shouting ? 2 : 3;
        list.add(74, words.casing[i], first, shape);
        list.add(75, words.casing[i], first, words.tag[i]);
        list.add(76, words.casing[i], words.shapeAt(i - 1), words.shapeAt(i + 1), first);
    }

    private static void elsewhere(FeatureList list, ArticleWords article, int sentence, int i) {
        int lower = article.sentences.get(sentence).lower[i];
        ArticleWords.Usage usage = article.usage(lower);
        int first = i == 0 ? 1 : 2;
        list.add(50, first, Math.min(2, usage.small), Math.min(2, usage.capitalInside));
        int others = 0;
        for (ArticleWords.Place place : usage.places) {
            if ((place.sentence() != sentence || place.word() != i) && others < OTHER_PLACES) {
                others++;
                NameWords words = article.sentences.get(place.sentence());
                int k = place.word();
                list.add(51, words.lowerAt(k - 1));
                list.add(52, words.lowerAt(k + 1));
                list.add(53, words.shapeAt(k - 1), words.shapeAt(k + 1));
                list.add(54, words.capitalAt(k - 1) ? words.lowerAt(k - 2) : 0);
                list.add(55, words.capitalAt(k + 1) ? words.lowerAt(k + 2) : 0);
                list.add(57, words.clusterAt(k - 1), words.shapeAt(k - 1));
                list.add(58, words.clusterAt(k + 1), words.shapeAt(k + 1));
            }
        }
        list.add(56, Math.min(others, 2), first);
    }
}
