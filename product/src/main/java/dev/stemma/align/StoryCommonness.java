package dev.stemma.align;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/// How common each stem is among the articles of a story that are unrelated to a given pair.
///
/// Articles that share long runs of words form a copy group, which counts once: ten copies of a wire do not
/// make its words common property.
final class StoryCommonness {

    private static final double PRIOR_GROUPS = 1.5;

    private final Vocabulary vocabulary;
    private final int[] groupOf;
    private final int groupCount;
    private final int[] groupsWithStem;

    StoryCommonness(List<WordText> story, int[] groupOf, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.groupOf = groupOf.clone();
        this.groupCount = (int) Arrays.stream(groupOf).distinct().count();
        this.groupsWithStem = new int[vocabulary.stems()];
        Integer[] byGroup = new Integer[groupOf.length];
        Arrays.setAll(byGroup, i -> i);
        Arrays.sort(byGroup, (x, y) -> groupOf[x] != groupOf[y] ? Integer.compare(groupOf[x], groupOf[y]) : x - y);
        BitSet seen = new BitSet(vocabulary.stems());
        for (int i = 0; i < byGroup.length; i++) {
            int article = byGroup[i];
            if (i == 0 || groupOf[article] != groupOf[byGroup[i - 1]]) {
                seen.clear();
            }
            for (int stem : story.get(article).stem) {
                if (stem >= 0 && !seen.get(stem)) {
                    seen.set(stem);
                    groupsWithStem[stem]++;
                }
            }
        }
    }

    /// How many groups there are besides those of the two articles.
    int others(int left, int right) {
        return groupCount - own(left, right);
    }

    /// How many of those hold a stem that both articles hold.
    int othersWith(int stem, int left, int right) {
        return Math.max(0, groupsWithStem[stem] - own(left, right));
    }

    /// Information in bits of meeting in one report of this event a stem that both articles hold, given
    /// what the other reports say.
    ///
    /// The chance is that of news at large mixed with the share of the unrelated groups that have the stem;
    /// where the story has no other group, half the bits of news at large are taken off, because a word
    /// that is rare in news may still be what the event is about.
    double bits(int stem, int left, int right) {
        double background = Math.pow(2, -vocabulary.bits(stem));
        int others = others(left, right);
        double here = (othersWith(stem, left, right) + PRIOR_GROUPS * Math.sqrt(background)) / (others + PRIOR_GROUPS);
        return Math.max(0, -Math.log(Math.max(background, here)) / Math.log(2));
    }

    int groupOf(int article) {
        return groupOf[article];
    }

    /// The group of each article; not to be written to.
    int[] groups() {
        return groupOf;
    }

    private int own(int left, int right) {
        return groupOf[left] == groupOf[right] ? 1 : 2;
    }
}
