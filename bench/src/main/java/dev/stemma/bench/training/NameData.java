package dev.stemma.bench.training;

import dev.stemma.annotate.name.NameType;
import dev.stemma.annotate.name.learned.ArticleWords;
import dev.stemma.annotate.name.learned.NameLists;
import dev.stemma.annotate.name.learned.NameWords;
import dev.stemma.annotate.name.learned.WordClusters;
import dev.stemma.language.PartOfSpeech;
import dev.stemma.language.PennTags;
import dev.stemma.language.grammar.Tagger;
import dev.stemma.language.grammar.WordForms;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Names of the teacher and of data sets as the recogniser's marks.
final class NameData {

    private final Tagger tagger;
    private final WordClusters clusters;
    private final NameLists lists;

    NameData(Tagger tagger, WordClusters clusters, NameLists lists) {
        this.tagger = tagger;
        this.clusters = clusters;
        this.lists = lists;
    }

    static Optional<NameType> type(String label) {
        return switch (label) {
            case "PERSON" -> Optional.of(NameType.PERSON);
            case "ORG" -> Optional.of(NameType.ORGANIZATION);
            case "GPE", "LOC", "FAC" -> Optional.of(NameType.PLACE);
            case "NORP" -> Optional.of(NameType.PEOPLE);
            case "WORK_OF_ART" -> Optional.of(NameType.WORK);
            case "EVENT" -> Optional.of(NameType.EVENT);
            case "PRODUCT", "LAW", "LANGUAGE" -> Optional.of(NameType.OTHER);
            default -> Optional.empty();
        };
    }

    List<PlainArticle> articles(List<SilverSentence> sentences) {
        List<PlainArticle> articles = new ArrayList<>();
        for (int from = 0; from < sentences.size(); ) {
            int to = from;
            while (to < sentences.size()
                    && sentences.get(to).article() == sentences.get(from).article()) {
                to++;
            }
            List<List<String>> words = new ArrayList<>();
            List<int[]> marks = new ArrayList<>();
            for (SilverSentence sentence : sentences.subList(from, to)) {
                words.add(sentence.words());
                marks.add(marks(sentence));
            }
            articles.add(new PlainArticle(words, marks, false));
            from = to;
        }
        return articles;
    }

    NamedArticle named(PlainArticle article) {
        List<NameWords> words = new ArrayList<>();
        for (List<String> sentence : article.sentences()) {
            words.add(words(sentence));
        }
        List<int[]> marks = new ArrayList<>();
        for (int s = 0; s < words.size(); s++) {
            marks.add(possible(words.get(s), article.marks().get(s)));
        }
        return new NamedArticle(new ArticleWords(words), marks, article.listed());
    }

    /// The marks without what the recogniser cannot mark: words that no name begins, goes on or ends with.
    private static int[] possible(NameWords words, int[] given) {
        int[] marks = given.clone();
        for (int from = 0; from < marks.length; ) {
            int to = from + 1;
            if (marks[from] != 0) {
                while (to < marks.length && marks[to] != 0 && marks[to] % 2 == 0) {
                    to++;
                }
                int begin = marks[from];
                int start = from;
                while (start < to && !words.begins(start)) {
                    marks[start++] = 0;
                }
                int end = start;
                while (end < to && (end == start || words.continues(end))) {
                    end++;
                }
                while (end > start && !words.ends(end - 1)) {
                    end--;
                }
                for (int i = start; i < to; i++) {
                    marks[i] = i >= end ? 0 : i == start ? begin : begin + 1;
                }
            }
            from = to;
        }
        return marks;
    }

    private NameWords words(List<String> words) {
        List<PartOfSpeech> tags = new ArrayList<>();
        for (int tag : tagger.tag(new WordForms(words))) {
            tags.add(PennTags.partOfSpeech(tagger.tags().get(tag)));
        }
        return new NameWords(words, tags, clusters, lists);
    }

    /// The teacher's names without a leading article and a possessive ending.
    static int[] marks(SilverSentence sentence) {
        int[] marks = new int[sentence.size()];
        for (int from = 0; from < marks.length; ) {
            String label = sentence.names().get(from);
            int to = from + 1;
            if (!label.equals("O")) {
                String type = label.substring(2);
                while (to < marks.length
                        && (sentence.names().get(to).equals("I-" + type)
                                || sentence.names().get(to).equals("L-" + type))) {
                    to++;
                }
                mark(sentence, marks, from, to, type(type));
            }
            from = to;
        }
        return marks;
    }

    private static void mark(SilverSentence sentence, int[] marks, int from, int to, Optional<NameType> type) {
        int start = from;
        int end = to;
        while (start < end && isArticle(sentence.words().get(start), start)) {
            start++;
        }
        while (end > start
                && (sentence.words().get(end - 1).equals("'s")
                        || sentence.words().get(end - 1).equals("'"))) {
            end--;
        }
        if (type.isPresent()) {
            for (int i = start; i < end; i++) {
                marks[i] = (i == start ? 1 : 2) + 2 * type.get().ordinal();
            }
        }
    }

    private static boolean isArticle(String word, int at) {
        return word.equals("the") || (at == 0 && word.equals("The"));
    }
}
